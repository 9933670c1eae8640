import { sql } from './fragment.ts';
import { expect, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { openDatabase } from './database.ts';

const { database, webUrl, ownerUrl } = await testDatabase();

const SLOW = sql`SELECT pg_sleep(600)`;
const CANCELLED = { code: '57014' };

function running(): Promise<number> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT pid FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep(600)%'`,
    );
    return rows.length;
  });
}

/** A pool of one connection whose own timeout is far: what ends a statement is the cancel request. */
async function withPatientPool(work: (pool: typeof database) => Promise<void>): Promise<void> {
  const onIdleError = (error: Error) => {
    throw error;
  };
  const options = { connections: 1, statementTimeout: 600_000, applicationName: 'patient', onIdleError };
  const pool = openDatabase({ connectionString: webUrl, ...options });
  try {
    await work(pool);
  } finally {
    await pool.close();
  }
}

test('a statement beyond its time is cancelled in the database, and its connection goes on', async () => {
  await withPatientPool(async (pool) => {
    await expect(pool.run(SLOW, { within: 50 })).rejects.toMatchObject(CANCELLED);
    await expect.poll(running).toBe(0);
    for (let round = 0; round < 20; round += 1) {
      await expect(pool.run(SLOW, { within: 1 })).rejects.toMatchObject(CANCELLED);
      expect(await pool.run(sql`SELECT ${round}::int AS round`)).toEqual([{ round }]);
    }
  });
});

test('what is within its time is answered, however close it comes', async () => {
  await withPatientPool(async (pool) => {
    const outcomes = new Set<unknown>();
    for (let round = 0; round < 200; round += 1) {
      const outcome = await pool
        .run<{ round: number }>(sql`SELECT ${round}::int AS round, pg_sleep(0.002)`, { within: 3 })
        .then(
          ([row]) => (row?.round === round ? 'answered' : 'somebody else’s answer'),
          (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
        );
      outcomes.add(outcome);
      // The one after a close race must never meet its cancel request.
      expect(await pool.run(sql`SELECT ${round}::int AS round, pg_sleep(0.001)::text`)).toHaveLength(1);
    }
    expect([...outcomes].filter((outcome) => outcome !== 'answered' && outcome !== CANCELLED.code)).toEqual([]);
  });
});

test('inside a transaction the statement is cancelled and the transaction rolled back', async () => {
  await withPatientPool(async (pool) => {
    const act = pool.transaction(async (tx) => {
      await tx.run(sql`INSERT INTO rate_limits (key, points) VALUES ('cancelled', 1)`);
      await tx.run(SLOW, { within: 50 });
    });
    await expect(act).rejects.toMatchObject(CANCELLED);
    expect(await pool.run(sql`SELECT key FROM rate_limits WHERE key = 'cancelled'`)).toEqual([]);
  });
});
