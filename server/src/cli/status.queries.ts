import type { ClientBase } from 'pg';

export interface DatabaseFacts {
  readonly version: string;
  readonly size: string;
}

export async function readDatabaseFacts(client: ClientBase): Promise<DatabaseFacts | undefined> {
  const result = await client.query<DatabaseFacts>(
    `SELECT current_setting('server_version') AS version,
            pg_size_pretty(pg_database_size(current_database())) AS size`,
  );
  return result.rows[0];
}

/** PUBLIC_URL of the server that was last started here; null when that one was private. */
export async function readPublicUrl(client: ClientBase): Promise<string | null> {
  const result = await client.query<{ public_url: string | null }>('SELECT public_url FROM installation');
  return result.rows[0]?.public_url ?? null;
}

export interface InstallationCounts {
  readonly name: string;
  readonly people: string;
  readonly suspended: string;
  readonly administrators: string;
  readonly posts: string;
}

/** Exact counts; a command may take its time. */
export async function countInstallation(client: ClientBase): Promise<InstallationCounts | undefined> {
  const result = await client.query<InstallationCounts>(
    `SELECT installation.name, people.*, (SELECT count(*) FROM posts WHERE status = 'published') AS posts
     FROM installation, (
       SELECT count(*) FILTER (WHERE status = 'active') AS people,
              count(*) FILTER (WHERE status = 'suspended') AS suspended,
              count(*) FILTER (WHERE status = 'active' AND role = 'administrator') AS administrators
       FROM users
     ) AS people`,
  );
  return result.rows[0];
}

export interface BackfillProgress {
  readonly name: string;
  /** Of the ids that there are, so many are looked through; null before the first batch. */
  readonly percent: number | null;
  /** Rows. */
  readonly filled: string;
  readonly finishedAt: Date | null;
}

/** What is filled in for rows older than a migration, and how far it is (decision 214). */
export async function readBackfills(client: ClientBase): Promise<BackfillProgress[]> {
  const result = await client.query<BackfillProgress>(
    `SELECT name, floor(100.0 * last_id / nullif(end_id, 0))::int AS percent, filled, finished_at AS "finishedAt"
     FROM backfills ORDER BY name`,
  );
  return result.rows;
}
