import { recordEvents, type EventKind } from '../../core/events.ts';
import type { Transaction } from '../../platform/database/database.ts';
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

export const setHidden = moderate('posts.hide', 'now()', 'hidden_at IS NULL', postHidden);

export const clearHidden = moderate('posts.unhide', 'NULL', 'hidden_at IS NOT NULL', postUnhidden);

function moderate(name: string, hiddenAt: string, condition: string, kind: EventKind<OfPost>): Moderate {
  const text = `WITH moderated AS (
      UPDATE posts SET hidden_at = ${hiddenAt} WHERE id = $1::bigint AND ${condition} RETURNING id, user_id
    ), recorded AS (${recordEvents(kind, { postId: 'id::text', authorId: 'user_id::text' }, 'moderated')})
    SELECT user_id FROM moderated`;
  return async (tx, postId) => {
    const [moderated] = await tx.named<Found>(name, text, [postId]);
    if (moderated !== undefined) return { authorId: moderated.user_id, changed: true };
    const [found] = await tx.named<Found>('posts.author', 'SELECT user_id FROM posts WHERE id = $1::bigint', [postId]);
    return found === undefined ? null : { authorId: found.user_id, changed: false };
  };
}
