import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../../operator-error.ts';
import { giveTo, isAlive, type Account } from './account.ts';
import { postgresEnvironment } from './cluster.ts';
import type { Places } from './places.ts';

/** A running PostgreSQL, as it says itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  /** A folder with the socket, or an address of loopback. */
  readonly host: string;
  readonly port: number;
}

const MEBIBYTE = 1024 * 1024;
/** Bytes that the path of a socket may have, at most, on every system. */
const LONGEST_SOCKET_PATH = 100;
/** Part of a socket's name; nothing is listening there. */
const SOCKET_PORT = 5432;
const POLL = 25;
/** Milliseconds in which a PostgreSQL that begins has written into the file it has made. */
const BEGINS_WITHIN = 1_000;

/** PostgreSQL ended instead of starting. */
export class StartError extends OperatorError {
  override readonly name = 'StartError';
  /** Whether it helps to look again: another process started it first, or a killed one's last parts still end. */
  readonly passing: boolean;

  constructor(reason: string) {
    super(`The embedded database did not start: ${reason}`);
    this.passing = /lock file .* already exists|shared memory block/.test(reason);
  }
}

/** Reads who serves the cluster; null when nobody does. Says nothing of whether connections are taken already. */
export function runningPostmaster(places: Places): Postmaster | null {
  const lines = readPidFile(places)?.split('\n') ?? [];
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  const host = [lines[4], lines[5]].find((text) => text !== '');
  // The file is written in steps: without an address it is still starting, or its end.
  if (!(pid > 0) || !(port > 0) || host === undefined || !isPostmaster(pid, places)) return null;
  return { pid, port, host };
}

function readPidFile(places: Places): string | undefined {
  return told(() => readFileSync(join(places.data, 'postmaster.pid'), 'utf8'));
}

/**
 * Process ids are used again: after a crash this process itself, another program or the PostgreSQL of another folder may
 * have the one of this. PostgreSQL works in its own folder; where the system does not say, it is believed.
 */
function isPostmaster(pid: number, places: Places): boolean {
  if (pid === process.pid || !isAlive(pid)) return false;
  const words = told(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  if (words?.includes('postgres') === false) return false;
  const folder = told(() => readlinkSync(`/proc/${pid}/cwd`));
  return folder === undefined || folder === realpathSync(places.data);
}

function told(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * Starts PostgreSQL in a process group of its own, so that Ctrl-C in a terminal reaches the server alone, which stops
 * it last. Returns once its address is known; throws a sentence when it ends at once.
 */
export async function startPostmaster(account: Account, places: Places, port: number | null): Promise<Postmaster> {
  await removeForeignPidFile(places);
  const log = openSync(places.startLog, 'w', 0o600);
  giveTo(account, places.home);
  giveTo(account, places.startLog);
  const [program = '', ...words] = [
    ...account.prefix,
    account.binaries.postgres,
    ...['-D', places.data],
    ...(await settingsFor(places, port)).flatMap((setting) => ['-c', setting]),
  ];
  const child = spawn(program, words, {
    ...account.ids,
    cwd: '/',
    env: postgresEnvironment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return await addressOf(child, places);
}

async function addressOf(child: ChildProcess, places: Places): Promise<Postmaster> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  for (;;) {
    const running = runningPostmaster(places);
    if (running !== null) return running;
    if (failure !== undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new StartError(failure?.message ?? lastWords(places));
    }
    await pause(POLL);
  }
}

/** The last fatal line that PostgreSQL wrote before its own log began. */
function lastWords(places: Places): string {
  const lines = readFileSync(places.startLog, 'utf8').trim().split('\n');
  const fatal = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
  return fatal.replace(/^.*(FATAL|PANIC): +/, '') || `see ${places.startLog} and ${join(places.data, 'log')}`;
}

/**
 * PostgreSQL removes the file of a dead one itself, unless its process id lives on as another program of the same user,
 * or the file is empty. Should a real one have begun in this moment, its file is put back.
 */
async function removeForeignPidFile(places: Places): Promise<void> {
  // One that begins makes the file before it writes there.
  if (readPidFile(places) === '') await pause(BEGINS_WITHIN);
  const before = readPidFile(places);
  if (before === undefined || isPostmaster(Number(before.split('\n')[0]), places)) return;
  const path = join(places.data, 'postmaster.pid');
  const aside = `${path}.${process.pid}`;
  renameSync(path, aside);
  if (readFileSync(aside, 'utf8') === before) {
    rmSync(aside);
    rmSync(`${socketOf(places)}.lock`, { force: true });
  } else {
    renameSync(aside, path);
  }
}

/** Durable settings stay as PostgreSQL has them. Its log holds no values: no parameters, no details of faults. */
async function settingsFor(places: Places, port: number | null): Promise<string[]> {
  return [
    ...(await addressSettings(places, port)),
    `shared_buffers=${sharedBuffers()}MB`,
    'max_connections=100',
    'timezone=UTC',
    'log_timezone=UTC',
    'logging_collector=on',
    'log_directory=log',
    'log_filename=postgres-%a.log',
    'log_rotation_age=1d',
    'log_rotation_size=0',
    'log_truncate_on_rotation=on',
    'log_min_duration_statement=1000',
    'log_parameter_max_length=0',
    'log_error_verbosity=terse',
  ];
}

/** A socket below DATA_DIR, which needs no port; loopback where its path would be too long, or where there are none. */
async function addressSettings(places: Places, port: number | null): Promise<string[]> {
  const fits = Buffer.byteLength(socketOf(places)) <= LONGEST_SOCKET_PATH;
  if (process.platform !== 'win32' && fits) {
    return ['listen_addresses=', `port=${SOCKET_PORT}`, `unix_socket_directories=${places.run}`];
  }
  return ['listen_addresses=127.0.0.1', `port=${port ?? (await freePort())}`, 'unix_socket_directories='];
}

function socketOf(places: Places): string {
  return join(places.run, `.s.PGSQL.${SOCKET_PORT}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Mebibytes: a quarter of the memory this process may use, 16 to 2,048 (performance.md, What the design costs). */
function sharedBuffers(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return Math.max(16, Math.min(2048, Math.floor(memory / 4 / MEBIBYTE)));
}

const FAST_STOP = 20_000;
const IMMEDIATE_STOP = 5_000;

/** Stops PostgreSQL: fast, which ends its connections; after 20 s at once, which its next start recovers from. */
export async function stopPostmaster(account: Account, places: Places, running: Postmaster): Promise<void> {
  for (const [signal, mode, patience] of [
    ['SIGINT', 'fast', FAST_STOP],
    ['SIGQUIT', 'immediate', IMMEDIATE_STOP],
    ['SIGKILL', 'immediate', IMMEDIATE_STOP],
  ] as const) {
    if (process.platform === 'win32') pgCtlStop(account, places, mode);
    else if (isAlive(running.pid)) process.kill(running.pid, signal);
    if (await isGone(places, running, patience)) return;
  }
}

/** Windows has no signals between processes; pg_ctl knows the way. */
function pgCtlStop(account: Account, places: Places, mode: 'fast' | 'immediate'): void {
  spawnSync(join(account.binaries.home, 'bin', 'pg_ctl.exe'), ['stop', '-D', places.data, '-m', mode, '-W']);
}

async function isGone(places: Places, running: Postmaster, patience: number): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += POLL) {
    if (runningPostmaster(places)?.pid !== running.pid) return true;
    await pause(POLL);
  }
  return false;
}
