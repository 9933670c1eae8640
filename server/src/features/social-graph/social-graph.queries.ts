import { recordEvents, type EventKind } from '../../core/events.ts';
import { AUTHOR, personAtAddress, VIEWER } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { Parameter, sql } from '../../platform/database/fragment.ts';
import { prepare } from '../../platform/database/prepared.ts';
import { followerRemoved, friendshipAsked, userFollowed, userUnfollowed } from './social-graph.events.ts';

const PAIR = { followerId: sql`follower_id::text`, followingId: sql`following_id::text` };

const FOLLOWING = sql`${new Parameter('following')}::bigint`;
const ASKS = sql`${new Parameter('asks_friendship')}::boolean`;

const FOLLOW = prepare(
  'social_graph.follow',
  sql`WITH added AS (
    INSERT INTO user_follows (follower_id, following_id, asks_friendship)
    SELECT ${VIEWER}, u.id, ${ASKS} FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
    WHERE u.id = ${FOLLOWING} AND u.id != ${VIEWER} AND up.visibility = 'public' AND ${personAtAddress(AUTHOR, VIEWER)}
    ON CONFLICT (follower_id, following_id) DO NOTHING
    RETURNING follower_id, following_id, EXISTS (
      SELECT FROM user_follows WHERE follower_id = ${FOLLOWING} AND following_id = ${VIEWER}
    ) AS friends
  ), followed AS (
    ${recordEvents(userFollowed, { ...PAIR, friends: sql`friends`, asksFriendship: sql`${ASKS} AND NOT friends` }, sql`added`)}
  ), asked AS (
    ${recordEvents(friendshipAsked, PAIR, sql`added WHERE ${ASKS} AND NOT friends`)}
  )
  SELECT FROM added`,
);

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
  const values = { viewer: followerId, following: followingId, asks_friendship: asksFriendship };
  const rows = await database.prepared(FOLLOW, values);
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
    await tx.run(sql`SELECT lock_pairs(ARRAY[${followerId}::bigint], ARRAY[${followingId}::bigint])`);
    await tx.run(sql`WITH begun AS (
         UPDATE user_follows SET asks_friendship = TRUE
         WHERE follower_id = ${followerId} AND following_id = ${followingId} AND NOT asks_friendship AND NOT EXISTS (
           SELECT FROM friendships
           WHERE user_id_1 = least(${followerId}::bigint, ${followingId}::bigint)
             AND user_id_2 = greatest(${followerId}::bigint, ${followingId}::bigint)
         )
         RETURNING follower_id, following_id
       )
       ${recordEvents(friendshipAsked, PAIR, sql`begun`)}`);
  });
}

/** Ends a follow and records that in one statement; where there is none nothing changes. */
export type FollowEnd = (database: Database, followerId: string, followingId: string) => Promise<void>;

const REMOVED = sql`DELETE FROM user_follows WHERE follower_id = ${new Parameter('follower')}::bigint
    AND following_id = ${FOLLOWING} RETURNING follower_id, following_id`;

function endFollow(
  name: 'social_graph.unfollow' | 'social_graph.remove_follower',
  kind: EventKind<{ followerId: string; followingId: string }>,
): FollowEnd {
  const statement = prepare(name, sql`WITH removed AS (${REMOVED}) ${recordEvents(kind, PAIR, sql`removed`)}`);
  return async (database, followerId, followingId) => {
    await database.prepared(statement, { follower: followerId, following: followingId });
  };
}

export const endByFollower = endFollow('social_graph.unfollow', userUnfollowed);
export const endByFollowed = endFollow('social_graph.remove_follower', followerRemoved);
