import { randomBytes } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, inject } from 'vitest';
import { openDatabase, type Database } from '../src/platform/database/database.ts';
import { databaseUrl, TEMPLATE, WEB_ROLE, withClient } from './cluster.ts';

export interface TestDatabase {
  /** As the role that owns the tables: DATABASE_DIRECT_URL. */
  readonly ownerUrl: string;
  /** As a role that reads and writes rows and may change no schema: DATABASE_URL. */
  readonly webUrl: string;
  /** What a server under test is given: the same as `webUrl`. */
  readonly connectionString: string;
  /** A handle on the web role, closed for you. */
  readonly database: Database;
}

/** Milliseconds in which a connection that was ended must be gone. */
const GONE_WITHIN = 5_000;

/**
 * A migrated database for one test file, cloned from the run's template and dropped after the file. Call it at the top
 * of the file: `const { database } = await testDatabase();`. A connection that the file leaves open fails the file and
 * is named with its last statement.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const postgres = inject('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  // FILE_COPY takes the template's files as they are: less work than logging every page of a small database.
  await withClient(postgres, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`),
  );
  const ownerUrl = databaseUrl(postgres, name);
  const webUrl = databaseUrl(postgres, name, WEB_ROLE);
  const faults: string[] = [];
  const database = openDatabase({
    connectionString: webUrl,
    connections: 8,
    applicationName: 'test handle',
    onIdleError: (error) => faults.push(`An idle connection failed: ${error.message}`),
  });
  afterAll(async () => {
    // A pool waits for ever for a connection that nobody gives back; that one is then seen among the remaining.
    await Promise.race([database.close(), after(GONE_WITHIN, undefined, { ref: false })]);
    for (const who of await remainingConnections(postgres, name)) faults.push(`A connection was left open: ${who}`);
    await withClient(postgres, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  return { ownerUrl, webUrl, connectionString: webUrl, database };
}

/** Who is still connected once those that were ended have had time to go. */
async function remainingConnections(postgres: string, name: string): Promise<string[]> {
  const deadline = Date.now() + GONE_WITHIN;
  return await withClient(postgres, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ who: string }>(
        `SELECT application_name || ', ' || coalesce(state, 'unknown') || ': ' || left(query, 200) AS who
         FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
        [name],
      );
      if (rows.length === 0 || Date.now() > deadline) return rows.map((row) => row.who);
      await after(50);
    }
  });
}
