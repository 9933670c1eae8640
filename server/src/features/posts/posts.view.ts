import type { Post, Visibility, WholePost } from '@vrss/contract';
import { sanitiseStored } from '../../core/text/index.ts';
import { isoMoment } from '../../core/timeline.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { CARD_COLUMNS, personCard, type CardRow } from '../users/index.ts';

/**
 * A post with its author's card, from `p` (posts), `u` (users) and `up` (user_profiles); `viewer` is SQL for the viewer's
 * id. Of a long post lists read how it begins: its words lie in the overflow table.
 */
export function postColumns(viewer: string): string {
  return `p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.tags, ${microseconds('p.published_at')} AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = ${viewer} AND post_id = p.id AND type = 'like'
    ) AS liked, ${CARD_COLUMNS}`;
}

export interface PostRow extends CardRow {
  readonly id: string;
  readonly type: Post['type'];
  readonly visibility: Visibility;
  readonly title: string | null;
  readonly content: string;
  readonly word_count: number | null;
  readonly tags: string[];
  /** Microseconds since 1970. */
  readonly at: string;
  readonly edited_at: Date | null;
  readonly likes_count: number;
  readonly comments_count: number;
  readonly reposts_count: number;
  readonly liked: boolean;
}

export interface WholePostRow extends PostRow {
  readonly content_html: string | null;
}

export function postView(row: PostRow): Post {
  return {
    id: row.id,
    type: row.type,
    author: personCard(row),
    visibility: row.visibility,
    title: row.title,
    content: row.content,
    wordCount: row.word_count,
    tags: row.tags,
    publishedAt: isoMoment(row.at),
    editedAt: row.edited_at?.toISOString() ?? null,
    likesCount: row.likes_count,
    liked: row.liked,
    commentsCount: row.comments_count,
    repostsCount: row.reposts_count,
  };
}

export function wholePostView(row: WholePostRow): WholePost {
  return { ...postView(row), html: row.content_html === null ? null : sanitiseStored(row.content_html) };
}
