import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Client } from 'pg';
import { chooseAccount, giveTo, type Account } from '../server/src/platform/database/embedded/account.ts';
import { findBinaries } from '../server/src/platform/database/embedded/binaries.ts';
import { LOCALE, postgresEnvironment } from '../server/src/platform/database/embedded/cluster.ts';
import { debianLibraries } from './debian-postgres.ts';

export interface ThrowawayPostgresOptions {
  /** Folder with initdb and postgres. Default: the embedded PostgreSQL 18 that the project installs. */
  readonly binDir?: string;
  /** Server settings, as `name: value`; they win over the fast and unsafe ones of this file. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface ThrowawayPostgres {
  /** Database `postgres` as the superuser `postgres`, over TCP on loopback. */
  readonly connectionString: string;
  readonly binDir: string;
  /** Ends the server at once and removes its folder. May be called twice. */
  stop(): Promise<void>;
}

const READY_WITHIN_MILLISECONDS = 30_000;
const PORT_ATTEMPTS = 5;

/**
 * Runs the server and watches standard input, whose other end the calling process holds. When that process ends, however
 * it ends (SIGKILL too), the input closes, the server is stopped and its folder goes. `$1` is the folder, the rest the command.
 */
const SUPERVISOR = `
folder=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & server=$!
(while read -r line <&3; do :; done; kill -QUIT $server) 2>/dev/null & watcher=$!
wait $server; code=$?
kill $watcher 2>/dev/null
rm -rf "$folder"
exit $code
`;

/**
 * Starts a PostgreSQL of its own in a new folder below the system's temporary one, for tests and generators, in about a
 * second: without fsync, without a password, on a free loopback port. Works as root too (then as nobody). Callers should
 * `await stop()`; a server whose caller ended without is ended as well. Throws with the server's last words when it does
 * not come up.
 */
export async function startThrowawayPostgres(options: ThrowawayPostgresOptions = {}): Promise<ThrowawayPostgres> {
  for (let attempt = 1; ; attempt += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'vrss-postgres-'));
    try {
      const ground = prepare(options.binDir, folder);
      initialise(ground);
      return await serve(ground, options.settings ?? {});
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      // Somebody took the port between our look and the server's bind.
      if (attempt < PORT_ATTEMPTS && String(error).includes('Address already in use')) continue;
      throw error;
    }
  }
}

/** Where a server runs, and how: under which account, in what environment. */
interface Ground {
  readonly binDir: string;
  readonly folder: string;
  readonly account: Account;
  readonly env: Readonly<Record<string, string>>;
}

function prepare(wanted: string | undefined, folder: string): Ground {
  // Root lends PostgreSQL an account; which one is tried with the embedded programs, and holds for others too.
  const account = chooseAccount(findBinaries(), folder);
  giveTo(account, folder);
  const binDir = resolve(wanted ?? dirname(account.binaries.postgres));
  return { binDir, folder, account, env: { ...postgresEnvironment, ...debianLibraries(binDir) } };
}

function initialise(ground: Ground): void {
  const version = run(ground, 'postgres', ['--version']);
  // The builtin provider came with 17; C.UTF-8 of the C library sorts the same way.
  const isBuiltin = Number(/\) (\d+)/.exec(version)?.[1]) >= 17;
  const locale = isBuiltin ? LOCALE : ['--locale=C.UTF-8'];
  const cluster = ['-D', join(ground.folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', ...locale];
  run(ground, 'initdb', [...cluster, '--no-sync', '--no-instructions']);
}

function run({ binDir, account, env }: Ground, program: string, args: readonly string[]): string {
  const [file = '', ...rest] = [...account.prefix, join(binDir, program), ...args];
  const done = spawnSync(file, rest, { ...account.ids, cwd: '/', env, encoding: 'utf8' });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}`);
  return done.stdout;
}

async function serve(ground: Ground, settings: Readonly<Record<string, string>>): Promise<ThrowawayPostgres> {
  const { binDir, folder, account, env } = ground;
  const port = await freePort();
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    timezone: 'UTC',
    ...settings,
    port: String(port),
  };
  const given = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = [join(binDir, 'postgres'), '-D', join(folder, 'data'), ...given];
  const [file = '', ...args] = [...account.prefix, '/bin/sh', '-c', SUPERVISOR, 'sh', folder, ...server];
  const child = spawn(file, args, {
    ...account.ids,
    cwd: '/',
    env,
    // In a group of its own: Ctrl-C in a terminal reaches the caller alone, whose end then ends the server in order.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const connectionString = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  await untilReady(child, connectionString);
  letGo(child);
  return {
    connectionString,
    binDir,
    async stop() {
      await stop(child);
      // Normally gone by now; programs copied for a lent account belong to root.
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}

async function untilReady(child: ChildProcess, connectionString: string): Promise<void> {
  let lastWords = '';
  let end: string | undefined;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (lastWords = (lastWords + text).slice(-4_000)));
  child.once('error', (error) => (end = error.message));
  child.once('close', (code) => (end = `exit code ${code ?? 'none'}`));
  const deadline = Date.now() + READY_WITHIN_MILLISECONDS;
  while (!(await answers(connectionString))) {
    if (end === undefined && Date.now() > deadline) end = 'not ready in time';
    if (end !== undefined) {
      await stop(child);
      throw new Error(`PostgreSQL did not start (${end}): ${lastWords}`);
    }
    await new Promise((later) => setTimeout(later, 20));
  }
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString });
  // Ends of connections that the server closes while it starts.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** The server must not keep a process alive that forgot to stop it. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stderr]) {
    if (stream instanceof Socket) stream.unref();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.ref();
  const exited = new Promise((exit) => child.once('exit', exit));
  child.stdin?.on('error', () => undefined).end();
  await exited;
}
