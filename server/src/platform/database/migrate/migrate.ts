import { Client, type ClientBase } from 'pg';
import { MIGRATIONS_FOLDER, readMigrations, readRollback, type Migration } from './folder.ts';
import { withMigrationLock } from './lock.ts';
import { MigrationError } from './migration-error.ts';

/** The owner's connection string (DATABASE_DIRECT_URL), or a connection that stands already. */
export type MigrationConnection = string | ClientBase;

export interface MigrationOptions {
  /** Number of the last migration that shall be applied; 0 for none. */
  readonly to?: number;
  /** Default: the project's own. */
  readonly folder?: string;
  /** Milliseconds to wait for another migrator, and for each lock; a minute unless said. */
  readonly lockWait?: number;
  /** Whether a server runs on this database now. Without it none is assumed to. */
  readonly isServerLive?: () => Promise<boolean>;
  /** Told of each step that is done. */
  readonly onStep?: (version: string) => void;
}

/** One migration, in the folder, in the database, or in both. */
export interface MigrationStatus {
  readonly version: string;
  /** null while it is pending. */
  readonly appliedAt: Date | null;
  /** False for what a newer version of VRSS applied. */
  readonly isKnown: boolean;
}

/** PostgreSQL 15.0, as `server_version_num` writes it. */
const OLDEST_SERVER = 150_000;

/**
 * Applies the pending migrations in order (database design, Migration Strategy), each in one transaction with its row in
 * `schema_migrations`, so that one that fails or is killed leaves nothing half-done. Answers the versions applied. Throws
 * MigrationError: another migrator still at work, a database that is too new or too old, a migration that the running
 * server could not live with, a migration that failed.
 */
export async function migrate(connection: MigrationConnection, options: MigrationOptions = {}): Promise<string[]> {
  const migrations = await readMigrations(options.folder ?? MIGRATIONS_FOLDER);
  const last = checkedTarget(options.to ?? migrations.length, migrations);
  return locked(connection, options, async (client) => {
    const applied = await knownVersions(client, migrations);
    const steps = migrations.slice(applied.size, last);
    await refuseWhileLive(steps, options);
    for (const { version, sql } of steps) {
      await step(client, version, sql, 'INSERT INTO schema_migrations (version) VALUES ($1)');
      options.onStep?.(version);
    }
    return steps.map(({ version }) => version);
  });
}

/** Undoes the migrations above number `to`, the newest first. Otherwise as {@link migrate}. */
export async function rollback(
  connection: MigrationConnection,
  options: MigrationOptions & { readonly to: number },
): Promise<string[]> {
  const folder = options.folder ?? MIGRATIONS_FOLDER;
  const migrations = await readMigrations(folder);
  const last = checkedTarget(options.to, migrations);
  return locked(connection, options, async (client) => {
    const applied = await knownVersions(client, migrations);
    const steps = migrations.slice(last, Math.max(last, applied.size)).reverse();
    await refuseWhileLive(steps, options);
    for (const migration of steps) {
      const sql = await readRollback(folder, migration);
      await step(client, migration.version, sql, 'DELETE FROM schema_migrations WHERE version = $1');
      options.onStep?.(migration.version);
    }
    return steps.map(({ version }) => version);
  });
}

/** Every migration of the folder, and what the database has beside them, in order. Changes nothing, waits for nobody. */
export async function migrationStatus(
  connection: MigrationConnection,
  { folder = MIGRATIONS_FOLDER }: Pick<MigrationOptions, 'folder'> = {},
): Promise<MigrationStatus[]> {
  const known = new Set((await readMigrations(folder)).map(({ version }) => version));
  const applied = await connected(connection, appliedVersions);
  return [...new Set([...known, ...applied.keys()])].sort().map((version) => ({
    version,
    appliedAt: applied.get(version) ?? null,
    isKnown: known.has(version),
  }));
}

function checkedTarget(to: number, migrations: readonly Migration[]): number {
  if (Number.isInteger(to) && to >= 0 && to <= migrations.length) return to;
  throw new MigrationError(`There is no migration ${to}: choose from 0 (none) to ${migrations.length}.`);
}

async function connected<Result>(
  connection: MigrationConnection,
  work: (client: ClientBase) => Promise<Result>,
): Promise<Result> {
  if (typeof connection !== 'string') return work(connection);
  const client = new Client({ connectionString: connection, application_name: 'vrss-migrate' });
  // A lost connection fails the statement under way, which tells it; the event alone would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function locked<Result>(
  connection: MigrationConnection,
  options: MigrationOptions,
  work: (client: ClientBase) => Promise<Result>,
): Promise<Result> {
  return connected(connection, async (client) => {
    await checkServer(client);
    return withMigrationLock(client, () => work(client), options.lockWait);
  });
}

async function checkServer(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version,
            current_setting('server_encoding') AS encoding`,
  );
  for (const { number, version, encoding } of rows) {
    if (number < OLDEST_SERVER)
      throw new MigrationError(`PostgreSQL 15 or newer is required; this database runs on ${version}.`);
    if (encoding !== 'UTF8') throw new MigrationError(`The database's encoding must be UTF8; it is ${encoding}.`);
  }
}

async function appliedVersions(client: ClientBase): Promise<Map<string, Date>> {
  const { rows: found } = await client.query(`SELECT 1 FROM pg_class WHERE oid = to_regclass('schema_migrations')`);
  if (found.length === 0) return new Map();
  const { rows } = await client.query<{ version: string; applied_at: Date }>(
    'SELECT version, applied_at FROM schema_migrations',
  );
  return new Map(rows.map((row) => [row.version, row.applied_at]));
}

/** What is applied, checked to be the first so many migrations of the folder; makes the table on a new database. */
async function knownVersions(client: ClientBase, migrations: readonly Migration[]): Promise<Map<string, Date>> {
  // The design's table, word for word.
  await client.query(`
    SET client_min_messages = warning;
    CREATE TABLE IF NOT EXISTS schema_migrations (
      version VARCHAR(50) PRIMARY KEY,
      applied_at TIMESTAMPTZ NOT NULL DEFAULT NOW()
    );
    RESET client_min_messages`);
  const applied = await appliedVersions(client);
  const unknown = [...applied.keys()].filter(
    (version) => !migrations.some((migration) => migration.version === version),
  );
  if (unknown.length > 0) {
    throw new MigrationError(
      `The database has migrations that this version of VRSS does not know: ${unknown.sort().join(', ')}. Use the newer version.`,
    );
  }
  const missing = migrations.slice(0, applied.size).find(({ version }) => !applied.has(version));
  if (missing !== undefined) {
    throw new MigrationError(
      `The database has later migrations but lacks ${missing.version}, which must come before them.`,
    );
  }
  return applied;
}

async function refuseWhileLive(steps: readonly Migration[], { isServerLive }: MigrationOptions): Promise<void> {
  const breaking = steps.find((migration) => !migration.isCompatibleWithPrevious);
  if (breaking === undefined || isServerLive === undefined || !(await isServerLive())) return;
  throw new MigrationError(`${breaking.version} would break running servers. Stop all servers on this database first.`);
}

async function step(client: ClientBase, version: string, sql: string, record: string): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(record, [version]);
    await client.query('COMMIT');
  } catch (cause) {
    // On a lost connection the server has rolled back already.
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`${version} failed and changed nothing: ${reason}`, { cause });
  }
}
