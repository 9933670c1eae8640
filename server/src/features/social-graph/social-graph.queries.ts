import { personAtAddress, VIEWER } from '../../core/visibility.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';

const TERMS = { user: 'u', profile: 'up', viewer: VIEWER };

/**
 * Follows where the profile is public and present at this moment; false where nothing was added. The triggers wait for
 * follows and blocks of the same pair, refuse what a block forbids (`isAcrossBlock`), make the friendship, which ends the
 * asking, and move the counters, profiles in the order of ids: no two follows can wait for each other in a circle.
 */
export async function insertFollow(
  database: Database,
  followerId: string,
  followingId: string,
  asksFriendship: boolean,
): Promise<boolean> {
  const rows = await database.named<{ id: string }>(
    'social_graph.follow',
    `INSERT INTO user_follows (follower_id, following_id, asks_friendship)
     SELECT ${VIEWER}, u.id, $3 FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
     WHERE u.id = $2::bigint AND u.id != ${VIEWER} AND up.visibility = 'public' AND ${personAtAddress(TERMS)}
     ON CONFLICT (follower_id, following_id) DO NOTHING
     RETURNING id`,
    [followerId, followingId, asksFriendship],
  );
  return rows.length > 0;
}

/** Whether an error of PostgreSQL says that a block came before a follow which had not seen it. */
export function isAcrossBlock(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'user_follows_not_blocked';
}

/** Lets a follow that is there ask for friendship; false where it asks already, or they are friends. */
export async function beginAsking(database: Database, followerId: string, followingId: string): Promise<boolean> {
  return database.transaction(async (tx) => {
    // A statement of its own: the next one then sees the friendship that a follow from the other side was making.
    await tx.named('social_graph.lock_pair', 'SELECT lock_pairs(ARRAY[$1::bigint], ARRAY[$2::bigint])', [
      followerId,
      followingId,
    ]);
    const rows = await tx.named<{ id: string }>(
      'social_graph.begin_asking',
      `UPDATE user_follows SET asks_friendship = TRUE
       WHERE follower_id = $1 AND following_id = $2 AND NOT asks_friendship AND NOT EXISTS (
         SELECT FROM friendships WHERE user_id_1 = least($1::bigint, $2) AND user_id_2 = greatest($1::bigint, $2)
       )
       RETURNING id`,
      [followerId, followingId],
    );
    return rows.length > 0;
  });
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
