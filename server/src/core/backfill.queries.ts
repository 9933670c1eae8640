import type { Database, Transaction } from '../platform/database/database.ts';
import { sql } from '../platform/database/fragment.ts';

/** Part of a table that was looked through. */
export interface Batch {
  /** Greatest id that was looked at; null past the end of the table. */
  readonly lastId: string | null;
  /** Greatest id that there is. */
  readonly endId: string | null;
  /** Rows that lacked something and have it now. */
  readonly filled: number;
}

/**
 * Up to which id a backfill is done, with its row locked until the transaction ends. Undefined where it is finished, or where
 * another server is at it.
 */
export async function takeBackfill(tx: Transaction, name: string): Promise<string | undefined> {
  const [row] = await tx.run<{ last_id: string }>(
    sql`SELECT last_id FROM backfills WHERE name = ${name} AND finished_at IS NULL FOR UPDATE SKIP LOCKED`,
  );
  return row?.last_id;
}

/** Notes a batch, and the end where there was nothing left to look at. */
export async function noteBatch(tx: Transaction, name: string, { lastId, endId, filled }: Batch): Promise<void> {
  await tx.run(sql`UPDATE backfills SET last_id = coalesce(${lastId}::bigint, last_id), end_id = ${endId}::bigint,
      filled = filled + ${filled}::bigint, finished_at = CASE WHEN ${lastId}::bigint IS NULL THEN now() END
    WHERE name = ${name}`);
}

/** How many rows a backfill filled altogether. */
export async function countFilled(database: Database, name: string): Promise<string> {
  const [row] = await database.run<{ filled: string }>(sql`SELECT filled FROM backfills WHERE name = ${name}`);
  return row?.filled ?? '0';
}
