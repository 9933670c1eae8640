import pg from 'pg';

/** Migrated once a run and cloned for each test file. */
export const TEMPLATE = 'vrss_template';
/** Reads and writes rows and may change no schema, as the server's role does. */
export const WEB_ROLE = 'vrss_test_web';

/** Milliseconds before a statement that hangs says so itself, sooner than the test that waits for it is ended. */
const STATEMENT_HANGS_AFTER = 100_000;
/** And where the server does not even say that. */
const SILENT_AFTER = STATEMENT_HANGS_AFTER + 5_000;

/** The same PostgreSQL, another database, and another role when one is named. */
export function databaseUrl(connectionString: string, database: string, role?: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  if (role !== undefined) url.username = role;
  return url.href;
}

/** A connection for the time of the work; the database handle of the server is for what the server does. */
export async function withClient<Result>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString,
    statement_timeout: STATEMENT_HANGS_AFTER,
    query_timeout: SILENT_AFTER,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
