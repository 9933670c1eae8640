import type { Position } from '../../core/cursor.ts';
import { recordEvents, type EventKind } from '../../core/events.ts';
import { atMost } from '../../core/page-sql.ts';
import { sqlMoment } from '../../core/timeline.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { viewer } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { postDeleted, postRestored, type OfPost } from './posts.events.ts';
import { postColumns, type PostRow } from './posts.view.ts';
import { postRows } from './timelines.queries.ts';

/** The author's own, once published, and not hidden by a moderator. Drafts and schedules have no door yet, neither this one. */
function ownPost(authorId: string, id: string): Fragment {
  return sql`id = ${id}::bigint AND user_id = ${authorId}::bigint AND published_at IS NOT NULL AND hidden_at IS NULL`;
}

/**
 * Moves a post into the trash or out of it and records that, in one statement; a post that is where it should be stays as it
 * is. Answers whether the post is there to be acted on at all.
 */
type Move = (database: Database, authorId: string, id: string) => Promise<boolean>;

export const moveToTrash = move(sql`status = 'deleted', deleted_at = now()`, sql`status = 'published'`, postDeleted);

/** Published again, since it once was (decision 49). */
export const takeFromTrash = move(sql`status = 'published', deleted_at = NULL`, sql`status = 'deleted'`, postRestored);

function move(set: Fragment, from: Fragment, kind: EventKind<OfPost>): Move {
  const event = { postId: sql`id::text`, authorId: sql`user_id::text` };
  return async (database, authorId, id) => {
    const own = ownPost(authorId, id);
    const moved = await database.run(sql`WITH moved AS (
        UPDATE posts SET ${set} WHERE ${own} AND ${from} RETURNING id, user_id
      ), recorded AS (${recordEvents(kind, event, sql`moved`)})
      SELECT id FROM moved`);
    if (moved.length > 0) return true;
    const found = await database.run(sql`SELECT id FROM posts WHERE ${own}`);
    return found.length > 0;
  };
}

/** Deletes a post that is in the trash for good, by cascade with everything on it; false where there is none. */
export async function deleteFromTrash(database: Database, authorId: string, id: string): Promise<boolean> {
  const rows = await database.run(
    sql`DELETE FROM posts WHERE ${ownPost(authorId, id)} AND status = 'deleted' RETURNING id`,
  );
  return rows.length > 0;
}

/** Ordered by `deletedAt`, in microseconds. */
export interface TrashRow extends PostRow {
  readonly deleted: string;
}

export function trashText(authorId: string, { at, id }: Position, count: number): Fragment {
  const author = viewer(authorId);
  return sql`SELECT ${microseconds(sql`deleted.deleted_at`)} AS deleted, ${postColumns(author)} FROM (
    SELECT p.id, p.deleted_at FROM posts AS p
    WHERE p.user_id = ${author} AND p.deleted_at IS NOT NULL AND p.published_at IS NOT NULL AND p.hidden_at IS NULL
      AND (p.deleted_at, p.id) < (${sqlMoment(at)}::timestamptz, ${id}::bigint)
    ORDER BY p.deleted_at DESC, p.id DESC ${atMost(count)}
  ) AS deleted
  ${postRows(sql`deleted.id`)}
  ORDER BY deleted.deleted_at DESC, p.id DESC`;
}

/** The author's deleted posts below a position, the last deleted first. */
export async function trashBelow(
  database: Database,
  authorId: string,
  position: Position,
  count: number,
): Promise<TrashRow[]> {
  return database.run<TrashRow>(trashText(authorId, position, count));
}

export function dueText(before: Date): Fragment {
  return sql`DELETE FROM posts WHERE id = (
    SELECT id FROM posts WHERE deleted_at <= ${before} ORDER BY deleted_at LIMIT 1 FOR UPDATE SKIP LOCKED
  ) RETURNING id`;
}

/**
 * Deletes the post for good that was deleted the longest ago, at or before a moment; false where there is none. One that
 * another server is deleting is left to it. One post a statement: each takes its likes with it, a hundred thousand maybe.
 */
export async function deleteOneDue(database: Database, before: Date): Promise<boolean> {
  const rows = await database.run(dueText(before));
  return rows.length > 0;
}
