import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { emptyDatabase } from '../../../../../migrations/empty-database.ts';
import { withClient } from '../../../../test/cluster.ts';
import { describeSchema, migrate, MIGRATIONS_FOLDER, migrationStatus, rollback } from './index.ts';

const cluster = inject('postgres');
const VERSIONS = (await readdir(MIGRATIONS_FOLDER))
  .filter((name) => /^\d{3}_.*\.sql$/.test(name))
  .map((name) => name.replace('.sql', ''))
  .sort();
const LAST = VERSIONS.length;
/** The number of the last migration, of the one after it, and of one that leaves a gap. */
const [NEWEST, NEXT, LATER] = [LAST, LAST + 1, LAST + 2].map((number) => String(number).padStart(3, '0'));

/** The project's migrations with other files added or put in their places. */
async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vrss-migrations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(MIGRATIONS_FOLDER, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function applied(url: string): Promise<string[]> {
  const all = await migrationStatus(url);
  return all.filter(({ appliedAt }) => appliedAt !== null).map(({ version }) => version);
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query<Record<string, unknown>>(text)).rows);
}

/** Resolves with the backend that waits for a lock on the table. */
async function untilWaitingFor(url: string, table: string): Promise<unknown> {
  return withClient(url, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ pid: number }>(
        `SELECT pid FROM pg_locks WHERE NOT granted AND relation = $1::regclass`,
        [table],
      );
      if (rows[0] !== undefined) return rows[0].pid;
    }
  });
}

describe('migrate', () => {
  test('applies what is pending, in order, and then nothing', async () => {
    const url = await emptyDatabase(cluster);
    const steps: string[] = [];
    expect(await migrate(url, { to: 2 })).toEqual(['001_initial_schema', '002_seed_data']);
    expect(await migrate(url, { onStep: (version) => steps.push(version) })).toEqual(steps);
    expect(steps.length).toBe(LAST - 2);
    expect(await migrate(url)).toEqual([]);
    expect(await applied(url)).toEqual([...(await applied(url))].sort());
  });

  test('goes back to a number and tells the state without changing it', async () => {
    const url = await emptyDatabase(cluster);
    expect((await migrationStatus(url)).every(({ appliedAt, isKnown }) => appliedAt === null && isKnown)).toBe(true);
    await migrate(url);
    expect(await rollback(url, { to: 6 })).toEqual(VERSIONS.slice(6).reverse());
    expect(await rollback(url, { to: 7 })).toEqual([]);
    expect((await applied(url)).length).toBe(6);
    expect((await migrationStatus(url))[7]).toEqual({ version: '008_feed_indexes', appliedAt: null, isKnown: true });
  });

  test.each([-1, LAST + 1, 1.5])('refuses to go to %d', async (to) => {
    const url = await emptyDatabase(cluster);
    await expect(migrate(url, { to })).rejects.toThrow(`There is no migration ${to}: choose from 0 (none) to ${LAST}.`);
  });

  test('run by two at once applies everything once', async () => {
    const url = await emptyDatabase(cluster);
    const [one, two] = await Promise.all([migrate(url), migrate(url)]);
    expect([...one, ...two].sort()).toEqual(await applied(url));
    expect(Math.min(one.length, two.length)).toBe(0);
  });

  test('says so when another migrator does not finish', async () => {
    const url = await emptyDatabase(cluster);
    await withClient(url, async (other) => {
      await other.query('SELECT pg_advisory_lock(564737, 0)');
      await expect(migrate(url, { lockWait: 50 })).rejects.toThrow(
        'Another migration of this database is still running',
      );
    });
    expect((await migrate(url)).length).toBe(LAST);
  });

  test('refuses an encoding that cannot hold what people write', async () => {
    const url = await emptyDatabase(cluster);
    await query(
      url,
      `CREATE DATABASE ascii_only ENCODING 'SQL_ASCII' LOCALE 'C' LOCALE_PROVIDER libc TEMPLATE template0`,
    );
    onTestFinished(async () => {
      await query(url, 'DROP DATABASE ascii_only WITH (FORCE)');
    });
    const other = url.replace(/[^/]+$/, 'ascii_only');
    await expect(migrate(other)).rejects.toThrow("The database's encoding must be UTF8; it is SQL_ASCII.");
  });
});

describe('a migration that does not finish leaves nothing behind', () => {
  test('when a statement fails', async () => {
    const url = await emptyDatabase(cluster);
    const sql = '-- compatible-with-previous: yes\nCREATE TABLE extra (id INT); SELECT 1 / 0;';
    const folder = await folderWith({
      [`${NEXT}_broken.sql`]: sql,
      [`rollback/${NEXT}_rollback.sql`]: 'DROP TABLE extra;',
    });
    const failing = migrate(url, { folder });
    await expect(failing).rejects.toThrow(`${NEXT}_broken failed and changed nothing: division by zero`);
    expect((await applied(url)).length).toBe(LAST);
    expect(await query(url, `SELECT to_regclass('extra') AS extra`)).toEqual([{ extra: null }]);
    await writeFile(join(folder, `${NEXT}_broken.sql`), sql.replace('1 / 0', '1 / 1'));
    expect(await migrate(url, { folder })).toEqual([`${NEXT}_broken`]);
  });

  test('when PostgreSQL ends its connection', async () => {
    const url = await emptyDatabase(cluster);
    await migrate(url, { to: 6 });
    const before = await withClient(url, describeSchema);
    await withClient(url, async (other) => {
      await other.query('BEGIN; LOCK TABLE user_follows IN ACCESS EXCLUSIVE MODE');
      const migrating = migrate(url);
      const outcome = expect(migrating).rejects.toThrow('007_social_counters failed and changed nothing');
      const pid = await untilWaitingFor(url, 'user_follows');
      await other.query('SELECT pg_terminate_backend($1)', [pid]);
      await outcome;
    });
    expect(await withClient(url, describeSchema)).toEqual(before);
    expect((await migrate(url)).length).toBe(LAST - 6);
  });

  test('when its process is killed', async () => {
    const url = await emptyDatabase(cluster);
    await migrate(url, { to: 6 });
    const before = await withClient(url, describeSchema);
    await withClient(url, async (other) => {
      await other.query('BEGIN; LOCK TABLE user_follows IN ACCESS EXCLUSIVE MODE');
      const script = `import { migrate } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}; await migrate(process.argv[1]);`;
      const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script, url], { stdio: 'ignore' });
      const ended = new Promise((end) => child.once('exit', end));
      await untilWaitingFor(url, 'user_follows');
      child.kill('SIGKILL');
      await ended;
      await other.query('ROLLBACK');
    });
    // The server notices the lost connection when the step ends and rolls it back; whoever migrates next waits for that.
    expect(VERSIONS.slice(6)).toEqual(await migrate(url));
    await rollback(url, { to: 6 });
    expect(await withClient(url, describeSchema)).toEqual(before);
  });

  test('when a step down fails', async () => {
    const url = await emptyDatabase(cluster);
    await migrate(url);
    const before = await withClient(url, describeSchema);
    const folder = await folderWith({
      [`rollback/${NEWEST}_rollback.sql`]: 'DROP INDEX idx_posts_published; DROP INDEX missing;',
    });
    await expect(rollback(url, { folder, to: LAST - 1 })).rejects.toThrow('index "missing" does not exist');
    expect(await withClient(url, describeSchema)).toEqual(before);
  });
});

describe('migrate refuses', () => {
  test('a database that a newer version migrated', async () => {
    const url = await emptyDatabase(cluster);
    await migrate(url);
    await query(url, `INSERT INTO schema_migrations (version) VALUES ('099_future')`);
    await expect(migrate(url)).rejects.toThrow('does not know: 099_future. Use the newer version.');
    await expect(rollback(url, { to: 0 })).rejects.toThrow('does not know: 099_future');
    expect((await migrationStatus(url)).at(-1)).toMatchObject({ version: '099_future', isKnown: false });
  });

  test('a database that lacks an earlier migration', async () => {
    const url = await emptyDatabase(cluster);
    await migrate(url);
    await query(url, `DELETE FROM schema_migrations WHERE version LIKE '003%'`);
    await expect(migrate(url)).rejects.toThrow('lacks 003_indexes, which must come before them');
  });

  test('what a live server could not live with, and nothing else', async () => {
    const url = await emptyDatabase(cluster);
    const folder = await folderWith({
      [`${NEXT}_breaking.sql`]: '-- compatible-with-previous: no\nALTER TABLE blocks DROP COLUMN created_at;',
      [`rollback/${NEXT}_rollback.sql`]: 'ALTER TABLE blocks ADD COLUMN created_at TIMESTAMPTZ NOT NULL DEFAULT NOW();',
    });
    const isServerLive = async () => true;
    expect((await migrate(url, { folder, isServerLive, to: LAST })).length).toBe(LAST);
    const refusal = `${NEXT}_breaking would break running servers. Stop all servers on this database first.`;
    await expect(migrate(url, { folder, isServerLive })).rejects.toThrow(refusal);
    expect(await migrate(url, { folder, isServerLive: async () => false })).toEqual([`${NEXT}_breaking`]);
    await expect(rollback(url, { folder, isServerLive, to: LAST })).rejects.toThrow(refusal);
    expect(await rollback(url, { folder, to: LAST })).toEqual([`${NEXT}_breaking`]);
  });

  test.each([
    [`${NEXT}_silent.sql`, 'SELECT 1;', '_silent.sql does not begin with "-- compatible-with-previous: yes" or "no".'],
    [`${LATER}_later.sql`, '-- compatible-with-previous: yes', '_later.sql does not follow the migration before it.'],
    [`${NEWEST}_again.sql`, '-- compatible-with-previous: yes', '.sql does not follow the migration before it.'],
  ])('a folder with %s', async (name, sql, message) => {
    await expect(migrate(await emptyDatabase(cluster), { folder: await folderWith({ [name]: sql }) })).rejects.toThrow(
      message,
    );
  });
});
