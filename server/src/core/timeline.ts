import type { CursorSigner, CursorState, Position } from './cursor.ts';

/** Microseconds that a newer page looks back: a post carries the moment its transaction began (decision 43). */
const LOOK_BACK = 10_000_000n;

/**
 * Posts at most that a cursor names. More of them within the look-back narrow it to the newest, so that a cursor always
 * fits into an address.
 */
export const SEEN_LIMIT = 100;

/** Behind everything: where the first page starts. */
const END: Position = { at: '9223372036854775807', id: '9223372036854775807' };
const FIRST = { direction: 'first', position: END, settledBefore: END.at, seenIds: [] } as const;

/** What one statement read, and the moment it did, by the clock that also gives posts their time: the database's. */
export interface Slice<Row> {
  readonly readAt: string;
  readonly rows: readonly Row[];
}

/**
 * What a statement is asked for. First: newest first, from the end of time. Older: newest first, from below the position;
 * of what is not settled, what `seenIds` names alone. Newer: oldest first, from above the position, without what `seenIds` names.
 * Moments are texts that PostgreSQL reads.
 */
export interface Range {
  readonly direction: 'first' | 'older' | 'newer';
  readonly at: string;
  readonly id: string;
  readonly seenIds: readonly string[];
  readonly settledBefore: string;
  readonly count: number;
}

/** Runs the statement of a range; it may answer more rows than asked for. */
export type TimelineSource<Row> = (range: Range) => Promise<Slice<Row>>;

export interface TimelineRequest {
  readonly procedure: string;
  /** What the list is of, beside the viewer: a cursor of another filter is refused. */
  readonly filter: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface TimelinePage<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
  readonly newerCursor: string;
  readonly hasNewer: boolean;
}

interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: CursorState | null;
  readonly newer: CursorState;
  readonly hasNewer: boolean;
}

/**
 * One page of a timeline, towards either side. What had been committed when the first page was read is reached by its
 * older pages, everything else by its newer ones, so that nothing comes twice and nothing is missed. One statement, and a
 * second where more posts than a page holds came within the look-back. Throws invalid_input for a foreign cursor.
 */
export async function readTimeline<Row extends Position>(
  cursors: CursorSigner,
  request: TimelineRequest,
  source: TimelineSource<Row>,
): Promise<TimelinePage<Row>> {
  const { procedure, filter, cursor, limit } = request;
  const state = cursor === undefined ? null : cursors.read(procedure, filter, cursor);
  const page = await readPage(source, limit, state);
  return {
    items: page.items,
    nextCursor: page.next && cursors.write(procedure, filter, page.next),
    newerCursor: cursors.write(procedure, filter, page.newer),
    hasNewer: page.hasNewer,
  };
}

async function readPage<Row extends Position>(
  source: TimelineSource<Row>,
  limit: number,
  state: CursorState | null,
): Promise<Page<Row>> {
  if (state === null) return readFirst(source, limit);
  return state.direction === 'older' ? readOlder(source, limit, state) : readNewer(source, limit, state);
}

async function readFirst<Row extends Position>(source: TimelineSource<Row>, limit: number): Promise<Page<Row>> {
  const { readAt, rows } = await read(source, FIRST, limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const lookBackTo = minus(readAt, LOOK_BACK);
  const behind = rows.length > limit && last !== undefined ? await unsettledBehind(source, last, lookBackTo) : [];
  const cut = behind.length === SEEN_LIMIT ? behind.at(-1) : undefined;
  const state = { firstPageAt: readAt, settledBefore: cut === undefined ? lookBackTo : plus(cut.at, 1n) };
  return {
    items,
    next:
      rows.length > limit && last !== undefined
        ? { direction: 'older', position: place(last), ...state, seenIds: behind }
        : null,
    newer: newerState(readAt, { at: lookBackTo, id: '0' }, [...items, ...behind]),
    hasNewer: false,
  };
}

/**
 * What is known below a first page that lies within the look-back as a whole: its older pages bring it, so that what is
 * committed later between the same moments can be left to the newer ones.
 */
async function unsettledBehind<Row extends Position>(
  source: TimelineSource<Row>,
  last: Position,
  lookBackTo: string,
): Promise<Position[]> {
  if (BigInt(last.at) < BigInt(lookBackTo)) return [];
  const { rows } = await read(source, { ...FIRST, direction: 'older', position: place(last) }, SEEN_LIMIT);
  return rows.filter((row) => BigInt(row.at) >= BigInt(lookBackTo)).map(place);
}

async function readOlder<Row extends Position>(
  source: TimelineSource<Row>,
  limit: number,
  state: CursorState,
): Promise<Page<Row>> {
  const { rows } = await read(source, state, limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const seenIds = last === undefined ? [] : state.seenIds.filter((position) => compare(position, last) < 0);
  return {
    items,
    next: rows.length > limit && last !== undefined ? { ...state, position: place(last), seenIds } : null,
    newer: { ...state, direction: 'newer', position: place(items[0] ?? state.position), seenIds: [] },
    hasNewer: false,
  };
}

async function readNewer<Row extends Position>(
  source: TimelineSource<Row>,
  limit: number,
  state: CursorState,
): Promise<Page<Row>> {
  const { readAt, rows } = await read(source, state, limit + 1);
  const fresh = rows.slice(0, limit);
  const newest = fresh.at(-1);
  const cut = rows.length > limit && newest !== undefined;
  const lookBackTo = { at: minus(readAt, LOOK_BACK), id: '0' };
  const settled = cut ? lower(lookBackTo, newest) : lookBackTo;
  const items = fresh.toReversed();
  const last = items.at(-1);
  return {
    items,
    next:
      last === undefined
        ? null
        : { ...state, direction: 'older', position: place(last), settledBefore: END.at, seenIds: [] },
    newer: newerState(state.firstPageAt, higher(settled, state.position), [...state.seenIds, ...fresh]),
    hasNewer: cut,
  };
}

/** A newer cursor that stands at `after`, or higher where it would have to name more posts than fit. */
function newerState(firstPageAt: string, after: Position, known: readonly Position[]): CursorState {
  const above = known.filter((position) => compare(position, after) > 0).sort((a, b) => compare(b, a));
  const position = place(above[SEEN_LIMIT] ?? after);
  const seenIds = above.slice(0, SEEN_LIMIT).map(place);
  return { direction: 'newer', position, firstPageAt, settledBefore: END.at, seenIds };
}

async function read<Row>(
  source: TimelineSource<Row>,
  state: Omit<CursorState, 'firstPageAt' | 'direction'> & Pick<Range, 'direction'>,
  count: number,
): Promise<Slice<Row>> {
  const { readAt, rows } = await source({
    direction: state.direction,
    at: sqlMoment(state.position.at),
    id: state.position.id,
    seenIds: state.seenIds.map((position) => position.id),
    settledBefore: sqlMoment(state.settledBefore),
    count,
  });
  return { readAt, rows: rows.slice(0, count) };
}

/** Microseconds as PostgreSQL reads them without loss; the end of time is its infinity. */
export function sqlMoment(microseconds: string): string {
  if (microseconds === END.at) return 'infinity';
  const value = BigInt(microseconds);
  const seconds = new Date(Number(value / 1_000_000n) * 1000).toISOString().slice(0, 19);
  return `${seconds}.${(value % 1_000_000n).toString().padStart(6, '0')}Z`;
}

/** A moment in microseconds as the API writes it: ISO 8601 in UTC, to the millisecond. */
export function isoMoment(at: string): string {
  // Microseconds of this age fit into a double exactly; a BigInt for each post of a page costs more than the division.
  return new Date(Math.floor(Number(at) / 1000)).toISOString();
}

function place({ at, id }: Position): Position {
  return { at, id };
}

function compare(a: Position, b: Position): number {
  const difference = BigInt(a.at) - BigInt(b.at) || BigInt(a.id) - BigInt(b.id);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function lower(a: Position, b: Position): Position {
  return compare(a, b) < 0 ? a : b;
}

function higher(a: Position, b: Position): Position {
  return compare(a, b) > 0 ? a : b;
}

function minus(at: string, span: bigint): string {
  return (BigInt(at) - span).toString();
}

function plus(at: string, span: bigint): string {
  return (BigInt(at) + span).toString();
}
