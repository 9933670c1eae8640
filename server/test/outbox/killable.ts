import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { limitName, limitTable } from '../../src/config/limits.ts';
import { startEmbedded } from '../../src/platform/database/embedded/embedded.ts';
import { placesIn } from '../../src/platform/database/embedded/places.ts';
import { createLog } from '../../src/platform/log/log.ts';
import { prepareDatabase } from '../../src/start/prepare-database.ts';

const PROCESS = fileURLToPath(new URL('outbox-process.ts', import.meta.url));
const SECRET = 'kJ8s2mQz-71bVxTn4Lr9wYc0HdPfGuEa';

/** Something that can be killed without warning. */
export interface Killable {
  /** Kills it by SIGKILL and waits until it is back. */
  killAndRestart(): Promise<void>;
}

export interface KillableDatabase extends Killable {
  readonly ownerUrl: string;
  readonly webUrl: string;
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** A migrated database as an installation has it: durable, and started again when it dies. */
export async function startKillableDatabase(): Promise<KillableDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'vrss-outbox-'));
  let onBack: () => void = () => undefined;
  const log = (sentence: string) => {
    if (sentence.endsWith('is running again.')) onBack();
  };
  const database = await startEmbedded({ dataDir, log });
  await prepareDatabase(database, createLog('silent'));
  return {
    ...database,
    dataDir,
    async killAndRestart() {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      onBack = () => resolve(undefined);
      const [pid] = readFileSync(join(placesIn(dataDir).data, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
      await promise;
    },
    async stop() {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export interface KillableServer extends Killable {
  readonly origin: string;
  readonly address: string;
  /** Ends it in order; answers the kilobytes of memory that it took at most. */
  stop(): Promise<number>;
}

/** A server process of a role, under options of Node's; after a restart it answers at the same address. */
export async function startKillableServer(
  { webUrl, ownerUrl, dataDir }: KillableDatabase,
  role: 'web' | 'worker',
  nodeOptions = '',
): Promise<KillableServer> {
  const launch = (port: string) =>
    begin({
      ...raisedLimits(),
      NODE_OPTIONS: nodeOptions,
      ROLE: role,
      PORT: port,
      LOG_LEVEL: 'silent',
      DATA_DIR: dataDir,
      SECRET,
      DATABASE_URL: webUrl,
      DATABASE_DIRECT_URL: ownerUrl,
    });
  let current = await launch('0');
  const { origin } = current;
  const { port } = new URL(origin);
  return {
    origin,
    address: `http://127.0.0.1:${port}`,
    async killAndRestart() {
      const gone = once(current.child, 'exit');
      current.child.kill('SIGKILL');
      await gone;
      current = await launch(role === 'web' ? port : '0');
    },
    async stop() {
      current.child.kill('SIGTERM');
      return Number(await current.nextLine());
    },
  };
}

interface Begun {
  readonly child: ChildProcess;
  readonly origin: string;
  nextLine(): Promise<string>;
}

/** Nobody is left behind when the caller ends without stopping them. */
const children: ChildProcess[] = [];
process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));

async function begin(env: Readonly<Record<string, string>>): Promise<Begun> {
  const child = spawn(process.execPath, [PROCESS], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => {
    const line = await lines.next();
    if (line.done === true) throw new Error('The process ended without a word.');
    return line.value;
  };
  children.push(child);
  return { child, nextLine, origin: await nextLine() };
}

function raisedLimits(): Record<string, string> {
  const counted = Object.keys(limitTable).filter((key) => key !== 'newAccountDivisor');
  return Object.fromEntries(counted.map((key) => [limitName(key), '100000000/1h']));
}
