import { eventKind } from '../../core/events.ts';

interface Follow {
  readonly followerId: string;
  readonly followingId: string;
}

interface NewFollow extends Follow {
  /**
   * Whether the other one follows back, as far as the statement could see: of two who follow each other at the same instant
   * neither is told so. The table of friendships knows.
   */
  readonly friends: boolean;
  /** Whether the follow asks to be followed back (decision 34); never between friends. */
  readonly asksFriendship: boolean;
}

interface NewRequest extends Follow {
  /** Whether the follow would ask to be followed back. */
  readonly asksFriendship: boolean;
}

interface Block {
  readonly blockerId: string;
  readonly blockedId: string;
}

export const userFollowed = eventKind<NewFollow>('user.followed', 'follow', 'followerId', 'followingId');
/** Once for each time that a follow begins to ask. */
export const friendshipAsked = eventKind<Follow>('friendship.asked', 'follow', 'followerId', 'followingId');
export const userUnfollowed = eventKind<Follow>('user.unfollowed', 'follow', 'followerId', 'followingId');
/** The followed person ended the follow. */
export const followerRemoved = eventKind<Follow>('user.follower_removed', 'follow', 'followerId', 'followingId');
/**
 * A request to follow reached the followed person (decision 201): not where it is repeated, nor too early after a refusal. Its
 * subject is that of the follow it may become.
 */
export const followRequested = eventKind<NewRequest>('follow.requested', 'follow', 'followerId', 'followingId');
export const requestWithdrawn = eventKind<Follow>('follow.request_withdrawn', 'follow', 'followerId', 'followingId');
/** Beside user.followed: the follower may be told. */
export const requestAccepted = eventKind<Follow>('follow.request_accepted', 'follow', 'followerId', 'followingId');
/** What it ended between the two is told by nothing else. */
export const userBlocked = eventKind<Block>('user.blocked', 'block', 'blockerId', 'blockedId');
export const userUnblocked = eventKind<Block>('user.unblocked', 'block', 'blockerId', 'blockedId');
