import type { FeedRule, Moment, PopularWindow } from '@vrss/contract/feed-language/index';
import { DIRECTIONS } from '../../../core/timeline-sql.ts';
import { postListed, postPresent } from '../../../core/visibility.ts';
import { literal, quoted, sql, type Fragment } from '../../../platform/database/fragment.ts';
import { scoreOfRow } from '../popular.queries.ts';
import { conditionOf, momentOf } from './conditions.ts';
import type { Bounds } from './estimate.ts';
import type { AccessPath } from './paths.ts';
import { heldText, mutesText, walkAlong, type Walk } from './walks.ts';

/** Posts that an order holds at most (decision 40). */
const ORDER_AT_MOST = 500;
/** Of posts found by author, tag or word so many are put in order: the newest. */
const SORTED_AT_MOST = 5_000;

interface PopularRule extends FeedRule {
  readonly sort: { readonly by: 'popular'; readonly window: PopularWindow };
}

/**
 * The ids of a popular feed in its order. Where posts are everybody's, along the scores from the highest on, and then along
 * those without a score; otherwise those found are sorted. `feed_orders` keeps the answer.
 */
export function popularText(
  rule: PopularRule,
  path: AccessPath,
  { reader, now, bounds }: { reader: Fragment; now: Moment; bounds: Bounds },
): Fragment {
  const most = Math.min(rule.stopAfter ?? ORDER_AT_MOST, ORDER_AT_MOST);
  // Where one person's posts are limited, more are needed to choose from.
  const size = rule.perAuthor === undefined ? most : SORTED_AT_MOST;
  const upToNow = { ...bounds, until: Math.min(bounds.until, now + 1) };
  const walk: Walk = {
    ...{
      reader,
      now,
      direction: DIRECTIONS.first,
      bounds: upToNow,
      size: literal(path.kind === 'everyone' ? size : SORTED_AT_MOST),
    },
    condition: (post) => conditionOf(rule.match, post, { reader, now }),
  };
  const found = path.kind === 'everyone' ? everyonesText(rule.sort.window, walk) : foundText(path, walk);
  const ids = limited(found, rule.perAuthor, most);
  return sql`SELECT unnest(ARRAY(${ids})) AS id FROM (SELECT) AS one ${mutesText(reader)}`;
}

const HIGHEST = sql`ORDER BY score DESC, published_at DESC, id DESC`;

function limited(found: Fragment, perAuthor: number | undefined, most: number): Fragment {
  const ranked = perAuthor === undefined ? sql`true` : sql`nth <= ${literal(perAuthor)}`;
  return sql`SELECT ranked.id FROM (
      SELECT *, row_number() OVER (PARTITION BY user_id ${HIGHEST}) AS nth FROM (${found}) AS found
    ) AS ranked WHERE ${ranked} ${HIGHEST} LIMIT ${literal(most)}`;
}

function foundText(path: AccessPath, walk: Walk): Fragment {
  return sql`SELECT p.id, p.user_id, p.published_at, ${scoreOfRow(sql`p`)} AS score FROM (${walkAlong(path, walk)}) AS near
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = near.id OFFSET 0) AS p`;
}

function within(row: Fragment, { bounds }: Walk): Fragment {
  const until = sql`${row}.published_at < ${momentOf(bounds.until)}`;
  return bounds.from === -Infinity ? until : sql`${until} AND ${row}.published_at >= ${momentOf(bounds.from)}`;
}

function everyonesText(window: PopularWindow, walk: Walk): Fragment {
  const held = heldText(sql`p`, walk);
  const hasScore = (post: Fragment) =>
    sql`EXISTS (SELECT FROM post_scores WHERE post_id = ${post}.id AND period = ${quoted(window)})`;
  return sql`WITH scored AS MATERIALIZED (
      SELECT p.id, p.user_id, p.published_at, kept.score FROM (
        SELECT * FROM post_scores AS row WHERE period = ${quoted(window)} AND ${within(sql`row`, walk)}
        ORDER BY score DESC, published_at DESC, post_id DESC OFFSET 0
      ) AS kept CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = kept.post_id OFFSET 0) AS p
      WHERE ${held} LIMIT ${walk.size}
    ), unscored AS MATERIALIZED (
      SELECT p.id, p.user_id, p.published_at, 0 AS score FROM posts AS p
      WHERE (SELECT count(*) FROM scored) < ${walk.size} AND ${postListed(sql`p`)} AND ${within(sql`p`, walk)}
        AND NOT ${hasScore(sql`p`)} AND ${held}
      ORDER BY p.published_at DESC, p.id DESC LIMIT ${walk.size}
    )
    SELECT * FROM scored UNION ALL SELECT * FROM unscored UNION ALL
    SELECT p.id, p.user_id, p.published_at, ${scoreOfRow(sql`p`)} FROM posts AS p
    WHERE p.user_id = ${walk.reader} AND ${postPresent(sql`p`)} AND p.visibility = 'private' AND ${within(sql`p`, walk)}
      AND ${walk.condition(sql`p`)}`;
}

export function isPopular(rule: FeedRule): rule is PopularRule {
  return rule.sort.by === 'popular';
}
