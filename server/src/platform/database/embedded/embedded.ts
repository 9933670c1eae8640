import { setTimeout as pause } from 'node:timers/promises';
import { chooseAccount, type Account } from './account.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster, type Credentials } from './cluster.ts';
import { standGuard, type Guard, type Holder } from './guard.ts';
import { placesIn, type Places } from './places.ts';
import { runningPostmaster, StartError, startPostmaster, stopPostmaster, type Postmaster } from './postmaster.ts';
import { DATABASE, ensureRoles, OWNER, WEB } from './roles.ts';

/** The embedded PostgreSQL, in use by this process. */
export interface EmbeddedDatabase {
  /** Owns the tables: for migrations, jobs, listening and commands. */
  readonly ownerUrl: string;
  /** Reads and writes rows, and cannot change the schema. */
  readonly webUrl: string;
  /** Lets go; stops PostgreSQL when nobody else uses it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** DATA_DIR, absolute; exists and can be written. */
  readonly dataDir: string;
  /** Told in sentences what an operator should know. */
  readonly log: (sentence: string) => void;
  /** Told when PostgreSQL is gone and cannot be brought back: the server must end. */
  readonly onLost?: (error: unknown) => void;
}

/** Milliseconds in which a starting, recovering or ending PostgreSQL must take connections. */
const PATIENCE = 120_000;
const POLL = 50;
/** Answers of a PostgreSQL that starts, ends or was restarted; asking again helps. */
const PASSING = new Set(['57P03', '57P01', '57P02', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE']);

/**
 * Starts the embedded PostgreSQL for the server, or takes over one that a killed server left behind, and keeps it
 * running: when it dies it is started again. Throws one sentence: another server is live, root cannot run it, and so on.
 */
export function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  return use('server', options);
}

/** For commands: uses the PostgreSQL of the running server, or starts it for the command's own time. */
export function attachOrStart(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  return use('command', options);
}

async function use(holder: Holder, options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const account = chooseAccount(findBinaries(), options.dataDir);
  const places = placesIn(options.dataDir);
  const cluster = { account, places, credentials: await ensureCluster(account, options.dataDir) };
  const post = new Post(cluster, holder, options);
  try {
    const { guard, running } = await post.take(null);
    await ensureRoles(guard.client, running, cluster.credentials);
    return {
      ownerUrl: urlOf(running, OWNER, cluster.credentials.owner),
      webUrl: urlOf(running, WEB, cluster.credentials.web),
      stop: () => post.leave(),
    };
  } catch (error) {
    await post.leave();
    throw error;
  }
}

interface Cluster {
  readonly account: Account;
  readonly places: Places;
  readonly credentials: Credentials;
}

interface Taken {
  readonly running: Postmaster;
  readonly guard: Guard;
}

/** This process's place at the database: taken, taken again when PostgreSQL dies, and left. */
class Post {
  readonly #cluster: Cluster;
  readonly #holder: Holder;
  readonly #options: EmbeddedOptions;
  #taken: Promise<Taken> | undefined;
  #leaving = false;

  constructor(cluster: Cluster, holder: Holder, options: EmbeddedOptions) {
    this.#cluster = cluster;
    this.#holder = holder;
    this.#options = options;
  }

  /** The port is the one that others connect to already; null when there are none. */
  take(port: number | null): Promise<Taken> {
    this.#taken = this.#tryUntilTaken(port);
    return this.#taken;
  }

  async leave(): Promise<void> {
    this.#leaving = true;
    const taken = await this.#taken?.catch(() => undefined);
    if (taken === undefined) return;
    const last = await taken.guard.leave().catch(() => false);
    if (last) await stopPostmaster(this.#cluster.account, this.#cluster.places, taken.running);
    await taken.guard.end();
  }

  async #tryUntilTaken(port: number | null): Promise<Taken> {
    const { account, places, credentials } = this.#cluster;
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      try {
        const running = runningPostmaster(places) ?? (await startPostmaster(account, places, port));
        const guard = await standGuard(running, credentials, this.#holder, () => this.#takeAgain(running.port));
        return { running, guard };
      } catch (error) {
        if (this.#leaving || performance.now() > deadline || !passes(error)) throw error;
        await pause(POLL);
      }
    }
  }

  #takeAgain(port: number): void {
    if (this.#leaving) return;
    this.#options.log('The embedded database stopped; restarting it.');
    this.take(port).then(
      () => this.#options.log('The embedded database is running again.'),
      (error: unknown) => this.#options.onLost?.(error),
    );
  }
}

function passes(error: unknown): boolean {
  if (error instanceof StartError) return error.passing;
  if (!(error instanceof Error)) return false;
  return 'code' in error ? PASSING.has(String(error.code)) : /terminated|timeout/.test(error.message);
}

function urlOf(running: Postmaster, role: string, password: string): string {
  const address = new URLSearchParams({ host: running.host, port: String(running.port) });
  return `postgresql://${role}:${password}@localhost/${DATABASE}?${address.toString()}`;
}
