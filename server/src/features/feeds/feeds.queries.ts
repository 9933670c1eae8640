import type { Range, Slice } from '../../core/timeline.ts';
import {
  rangeParameters,
  READ_AT,
  sliceOf,
  timelineStatements,
  type Side,
  type SliceRow,
} from '../../core/timeline-sql.ts';
import { followedAuthorPresent, postListed, postPresent, VIEWER } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { POST_COLUMNS, type PostRow } from '../posts/index.ts';

/** Follows from which it pays to look through everybody's posts before asking each author for theirs. */
const MANY = 256;
/** Follows from which it pays to ask for each post whether its author is followed, rather than to read all follows first. */
const VERY_MANY = 2_000;
/** Posts of everybody looked through at most; a thousand quiet authors would otherwise cost a walk through all. */
const LOOKED_THROUGH = 3_000;
/** The same towards newer posts for people who follow few: there is rarely anything between the cursor and now. */
const LOOKED_THROUGH_AHEAD = 256;

/**
 * Following (decision 32), in one statement of bounded cost. $1 is the reader, then the range. The shape is pinned by
 * MATERIALIZED and LATERAL, whatever the statistics say (design/performance.md):
 *
 * 1. `recent`: the nearest posts of everybody, bounded, of which those by followed authors are kept. When they fill the
 *    page, or there was nothing beyond the bound, that is it.
 * 2. Otherwise `nearest`: of each followed author the post nearest to the cursor; `authors`: the ones whose nearest post is
 *    nearest. Only they can stand on the page, with posts no farther than `reach`.
 * 3. One's own posts of every visibility, from their own index.
 *
 * Presence of the author is asked in order of nearness and before each LIMIT, so that a page is never short and asks for no
 * more authors than it shows.
 */
function followingText(side: Side, count: number): string {
  return `WITH reader AS MATERIALIZED (
    SELECT CASE WHEN following_count > ${MANY} THEN ${LOOKED_THROUGH} ELSE ${boundForFew(side)} END AS bound,
      following_count > ${VERY_MANY} AS follows_very_many
    FROM user_profiles WHERE user_id = ${VIEWER}
  ), followed AS MATERIALIZED (
    SELECT following_id AS id FROM user_follows WHERE follower_id = ${VIEWER}
  ),
  ${recentText(side, count)},
  ${nearestText(side, count)},
  ${pageText(side, count)}
  SELECT ${READ_AT}, item.* FROM (SELECT) AS always LEFT JOIN LATERAL (
    SELECT ${POST_COLUMNS} FROM page
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = page.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
  ) AS item ON true
  ORDER BY ${side.order('item.at', 'item.id')}`;
}

function boundForFew(side: Side): number {
  return side.direction === 'older' ? 0 : LOOKED_THROUGH_AHEAD;
}

/** Posts that followers see, beyond the cursor, of everybody or of one author. */
function listedText(side: Side): string {
  return `${postListed('p')} AND ${side.beyond('p', 2)}`;
}

function recentText(side: Side, count: number): string {
  const order = side.order('p.published_at', 'p.id');
  return `recent AS MATERIALIZED (
    SELECT p.published_at, p.id FROM (
      SELECT p.published_at, p.id, p.user_id FROM posts AS p WHERE ${listedText(side)}
      ORDER BY ${order} LIMIT (SELECT bound FROM reader)
    ) AS p
    WHERE CASE WHEN (SELECT follows_very_many FROM reader)
        THEN (SELECT true FROM user_follows WHERE follower_id = ${VIEWER} AND following_id = p.user_id)
        ELSE p.user_id IN (SELECT id FROM followed) END
      AND ${followedAuthorPresent('p.user_id', VIEWER)}
    ORDER BY ${order} LIMIT ${count}
  ), rest AS MATERIALIZED (
    SELECT CASE WHEN (SELECT count(*) FROM recent) = ${count} THEN false ELSE EXISTS (
      SELECT FROM posts AS p WHERE ${listedText(side)}
      ORDER BY ${order} OFFSET (SELECT bound FROM reader) LIMIT 1
    ) END AS matters
  )`;
}

/** `authors` reads `nearest` in its order: sorted again, it would ask for the presence of all of them. */
function nearestText(side: Side, count: number): string {
  const order = side.order('p.published_at', 'p.id');
  return `nearest AS MATERIALIZED (
    SELECT followed.id AS author_id, p.published_at, p.id FROM followed CROSS JOIN LATERAL (
      SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = followed.id AND ${listedText(side)}
      ORDER BY ${order} LIMIT 1
    ) AS p
    WHERE (SELECT matters FROM rest)
    ORDER BY ${order}
  ), authors AS MATERIALIZED (
    SELECT author_id, published_at FROM nearest WHERE ${followedAuthorPresent('author_id', VIEWER)} LIMIT ${count}
  ), reach AS MATERIALIZED (
    SELECT CASE WHEN count(*) = ${count} THEN ${side.farthest('published_at')} ELSE ${side.farEnd} END AS moment FROM authors
  )`;
}

function pageText(side: Side, count: number): string {
  const order = side.order('p.published_at', 'p.id');
  return `page AS MATERIALIZED (
    SELECT p.published_at, p.id FROM (
      SELECT published_at, id FROM recent WHERE NOT (SELECT matters FROM rest)
      UNION ALL
      SELECT p.published_at, p.id FROM authors CROSS JOIN LATERAL (
        SELECT p.published_at, p.id FROM posts AS p
        WHERE p.user_id = authors.author_id AND ${listedText(side)} AND ${side.upTo('p', '(SELECT moment FROM reach)')}
        ORDER BY ${order} LIMIT ${count}
      ) AS p
      UNION ALL
      (SELECT p.published_at, p.id FROM posts AS p
        WHERE p.user_id = ${VIEWER} AND ${postPresent('p')} AND ${side.beyond('p', 2)}
        ORDER BY ${order} LIMIT ${count})
    ) AS p
    ORDER BY ${order} LIMIT ${count}
  )`;
}

export const followingStatements = timelineStatements('feeds.following', followingText);

/** Posts of the people that the reader follows, and the reader's own. */
export async function sliceOfFollowing(database: Database, readerId: string, range: Range): Promise<Slice<PostRow>> {
  const { name, text } = followingStatements.of(range);
  const rows = await database.named<SliceRow<PostRow>>(name, text, [readerId, ...rangeParameters(range)]);
  const slice = sliceOf(rows);
  if (slice === null) throw new Error('A slice of Following has a row at least.');
  return slice;
}
