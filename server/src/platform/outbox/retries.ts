import type { Database } from '../database/database.ts';
import type { Logger } from '../log/log.ts';
import { hear } from './hear.ts';
import type { Listener, RecordedEvent } from './listener.ts';
import { BATCH, lockDrainer, noteFailure, takeDue } from './outbox.queries.ts';

/** Milliseconds that a listener is left alone after it failed two events in a row, and at most, when it fails whatever it is given. */
const REST = 1_000;
const LONGEST_REST = 60_000;

/**
 * Lets one listener catch up on the events that were deferred for it. After a failure it is given one event at a time, which
 * finds the one that it cannot take, and then twice as many after each success.
 */
export class Retries {
  readonly #listener: Listener;
  readonly #database: Database;
  readonly #log: Logger;
  #width = BATCH;
  /** Events that it failed in a row, and the last of them: one that it fails alone again says nothing new of the listener. */
  #failures = 0;
  #lastFailed = '';
  #restsUntil = 0;

  constructor(listener: Listener, database: Database, log: Logger) {
    this.#listener = listener;
    this.#database = database;
    this.#log = log;
  }

  /** Tries once; answers whether there may be more to do at once. */
  async attempt(): Promise<boolean> {
    if (performance.now() < this.#restsUntil) return false;
    let due: RecordedEvent[] = [];
    try {
      await this.#database.transaction(async (tx) => {
        due = [];
        if (!(await lockDrainer(tx))) return;
        const taken = await takeDue(tx, this.#listener.name, this.#width);
        due = taken;
        if (taken.length > 0) await hear(this.#listener, tx, taken);
      });
    } catch (error) {
      await this.#fail(due, error);
      return true;
    }
    if (due.length === 0) return false;
    this.#failures = 0;
    this.#width = Math.min(2 * this.#width, BATCH);
    return true;
  }

  async #fail(due: readonly RecordedEvent[], error: unknown): Promise<void> {
    const [event] = due;
    // Not even read: the database is away, which is no fault of the listener's.
    if (event === undefined) throw error;
    this.#width = 1;
    if (due.length > 1) return;
    if (event.id !== this.#lastFailed) this.#failures += 1;
    this.#lastFailed = event.id;
    if (this.#failures > 1) {
      this.#restsUntil = performance.now() + Math.min(REST * 2 ** (this.#failures - 2), LONGEST_REST);
    }
    const fields = { listener: this.#listener.name, event: event.id, type: event.type, err: error };
    if (await noteFailure(this.#database, this.#listener.name, event.id)) {
      this.#log.error(fields, 'an event was set aside: its listener keeps failing');
    } else {
      this.#log.warn(fields, 'a listener could not take an event');
    }
  }
}
