import { type FeedRule, type Moment, type Path } from '@vrss/contract/feed-language/index';
import { CALLER_VIEWER } from '../../../core/callers.ts';
import { literal, sql, type Fragment } from '../../../platform/database/fragment.ts';
import type { TimelineSource } from '../../posts/index.ts';
import { conditionOf, momentOf, type Reading } from './conditions.ts';
import { DIRECTIONS } from '../../../core/timeline-sql.ts';
import { boundsOf, rarestBlock, type Bounds, type Known } from './estimate.ts';
import { chooseAccess, type AccessPath } from './paths.ts';
import { heldText, mutesText, walkAlong, type Walk } from './walks.ts';

/** Rows that may be looked at for one page, by the estimate: about a quarter of a second (decision 41). */
const COST_CEILING = 150_000;
/** Of a page as it is planned: the usual size and one more. */
const PLANNED_SIZE = 21;

export type Cost = 'light' | 'medium' | 'heavy';

/** How a rule is to be read: where its posts are looked for, how far back, and what that costs. */
export interface Plan {
  readonly path: AccessPath;
  readonly bounds: Bounds;
  readonly estimate: number;
  readonly cost: Cost;
  /** Days that the feed looks back instead of its horizon, where that costs more than the ceiling. */
  readonly shortened: number | null;
}

const DAY = 86_400_000_000;

/** Chooses how to read a rule. Beyond the ceiling it takes the longest horizon below it (decision 41). */
export function planOf(rule: FeedRule, known: Known): Plan {
  const bounds = boundsOf(rule, known.now);
  const { path, cost } = chooseAccess(rule.match, bounds, known, PLANNED_SIZE);
  const estimate = cost * (rule.perAuthor === undefined ? 1 : 2);
  const plan = { path, bounds, estimate, cost: costName(estimate), shortened: null };
  return estimate <= COST_CEILING ? plan : shortened(plan, known);
}

function shortened(plan: Plan, { now, oldest }: Known): Plan {
  const span = now - Math.max(plan.bounds.from, oldest);
  const days = Math.max(1, Math.floor((span * (COST_CEILING / plan.estimate)) / DAY));
  return { ...plan, bounds: { ...plan.bounds, from: Math.max(plan.bounds.from, now - days * DAY) }, shortened: days };
}

function costName(estimate: number): Cost {
  if (estimate <= COST_CEILING / 15) return 'light';
  return estimate <= COST_CEILING / 3 ? 'medium' : 'heavy';
}

/** Where a rule costs more than the ceiling, the block that makes it so: a feed that is saved so is refused (decision 41). */
export function tooHeavy(rule: FeedRule, known: Known): Path | null {
  return planOf(rule, known).shortened === null ? null : rarestBlock(rule.match, known);
}

/**
 * A rule as a timeline, newest first, for one reader: pure, from the tree and statistics to SQL with bound values. The predicate
 * of visibility is inside every branch and before its LIMIT.
 */
export function timelineOf(rule: FeedRule, { path, bounds }: Plan, now: Moment): TimelineSource {
  return {
    owner: { joins: mutesText(CALLER_VIEWER), condition: sql`true` },
    found: (direction, size) => {
      const walk = walkOf(rule, { reader: CALLER_VIEWER, now, direction, size, bounds });
      // What came after the first page takes no place: bounds hold for what is older.
      return direction.name === 'newer' ? walkAlong(path, walk) : boundedWalk(rule, path, walk);
    },
  };
}

function walkOf(rule: FeedRule, walk: Omit<Walk, 'condition'>): Walk {
  return { ...walk, condition: (post) => conditionOf(rule.match, post, walk) };
}

/** Bounds count from the newest matching post at the moment of the first page, over the whole feed (decision 42). */
function boundedWalk({ stopAfter, perAuthor }: FeedRule, path: AccessPath, walk: Walk): Fragment {
  const fair = perAuthor === undefined ? walk : amongNewest(perAuthor, walk);
  if (stopAfter === undefined) return walkAlong(path, fair);
  const isBeforeEnd = (post: Fragment) => sql`NOT EXISTS (
      SELECT FROM feed_end WHERE (${post}.published_at, ${post}.id) < (feed_end.published_at, feed_end.id)
    )`;
  return sql`WITH feed_end AS MATERIALIZED (
      SELECT id, published_at FROM (${wholeText(path, fair, stopAfter)}) AS held
      ORDER BY published_at DESC, id DESC OFFSET ${literal(stopAfter - 1)}
    ) ${walkAlong(path, { ...fair, condition: (post) => sql`${fair.condition(post)} AND ${isBeforeEnd(post)}` })}`;
}

/** Everything that a feed with an end held at the moment of its first page. */
function wholeText(path: AccessPath, walk: Walk, stopAfter: number): Fragment {
  return walkAlong(path, {
    ...walk,
    direction: DIRECTIONS.first,
    size: literal(stopAfter),
    bounds: upToFirstPage(walk),
  });
}

function upToFirstPage({ bounds, now }: Pick<Walk, 'bounds' | 'now'>): Bounds {
  return { ...bounds, until: Math.min(bounds.until, now + 1) };
}

/** The walk that passes over posts before which the feed holds so many of the same author. */
function amongNewest(most: number, walk: Walk): Walk {
  return { ...walk, condition: (post) => sql`${walk.condition(post)} AND ${fewerSooner(post, most, walk)}` };
}

function fewerSooner(
  post: Fragment,
  most: number,
  walk: Pick<Walk, 'bounds' | 'now' | 'condition' | 'reader'>,
): Fragment {
  const sooner = sql`sooner`;
  return sql`(SELECT count(*) FROM (
      SELECT FROM posts AS sooner WHERE sooner.user_id = ${post}.user_id AND ${heldText(sooner, walk)}
        AND (sooner.published_at, sooner.id) > (${post}.published_at, ${post}.id)
        AND sooner.published_at < ${momentOf(upToFirstPage(walk).until)}
      LIMIT ${literal(most)}
    ) AS counted) < ${literal(most)}`;
}

/** What else than its tree a feed asks of a post, to say why one is left out. */
export interface BoundsOfFeed {
  /** On the row `p`; null where the feed holds any number of one author's posts. */
  readonly perAuthor: Fragment | null;
  /** The ids of the whole feed; null where it has no end. */
  readonly whole: Fragment | null;
}

export function boundsOfFeed(rule: FeedRule, { path, bounds }: Plan, { reader, now }: Reading): BoundsOfFeed {
  const walk = walkOf(rule, { reader, now, direction: DIRECTIONS.first, size: literal(PLANNED_SIZE), bounds });
  const { perAuthor, stopAfter } = rule;
  const fair = perAuthor === undefined ? walk : amongNewest(perAuthor, walk);
  return {
    perAuthor: perAuthor === undefined ? null : fewerSooner(sql`p`, perAuthor, walk),
    whole: stopAfter === undefined ? null : forReader(reader, wholeText(path, fair, stopAfter)),
  };
}

/** The ids of a walk, with what the reader mutes. */
function forReader(reader: Fragment, text: Fragment): Fragment {
  return sql`SELECT near.id FROM (SELECT) AS one ${mutesText(reader)} CROSS JOIN LATERAL (${text}) AS near`;
}
