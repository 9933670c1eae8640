/**
 * Who sees what, said a second time and plainly (decisions 30, 31, 201, 202), for tests to compare the server with. It imports
 * nothing of the server on purpose: a mistake there must not repeat itself here.
 */
export type Visibility = 'public' | 'followers' | 'private';

export interface PersonState {
  readonly visibility: Visibility;
  readonly status: 'active' | 'suspended' | 'deleted';
  /** Signed up by mail and never verified: not there yet. */
  readonly pending: boolean;
}

/** How somebody who looks stands to a person. */
export interface Tie {
  readonly who: 'nobody' | 'themself' | 'somebody';
  readonly follows: boolean;
  readonly blocks: boolean;
  readonly isBlocked: boolean;
  /** Whether they muted the person. */
  readonly mutes: boolean;
  /** Their request to follow the person. */
  readonly request: 'none' | 'open' | 'refused';
}

/** Somebody whom nothing ties to the person. */
export const UNTIED: Tie = {
  who: 'somebody',
  follows: false,
  blocks: false,
  isBlocked: false,
  mutes: false,
  request: 'none',
};

export interface PostState {
  readonly status: 'published' | 'draft' | 'scheduled' | 'deleted';
  readonly visibility: Visibility;
  readonly hidden: boolean;
  /** One of its tags is muted by whoever looks. */
  readonly hasMutedTag?: boolean;
}

/** Suspended, deleted, unverified, blocked either way: as if they were not there. */
function isThere(person: PersonState, tie: Tie): boolean {
  if (person.status !== 'active') return false;
  if (person.pending) return false;
  if (tie.blocks || tie.isBlocked) return false;
  return true;
}

export function seesCardAtAddress(person: PersonState, tie: Tie): boolean {
  if (!isThere(person, tie)) return false;
  if (person.visibility === 'public') return true;
  return tie.who !== 'nobody';
}

export function seesCardInLists(person: PersonState, tie: Tie): boolean {
  if (!isThere(person, tie)) return false;
  if (tie.who === 'themself') return true;
  if (person.visibility === 'public') return true;
  if (person.visibility === 'followers') return tie.who !== 'nobody';
  return false;
}

/** Found by their id alone: ids can be counted through, and a private profile stays unknown to who does. */
export function foundById(person: PersonState, tie: Tie): boolean {
  return seesCardInLists(person, tie) || (isThere(person, tie) && tie.follows) || seesOwnRequest(person, tie);
}

export function seesDetails(person: PersonState, tie: Tie): boolean {
  if (!isThere(person, tie)) return false;
  if (tie.who === 'themself') return true;
  if (person.visibility === 'public') return true;
  return tie.follows;
}

export function seesPost(author: PersonState, tie: Tie, post: PostState): boolean {
  if (post.status !== 'published' || post.hidden) return false;
  if (!seesDetails(author, tie)) return false;
  if (tie.who === 'themself') return true;
  if (post.visibility === 'public') return true;
  if (post.visibility === 'followers') return tie.follows;
  return false;
}

/** Mutes take away where posts appear by themselves, never one's own (decision 202). */
function isMuted(tie: Tie, post: PostState): boolean {
  if (tie.who === 'themself') return false;
  return tie.mutes || post.hasMutedTag === true;
}

/** Following shows the posts of followed people and one's own (decision 32). */
export function standsInFollowing(author: PersonState, tie: Tie, post: PostState): boolean {
  if (isMuted(tie, post)) return false;
  return (tie.who === 'themself' || tie.follows) && seesPost(author, tie, post);
}

/** The welcome page shows public posts of public profiles. */
export function standsInLatest(author: PersonState, tie: Tie, post: PostState): boolean {
  if (isMuted(tie, post)) return false;
  return author.visibility === 'public' && post.visibility === 'public' && seesPost(author, tie, post);
}

/** Pages of tags show nothing of a private profile but to its owner. */
export function standsOnTagPage(author: PersonState, tie: Tie, post: PostState): boolean {
  if (isMuted(tie, post)) return false;
  if (author.visibility === 'private' && tie.who !== 'themself') return false;
  return seesPost(author, tie, post);
}

/** Authors read the source of what they see of their own, and change it. */
export function mayChange(tie: Tie, post: PostState): boolean {
  return tie.who === 'themself' && post.status === 'published' && !post.hidden;
}

/** Authors find in their trash what they deleted, unless a moderator hid it. */
export function standsInTrash(tie: Tie, post: PostState): boolean {
  return tie.who === 'themself' && post.status === 'deleted' && !post.hidden;
}

/** Only a public profile is followed at once (decision 22). */
export function mayFollow(person: PersonState, tie: Tie): boolean {
  return seesCardAtAddress(person, tie) && person.visibility === 'public' && tie.who === 'somebody';
}

/** A profile that is not public is asked first; a private one at its exact address alone (decision 201). */
export function mayAsk(person: PersonState, tie: Tie, knowsAddress: boolean): boolean {
  if (tie.who !== 'somebody' || tie.follows || !seesCardAtAddress(person, tie)) return false;
  if (person.visibility === 'private') return knowsAddress;
  return person.visibility === 'followers';
}

/** A refused request looks open to its requester. Nothing is asked of a public profile. */
export function seesOwnRequest(person: PersonState, tie: Tie): boolean {
  return person.visibility !== 'public' && tie.request !== 'none' && seesCardAtAddress(person, tie);
}

/** Whom one can see one can mute; of a private profile one must know the address, as for a block. */
export function mayMute(person: PersonState, tie: Tie, knowsAddress: boolean): boolean {
  if (tie.who !== 'somebody' || !seesCardAtAddress(person, tie)) return false;
  return knowsAddress || person.visibility !== 'private';
}

/** Mutes of people who are there are listed; a block hides them nowhere less. */
export function standsInMuted(person: PersonState, tie: Tie): boolean {
  return tie.mutes && person.status === 'active' && !person.pending;
}

/** Search engines list public posts of public profiles. */
export function standsInSitemap(author: PersonState, post: PostState): boolean {
  return standsInLatest(author, { ...UNTIED, who: 'nobody' }, post);
}

/** Liking, taking it back and seeing who else does (decision 31). */
export function mayLike(author: PersonState, tie: Tie, post: PostState): boolean {
  return tie.who !== 'nobody' && seesPost(author, tie, post);
}

/** Whom one can see one can block; a block of one's own that is there stays. */
export function mayBlock(person: PersonState, tie: Tie): boolean {
  if (tie.who !== 'somebody') return false;
  return tie.blocks || seesCardAtAddress(person, tie);
}

/** The same without their username: of a private profile one must know the address (decision 142). */
export function mayBlockById(person: PersonState, tie: Tie): boolean {
  return mayBlock(person, tie) && (tie.blocks || person.visibility !== 'private');
}

/** Offered while somebody writes: never oneself, and nobody who is muted. */
export function standsInCompletions(person: PersonState, tie: Tie): boolean {
  if (tie.mutes) return false;
  return tie.who === 'somebody' && seesCardInLists(person, tie);
}

/** Suggested for a friend in common: nobody who is followed already, or asked. */
export function standsInSuggestions(person: PersonState, tie: Tie): boolean {
  return standsInCompletions(person, tie) && !tie.follows && tie.request === 'none';
}

/** Named as a follower in common: somebody who is followed. */
export function standsInFollowedBy(person: PersonState, tie: Tie): boolean {
  return tie.who === 'somebody' && tie.follows && seesCardInLists(person, tie);
}

/** Whom one blocked, as long as they are there for others. */
export function standsInBlocked(person: PersonState, tie: Tie): boolean {
  return tie.blocks && person.status === 'active' && !person.pending;
}
