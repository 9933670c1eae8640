import { identifier, sql, type Fragment } from '../platform/database/fragment.ts';
import { asText, type Column } from './callers.ts';
import type { Range, Slice } from './timeline.ts';

/**
 * The SQL of one direction of a timeline over posts; `post` is an alias with published_at and id. The range is read from
 * the columns of `caller` (`callerRows`).
 */
export interface Direction {
  readonly name: Range['direction'];
  /** What it takes of a caller beside the viewer and the list's own columns. */
  readonly columns: readonly Column[];
  /** Nearest to the cursor first, by terms for the moment and the id. */
  order(moment: Fragment, id: Fragment): Fragment;
  /**
   * Beyond the cursor. Only its first line is for an index: an OR that the planner can take apart would send it through
   * two indexes and then sort an author's every post.
   */
  beyond(post: Fragment): Fragment;
  /** Not farther from the cursor than the moment. */
  upTo(post: Fragment, moment: Fragment): Fragment;
  /** The farthest of moments. */
  farthest(moments: Fragment): Fragment;
  /** Farther than every moment. */
  readonly farEnd: Fragment;
}

const PLACE: readonly Column[] = [
  { name: 'at', type: 'timestamptz' },
  { name: 'id', type: 'bigint' },
  { name: 'seen_ids', type: 'text', readAs: 'bigint[]' },
];

const DOWNWARDS = {
  order: (moment, id) => sql`${moment} DESC, ${id} DESC`,
  upTo: (post, moment) => sql`${post}.published_at >= ${moment}`,
  farthest: (moments) => sql`min(${moments})`,
  farEnd: sql`'-infinity'::timestamptz`,
} satisfies Partial<Direction>;

/** Nothing lies beyond the end of time: most reading is of first pages, and a walk that compares nothing costs a fifth less. */
const FIRST: Direction = { ...DOWNWARDS, name: 'first', columns: [], beyond: () => sql`true` };

const OLDER: Direction = {
  ...DOWNWARDS,
  name: 'older',
  columns: [...PLACE, { name: 'settled_before', type: 'timestamptz' }],
  beyond: (post) =>
    sql`(${post}.published_at, ${post}.id) < (caller.at, caller.id)
      AND (${post}.published_at < caller.settled_before OR ${post}.id = ANY (caller.seen_ids)) IS TRUE`,
};

const NEWER: Direction = {
  name: 'newer',
  columns: PLACE,
  order: (moment, id) => sql`${moment}, ${id}`,
  beyond: (post) =>
    sql`(${post}.published_at, ${post}.id) > (caller.at, caller.id)
      AND ${post}.id != ALL (caller.seen_ids)`,
  upTo: (post, moment) => sql`${post}.published_at <= ${moment}`,
  farthest: (moments) => sql`max(${moments})`,
  farEnd: sql`'infinity'::timestamptz`,
};

export const DIRECTIONS: Readonly<Record<Range['direction'], Direction>> = { first: FIRST, older: OLDER, newer: NEWER };

/** Nearest to the cursor first, by the columns published_at and id of an alias. */
export function nearestFirst(direction: Direction, alias: string): Fragment {
  return sql`ORDER BY ${direction.order(sql`${identifier(alias)}.published_at`, sql`${identifier(alias)}.id`)}`;
}

/** What a range gives to the columns of its direction. */
export function rangeValues({ at, id, seenIds, settledBefore }: Range): Readonly<Record<string, unknown>> {
  return { at, id, seen_ids: asText(seenIds), settled_before: settledBefore };
}

/**
 * Rows that a statement reads at most: a page and one more, in the usual size and in the largest, and what a cursor can
 * name, which is read towards older posts alone. They stand in the text, since PostgreSQL takes a LIMIT that it doesn't know
 * for a tenth of the table and then never keeps the plan of a prepared statement.
 */
export const SIZES = { first: [21, 51], older: [21, 51, 100], newer: [21, 51] } as const;
export type Size = (typeof SIZES)[Range['direction']][number];

/** The number of rows that a range reads, or the next size up. */
export function sizeOf({ direction, count }: Range): Size {
  const size = SIZES[direction].find((each) => each >= count);
  if (size === undefined) throw new RangeError(`No statement reads ${count} rows.`);
  return size;
}

/**
 * SQL for the microseconds of a moment, exactly until 2106: so far a double's last place is less than half a microsecond
 * of a moment in seconds. `extract` would take the way through numeric, at several times the cost.
 */
export function microseconds(moment: Fragment): Fragment {
  return sql`(date_part('epoch', ${moment}) * 1000000)::bigint`;
}

/** The moment that a slice was read. */
export const READ_AT = sql`${microseconds(sql`statement_timestamp()`)} AS read_at`;

/** A row of a slice: with `read_at` on the left, so that an empty slice still says when it was read. */
export type SliceRow<Row> = { readonly read_at: string } & (Row | { readonly id: null });

/** Takes a slice out of its rows; null where not even the list is there for the viewer. */
export function sliceOf<Row extends { readonly id: string }>(rows: readonly SliceRow<Row>[]): Slice<Row> | null {
  const [first] = rows;
  return first === undefined ? null : { readAt: first.read_at, rows: rows.filter(isRow) };
}

function isRow<Row extends { readonly id: string }>(row: SliceRow<Row>): row is Row & { read_at: string } {
  return row.id !== null;
}
