import type { Position } from '../../core/cursor.ts';
import { recordEvents } from '../../core/events.ts';
import { below, belowParameters, lastFirst, pageStatements } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { personActive, personAtAddress, VIEWER } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { CARD_COLUMNS, PEOPLE_OF_MEMBERS, type CardRow } from '../users/index.ts';
import { userBlocked, userUnblocked } from './social-graph.events.ts';

const TERMS = { user: 'u', profile: 'up', viewer: VIEWER };

const EVENT = { blockerId: 'blocker_id::text', blockedId: 'blocked_id::text' };

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
  const found = await database.named(
    'social_graph.block',
    `WITH person AS (
       SELECT u.id FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
       WHERE u.id = $2::bigint AND u.id != ${VIEWER} AND ${personAtAddress(TERMS)}
         AND (up.visibility != 'private' OR lower(u.username) = lower($3))
     ), added AS (
       INSERT INTO blocks (blocker_id, blocked_id) SELECT ${VIEWER}, id FROM person
       ON CONFLICT (blocker_id, blocked_id) DO NOTHING RETURNING blocker_id, blocked_id
     ), recorded AS (${recordEvents(userBlocked, EVENT, 'added')})
     SELECT id FROM person
     UNION ALL
     SELECT blocked_id FROM blocks WHERE blocker_id = ${VIEWER} AND blocked_id = $2::bigint`,
    [blockerId, blockedId, username],
  );
  return found.length > 0;
}

/** Ends a block; where there is none nothing changes. */
export async function deleteBlock(database: Database, blockerId: string, blockedId: string): Promise<void> {
  await database.named(
    'social_graph.unblock',
    `WITH removed AS (
       DELETE FROM blocks WHERE blocker_id = $1 AND blocked_id = $2 RETURNING blocker_id, blocked_id
     )
     ${recordEvents(userUnblocked, EVENT, 'removed')}`,
    [blockerId, blockedId],
  );
}

/** Not personInLists: a block hides the two from each other everywhere but here. */
export const blockedStatements = pageStatements(
  'social_graph.blocked',
  (
    count,
  ) => `SELECT ${microseconds('member.created_at')} AS at, member.id, member.created_at AS blocked_at, ${CARD_COLUMNS}
  FROM (SELECT blocked_id AS person_id, created_at, id FROM blocks WHERE blocker_id = ${VIEWER}) AS member ${PEOPLE_OF_MEMBERS}
  WHERE ${below('member', 2)} AND ${personActive('u')}
  ${lastFirst('member')} LIMIT ${count}`,
);

export interface BlockedRow extends CardRow, Position {
  readonly blocked_at: Date;
}

export async function findBlocked(
  database: Database,
  blockerId: string,
  position: Position,
  count: number,
): Promise<BlockedRow[]> {
  const { name, text } = blockedStatements.of(count);
  return database.named<BlockedRow>(name, text, [blockerId, ...belowParameters(position)]);
}
