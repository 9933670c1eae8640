import { CALLER_NUMBER, CALLER_VIEWER, callerRows, VIEWER_COLUMN, type Column } from '../../core/callers.ts';
import type { Range, Slice } from '../../core/timeline.ts';
import {
  DIRECTIONS,
  nearestFirst,
  rangeValues,
  READ_AT,
  SIZES,
  sizeOf,
  sliceOf,
  type Direction,
  type Size,
  type SliceRow,
} from '../../core/timeline-sql.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { literal, sql, type Fragment } from '../../platform/database/fragment.ts';
import { prepare, type Prepared, type PreparedTimeline, type Values } from '../../platform/database/prepared.ts';
import { postColumns, type PostRow } from './posts.view.ts';

/** The row `p` of a post, by SQL for its id: one by one, never a hash of all. */
function postRow(id: Fragment): Fragment {
  return sql`CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = ${id} OFFSET 0) AS p`;
}

/** The rows of a post and its author, by SQL for the post's id: what postColumns reads from. */
export function postRows(id: Fragment): Fragment {
  return sql`${postRow(id)}
    CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
    CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up`;
}

/** Which posts stand in a timeline. Everything else about reading them is in this file. */
export interface TimelineSource {
  /** What the list is of: columns of `caller` beside the viewer and the range. */
  readonly columns?: readonly Column[];
  /**
   * SQL of id and published_at of posts beyond the cursor, nearest first; it may walk on from `caller` and from what `owner`
   * joins. Bounded by itself to `size` rows, or, where there is a condition, by how far its index is walked.
   */
  readonly found: (direction: Direction, size: Fragment) => Fragment;
  /** What is asked of each post found, by its rows `p`, `u` and `up`, until the page is full. */
  readonly condition?: Fragment;
  /** Whose list it is: joins after `caller`, and where there is no list at all for the viewer. */
  readonly owner?: { readonly joins: Fragment; readonly condition: Fragment };
  /** The owner wrote every post, and `joins` names their rows `u` and `up`: they are not looked up again for each post. */
  readonly byOwner?: boolean;
}

/** A list of posts, newest first, that is read in both directions. */
export interface Timeline {
  /** Reads the rows of a range; null where there is no list for the viewer. `values` are those of the source's columns. */
  slice(database: Database, viewerId: string | null, range: Range, values?: Values): Promise<Slice<PostRow> | null>;
}

/** A timeline whose statements are prepared and shared by callers (Database.coalesced): for what is on most pages. */
export interface HotTimeline extends Timeline {
  readonly statements: readonly Prepared[];
}

/** A timeline that runs unnamed: for lists of which there is one for each person, as feeds are, and for rare ones. */
export function timeline(source: TimelineSource): Timeline {
  return {
    async slice(database, viewerId, range, values = {}) {
      const all: Values = { ...values, viewer: viewerId, ...rangeValues(range) };
      const fragment = statementOf(source, DIRECTIONS[range.direction], sizeOf(range), all);
      return sliceOf(await database.run<SliceRow<PostRow>>(fragment, { within: CHOSEN_COST_WITHIN }));
    },
  };
}

export function hotTimeline(name: PreparedTimeline, source: TimelineSource): HotTimeline {
  const statements = new Map<string, Prepared>();
  for (const direction of Object.values(DIRECTIONS)) {
    for (const size of SIZES[direction.name]) {
      const key = `${name}.${direction.name}.${size}` as const;
      statements.set(key, prepare(key, statementOf(source, direction, size)));
    }
  }
  return {
    statements: [...statements.values()],
    async slice(database, viewerId, range, values = {}) {
      const statement = statements.get(`${name}.${range.direction}.${sizeOf(range)}`);
      if (statement === undefined) throw new RangeError(`${name} is not read so.`);
      const all = { ...values, viewer: viewerId, ...rangeValues(range) };
      return sliceOf(await database.coalesced<SliceRow<PostRow>>(statement, all, { within: CHOSEN_COST_WITHIN }));
    },
  };
}

/** Without values they are parameters, each a list with one of each caller. */
function statementOf(
  { columns = [], found, condition = sql`true`, owner, byOwner = false }: TimelineSource,
  direction: Direction,
  size: Size,
  values?: Values,
): Fragment {
  const limit = literal(size);
  return sql`SELECT ${CALLER_NUMBER}, ${READ_AT}, item.*
  FROM ${callerRows([VIEWER_COLUMN, ...columns, ...direction.columns], values)}
  ${owner?.joins ?? sql``}
  LEFT JOIN LATERAL (
    SELECT ${postColumns(CALLER_VIEWER)} FROM (
      ${found(direction, limit)}
    ) AS found
    ${byOwner ? postRow(sql`found.id`) : postRows(sql`found.id`)}
    WHERE ${condition}
    ${nearestFirst(direction, 'found')} LIMIT ${limit}
  ) AS item ON true
  WHERE ${owner?.condition ?? sql`true`}
  ORDER BY caller.number, ${direction.order(sql`item.at`, sql`item.id`)}`;
}
