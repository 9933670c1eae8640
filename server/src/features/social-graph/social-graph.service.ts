import type { Output, Parsed } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import type { DomainEvent } from '../../core/events.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, invalidField, notFound } from '../../platform/errors.ts';
import { readViewerRelationship } from '../users/index.ts';
import { beginAsking, deleteFollow, insertFollow, isAcrossBlock } from './social-graph.queries.ts';

type Answer = Output<'socialGraph.follow'>;

/**
 * Follows a person; following again changes nothing, but that it can begin to ask for friendship (decision 34). Throws
 * not_found for everybody the viewer can't see, invalid_input for oneself, conflict where the profile is not public
 * (decision 22).
 */
export async function follow(call: SignedInCall, input: Parsed<'socialGraph.follow'>): Promise<Answer> {
  const { viewer } = call;
  const { userId, askFriendship } = input;
  if (userId === viewer.id) throw invalidField('userId', 'yourself', 'You cannot follow yourself.');
  return call.events.act(call.database, async (database) => {
    const added = await addFollow(database, viewer.id, input);
    const begins = askFriendship && (added || (await beginAsking(database, viewer.id, userId)));
    const answer = await readViewerRelationship(database, viewer, userId);
    const { following, friends, canFollow, askedFriendship } = answer.viewerRelationship;
    // Of a public profile the follow was there and somebody ended it since: the answer tells so.
    if (!following && !canFollow)
      throw conflict('Only people whose profile is public can be followed.', 'userId', 'not_public');
    const pair = { followerId: viewer.id, followingId: userId };
    const events: DomainEvent[] = [];
    if (added) events.push({ type: 'user.followed', ...pair, friends, asksFriendship: askedFriendship });
    if (begins && askedFriendship) events.push({ type: 'friendship.asked', ...pair });
    return { result: answer, events };
  });
}

async function addFollow(
  database: Database,
  followerId: string,
  { userId, askFriendship }: Parsed<'socialGraph.follow'>,
): Promise<boolean> {
  try {
    return await insertFollow(database, followerId, userId, askFriendship);
  } catch (error) {
    throw isAcrossBlock(error) ? notFound() : error;
  }
}

/** Ends a follow, and with it a friendship; where there is none nothing changes. Throws not_found as follow does. */
export async function unfollow(call: SignedInCall, userId: string): Promise<Answer> {
  const pair = { followerId: call.viewer.id, followingId: userId };
  return endFollow(call, userId, { type: 'user.unfollowed', ...pair });
}

/** Ends a person's follow of the viewer, and with it a friendship; where there is none nothing changes. Throws as unfollow. */
export async function removeFollower(call: SignedInCall, userId: string): Promise<Answer> {
  const pair = { followerId: userId, followingId: call.viewer.id };
  return endFollow(call, userId, { type: 'user.follower_removed', ...pair });
}

interface FollowEnd {
  readonly type: 'user.unfollowed' | 'user.follower_removed';
  readonly followerId: string;
  readonly followingId: string;
}

async function endFollow(call: SignedInCall, userId: string, end: FollowEnd): Promise<Answer> {
  const { database, events, viewer } = call;
  return database.transaction(async (tx) => {
    // Before anything is taken away: what the viewer can't see, the viewer can't end either.
    await readViewerRelationship(tx, viewer, userId);
    if (await deleteFollow(tx, end.followerId, end.followingId)) await events.raise(tx, end);
    return readViewerRelationship(tx, viewer, userId);
  });
}
