import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

/** Advisory lock that every live server holds shared; the first number is the migrations' own. */
const LOCK = [564_737, 1] as const;
const AGAIN = 1_000;

/** That this server runs, told to the database. */
export interface Presence {
  end(): Promise<void>;
}

/**
 * Shows by a shared advisory lock that a server runs on this database, for migrations it could not live with. The lock
 * vanishes with the process; a lost connection is made again. `ownerUrl` must not lead through a pooler.
 */
export async function showPresence(ownerUrl: string): Promise<Presence> {
  let ended = false;
  let current: Client | undefined;
  const appear = async () => {
    const client = new Client({ connectionString: ownerUrl, application_name: 'vrss presence', keepAlive: true });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1, $2)', [...LOCK]);
    client.once('end', () => void comeBack());
    current = client;
    if (ended) await client.end();
  };
  const comeBack = async () => {
    while (!ended) {
      const isBack = await appear().then(
        () => true,
        () => false,
      );
      if (isBack) return;
      await pause(AGAIN, undefined, { ref: false });
    }
  };
  await appear();
  return {
    async end() {
      ended = true;
      await current?.end().catch(() => undefined);
    },
  };
}

/** Whether any server runs on this database now. */
export async function isServerLive(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'vrss' });
  await client.connect();
  try {
    const result = await client.query(
      `SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = $1 AND objid = $2 AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      [...LOCK],
    );
    return result.rowCount !== null && result.rowCount > 0;
  } finally {
    await client.end();
  }
}
