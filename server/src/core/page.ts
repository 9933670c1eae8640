import type { CursorSigner, Position } from './cursor.ts';

/** What a list is asked for: where it stands and how many items a page holds. */
export interface PageRequest {
  readonly procedure: string;
  /** What the list is of, beside the viewer: a cursor of another filter is refused. */
  readonly filter: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Behind everything: where the first page starts. */
export const START: Position = { at: '9223372036854775807', id: '9223372036854775807' };

/**
 * One page of a list that is read one way, by (at, id) from the highest down; `at` is a moment in microseconds or any
 * other number. `source` answers the rows below a position, in order, `count` of them at most; it is asked for one more
 * than a page. Throws invalid_input for a foreign cursor.
 */
export async function readPage<Row extends Position>(
  cursors: CursorSigner,
  { procedure, filter, cursor, limit }: PageRequest,
  source: (below: Position, count: number) => Promise<readonly Row[]>,
): Promise<{ items: readonly Row[]; nextCursor: string | null }> {
  const below = cursor === undefined ? START : cursors.read(procedure, filter, cursor).position;
  const rows = await source(below, limit + 1);
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  if (last === undefined) return { items, nextCursor: null };
  const position = { at: last.at, id: last.id };
  const state = { direction: 'older', position, firstPageAt: '0', settledBefore: START.at, seenIds: [] } as const;
  return { items, nextCursor: cursors.write(procedure, filter, state) };
}
