import type { ClientBase } from 'pg';

/** Resolves once a connection of the observer's database waits for a lock. */
export async function untilSomebodyWaits(observer: ClientBase): Promise<void> {
  for (;;) {
    const waiting = await observer.query(
      'SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()',
    );
    if (waiting.rows.length > 0) return;
  }
}
