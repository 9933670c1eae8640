import { DatabaseError, type ClientBase } from 'pg';
import { MigrationError } from './migration-error.ts';

/** Advisory lock of everything that changes the schema; the second number leaves room for others of ours. */
const LOCK = '(564737, 0)';
const LOCK_NOT_AVAILABLE = '55P03';
const MINUTE = 60_000;

/**
 * Runs the work while nobody else changes the schema or its rights. Waits at most `wait` milliseconds (a minute unless said) for
 * whoever does, then throws MigrationError. The lock belongs to the connection, so a killed migrator leaves none behind; the connection must
 * therefore reach PostgreSQL itself and no pooler. The same bound holds for each lock the work takes, since a migration
 * that waits for a long transaction makes everybody else wait for it.
 */
export async function withMigrationLock<Result>(
  client: ClientBase,
  work: () => Promise<Result>,
  wait = MINUTE,
): Promise<Result> {
  await client.query(
    `SET lock_timeout = ${wait}; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0`,
  );
  try {
    await takeLock(client, wait);
    try {
      return await work();
    } finally {
      await quietly(client, `SELECT pg_advisory_unlock${LOCK}`);
    }
  } finally {
    await quietly(client, 'RESET lock_timeout; RESET statement_timeout; RESET idle_in_transaction_session_timeout');
  }
}

async function takeLock(client: ClientBase, wait: number): Promise<void> {
  try {
    await client.query(`SELECT pg_advisory_lock${LOCK}`);
  } catch (cause) {
    if (!(cause instanceof DatabaseError) || cause.code !== LOCK_NOT_AVAILABLE) throw cause;
    const seconds = Math.ceil(wait / 1000);
    throw new MigrationError(
      `Another migration of this database is still running after ${seconds} s. Try again when it is done.`,
      {
        cause,
      },
    );
  }
}

/** Tidying up must not hide why the work failed; on a broken connection the server has tidied up already. */
async function quietly(client: ClientBase, sql: string): Promise<void> {
  await client.query(sql).catch(() => undefined);
}
