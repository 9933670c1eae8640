import type { Output, PersonCard, ViewerRelationship } from '@vrss/contract';
import { api } from '#lib/api.ts';
import type { Act } from '#lib/store/act.ts';
import { NO_RELATIONSHIP, type KnownPerson } from '#lib/store/people.ts';

/**
 * What a viewer can do about what is between them and a person; asking to be friends follows too (decision 34), and following
 * whose page is not public asks first (decision 201).
 */
export type RelationshipAct =
  'follow' | 'askFriendship' | 'unfollow' | 'withdraw' | 'removeFollower' | 'acceptRequest' | 'refuseRequest';

type Answer = Output<'socialGraph.follow'>;

const outcome: Readonly<Record<RelationshipAct, (before: ViewerRelationship) => Partial<ViewerRelationship>>> = {
  follow: (before) => (asksFirst(before) ? { requested: true } : followed(before)),
  askFriendship: (before) =>
    asksFirst(before) ? { requested: true } : { ...followed(before), askedFriendship: !before.followsYou },
  unfollow: () => ({ following: false, friends: false, askedFriendship: false }),
  withdraw: () => ({ requested: false }),
  removeFollower: () => ({ followsYou: false, friends: false, asksFriendship: false }),
  acceptRequest: ({ following }) => ({ requestsYou: false, followsYou: true, friends: following }),
  refuseRequest: () => ({ requestsYou: false }),
};

function asksFirst({ canFollow, following }: ViewerRelationship): boolean {
  return !canFollow && !following;
}

function followed({ followsYou }: ViewerRelationship): Partial<ViewerRelationship> {
  return { following: true, friends: followsYou, asksFriendship: false };
}

/** Whom an act is about: a private page is asked by its address too. */
type About = Pick<PersonCard, 'id' | 'username'>;

const send: Readonly<Record<RelationshipAct, (person: About) => Promise<Answer>>> = {
  follow: ({ id: userId, username }) => api.post('socialGraph.follow', { userId, username }),
  askFriendship: ({ id: userId, username }) =>
    api.post('socialGraph.follow', { userId, username, askFriendship: true }),
  unfollow: ({ id: userId }) => api.post('socialGraph.unfollow', { userId }),
  withdraw: ({ id: userId }) => api.post('socialGraph.withdrawRequest', { userId }),
  removeFollower: ({ id: userId }) => api.post('socialGraph.removeFollower', { userId }),
  acceptRequest: ({ id: userId }) => api.post('socialGraph.acceptRequest', { userId }),
  refuseRequest: ({ id: userId }) => api.post('socialGraph.refuseRequest', { userId }),
};

/** Acts on what the other person does towards the viewer; the others are on what the viewer does. */
const ON_THEIRS: ReadonlySet<RelationshipAct> = new Set(['removeFollower', 'acceptRequest', 'refuseRequest']);

/**
 * Browser only: does this to the person. All wait for each other, since each is answered with all that is
 * between the two; following and its opposite replace each other.
 */
export function relationshipAct(about: About, act: RelationshipAct): Act<KnownPerson, Answer> {
  return {
    queue: 'relationship',
    about: ON_THEIRS.has(act) ? 'their following' : 'my following',
    apply: (person) => after(act, person),
    send: () => send[act](about),
    confirm: ({ viewerRelationship, followersCount }, person) => ({
      ...changed(person, viewerRelationship),
      ...(followersCount === null ? {} : { followersCount }),
    }),
  };
}

/** What an act changes about a person; nothing where all is so already. */
export function after(act: RelationshipAct, person: KnownPerson): Partial<KnownPerson> {
  const before = person.viewerRelationship ?? NO_RELATIONSHIP;
  const now = { ...before, ...outcome[act](before) };
  const isSame = Object.entries(before).every(([name, value]) => now[name as keyof ViewerRelationship] === value);
  return isSame ? {} : changed(person, now);
}

/** What a relationship changes about a person: their counts, where they are known, follow from it. */
function changed(person: KnownPerson, now: ViewerRelationship): Partial<KnownPerson> {
  const before = person.viewerRelationship ?? NO_RELATIONSHIP;
  const { followersCount, followingCount, friendsCount } = person;
  if (followersCount === undefined || followingCount === undefined || friendsCount === undefined)
    return { viewerRelationship: now };
  return {
    viewerRelationship: now,
    followersCount: followersCount + Number(now.following) - Number(before.following),
    followingCount: followingCount + Number(now.followsYou) - Number(before.followsYou),
    friendsCount: friendsCount + Number(now.friends) - Number(before.friends),
  };
}
