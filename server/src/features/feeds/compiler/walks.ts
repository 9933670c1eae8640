import { fold } from '@vrss/contract';
import { wordsOf } from '@vrss/contract/feed-language/index';
import { nearestFirst, type Direction } from '../../../core/timeline-sql.ts';
import { mutedJoin, saysNothingMuted } from '../../../core/muted-words.ts';
import { mutedTags, postListed, postPresent, postUnmuted, postVisible } from '../../../core/visibility.ts';
import { all, joined, sql, type Fragment } from '../../../platform/database/fragment.ts';
import { momentOf, peopleOf, type Reading } from './conditions.ts';
import type { Bounds } from './estimate.ts';
import type { AccessPath } from './paths.ts';

/** What a walk asks of posts, and how many it brings. */
export interface Walk extends Reading {
  readonly direction: Direction;
  readonly size: Fragment;
  readonly bounds: Bounds;
  /** What the tree asks of a row of posts, by its alias. */
  readonly condition: (post: Fragment) => Fragment;
}

/** The nearest posts of a feed along its way: rows of id and published_at, each once, nearest first. */
export function walkAlong(path: AccessPath, walk: Walk): Fragment {
  const ways = branchesOf(path, walk);
  return sql`SELECT DISTINCT id, published_at FROM (
      ${joined(ways, sql` UNION ALL `)}
    ) AS near ${nearestFirst(walk.direction, 'near')} LIMIT ${walk.size}`;
}

/** Each brings a page by itself: the nearest of all of them are the nearest of the feed. */
function branchesOf(path: AccessPath, walk: Walk): Fragment[] {
  switch (path.kind) {
    case 'everyone':
      return [everyonesText(walk), ownPrivateText(walk)];
    case 'authors':
      return [ofAuthorsText(peopleOf(path.authors, walk.reader), walk), ownPrivateText(walk)];
    case 'tags':
      return path.leaf.value.map((tag) => taggedText(fold(tag), walk));
    case 'words':
      return [wordedText(wordsOf(path.leaf.value), walk)];
    case 'merged':
      return path.paths.flatMap((each) => branchesOf(each, walk));
  }
}

/** Within the bounds and beyond the cursor; `row` is an alias with published_at and id. */
function withinText(row: Fragment, { bounds, direction }: Walk): Fragment {
  return all([
    direction.beyond(row),
    ...(bounds.from === -Infinity ? [] : [sql`${row}.published_at >= ${momentOf(bounds.from)}`]),
    ...(bounds.until === Infinity ? [] : [sql`${row}.published_at < ${momentOf(bounds.until)}`]),
  ]);
}

/**
 * What a post must be to be in the feed: what the tree asks, visible to the reader, and not muted (decision 202). Asks of
 * `reader` and `muted`, which `mutesText` joins.
 */
export function heldText(post: Fragment, { condition, reader }: Pick<Walk, 'condition' | 'reader'>): Fragment {
  return sql`${condition(post)} AND ${seenText(post, reader)}`;
}

/** Visible to the reader and not muted. */
export function seenText(post: Fragment, reader: Fragment): Fragment {
  return sql`${postVisible(post, reader)} AND ${unmutedText(post, reader)}`;
}

export function unmutedText(post: Fragment, reader: Fragment): Fragment {
  return sql`${postUnmuted(post, reader, sql`reader.muted_tags`)} AND ${saysNothingMuted(post, reader)}`;
}

/** What the reader mutes, read once: the joins `reader` and `muted`. */
export function mutesText(reader: Fragment): Fragment {
  return sql`CROSS JOIN LATERAL (SELECT ${mutedTags(reader)} AS muted_tags OFFSET 0) AS reader ${mutedJoin(reader)}`;
}

/** Listed posts of everybody: a page's worth may lie far back, so each row is asked as the walk reaches it. */
function everyonesText(walk: Walk): Fragment {
  const nearest = nearestFirst(walk.direction, 'p');
  return sql`(SELECT p.id, p.published_at FROM posts AS p
      WHERE ${postListed(sql`p`)} AND ${withinText(sql`p`, walk)} AND ${heldText(sql`p`, walk)}
      ${nearest} LIMIT ${walk.size})`;
}

/** Posts for oneself alone, which listed posts leave out. */
function ownPrivateText(walk: Walk): Fragment {
  return sql`(SELECT p.id, p.published_at FROM posts AS p
      WHERE p.user_id = ${walk.reader} AND ${postPresent(sql`p`)} AND p.visibility = 'private'
        AND ${withinText(sql`p`, walk)} AND ${walk.condition(sql`p`)}
      ${nearestFirst(walk.direction, 'p')} LIMIT ${walk.size})`;
}

function ofAuthorsText(people: Fragment, walk: Walk): Fragment {
  const nearest = nearestFirst(walk.direction, 'p');
  return sql`(SELECT p.id, p.published_at FROM (${people}) AS author CROSS JOIN LATERAL (
        SELECT p.id, p.published_at FROM posts AS p
        WHERE p.user_id = author.id AND ${postListed(sql`p`)} AND ${withinText(sql`p`, walk)} AND ${heldText(sql`p`, walk)}
        ${nearest} LIMIT ${walk.size}
      ) AS p ${nearest} LIMIT ${walk.size})`;
}

function taggedText(tag: string, walk: Walk): Fragment {
  return sql`(SELECT tagged.id, tagged.published_at FROM (
        SELECT post_id AS id, published_at FROM (
          SELECT post_id, post_id AS id, published_at FROM post_tags WHERE tag = ${tag}
        ) AS row WHERE ${withinText(sql`row`, walk)} ${nearestFirst(walk.direction, 'row')} OFFSET 0
      ) AS tagged
      CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = tagged.id OFFSET 0) AS p
      WHERE ${heldText(sql`p`, walk)} ${nearestFirst(walk.direction, 'tagged')} LIMIT ${walk.size})`;
}

/** By the words as they are stored; whether they are a phrase is asked with the tree. */
function wordedText(words: readonly string[], walk: Walk): Fragment {
  return sql`(SELECT p.id, p.published_at FROM (
        SELECT post_id FROM post_words WHERE string_to_array(words, ' ') @> ${words}::text[] OFFSET 0
      ) AS worded
      CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = worded.post_id OFFSET 0) AS p
      WHERE ${withinText(sql`p`, walk)} AND ${heldText(sql`p`, walk)}
      ${nearestFirst(walk.direction, 'p')} LIMIT ${walk.size})`;
}
