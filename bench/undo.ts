import type { Client } from 'pg';
import { withClient } from './data/prepare.ts';
import type { Scenario } from './scenario.ts';

/** What a sampling saw, and how many events its acts left in the outbox; null where nothing is recorded there. */
export interface Undone<Result> {
  readonly result: Result;
  readonly events: number | null;
}

/**
 * Takes a sample, then undoes as the owner what was written, so that every sample finds the same rows, and no pages that an
 * earlier one left to be cleaned up.
 */
export async function undoing<Result>(
  ownerUrl: string,
  { undo }: Scenario,
  sampling: () => Promise<Result>,
): Promise<Undone<Result>> {
  const result = await sampling();
  if (undo === undefined) return { result, events: null };
  return withClient(ownerUrl, async (client) => {
    const events = await emptyOutbox(client);
    for (const statement of undo) await client.query(statement);
    return { result, events };
  });
}

/** Servers under load have no worker that would drain it; those of before decision 219 have none. */
async function emptyOutbox(client: Client): Promise<number | null> {
  const found = await client.query(`SELECT WHERE to_regclass('outbox') IS NOT NULL`);
  if (found.rowCount === 0) return null;
  const { rows } = await client.query<{ events: number }>('SELECT count(*)::int AS events FROM outbox');
  await client.query('TRUNCATE outbox');
  return rows[0]?.events ?? null;
}
