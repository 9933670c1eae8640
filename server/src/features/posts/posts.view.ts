import type { Post, Visibility } from '@vrss/contract';
import { isoMoment } from '../../core/timeline.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { CARD_COLUMNS, personCard, type CardRow } from '../users/index.ts';

/** A post with its author's card, from `p` (posts), `u` (users) and `up` (user_profiles). */
export const POST_COLUMNS = `p.id, p.type, p.visibility, p.content, ${microseconds('p.published_at')} AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, ${CARD_COLUMNS}`;

export interface PostRow extends CardRow {
  readonly id: string;
  readonly type: Post['type'];
  readonly visibility: Visibility;
  readonly content: string;
  /** Microseconds since 1970. */
  readonly at: string;
  readonly edited_at: Date | null;
  readonly likes_count: number;
  readonly comments_count: number;
  readonly reposts_count: number;
}

export function postView(row: PostRow): Post {
  return {
    id: row.id,
    type: row.type,
    author: personCard(row),
    visibility: row.visibility,
    content: row.content,
    publishedAt: isoMoment(row.at),
    editedAt: row.edited_at?.toISOString() ?? null,
    likesCount: row.likes_count,
    commentsCount: row.comments_count,
    repostsCount: row.reposts_count,
  };
}
