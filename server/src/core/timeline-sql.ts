import { askedRows, listed, VIEWER_COLUMN, type Column } from './asked-sql.ts';
import type { Range, Slice } from './timeline.ts';

export type Direction = Range['direction'];

/**
 * The SQL of one direction of a timeline over posts; `post` is an alias with published_at and id. What is asked for stands
 * in rows of their own, one for each caller, that the statement begins with (`askedText`) and walks on from by
 * LATERAL: values that the planner can't look into give the same plan for all, so that PostgreSQL keeps it, and callers
 * who ask at the same time share a run (Database.coalesced).
 */
export interface Side {
  readonly direction: Direction;
  /** What it is asked for beside the viewer and the list's own. */
  readonly asked: readonly Column[];
  /** Nearest to the cursor first, by terms for the moment and the id. */
  order(moment: string, id: string): string;
  /**
   * Beyond the cursor. Only its first line is for an index: an OR that the planner can take apart would send it through
   * two indexes and then sort an author's every post.
   */
  beyond(post: string): string;
  /** Not farther from the cursor than the moment. */
  upTo(post: string, moment: string): string;
  /** The farthest of moments. */
  farthest(moments: string): string;
  /** Farther than every moment. */
  readonly farEnd: string;
}

const PLACE: readonly Column[] = [
  { name: 'at', type: 'timestamptz' },
  { name: 'id', type: 'bigint' },
  { name: 'seen_ids', type: 'text', readAs: 'bigint[]' },
];

const DOWNWARDS = {
  order: (moment, id) => `${moment} DESC, ${id} DESC`,
  upTo: (post, moment) => `${post}.published_at >= ${moment}`,
  farthest: (moments) => `min(${moments})`,
  farEnd: `'-infinity'::timestamptz`,
} satisfies Partial<Side>;

/** Nothing lies beyond the end of time: most reading is of first pages, and a walk that compares nothing costs a fifth less. */
const FIRST: Side = { ...DOWNWARDS, direction: 'first', asked: [], beyond: () => 'true' };

const OLDER: Side = {
  ...DOWNWARDS,
  direction: 'older',
  asked: [...PLACE, { name: 'settled_before', type: 'timestamptz' }],
  beyond: (post) =>
    `(${post}.published_at, ${post}.id) < (asked.at, asked.id)
      AND (${post}.published_at < asked.settled_before OR ${post}.id = ANY (asked.seen_ids)) IS TRUE`,
};

const NEWER: Side = {
  direction: 'newer',
  asked: PLACE,
  order: (moment, id) => `${moment}, ${id}`,
  beyond: (post) =>
    `(${post}.published_at, ${post}.id) > (asked.at, asked.id)
      AND ${post}.id != ALL (asked.seen_ids)`,
  upTo: (post, moment) => `${post}.published_at <= ${moment}`,
  farthest: (moments) => `max(${moments})`,
  farEnd: `'infinity'::timestamptz`,
};

const SIDES: readonly Side[] = [FIRST, OLDER, NEWER];

/** The order of the rows of a statement that begins with `asked`: each caller's together, as the side has them. */
export function askedOrder(side: Side): string {
  return `asked.caller, ${side.order('item.at', 'item.id')}`;
}

/** The rows of what is asked for: the viewers, then the list's own columns and the range's (`rangeParameters`). */
export function askedText(side: Side, ...own: readonly Column[]): string {
  return askedRows([VIEWER_COLUMN, ...own, ...side.asked]);
}

/** What a range binds, in the order in which `askedText` numbers it. */
export function rangeParameters(range: Range): unknown[] {
  if (range.direction === 'first') return [];
  const both = [range.at, range.id, listed(range.seenIds)];
  return range.direction === 'older' ? [...both, range.settledBefore] : both;
}

export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * Rows a statement reads at most: a page and one more, in the usual size and in the largest, and what a cursor can name.
 * They stand in the text, since PostgreSQL takes a LIMIT it doesn't know for a tenth of the table and then never keeps
 * the plan of a prepared statement.
 */
const COUNTS = [21, 51, 100] as const;

export interface TimelineStatements {
  /** The prepared statement of a range: its direction and the next count up. */
  of(range: Range): Statement;
  readonly all: readonly Statement[];
}

/** Writes out the prepared statements of a timeline. */
export function timelineStatements(name: string, write: (side: Side, count: number) => string): TimelineStatements {
  const statements = new Map<string, Statement>();
  for (const side of SIDES) {
    for (const count of COUNTS) {
      const key = `${name}.${side.direction}.${count}`;
      statements.set(key, { name: key, text: write(side, count) });
    }
  }
  return {
    of(range) {
      const count = COUNTS.find((each) => each >= range.count);
      const statement = statements.get(`${name}.${range.direction}.${count ?? 'none'}`);
      if (statement === undefined) throw new RangeError(`No statement of ${name} reads ${range.count} rows.`);
      return statement;
    },
    all: [...statements.values()],
  };
}

/**
 * SQL for the microseconds of a moment, exactly until 2106: so far a double's last place is less than half a microsecond
 * of a moment in seconds. `extract` would go through numeric, at several times the cost.
 */
export function microseconds(moment: string): string {
  return `(date_part('epoch', ${moment}) * 1000000)::bigint`;
}

/** Columns of a slice beside its items: whose it is, and the moment that it was read. */
export const SLICE_COLUMNS = `asked.caller, ${microseconds('statement_timestamp()')} AS read_at`;

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
