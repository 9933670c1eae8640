import type { Output, ViewerRelationship } from '@vrss/contract';
import { api } from '#lib/api.ts';
import type { Act } from '#lib/store/act.ts';
import { NO_RELATIONSHIP, type KnownPerson } from '#lib/store/people.ts';

/** What a viewer can do about what is between them and a person; asking to be friends follows too (decision 34). */
export type RelationshipAct = 'follow' | 'askFriendship' | 'unfollow' | 'removeFollower';

type Answer = Output<'socialGraph.follow'>;

const outcome: Readonly<Record<RelationshipAct, (before: ViewerRelationship) => Partial<ViewerRelationship>>> = {
  follow: ({ followsYou }) => ({ following: true, friends: followsYou, asksFriendship: false }),
  askFriendship: ({ followsYou }) => ({
    following: true,
    friends: followsYou,
    askedFriendship: !followsYou,
    asksFriendship: false,
  }),
  unfollow: () => ({ following: false, friends: false, askedFriendship: false }),
  removeFollower: () => ({ followsYou: false, friends: false, asksFriendship: false }),
};

const send: Readonly<Record<RelationshipAct, (userId: string) => Promise<Answer>>> = {
  follow: (userId) => api.post('socialGraph.follow', { userId }),
  askFriendship: (userId) => api.post('socialGraph.follow', { userId, askFriendship: true }),
  unfollow: (userId) => api.post('socialGraph.unfollow', { userId }),
  removeFollower: (userId) => api.post('socialGraph.removeFollower', { userId }),
};

/**
 * Browser only: does this to the person with this id. All wait for each other, since each is answered with all that is
 * between the two; following and its opposite replace each other.
 */
export function relationshipAct(userId: string, act: RelationshipAct): Act<KnownPerson, Answer> {
  return {
    queue: 'relationship',
    about: act === 'removeFollower' ? 'their following' : 'my following',
    apply: (person) => after(act, person),
    send: () => send[act](userId),
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
