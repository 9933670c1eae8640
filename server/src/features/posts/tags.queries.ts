import { limits } from '@vrss/contract';
import { ASKING } from '../../core/asked-sql.ts';
import type { Range, Slice } from '../../core/timeline.ts';
import {
  askedOrder,
  askedText,
  rangeParameters,
  SLICE_COLUMNS,
  sliceOf,
  timelineStatements,
  type Side,
  type SliceRow,
} from '../../core/timeline-sql.ts';
import { postOnTagPages, VIEWER } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { numbered } from '../../platform/database/prepared.ts';
import { postColumns, type PostRow } from './posts.view.ts';

/** Whether the post `p` stands on tag pages: a scalar subquery, as publicAuthorPresent in core/visibility. */
function standsOnTagPages(viewer: string): string {
  return `(SELECT ${postOnTagPages({ post: 'p', user: 'author', profile: 'page', viewer })}
      FROM users AS author JOIN user_profiles AS page ON page.user_id = author.id WHERE author.id = p.user_id)`;
}

/** $1 viewers, $2 folded tags, then the ranges. A walk along the tag's rows, of which each asks for its post and author. */
function byTagText(side: Side, count: number): string {
  return `SELECT ${SLICE_COLUMNS}, item.*
  FROM ${askedText(side, { name: 'tag', type: 'text' })}
  LEFT JOIN LATERAL (
    SELECT ${postColumns(ASKING)} FROM (
      SELECT post_id AS id, published_at FROM post_tags WHERE tag = asked.tag
    ) AS tagged
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = tagged.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
    WHERE ${side.beyond('tagged')} AND ${postOnTagPages({ post: 'p', user: 'u', profile: 'up', viewer: ASKING })}
    ORDER BY ${side.order('tagged.published_at', 'tagged.id')} LIMIT ${count}
  ) AS item ON true
  ORDER BY ${askedOrder(side)}`;
}

export const byTagStatements = timelineStatements('posts.by_tag', byTagText);

/** The posts with a tag that the viewer may see there; `tag` is folded. */
export async function sliceByTag(
  database: Database,
  viewerId: string | null,
  tag: string,
  range: Range,
): Promise<Slice<PostRow>> {
  const { name, text } = byTagStatements.of(range);
  const values = [viewerId, tag, ...rangeParameters(range)];
  const slice = sliceOf(
    await database.coalesced<SliceRow<PostRow>>(numbered(name, text), { ...values }, { within: CHOSEN_COST_WITHIN }),
  );
  if (slice === null) throw new Error('A slice of a tag has a row at least.');
  return slice;
}

/** Rows of tags looked through for those that begin so: bounds the statement. */
const LOOKED_THROUGH = 3_000;

export const COMPLETE = `SELECT mode() WITHIN GROUP (ORDER BY spelled.name) AS name
  FROM (
    SELECT post_id, tag FROM post_tags ORDER BY published_at DESC, post_id DESC LIMIT ${LOOKED_THROUGH}
  ) AS newest
  CROSS JOIN LATERAL (
    SELECT name FROM post_tags WHERE post_id = newest.post_id AND tag = newest.tag OFFSET 0
  ) AS spelled
  CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = newest.post_id OFFSET 0) AS p
  WHERE starts_with(newest.tag, $2) AND ${standsOnTagPages(VIEWER)}
  GROUP BY newest.tag ORDER BY count(*) DESC, newest.tag LIMIT ${limits.completions}`;

/** Tags that begin so, the most used first, each as it is most often spelled; `prefix` is folded. */
export async function tagsBeginning(database: Database, viewerId: string, prefix: string): Promise<string[]> {
  const values = [viewerId, prefix];
  const rows = await database.named<{ name: string }>('posts.complete_tag', COMPLETE, values, CHOSEN_COST_WITHIN);
  return rows.map(({ name }) => name);
}
