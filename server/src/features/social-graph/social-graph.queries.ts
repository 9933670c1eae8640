import { recordEvents, type EventKind } from '../../core/events.ts';
import { personAtAddress, VIEWER } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { followerRemoved, friendshipAsked, userFollowed, userUnfollowed } from './social-graph.events.ts';

const TERMS = { user: 'u', profile: 'up', viewer: VIEWER };

const PAIR = { followerId: 'follower_id::text', followingId: 'following_id::text' };

const FOLLOW = `WITH added AS (
    INSERT INTO user_follows (follower_id, following_id, asks_friendship)
    SELECT ${VIEWER}, u.id, $3 FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
    WHERE u.id = $2::bigint AND u.id != ${VIEWER} AND up.visibility = 'public' AND ${personAtAddress(TERMS)}
    ON CONFLICT (follower_id, following_id) DO NOTHING
    RETURNING follower_id, following_id, EXISTS (
      SELECT FROM user_follows WHERE follower_id = $2::bigint AND following_id = ${VIEWER}
    ) AS friends
  ), followed AS (
    ${recordEvents(userFollowed, { ...PAIR, friends: 'friends', asksFriendship: '$3 AND NOT friends' }, 'added')}
  ), asked AS (
    ${recordEvents(friendshipAsked, PAIR, 'added WHERE $3 AND NOT friends')}
  )
  SELECT FROM added`;

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
  const rows = await database.named<{ id: string }>('social_graph.follow', FOLLOW, [
    followerId,
    followingId,
    asksFriendship,
  ]);
  return rows.length > 0;
}

/** Whether an error of PostgreSQL says that a block came before a follow which had not seen it. */
export function isAcrossBlock(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'user_follows_not_blocked';
}

/** Lets a follow that is there ask for friendship; where it asks already, or they are friends, nothing changes. */
export async function beginAsking(database: Database, followerId: string, followingId: string): Promise<void> {
  await database.transaction(async (tx) => {
    // A statement of its own: the next one then sees the friendship that a follow from the other side was making.
    await tx.named('social_graph.lock_pair', 'SELECT lock_pairs(ARRAY[$1::bigint], ARRAY[$2::bigint])', [
      followerId,
      followingId,
    ]);
    await tx.named(
      'social_graph.begin_asking',
      `WITH begun AS (
         UPDATE user_follows SET asks_friendship = TRUE
         WHERE follower_id = $1 AND following_id = $2 AND NOT asks_friendship AND NOT EXISTS (
           SELECT FROM friendships WHERE user_id_1 = least($1::bigint, $2) AND user_id_2 = greatest($1::bigint, $2)
         )
         RETURNING follower_id, following_id
       )
       ${recordEvents(friendshipAsked, PAIR, 'begun')}`,
      [followerId, followingId],
    );
  });
}

/** Ends a follow and records that in one statement; where there is none nothing changes. */
export type FollowEnd = (database: Database, followerId: string, followingId: string) => Promise<void>;

function endFollow(name: string, kind: EventKind<{ followerId: string; followingId: string }>): FollowEnd {
  const text = `WITH removed AS (
      DELETE FROM user_follows WHERE follower_id = $1 AND following_id = $2 RETURNING follower_id, following_id
    )
    ${recordEvents(kind, PAIR, 'removed')}`;
  return async (database, followerId, followingId) => {
    await database.named(name, text, [followerId, followingId]);
  };
}

export const endByFollower = endFollow('social_graph.unfollow', userUnfollowed);
export const endByFollowed = endFollow('social_graph.remove_follower', followerRemoved);
