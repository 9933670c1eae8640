import type { Position } from '../../core/cursor.ts';
import { recordEvents, type EventKind } from '../../core/events.ts';
import { belowParameters, pageStatements } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { VIEWER } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { postDeleted, postRestored, type OfPost } from './posts.events.ts';
import { postColumns, type PostRow } from './posts.view.ts';

interface Found {
  readonly id: string;
}

/**
 * $1 is the author, $2 the post: their own, once published, and not hidden by a moderator. Drafts and schedules have no
 * door yet, neither this one.
 */
const OWN = 'id = $2::bigint AND user_id = $1::bigint AND published_at IS NOT NULL AND hidden_at IS NULL';

/**
 * Moves a post into the trash or out of it and records that, in one statement; a post that is where it should be stays as it
 * is. Answers whether the post is there to be acted on at all.
 */
type Move = (database: Database, authorId: string, id: string) => Promise<boolean>;

export const moveToTrash = move('posts.delete', `status = 'deleted', deleted_at = now()`, 'published', postDeleted);

/** Published again, since it once was (decision 49). */
export const takeFromTrash = move('posts.restore', `status = 'published', deleted_at = NULL`, 'deleted', postRestored);

function move(name: string, set: string, from: 'published' | 'deleted', kind: EventKind<OfPost>): Move {
  const text = `WITH moved AS (UPDATE posts SET ${set} WHERE ${OWN} AND status = '${from}' RETURNING id, user_id),
    recorded AS (${recordEvents(kind, { postId: 'id::text', authorId: 'user_id::text' }, 'moved')})
    SELECT id FROM moved`;
  return async (database, authorId, id) => {
    const moved = await database.named<Found>(name, text, [authorId, id]);
    if (moved.length > 0) return true;
    const found = await database.named<Found>('posts.own', `SELECT id FROM posts WHERE ${OWN}`, [authorId, id]);
    return found.length > 0;
  };
}

/** Deletes a post that is in the trash for good, by cascade with everything on it; false where there is none. */
export async function deleteFromTrash(database: Database, authorId: string, id: string): Promise<boolean> {
  const rows = await database.named<Found>(
    'posts.purge',
    `DELETE FROM posts WHERE ${OWN} AND status = 'deleted' RETURNING id`,
    [authorId, id],
  );
  return rows.length > 0;
}

/** Ordered by `deletedAt`, in microseconds. */
export interface TrashRow extends PostRow {
  readonly deleted: string;
}

export const trashStatements = pageStatements(
  'posts.trash',
  (count) => `SELECT ${microseconds('p.deleted_at')} AS deleted, ${postColumns(VIEWER)}
  FROM posts AS p JOIN users AS u ON u.id = p.user_id JOIN user_profiles AS up ON up.user_id = u.id
  WHERE p.user_id = ${VIEWER} AND p.deleted_at IS NOT NULL AND p.published_at IS NOT NULL AND p.hidden_at IS NULL
    AND (p.deleted_at, p.id) < ($2::timestamptz, $3::bigint)
  ORDER BY p.deleted_at DESC, p.id DESC LIMIT ${count}`,
);

/** The author's deleted posts below a position, the last deleted first; may answer more than asked for. */
export async function trashBelow(
  database: Database,
  authorId: string,
  position: Position,
  count: number,
): Promise<TrashRow[]> {
  const { name, text } = trashStatements.of(count);
  return database.named<TrashRow>(name, text, [authorId, ...belowParameters(position)]);
}

export const DUE = `DELETE FROM posts WHERE id = (
    SELECT id FROM posts WHERE deleted_at <= $1 ORDER BY deleted_at LIMIT 1 FOR UPDATE SKIP LOCKED
  ) RETURNING id`;

/**
 * Deletes the post for good that was deleted the longest ago, at or before a moment; false where there is none. One that
 * another server is deleting is left to it. One post a statement: each takes its likes with it, a hundred thousand maybe.
 */
export async function deleteOneDue(database: Database, before: Date): Promise<boolean> {
  const rows = await database.named<Found>('posts.purge_due', DUE, [before]);
  return rows.length > 0;
}
