import type { Transaction } from '../database/database.ts';

/** A domain event as it was recorded. */
export interface RecordedEvent {
  /** The same at every repetition: what a listener writes under it is written once. A decimal string. */
  readonly id: string;
  readonly type: string;
  /** What the event is about. Events of one subject arrive in the order in which they happened. */
  readonly subject: string;
  readonly payload: unknown;
  /** When the act began that it tells of. */
  readonly created_at: Date;
}

/** Hears of events after the acts that raised them have committed (decision 219). */
export interface Listener {
  /** Its name in the database, where events wait for it: a renamed listener does not find them. */
  readonly name: string;
  /** The types it wants to hear of; `all` for every type. */
  readonly types: ReadonlySet<string> | 'all';
  /**
   * Takes some events, the oldest first. What it writes by `tx` commits together with the events' removal, so it is there
   * exactly once; everything else must be queued as a job by `tx`, left to `tx.afterCommit`, or be harmless to repeat. When it
   * throws, or takes longer than the drainer allows, it hears of the same events again.
   */
  hear(tx: Transaction, events: readonly RecordedEvent[]): Promise<void>;
}
