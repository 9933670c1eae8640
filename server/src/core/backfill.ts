import type { Database, Transaction } from '../platform/database/database.ts';
import { countFilled, noteBatch, takeBackfill, type Batch } from './backfill.queries.ts';
import type { JobHandler } from './jobs.ts';

export type { Batch } from './backfill.queries.ts';

/**
 * What is filled in for rows that were there before a migration (decision 214). The migration adds a row with its name to
 * `backfills`; the feature runs it by the clock until it is finished, and `vrss status` says how far it is.
 */
export interface Backfill {
  readonly name: string;
  /**
   * Fills the next rows after an id, a bounded number, in the transaction that also notes how far it is. Must be safe to
   * repeat, and leave alone what somebody writes meanwhile.
   */
  readonly fillAfter: (tx: Transaction, id: string) => Promise<Batch>;
}

/** Milliseconds that one run takes at most, but for its last batch: the next run goes on, so that a server can stop in time. */
const RUN = 45_000;

/** A job that goes on with a backfill, in batches, each in a transaction of its own; nothing to do once it is finished. */
export function backfillJob(backfill: Backfill): JobHandler {
  return async ({ database, clock, log }) => {
    const until = clock.now().getTime() + RUN;
    while (clock.now().getTime() < until) {
      const batch = await fillBatch(database, backfill);
      if (batch === undefined) return;
      if (batch.lastId !== null) continue;
      log.info({ backfill: backfill.name, rows: await countFilled(database, backfill.name) }, 'a backfill is finished');
      return;
    }
  };
}

/** Undefined where the backfill is finished or another server is at it. */
async function fillBatch(database: Database, { name, fillAfter }: Backfill): Promise<Batch | undefined> {
  return database.transaction(async (tx) => {
    const after = await takeBackfill(tx, name);
    if (after === undefined) return undefined;
    const batch = await fillAfter(tx, after);
    await noteBatch(tx, name, batch);
    return batch;
  });
}
