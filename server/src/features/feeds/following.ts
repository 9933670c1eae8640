import { ASKING } from '../../core/asked-sql.ts';
import { askedOrder, askedText, SLICE_COLUMNS, timelineStatements, type Side } from '../../core/timeline-sql.ts';
import { followedAuthorPresent, personPresent, postListed, postPresent } from '../../core/visibility.ts';
import { postColumns } from '../posts/index.ts';

/** Follows from which it pays to look through everybody's posts before asking each author for theirs. */
const MANY = 256;
/** Follows from which it pays to ask for each post whether its author is followed, rather than to read all follows first. */
const VERY_MANY = 2_000;
/** Posts of everybody looked through at first; a thousand quiet authors would otherwise cost a walk through all. */
const LOOKED_THROUGH = 3_000;
/**
 * And so many more for readers of more than so many follows, where the first hold a seventh of the page: at that rate these
 * mostly fill it, and looking at one costs a fortieth of asking an author.
 */
const FURTHER = { posts: 13_000, follows: 500, part: 7 };

/**
 * Following (decision 32), in one statement of bounded cost. $1 is the readers, then the ranges. The shape is pinned by
 * MATERIALIZED and LATERAL, whatever the statistics say (design/performance.md):
 *
 * 1. `recent`: the nearest posts of everybody, bounded, of which those by followed authors are kept: of `near` ones, and of
 *    `further` ones where these promise to fill the page. When they do, or there was nothing beyond the bound, that is it.
 * 2. Otherwise `nearest`: of each followed author the post nearest to the cursor; `authors`: the ones whose nearest post is
 *    nearest. Only they can stand on the page, with posts no farther than `reach`.
 * 3. One's own posts of every visibility, from their own index.
 *
 * Presence of the author is asked in order of nearness and before each LIMIT, so that a page is never short and asks for no
 * more authors than it shows.
 */
function followingText(side: Side, count: number): string {
  return `SELECT ${SLICE_COLUMNS}, reader.follows, item.*
  FROM ${askedText(side)}
  CROSS JOIN LATERAL (
    SELECT following_count AS follows FROM user_profiles WHERE user_id = ${ASKING} OFFSET 0
  ) AS reader
  LEFT JOIN LATERAL (
    WITH followed AS MATERIALIZED (
      SELECT following_id AS id FROM user_follows WHERE follower_id = ${ASKING}
    ),
    ${recentText(side, count)},
    ${nearestText(side, count)},
    ${pageText(side, count)}
    SELECT ${postColumns(ASKING)} FROM page
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = page.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
  ) AS item ON true
  ORDER BY ${askedOrder(side)}`;
}

/** The same answer for somebody who follows few, at half the cost: a page of each author's posts, merged. */
function followingOfFewText(side: Side, count: number): string {
  const order = side.order('p.published_at', 'p.id');
  const columns = 'p.id, p.user_id, p.published_at';
  return `SELECT ${SLICE_COLUMNS}, item.*
  FROM ${askedText(side)}
  LEFT JOIN LATERAL (
    SELECT ${postColumns(ASKING)} FROM (
      SELECT ${columns} FROM (
        SELECT ${columns} FROM user_follows AS followed CROSS JOIN LATERAL (
          SELECT ${columns} FROM posts AS p WHERE p.user_id = followed.following_id AND ${listedText(side)}
          ORDER BY ${order} LIMIT ${count}
        ) AS p
        WHERE followed.follower_id = ${ASKING}
        UNION ALL
        ${ownText(side, count, columns)}
      ) AS p
      ORDER BY ${order} OFFSET 0
    ) AS page
    CROSS JOIN LATERAL (
      SELECT * FROM users WHERE users.id = page.user_id AND ${personPresent({ user: 'users', viewer: ASKING })} OFFSET 0
    ) AS u
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = page.id OFFSET 0) AS p
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = page.user_id OFFSET 0) AS up
    ORDER BY ${side.order('page.published_at', 'page.id')} LIMIT ${count}
  ) AS item ON true
  ORDER BY ${askedOrder(side)}`;
}

/** Posts that followers see, beyond the cursor, of everybody or of one author. */
function listedText(side: Side): string {
  return `${postListed('p')} AND ${side.beyond('p')}`;
}

function ownText(side: Side, count: number, columns: string): string {
  return `(SELECT ${columns} FROM posts AS p
          WHERE p.user_id = ${ASKING} AND ${postPresent('p')} AND ${side.beyond('p')}
          ORDER BY ${side.order('p.published_at', 'p.id')} LIMIT ${count})`;
}

function recentText(side: Side, count: number): string {
  const order = side.order('p.published_at', 'p.id');
  // There is rarely much between a cursor and now: towards newer posts everybody's are looked through first.
  const looks = side.direction === 'newer' ? 'true' : `reader.follows > ${MANY}`;
  const promises = `(SELECT count(*) FROM near) BETWEEN ${count} / ${FURTHER.part} AND ${count} - 1`;
  return `near AS MATERIALIZED (${byFollowedText(side, count, looks, `LIMIT ${LOOKED_THROUGH}`)}
    ), further AS MATERIALIZED (${byFollowedText(
      side,
      count,
      `reader.follows > ${FURTHER.follows} AND ${promises}`,
      `OFFSET ${LOOKED_THROUGH} LIMIT ${FURTHER.posts}`,
    )}
    ), recent AS MATERIALIZED (
      SELECT published_at, id FROM near UNION ALL SELECT published_at, id FROM further
    ), rest AS MATERIALIZED (
      SELECT CASE WHEN NOT (${looks}) THEN true WHEN (SELECT count(*) FROM recent) >= ${count} THEN false ELSE EXISTS (
        SELECT FROM posts AS p WHERE ${listedText(side)}
        ORDER BY ${order} OFFSET ${LOOKED_THROUGH} LIMIT 1
      ) END AS matters
    )`;
}

/** Of a stretch of everybody's posts, on a condition, those by followed authors. */
function byFollowedText(side: Side, count: number, condition: string, stretch: string): string {
  const order = side.order('p.published_at', 'p.id');
  return `
      SELECT p.published_at, p.id FROM (
        SELECT p.published_at, p.id, p.user_id FROM posts AS p WHERE ${condition} AND ${listedText(side)}
        ORDER BY ${order} ${stretch}
      ) AS p
      WHERE CASE WHEN reader.follows > ${VERY_MANY}
          THEN (SELECT true FROM user_follows WHERE follower_id = ${ASKING} AND following_id = p.user_id)
          ELSE p.user_id IN (SELECT id FROM followed) END
        AND ${followedAuthorPresent('p.user_id', ASKING)}
      ORDER BY ${order} LIMIT ${count}`;
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
      SELECT author_id, published_at FROM nearest WHERE ${followedAuthorPresent('author_id', ASKING)} LIMIT ${count}
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
        ${ownText(side, count, 'p.published_at, p.id')}
      ) AS p
      ORDER BY ${order} LIMIT ${count}
    )`;
}

export const followingStatements = timelineStatements('feeds.following', followingText);
export const followingOfFewStatements = timelineStatements('feeds.following_few', followingOfFewText);
