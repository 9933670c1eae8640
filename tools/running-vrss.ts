import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { ROOT } from './run.ts';

/** A server as people start it, in a process and a data folder of its own. */
export interface RunningVrss {
  readonly origin: string;
  readonly dataDir: string;
  /** All that it printed so far. */
  printed(): string;
  /**
   * Runs another command on the same data folder and settings but PORT, as in another terminal; answers what it printed.
   * Throws where it fails.
   */
  command(...args: string[]): Promise<string>;
  /** Ends it as Ctrl-C does, and removes its data. Throws when it ended with a fault. */
  stop(): Promise<void>;
}

export interface VrssOptions {
  /** Settings; PORT and DATA_DIR are chosen. `{port}` in a value stands for the port. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Commands run on the empty folder before it starts, under no settings but the folder, such as `['demo']`. */
  readonly before?: readonly (readonly string[])[];
  /** The folder of the project that is started; this one unless said. */
  readonly root?: string;
}

/** Milliseconds for an empty folder to become a server, a build of the web app included. */
const READY_WITHIN = 180_000;
const STOPPED_WITHIN = 20_000;

const LIMIT_ROW = /^\| `(LIMIT_\w+)` +\| `([^`]+)` +\|/gm;

/**
 * No journey stands under the limits that keep strangers in bounds; each is proven at its default by its own test. Read
 * from the documentation of the version that is started: an earlier one refuses limits that it does not know.
 */
function limitsOutOfTheWay(root: string): Environment {
  const documented = readFileSync(join(root, 'docs/configuration.md'), 'utf8').matchAll(LIMIT_ROW);
  return Object.fromEntries(
    [...documented].map(([, name = '', fallback = '']) => [name, fallback.includes('/') ? '1000000/1m' : '1']),
  );
}

/** Starts `vrss start` on an empty data folder and a free port, and waits until it is ready. */
export async function startVrss(options: VrssOptions = {}): Promise<RunningVrss> {
  const dataDir = mkdtempSync(join(tmpdir(), 'vrss-data-'));
  try {
    return await startIn(dataDir, options);
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(
  dataDir: string,
  { settings = {}, before = [], root = ROOT }: VrssOptions,
): Promise<RunningVrss> {
  const port = await freePort();
  for (const args of before) await runToEnd(root, environment(root, port, dataDir, {}), args);
  const env = environment(root, port, dataDir, settings);
  const { PORT: _, ...withoutPort } = env;
  const output: string[] = [];
  const child = launch(root, env, ['start'], output);
  const printed = () => output.join('');
  // Nobody is left behind when the caller ends without stopping it.
  const abandon = () => void child.kill('SIGTERM');
  process.once('exit', abandon);
  const origin = env.PUBLIC_URL ?? `http://localhost:${port}`;
  await untilReady(child, `http://127.0.0.1:${port}/ready`, new URL(origin).host, printed);
  return {
    origin,
    dataDir,
    printed,
    command: (...args) => runToEnd(root, withoutPort, args),
    async stop() {
      process.removeListener('exit', abandon);
      const exitCode = await end(child);
      rmSync(dataDir, { recursive: true, force: true });
      if (exitCode !== 0) throw new Error(`The server ended with ${exitCode ?? 'a signal'}:\n${printed()}`);
    },
  };
}

type Environment = Readonly<Record<string, string>>;

function environment(root: string, port: number, dataDir: string, settings: Environment): Environment {
  const env: Record<string, string> = {
    ...limitsOutOfTheWay(root),
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
  };
  // Of this process's environment a server gets what programs need, and no setting by accident.
  for (const name of ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_OPTIONS'])
    if (process.env[name] !== undefined) env[name] = process.env[name];
  for (const [name, value] of Object.entries(settings)) env[name] = value.replaceAll('{port}', String(port));
  return env;
}

function launch(root: string, env: Environment, args: readonly string[], output: string[]): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'server/bin/vrss.mjs'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return child;
}

async function runToEnd(root: string, env: Environment, args: readonly string[]): Promise<string> {
  const output: string[] = [];
  const child = launch(root, env, args, output);
  const exitCode = await new Promise<number | null>((done) => child.once('close', done));
  if (exitCode !== 0)
    throw new Error(`vrss ${args.join(' ')} ended with ${exitCode ?? 'a signal'}:\n${output.join('')}`);
  return output.join('');
}

async function untilReady(child: ChildProcess, address: string, host: string, printed: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN;
  while (!(await answers(address, host))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server did not start:\n${printed()}`);
    if (Date.now() > deadline) {
      await end(child);
      throw new Error(`The server was not ready in time:\n${printed()}`);
    }
    await after(100);
  }
}

async function answers(address: string, host: string): Promise<boolean> {
  try {
    return (await fetch(address, { headers: { host } })).ok;
  } catch {
    return false;
  }
}

async function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const closed = new Promise<number | null>((done) => child.once('close', done));
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN);
  return await closed.finally(() => {
    clearTimeout(late);
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => probe.once('listening', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port on 127.0.0.1.');
  return address.port;
}
