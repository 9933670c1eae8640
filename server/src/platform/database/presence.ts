import { Client } from 'pg';
import { openLastingConnection } from './lasting-connection.ts';

/** Advisory lock that every live server holds shared; the first number is the migrations' own. */
const LOCK = [564_737, 1] as const;

/** What the connection of a presence is called; behind it stands the address, once there is one. */
const NAME = 'vrss presence';

/** That this server runs, told to the database. */
export interface Presence {
  /** Tells where it answers. Of an address PostgreSQL keeps 49 characters: it cuts the names of connections after 63. */
  tell(address: string): Promise<void>;
  end(): Promise<void>;
}

/** A server that runs on the database now. */
export interface LiveServer {
  /** What it told of where it answers; null before that, and for one that answers nobody. */
  readonly address: string | null;
}

/**
 * Shows by a shared advisory lock that a server runs on this database, for migrations it could not live with. The lock
 * vanishes with the process; a lost connection is made again. `ownerUrl` must not lead through a pooler.
 */
export async function showPresence(ownerUrl: string): Promise<Presence> {
  let name = NAME;
  const connection = await openLastingConnection({
    connectionString: ownerUrl,
    applicationName: NAME,
    async prepare(client) {
      await client.query('SELECT pg_advisory_lock_shared($1, $2)', [...LOCK]);
      await nameConnection(client, name);
    },
  });
  return {
    async tell(address) {
      name = `${NAME} ${address}`;
      // On a connection that is lost just now: the next one is called so.
      await nameConnection(connection.client, name).catch(() => undefined);
    },
    end: () => connection.end(),
  };
}

async function nameConnection(client: Client, name: string): Promise<void> {
  await client.query(`SELECT set_config('application_name', $1, false)`, [name]);
}

/** Whether any server runs on this database now. */
export async function isServerLive(ownerUrl: string): Promise<boolean> {
  return (await liveServers(ownerUrl)).length > 0;
}

/** The servers that run on this database now. */
export async function liveServers(ownerUrl: string): Promise<readonly LiveServer[]> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'vrss' });
  await client.connect();
  try {
    const result = await client.query<LiveServer>(
      `SELECT substring(application_name FROM '^${NAME} (.+)$') AS address
       FROM pg_locks LEFT JOIN pg_stat_activity USING (pid)
       WHERE locktype = 'advisory' AND classid = $1 AND objid = $2 AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
       ORDER BY address`,
      [...LOCK],
    );
    return result.rows;
  } finally {
    await client.end();
  }
}
