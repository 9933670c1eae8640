import type { Post, PostBody, Visibility, WholePost } from '@vrss/contract';
import { sanitiseStored } from '../../core/text/index.ts';
import { isoMoment } from '../../core/timeline.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, personIndexable } from '../../core/visibility.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { CARD_COLUMNS, personCard, type CardRow } from '../users/index.ts';
import { mediaView } from './media.view.ts';

/**
 * What every statement reads of a post: its columns, its author's card and what the viewer did with it, from `p` (posts),
 * `u` (users) and `up` (user_profiles). Of a long post lists read how it begins: its words lie in the overflow table.
 */
export function postColumns(viewer: Fragment): Fragment {
  return sql`p.id, p.type, p.visibility, p.title, CASE WHEN p.type = 'text_long' THEN p.excerpt ELSE p.content END AS content,
    p.word_count, p.media_urls AS media, p.tags, p.language, p.content_warning, ${microseconds(sql`p.published_at`)} AS at, p.edited_at,
    p.likes_count, p.comments_count, p.reposts_count, EXISTS (
      SELECT FROM post_interactions WHERE user_id = ${viewer} AND post_id = p.id AND type = 'like'
    ) AS liked, ${CARD_COLUMNS}`;
}

export interface PostRow extends CardRow {
  readonly id: string;
  readonly type: Post['type'];
  readonly visibility: Visibility;
  readonly title: string | null;
  /** Null only where the type has media. */
  readonly content: string | null;
  readonly word_count: number | null;
  /** posts.media_urls, the reading copy of post_media (decision 16). */
  readonly media: unknown;
  readonly tags: string[];
  readonly language: string | null;
  readonly content_warning: string | null;
  /** Microseconds since 1970. */
  readonly at: string;
  readonly edited_at: Date | null;
  readonly likes_count: number;
  readonly comments_count: number;
  readonly reposts_count: number;
  readonly liked: boolean;
}

/** What a post's own page reads beside. */
export const WHOLE_POST_COLUMNS = sql`p.content_html,
    p.visibility = 'public' AND ${personIndexable(AUTHOR)} AS indexable`;

export interface WholePostRow extends PostRow {
  readonly content_html: string | null;
  readonly indexable: boolean;
}

export function postView(row: PostRow): Post {
  return {
    id: row.id,
    author: personCard(row),
    visibility: row.visibility,
    title: row.title,
    language: row.language,
    contentWarning: row.content_warning,
    tags: row.tags,
    publishedAt: isoMoment(row.at),
    editedAt: row.edited_at?.toISOString() ?? null,
    likesCount: row.likes_count,
    liked: row.liked,
    commentsCount: row.comments_count,
    repostsCount: row.reposts_count,
    ...bodyOf(row),
  };
}

/** What a type has of its own. The database asks for the words of a text, and for the word count of a long one. */
function bodyOf({ type, content, word_count: wordCount, media }: PostRow): PostBody {
  switch (type) {
    case 'text_short':
      return { type, content: content ?? '' };
    case 'text_long':
      return { type, content: content ?? '', wordCount: wordCount ?? 0 };
    default:
      return { type, content, media: mediaView(media) };
  }
}

export function wholePostView(row: WholePostRow): WholePost {
  return {
    ...postView(row),
    html: row.content_html === null ? null : sanitiseStored(row.content_html),
    searchEngines: row.indexable,
  };
}
