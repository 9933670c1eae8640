import { personAtAddress, VIEWER } from '../../core/visibility.ts';
import type { Transaction } from '../../platform/database/database.ts';

const TERMS = { user: 'u', profile: 'up', viewer: VIEWER };

/**
 * Follows where the profile is public and present at this moment; false where nothing was added. The triggers wait for
 * follows of the same pair, make the friendship and move the counters, profiles in the order of ids: no two follows can
 * wait for each other in a circle.
 */
export async function insertFollow(tx: Transaction, followerId: string, followingId: string): Promise<boolean> {
  const rows = await tx.named<{ id: string }>(
    'social_graph.follow',
    `INSERT INTO user_follows (follower_id, following_id)
     SELECT ${VIEWER}, u.id FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
     WHERE u.id = $2::bigint AND u.id != ${VIEWER} AND up.visibility = 'public' AND ${personAtAddress(TERMS)}
     ON CONFLICT (follower_id, following_id) DO NOTHING
     RETURNING id`,
    [followerId, followingId],
  );
  return rows.length > 0;
}

/** False where nothing was taken away. */
export async function deleteFollow(tx: Transaction, followerId: string, followingId: string): Promise<boolean> {
  const rows = await tx.named<{ id: string }>(
    'social_graph.unfollow',
    'DELETE FROM user_follows WHERE follower_id = $1 AND following_id = $2 RETURNING id',
    [followerId, followingId],
  );
  return rows.length > 0;
}
