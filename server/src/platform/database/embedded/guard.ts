import { Client } from 'pg';
import { OperatorError } from '../../operator-error.ts';
import { SUPERUSER, type Credentials } from './cluster.ts';
import type { Postmaster } from './postmaster.ts';

/** Who uses the embedded database: the one server, or a command beside or without it. */
export type Holder = 'server' | 'command';

/** Two-part advisory locks of the maintenance database: the letters VRSS, and what is held. */
const LOCKS = 0x56525353;
const IN_USE = 1;
const SERVING = 2;
const CONNECT = 10_000;

/** A live second server holds the database; `holder` names its process. */
class AlreadyServedError extends OperatorError {
  override readonly name = 'AlreadyServedError';
}

/**
 * A connection that says by its locks who uses the embedded database. Locks vanish with their process, however that
 * ends, so a killed server leaves nothing to clean up: everybody holds IN_USE shared, the server SERVING too, and who
 * can take IN_USE alone is the last and may stop PostgreSQL.
 */
export interface Guard {
  readonly client: Client;
  /** Lets go and says whether nobody else is left; then nobody can come in any more either. */
  leave(): Promise<boolean>;
  end(): Promise<void>;
}

/** Connects and takes the locks; throws AlreadyServedError, or the fault of the connection. */
export async function standGuard(
  running: Postmaster,
  credentials: Credentials,
  holder: Holder,
  onLost: () => void,
): Promise<Guard> {
  const client = new Client({
    host: running.host,
    port: running.port,
    user: SUPERUSER,
    password: credentials.superuser,
    database: 'postgres',
    application_name: `vrss ${holder} ${process.pid}`,
    connectionTimeoutMillis: CONNECT,
  });
  // Without a listener a lost connection would end the process; 'end' tells of it as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1, $2)', [LOCKS, IN_USE]);
    if (holder === 'server') await takeServing(client);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  client.once('end', onLost);
  return {
    client,
    leave: () => leave(client),
    async end() {
      client.off('end', onLost);
      await client.end().catch(() => undefined);
    },
  };
}

async function takeServing(client: Client): Promise<void> {
  // A server killed a moment ago is let go of as soon as PostgreSQL sees its connections closed.
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await tryLock(client, SERVING)) return;
    await client.query('SELECT pg_sleep(0.1)');
  }
  const holders = await client.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE locktype = 'advisory' AND classid = $1 AND objid = $2 AND granted`,
    [LOCKS, SERVING],
  );
  const pid = holders.rows[0]?.name.split(' ').pop() ?? 'unknown';
  throw new AlreadyServedError(
    `A server (process ${pid}) is already using this data folder: stop it first, or set DATA_DIR and PORT for a second installation.`,
  );
}

async function tryLock(client: Client, key: number): Promise<boolean> {
  const result = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS taken', [LOCKS, key]);
  return result.rows[0]?.taken === true;
}

async function leave(client: Client): Promise<boolean> {
  await client.query('SELECT pg_advisory_unlock_shared($1, $2)', [LOCKS, IN_USE]);
  return await tryLock(client, IN_USE);
}
