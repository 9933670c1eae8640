import type { Transaction } from '../database/database.ts';
import type { Listener, RecordedEvent } from './listener.ts';

/** Milliseconds for one listener to take some events; the database ends a transaction that is idle for 10,000. */
const WITHIN = 8_000;

/** Passes events to a listener. One that never ends has failed: its transaction is rolled back, and it can't write on. */
export async function hear(listener: Listener, tx: Transaction, events: readonly RecordedEvent[]): Promise<void> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${listener.name} took longer than ${WITHIN} ms.`)), WITHIN);
  try {
    await Promise.race([listener.hear(tx, events), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
