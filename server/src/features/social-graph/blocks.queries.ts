import type { Position } from '../../core/cursor.ts';
import { below, belowParameters, lastFirst, pageStatements } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { personActive, personAtAddress, VIEWER } from '../../core/visibility.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { CARD_COLUMNS, PEOPLE_OF_MEMBERS, type CardRow } from '../users/index.ts';

const TERMS = { user: 'u', profile: 'up', viewer: VIEWER };

/**
 * Blocks a person whom the viewer can see; whom they blocked already stays blocked. Answers whether a block was added, or
 * undefined where there is nobody to block. The trigger ends follows and requests between the two, after it waited for
 * follows of the same pair. Ids can be counted through, and the list of the blocked tells names: whose card stands at
 * their address alone is found by their username too.
 */
export async function insertBlock(
  tx: Transaction,
  blockerId: string,
  blockedId: string,
  username: string | null,
): Promise<boolean | undefined> {
  const [row] = await tx.named<{ added: boolean }>(
    'social_graph.block',
    `WITH person AS (
       SELECT u.id FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
       WHERE u.id = $2::bigint AND u.id != ${VIEWER} AND ${personAtAddress(TERMS)}
         AND (up.visibility != 'private' OR lower(u.username) = lower($3))
     ), added AS (
       INSERT INTO blocks (blocker_id, blocked_id) SELECT ${VIEWER}, id FROM person
       ON CONFLICT (blocker_id, blocked_id) DO NOTHING RETURNING blocked_id
     )
     SELECT EXISTS (SELECT FROM added) AS added FROM person
     UNION ALL
     SELECT FALSE FROM blocks WHERE blocker_id = ${VIEWER} AND blocked_id = $2::bigint`,
    [blockerId, blockedId, username],
  );
  return row?.added;
}

/** False where nothing was taken away. */
export async function deleteBlock(tx: Transaction, blockerId: string, blockedId: string): Promise<boolean> {
  const rows = await tx.named<{ id: string }>(
    'social_graph.unblock',
    'DELETE FROM blocks WHERE blocker_id = $1 AND blocked_id = $2 RETURNING id',
    [blockerId, blockedId],
  );
  return rows.length > 0;
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
