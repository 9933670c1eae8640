import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const AGAIN = 1_000;

export interface LastingConnectionOptions {
  /** Must not lead through a pooler: what the connection holds is its session's. */
  readonly connectionString: string;
  readonly applicationName: string;
  /** Makes each new connection what it is there for: takes a lock, listens. */
  readonly prepare: (client: Client) => Promise<void>;
}

export interface LastingConnection {
  /** The connection as it is now; it may be lost just then. */
  readonly client: Client;
  end(): Promise<void>;
}

/** A connection of its own that is made again whenever it is lost. Throws where the first one cannot be made. */
export async function openLastingConnection(options: LastingConnectionOptions): Promise<LastingConnection> {
  const { connectionString, applicationName, prepare } = options;
  let ended = false;
  const appear = async (): Promise<Client> => {
    const client = new Client({ connectionString, application_name: applicationName, keepAlive: true });
    client.on('error', () => undefined);
    await client.connect();
    current = client;
    await prepare(client);
    client.once('end', () => void comeBack());
    if (ended) await client.end();
    return client;
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
  let current: Client;
  await appear();
  return {
    get client() {
      return current;
    },
    async end() {
      ended = true;
      await current.end().catch(() => undefined);
    },
  };
}
