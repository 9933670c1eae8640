import { sql } from '../database/fragment.ts';
import { openDatabase } from '../database/database.ts';

/** What drainers listen on. */
export const CHANNEL = 'vrss_outbox';

/** Milliseconds in which the acts of a process make one nudge. */
const TOGETHER = 100;

export interface Nudge {
  /** Says after an act that events may wait. Costs the act nothing; one that is lost is made up for by the drainer's looking. */
  send(): void;
  close(): Promise<void>;
}

/**
 * Wakes the drainer, wherever it runs. On a connection of its own and never in the transaction of an act: a transaction that
 * notifies takes a lock at its commit that all others which do wait for (decision 219).
 */
export function openNudge(connectionString: string): Nudge {
  const database = openDatabase({
    connectionString,
    connections: 1,
    applicationName: 'vrss nudge',
    onIdleError: () => undefined,
  });
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<unknown> = Promise.resolve();
  const send = () => {
    timer = null;
    sending = database.run(sql`SELECT pg_notify(${CHANNEL}, ${''})`).catch(() => undefined);
  };
  return {
    send: () => void (timer ??= setTimeout(send, TOGETHER).unref()),
    async close() {
      if (timer !== null) clearTimeout(timer);
      await sending;
      await database.close();
    },
  };
}
