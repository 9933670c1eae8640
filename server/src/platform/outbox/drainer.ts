import { openDatabase, type DatabasePool } from '../database/database.ts';
import { openLastingConnection } from '../database/lasting-connection.ts';
import type { Logger } from '../log/log.ts';
import { hear } from './hear.ts';
import type { Listener, RecordedEvent } from './listener.ts';
import { CHANNEL } from './nudge.ts';
import { deferEvents, findWaiting, lockDrainer, takeEvents } from './outbox.queries.ts';
import { Retries } from './retries.ts';

export interface DrainerOptions {
  /** As the owner, past PgBouncer: the drainer listens. */
  readonly ownerUrl: string;
  readonly listeners: readonly Listener[];
  readonly log: Logger;
}

export interface Drainer {
  /** Ends after what is being handled; the rest waits for the next drainer. May be repeated. */
  stop(): Promise<void>;
}

/** Milliseconds after which the outbox is looked at though nobody nudged. */
const POLL = 1_000;

/**
 * Passes recorded events to the listeners until stopped (decision 219). Of all drainers on a database one works at a
 * time: each batch is a transaction under a lock, which removes the events and holds what the listeners write, so a process
 * that is killed leaves either all of it or nothing.
 */
export async function startDrainer(options: DrainerOptions): Promise<Drainer> {
  const { ownerUrl, log } = options;
  const database = openDatabase({
    connectionString: ownerUrl,
    connections: 1,
    applicationName: 'vrss outbox',
    onIdleError: (error) => log.warn({ err: error }, 'the outbox lost its connection'),
  });
  const bell = new Bell();
  const ear = await openLastingConnection({
    connectionString: ownerUrl,
    applicationName: 'vrss outbox listen',
    async prepare(client) {
      client.on('notification', () => bell.ring());
      await client.query(`LISTEN ${CHANNEL}`);
    },
  });
  const stopping = new AbortController();
  const working = work(new Passes(options, database), bell, stopping.signal, log);
  const stop = async () => {
    stopping.abort();
    bell.ring();
    await working;
    await Promise.all([ear.end(), database.close()]);
  };
  let stopped: Promise<void> | null = null;
  return { stop: () => (stopped ??= stop()) };
}

async function work(passes: Passes, bell: Bell, stopping: AbortSignal, log: Logger): Promise<void> {
  let isAway = false;
  while (!stopping.aborted) {
    let hasMore = false;
    try {
      hasMore = await passes.next();
      if (isAway) log.info({}, 'the outbox can be read again');
      isAway = false;
    } catch (error) {
      if (!isAway) log.warn({ err: error }, 'the outbox cannot be read');
      isAway = true;
    }
    if (!hasMore) await bell.wait(POLL);
  }
}

/** Wakes who waits, or who is about to. */
class Bell {
  #hasRung = false;
  #wake: () => void = () => undefined;

  ring(): void {
    this.#hasRung = true;
    this.#wake();
  }

  /** Until it rings, or has rung since the last wait, and so many milliseconds at most. */
  async wait(milliseconds: number): Promise<void> {
    if (!this.#hasRung) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      this.#wake = () => resolve(undefined);
      const timer = setTimeout(this.#wake, milliseconds);
      await promise;
      clearTimeout(timer);
    }
    this.#hasRung = false;
  }
}

/** Handles what waits, a batch at a time. */
class Passes {
  readonly #listeners: readonly Listener[];
  readonly #database: DatabasePool;
  readonly #log: Logger;
  readonly #retries: ReadonlyMap<string, Retries>;
  /** Listeners that failed the batch which is now tried again: what it has for them is deferred. */
  readonly #failed = new Set<string>();

  constructor({ listeners, log }: DrainerOptions, database: DatabasePool) {
    this.#listeners = listeners;
    this.#database = database;
    this.#log = log;
    this.#retries = new Map(listeners.map((listener) => [listener.name, new Retries(listener, database, log)]));
  }

  /** Does one round; answers whether there may be more to do at once. */
  async next(): Promise<boolean> {
    const waiting = await findWaiting(this.#database, [...this.#retries.keys()]);
    let hasMore = waiting.events && (await this.#handleBatch());
    for (const name of waiting.behind) {
      if (await this.#retries.get(name)?.attempt()) hasMore = true;
    }
    return hasMore;
  }

  async #handleBatch(): Promise<boolean> {
    let hearing: Listener | undefined;
    try {
      return await this.#database.transaction(async (tx) => {
        hearing = undefined;
        if (!(await lockDrainer(tx))) return false;
        const events = await takeEvents(tx);
        const { behind } = await findWaiting(tx, [...this.#retries.keys()]);
        for (const listener of this.#listeners) {
          const share = shareOf(listener, events);
          if (share.length === 0) continue;
          if (behind.includes(listener.name) || this.#failed.has(listener.name)) {
            await deferEvents(tx, listener.name, share);
            continue;
          }
          hearing = listener;
          await hear(listener, tx, share);
          hearing = undefined;
        }
        tx.afterCommit(() => this.#failed.clear());
        return events.length > 0;
      });
    } catch (error) {
      if (hearing === undefined) throw error;
      this.#log.warn({ listener: hearing.name, err: error }, 'a listener could not take a batch of events');
      this.#failed.add(hearing.name);
      return true;
    }
  }
}

function shareOf({ types }: Listener, events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return types === 'all' ? events : events.filter(({ type }) => types.has(type));
}
