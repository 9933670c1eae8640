import type { Database } from '../../platform/database/database.ts';

/** Milliseconds for which a count is believed. */
const BELIEVED = 60_000;
/** Readers remembered by this process; the ones noted first are forgotten first. */
const AT_MOST = 10_000;

interface Noted {
  readonly follows: number;
  readonly at: number;
}

/**
 * How many people readers follow, as their feed last said. It chooses between statements that answer alike, so a count
 * that is wrong costs milliseconds and nothing else. By database: tests have several.
 */
const noted = new WeakMap<Database, Map<string, Noted>>();

/** The count as last seen; infinite when it isn't known, since any number of follows can be behind that. */
export function followsAtLast(database: Database, readerId: string): number {
  const known = noted.get(database)?.get(readerId);
  return known === undefined || performance.now() - known.at > BELIEVED ? Number.POSITIVE_INFINITY : known.follows;
}

export function noteFollows(database: Database, readerId: string, follows: number): void {
  const counts = noted.get(database) ?? new Map<string, Noted>();
  noted.set(database, counts);
  counts.delete(readerId);
  counts.set(readerId, { follows, at: performance.now() });
  const [first] = counts.keys();
  if (counts.size > AT_MOST && first !== undefined) counts.delete(first);
}
