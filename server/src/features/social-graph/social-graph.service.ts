import type { Output } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import type { Database } from '../../platform/database/database.ts';
import { conflict, invalidField } from '../../platform/errors.ts';
import { readPersonById } from '../users/index.ts';
import { deleteFollow, insertFollow } from './social-graph.queries.ts';

type Answer = Output<'socialGraph.follow'>;

/**
 * Follows a person; following again changes nothing. Throws not_found for everybody the viewer can't see, invalid_input
 * for oneself, conflict where the profile is not public (decision 22).
 */
export async function follow(call: SignedInCall, userId: string): Promise<Answer> {
  const { viewer } = call;
  if (userId === viewer.id) throw invalidField('userId', 'yourself', 'You cannot follow yourself.');
  return call.database.transaction(async (tx) => {
    const added = await insertFollow(tx, viewer.id, userId);
    const answer = await standingTo(tx, call, userId);
    if (!answer.standing.following) {
      throw conflict('Only people whose profile is public can be followed.', 'userId', 'not_public');
    }
    if (added) {
      const { friends } = answer.standing;
      await call.events.raise(tx, { type: 'user.followed', followerId: viewer.id, followingId: userId, friends });
    }
    return answer;
  });
}

/** Ends a follow, and with it a friendship; where there is none nothing changes. Throws not_found as follow does. */
export async function unfollow(call: SignedInCall, userId: string): Promise<Answer> {
  const { viewer } = call;
  return call.database.transaction(async (tx) => {
    // Before anything is taken away: whom the viewer can't see, the viewer can't unfollow either.
    await standingTo(tx, call, userId);
    if (await deleteFollow(tx, viewer.id, userId)) {
      await call.events.raise(tx, { type: 'user.unfollowed', followerId: viewer.id, followingId: userId });
    }
    return standingTo(tx, call, userId);
  });
}

async function standingTo(database: Database, { viewer }: SignedInCall, userId: string): Promise<Answer> {
  const { standing, details } = await readPersonById(database, viewer, userId);
  if (standing === null) throw new Error('A person looked at by somebody who is signed in has a standing.');
  return { standing, followersCount: details?.followersCount ?? null };
}
