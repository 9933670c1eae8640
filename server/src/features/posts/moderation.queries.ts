import { recordEvents, type EventKind } from '../../core/events.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { postHidden, postUnhidden, type OfPost } from './posts.events.ts';

/** What became of hiding a post or showing it again. */
export interface Moderated {
  readonly authorId: string;
  /** False where the post already was as it should be. */
  readonly changed: boolean;
}

interface Found {
  readonly user_id: string;
}

/**
 * Hides a post or shows it again and records that, in one statement. Any post, whatever its status; null where there is none
 * of this id.
 */
type Moderate = (tx: Transaction, postId: string) => Promise<Moderated | null>;

export const setHidden = moderate(sql`now()`, sql`hidden_at IS NULL`, postHidden);

export const clearHidden = moderate(sql`NULL`, sql`hidden_at IS NOT NULL`, postUnhidden);

function moderate(hiddenAt: Fragment, condition: Fragment, kind: EventKind<OfPost>): Moderate {
  const event = recordEvents(kind, { postId: sql`id::text`, authorId: sql`user_id::text` }, sql`moderated`);
  return async (tx, postId) => {
    const [moderated] = await tx.run<Found>(sql`WITH moderated AS (
        UPDATE posts SET hidden_at = ${hiddenAt} WHERE id = ${postId}::bigint AND ${condition} RETURNING id, user_id
      ), recorded AS (${event})
      SELECT user_id FROM moderated`);
    if (moderated !== undefined) return { authorId: moderated.user_id, changed: true };
    const [found] = await tx.run<Found>(sql`SELECT user_id FROM posts WHERE id = ${postId}::bigint`);
    return found === undefined ? null : { authorId: found.user_id, changed: false };
  };
}
