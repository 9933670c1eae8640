import type { Position } from '../../core/cursor.ts';
import { recordEvents } from '../../core/events.ts';
import { atMost, below, lastFirst } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, personActive, personAtAddress, viewer } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { CARD_COLUMNS, PEOPLE_OF_MEMBERS, type CardRow } from '../users/index.ts';
import { userBlocked, userUnblocked } from './social-graph.events.ts';

const EVENT = { blockerId: sql`blocker_id::text`, blockedId: sql`blocked_id::text` };

/**
 * Blocks a person whom the viewer can see; whom they blocked already stays blocked. Answers whether there is anybody
 * to block. The trigger ends follows and requests between the two, after it waited for
 * follows of the same pair. Ids can be counted through, and the list of the blocked tells names: whose card stands at
 * their address alone is found by their username too.
 */
export async function insertBlock(
  database: Database,
  blockerId: string,
  blockedId: string,
  username: string | null,
): Promise<boolean> {
  const blocker = viewer(blockerId);
  const found = await database.run(sql`WITH person AS (
       SELECT u.id FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
       WHERE u.id = ${blockedId}::bigint AND u.id != ${blocker} AND ${personAtAddress(AUTHOR, blocker)}
         AND (up.visibility != 'private' OR lower(u.username) = lower(${username}))
     ), added AS (
       INSERT INTO blocks (blocker_id, blocked_id) SELECT ${blocker}, id FROM person
       ON CONFLICT (blocker_id, blocked_id) DO NOTHING RETURNING blocker_id, blocked_id
     ), recorded AS (${recordEvents(userBlocked, EVENT, sql`added`)})
     SELECT id FROM person
     UNION ALL
     SELECT blocked_id FROM blocks WHERE blocker_id = ${blocker} AND blocked_id = ${blockedId}::bigint`);
  return found.length > 0;
}

/** Ends a block; where there is none nothing changes. */
export async function deleteBlock(database: Database, blockerId: string, blockedId: string): Promise<void> {
  await database.run(sql`WITH removed AS (
       DELETE FROM blocks WHERE blocker_id = ${blockerId} AND blocked_id = ${blockedId} RETURNING blocker_id, blocked_id
     )
     ${recordEvents(userUnblocked, EVENT, sql`removed`)}`);
}

/** Not personInLists: a block hides the two from each other everywhere but here. */
export function blockedText(blockerId: string, position: Position, count: number): Fragment {
  return sql`SELECT ${microseconds(sql`member.created_at`)} AS at, member.id, member.created_at AS blocked_at, ${CARD_COLUMNS}
  FROM (SELECT blocked_id AS person_id, created_at, id FROM blocks WHERE blocker_id = ${viewer(blockerId)}) AS member
  ${PEOPLE_OF_MEMBERS}
  WHERE ${below(sql`member`, position)} AND ${personActive(sql`u`)}
  ${lastFirst(sql`member`)} ${atMost(count)}`;
}

export interface BlockedRow extends CardRow, Position {
  readonly blocked_at: Date;
}

export async function findBlocked(
  database: Database,
  blockerId: string,
  position: Position,
  count: number,
): Promise<BlockedRow[]> {
  return database.run<BlockedRow>(blockedText(blockerId, position, count));
}
