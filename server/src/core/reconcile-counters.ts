import type { Database } from '../platform/database/database.ts';
import { counters, lookThrough, mendCounter, type Counter } from './counters.queries.ts';

/** Rows that are looked through, and at most locked, at a time: nobody's like waits for the whole recount. */
const STEP = 500;

/** A counter that was wrong in so many rows. */
export interface Mended {
  readonly counter: Counter;
  readonly rows: number;
}

/** Counts everything again, beside running servers, and answers what it mended. Safe to repeat (decision 222). */
export async function reconcileCounters(database: Database): Promise<Mended[]> {
  const mended: Mended[] = [];
  for (const counter of counters) {
    const rows = await reconcile(database, counter);
    if (rows > 0) mended.push({ counter, rows });
  }
  return mended;
}

async function reconcile(database: Database, counter: Counter): Promise<number> {
  let rows = 0;
  let after: string | null = '0';
  while (after !== null) {
    const { last, wrong } = await lookThrough(database, counter, after, STEP);
    if (wrong.length > 0) rows += await mendCounter(database, counter, wrong);
    after = last;
  }
  return rows;
}
