import { sql } from '../database/fragment.ts';
import type { Transaction } from '../database/database.ts';

export interface JobOptions {
  /** A second waiting job with the same key replaces the first. */
  readonly jobKey?: string;
  readonly runAt?: Date;
}

export interface JobQueue {
  /** Queues a job in the transaction that wants it: it runs when that commits, and never when it is rolled back. */
  add(tx: Transaction, name: string, payload: object, options?: JobOptions): Promise<void>;
}

/** The queue as the web role reaches it: through a function, since the tables behind it have row-level security. */
export const jobQueue: JobQueue = {
  async add(tx, name, payload, options = {}) {
    await tx.run(
      sql`SELECT queue_job(${name}, ${JSON.stringify(payload)}::json, ${options.jobKey ?? null}, ${options.runAt ?? null})`,
    );
  },
};
