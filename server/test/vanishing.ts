import { setTimeout as after } from 'node:timers/promises';
import type { Client } from 'pg';
import { withClient } from './cluster.ts';

/** Milliseconds between two looks at who waits. */
const AGAIN = 10;

/**
 * Does an act at the very instant at which what it refers to goes: the deletion has been done and is not committed until the
 * act waits for it, or has ended.
 */
export async function whileDeleting<Result>(
  ownerUrl: string,
  from: 'posts' | 'users',
  id: string,
  act: () => Promise<Result>,
): Promise<Result> {
  return whileUncommitted(ownerUrl, (client) => client.query(`DELETE FROM ${from} WHERE id = $1`, [id]), act);
}

/** The same for any change, or for rows that are only held. */
export async function whileUncommitted<Result>(
  ownerUrl: string,
  change: (client: Client) => Promise<unknown>,
  act: () => Promise<Result>,
): Promise<Result> {
  return withClient(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await change(client);
    const done = act();
    const ended = done.then(
      () => true,
      () => true,
    );
    while (!(await Promise.race([ended, after(AGAIN, false)]))) if ((await waiting(client)) > 0) break;
    await client.query('COMMIT');
    return await done;
  });
}

/** How many connections to the same database wait for others. */
export async function waiting(client: Client): Promise<number> {
  // A transaction otherwise sees those who were there at its first look.
  await client.query('SELECT pg_stat_clear_snapshot()');
  const { rows } = await client.query(
    'SELECT FROM pg_stat_activity WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0',
  );
  return rows.length;
}
