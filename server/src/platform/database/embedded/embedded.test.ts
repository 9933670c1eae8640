import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { prepareDataFolder } from '../../../config/data-folder.ts';
import { attachOrStart, startEmbedded, type EmbeddedDatabase } from './embedded.ts';

const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), 'vrss-pg-'));
// As people's own folders: root's account for PostgreSQL can enter it, and so can the others of these tests.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said: string[] = [];
const log = (sentence: string) => void said.push(sentence);

function dataDirNamed(name: string): string {
  const dataDir = join(folder, name);
  prepareDataFolder(dataDir);
  return dataDir;
}

/** Stopped after the test, if the test has not. */
async function opened(opening: Promise<EmbeddedDatabase>): Promise<EmbeddedDatabase> {
  const database = await opening;
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= database.stop());
  onTestFinished(stop);
  return { ...database, stop };
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const result = await client.query<Record<string, unknown>>(sql);
    return Object.values(result.rows[0] ?? {})[0];
  } finally {
    await client.end().catch(() => undefined);
  }
}

function postmasterOf(dataDir: string): number | null {
  const file = join(dataDir, 'postgres', 'data', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

interface ServingProcess {
  readonly child: ChildProcess;
  /** Settles when it has ended. */
  readonly gone: Promise<unknown>;
  /** "serving", or why it does not. */
  readonly says: string;
}

/** A process that serves the embedded database until it is killed; answers once it says how it went. */
async function servingProcess(dataDir: string): Promise<ServingProcess> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))};
    try {
      await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log() {} });
      process.stdout.write('serving');
      setInterval(() => {}, 1000);
    } catch (error) { process.stdout.write(error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, gone, says: said.toString() };
}

/** Starts and stops one as another user, in a process of its own; answers what it printed. */
function runAs(uid: number, gid: number, dataDir: string): string {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))};
    try {
      const database = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log() {} });
      await database.stop();
      console.log('ran');
    } catch (error) { console.log(error.message); }`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    uid,
    gid,
    cwd: '/',
    encoding: 'utf8',
  });
  return `${done.stdout}${done.stderr}`.trim();
}

describe('an empty folder', () => {
  const dataDir = dataDirNamed('first');

  test('becomes a database in UTF-8 with two roles, behind passwords', async () => {
    const { ownerUrl, webUrl } = await opened(startEmbedded({ dataDir, log }));
    expect(await ask(ownerUrl, 'SELECT current_user')).toBe('vrss_owner');
    expect(await ask(webUrl, 'SELECT current_user')).toBe('vrss_web');
    expect(await ask(ownerUrl, `SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = 'vrss'`)).toBe(
      'UTF8',
    );
    const superusers = `SELECT string_agg(rolname, ' ') FROM pg_roles WHERE rolsuper`;
    expect(await ask(ownerUrl, superusers)).toBe('postgres');
    await expect(ask(webUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
    await expect(ask(webUrl.replace(/:[^:@]*@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  test('knows the letters of every script, so that a trigram finds names in them', async () => {
    const { ownerUrl } = await opened(startEmbedded({ dataDir, log }));
    await ask(ownerUrl, 'CREATE EXTENSION pg_trgm');
    expect(await ask(ownerUrl, `SELECT cardinality(show_trgm('Мария 李明'))`)).toBeGreaterThan(6);
  });

  test('keeps its passwords for its owner alone', () => {
    expect(statSync(join(dataDir, 'postgres', 'credentials.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgres', 'data')).mode & 0o077).toBe(0);
  });

  test('keeps rows from one start to the next, durably, and stops when its server does', async () => {
    const one = await opened(startEmbedded({ dataDir, log }));
    expect(await ask(one.ownerUrl, `SELECT current_setting('fsync') || current_setting('synchronous_commit')`)).toBe(
      'onon',
    );
    await ask(one.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS number');
    await one.stop();
    expect(postmasterOf(dataDir)).toBeNull();
    const two = await opened(startEmbedded({ dataDir, log }));
    expect(await ask(two.ownerUrl, 'SELECT number FROM kept')).toBe(7);
  });

  // No process has the first number: it is above what systems give. The second is what a restarted container gives again.
  test.each([99_999_999, process.pid])(
    'that process %i left half-made is begun anew, its rest removed',
    async (pid) => {
      const half = dataDirNamed(`half-${pid}`);
      mkdirSync(join(half, `postgres.${pid}`));
      await opened(startEmbedded({ dataDir: half, log }));
      expect(readdirSync(half)).toEqual(['postgres']);
    },
  );

  test('opened by two processes at once serves one of them', async () => {
    const contested = dataDirNamed('contested');
    const both = await Promise.all([servingProcess(contested), servingProcess(contested)]);
    const [refused, serving] = both.sort((one, other) => one.says.localeCompare(other.says));
    expect(serving.says).toBe('serving');
    expect(refused.says).toBe(
      `A server (process ${String(serving.child.pid)}) is already using this data folder: stop it first, or set DATA_DIR and PORT for a second installation.`,
    );
    // Neither stops its database when it is killed; the next one takes it over and does.
    for (const { child } of both) child.kill('SIGKILL');
    await Promise.all(both.map(({ gone }) => gone));
    await (await opened(attachOrStart({ dataDir: contested, log }))).stop();
    expect(postmasterOf(contested)).toBeNull();
  });
});

describe('beside a live server', () => {
  const dataDir = dataDirNamed('beside');

  test('a second one is refused, naming the process', async () => {
    await opened(startEmbedded({ dataDir, log }));
    await expect(startEmbedded({ dataDir, log })).rejects.toThrow(`A server (process ${process.pid}) is already using`);
  });

  test('a command uses its database, and whoever is last stops it', async () => {
    const server = await opened(startEmbedded({ dataDir, log }));
    const command = await opened(attachOrStart({ dataDir, log }));
    await server.stop();
    expect(await ask(command.ownerUrl, 'SELECT 1')).toBe(1);
    await command.stop();
    expect(postmasterOf(dataDir)).toBeNull();
  });

  test('a command without a server starts it for its own time', async () => {
    const command = await opened(attachOrStart({ dataDir, log }));
    expect(await ask(command.ownerUrl, 'SELECT 1')).toBe(1);
    await command.stop();
    expect(postmasterOf(dataDir)).toBeNull();
  });
});

describe('after a fault', () => {
  const dataDir = dataDirNamed('faults');

  test('the database of a killed server is taken over', async () => {
    const { child: server } = await servingProcess(dataDir);
    const orphan = postmasterOf(dataDir);
    server.kill('SIGKILL');
    await once(server, 'exit');
    const next = await opened(startEmbedded({ dataDir, log }));
    expect(postmasterOf(dataDir)).toBe(orphan);
    await next.stop();
    expect(postmasterOf(dataDir)).toBeNull();
  });

  test('a killed PostgreSQL is started again under the same address', async () => {
    const { ownerUrl } = await opened(startEmbedded({ dataDir, log }));
    await ask(ownerUrl, 'CREATE TABLE survives AS SELECT 7 AS number');
    said.length = 0;
    process.kill(postmasterOf(dataDir) ?? 0, 'SIGKILL');
    await expect.poll(() => said.at(-1), { timeout: 30_000 }).toBe('The embedded database is running again.');
    expect(await ask(ownerUrl, 'SELECT number FROM survives')).toBe(7);
  });

  /** What a crash left: the file of the first start, changed, and the lock of its socket as it is then. */
  async function startAfterCrash(change: (pidFile: string) => string) {
    const first = await opened(startEmbedded({ dataDir, log }));
    const file = join(dataDir, 'postgres', 'data', 'postmaster.pid');
    const left = change(readFileSync(file, 'utf8'));
    await first.stop();
    writeFileSync(file, left);
    writeFileSync(join(dataDir, 'postgres', 'run', '.s.PGSQL.5432.lock'), left);
    const again = await opened(startEmbedded({ dataDir, log }));
    expect(await ask(again.ownerUrl, 'SELECT 1')).toBe(1);
  }

  test.each([
    ['another program', 'sleep'],
    ['a PostgreSQL of another folder', 'postgres'],
  ])('a process id that %s has now does not keep it from starting', async (_who, argv0) => {
    const other = spawn('sleep', ['60'], { argv0, ...(isRoot ? { uid: 65_534 } : {}) });
    onTestFinished(() => void other.kill());
    await startAfterCrash((pidFile) => pidFile.replace(/^\d+/, String(other.pid)));
  });

  test('nor does its own, which a restarted container gives again', async () => {
    await startAfterCrash((pidFile) => pidFile.replace(/^\d+/, String(process.pid)));
  });

  test('nor does a file that a power cut left empty', async () => {
    await startAfterCrash(() => '');
  });
});

test('a path too long for a socket is served on loopback', async () => {
  const { ownerUrl } = await opened(startEmbedded({ dataDir: dataDirNamed('x'.repeat(100)), log }));
  expect(ownerUrl).toContain('host=127.0.0.1');
  expect(await ask(ownerUrl, 'SELECT current_user')).toBe('vrss_owner');
  await expect(ask(ownerUrl.replace(/:[^:@]*@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
    'password authentication failed',
  );
});

test('a database of another PostgreSQL is refused with both versions named', async () => {
  const dataDir = dataDirNamed('old');
  await (await opened(startEmbedded({ dataDir, log }))).stop();
  writeFileSync(join(dataDir, 'postgres', 'data', 'PG_VERSION'), '17\n');
  await expect(startEmbedded({ dataDir, log })).rejects.toThrow(/PostgreSQL 17, but this VRSS has PostgreSQL 18/);
});

/** Root may keep a checkout where nobody else can read it; then others cannot run anything of it. */
const isOpenCheckout = isRoot && spawnSync('test', ['-r', import.meta.filename], { uid: 1, gid: 1 }).status === 0;

// PostgreSQL refuses root, so root has ways of its own; another user needs none of them.
describe.runIf(isRoot)('as root', () => {
  test('it runs below a folder that only root can enter', async () => {
    mkdirSync(join(folder, 'closed'), { mode: 0o700 });
    const { ownerUrl } = await opened(startEmbedded({ dataDir: dataDirNamed('closed/data'), log }));
    expect(await ask(ownerUrl, 'SELECT 1')).toBe(1);
  });

  test('it goes on when the folder is closed or opened to others between two starts', async () => {
    const parent = join(folder, 'moving');
    const dataDir = dataDirNamed('moving/data');
    for (const mode of [0o755, 0o700, 0o755]) {
      chmodSync(parent, mode);
      const database = await opened(startEmbedded({ dataDir, log }));
      expect(await ask(database.ownerUrl, 'SELECT 1')).toBe(1);
      await database.stop();
    }
  });
});

describe.runIf(isOpenCheckout)('as root in a checkout that others can read', () => {
  test('it runs as nobody where others can enter', async () => {
    const dataDir = dataDirNamed('open');
    await opened(startEmbedded({ dataDir, log }));
    expect(statSync(join(dataDir, 'postgres', 'data')).uid).not.toBe(0);
  });

  test.each([
    ['another user', 1],
    ['a user id without a name', 54_321],
  ])('%s can run it as well', (name, id) => {
    const dataDir = join(folder, name.replaceAll(' ', '-'));
    mkdirSync(dataDir, { mode: 0o700 });
    chownSync(dataDir, id, id);
    expect(runAs(id, id, dataDir)).toBe('ran');
  });

  test('a command of root leaves the database of another user theirs', async () => {
    const dataDir = join(folder, 'theirs');
    mkdirSync(dataDir, { mode: 0o700 });
    chownSync(dataDir, 1, 1);
    // Root comes first, then the owner, then root again.
    for (let round = 0; round < 2; round += 1) {
      const command = await opened(attachOrStart({ dataDir, log }));
      expect(await ask(command.ownerUrl, 'SELECT 1')).toBe(1);
      await command.stop();
      expect(runAs(1, 1, dataDir)).toBe('ran');
    }
    expect(statSync(join(dataDir, 'postgres', 'data')).uid).toBe(1);
  });
});
