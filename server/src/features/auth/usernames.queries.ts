import { recordEvents } from '../../core/events.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/fragment.ts';
import { usernameChanged } from './auth.events.ts';

/** Whether an account has the name, or it is held; a name held for `ownerId` is theirs to take back. */
export async function isUsernameTaken(
  database: Database,
  username: string,
  ownerId: string | null = null,
): Promise<boolean> {
  const [row] = await database.run<{ is_taken: boolean }>(sql`SELECT
      EXISTS (SELECT FROM users WHERE lower(username) = lower(${username}))
      OR EXISTS (SELECT FROM held_usernames
        WHERE lower(username) = lower(${username}) AND user_id IS DISTINCT FROM ${ownerId}::bigint) AS is_taken`);
  return row?.is_taken ?? true;
}

/** When a person last gave up a name; undefined when they never did, or too long ago to be known. */
export async function lastUsernameChange(database: Database, userId: string): Promise<Date | undefined> {
  const [row] = await database.run<{ held_since: Date }>(
    sql`SELECT held_since FROM held_usernames WHERE user_id = ${userId} ORDER BY held_since DESC LIMIT 1`,
  );
  return row?.held_since;
}

/** The name of an active account as it is now, held until the transaction ends; undefined where there is none. */
export async function lockUsername(tx: Transaction, userId: string): Promise<string | undefined> {
  const [row] = await tx.run<{ username: string }>(
    sql`SELECT username FROM users WHERE id = ${userId} AND status = 'active' FOR NO KEY UPDATE`,
  );
  return row?.username;
}

export interface Renaming {
  readonly userId: string;
  readonly from: string;
  readonly to: string;
  readonly now: Date;
  /** Null where the name stays the same but for its case. */
  readonly heldUntil: Date | null;
}

/** Renames an account, holds the name that it gives up, takes back one that was held for it, and records that. */
export async function rename(tx: Transaction, { userId, from, to, now, heldUntil }: Renaming): Promise<void> {
  const event = { userId: sql`id::text`, from: sql`${from}::text`, to: sql`username` };
  // The new name's hold goes first: the trigger on users looks for it after the row.
  await tx.run(sql`DELETE FROM held_usernames WHERE user_id = ${userId} AND lower(username) = lower(${to})`);
  await tx.run(sql`WITH renamed AS (
      UPDATE users SET username = ${to} WHERE id = ${userId} RETURNING id, username
    ), held AS (
      INSERT INTO held_usernames (username, user_id, held_since, held_until)
      SELECT ${from}::text, id, ${now}::timestamptz, ${heldUntil}::timestamptz FROM renamed
      WHERE ${heldUntil}::timestamptz IS NOT NULL
    ), recorded AS (${recordEvents(usernameChanged, event, sql`renamed`)})
    SELECT id FROM renamed`);
}

/** Frees names whose time is over. Answers how many, as the other clean-ups do. */
export async function freeUsernames(database: Database, now: Date, limit: number): Promise<number> {
  const rows = await database.run(sql`DELETE FROM held_usernames WHERE id IN (
      SELECT id FROM held_usernames WHERE held_until <= ${now} ORDER BY held_until LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ) RETURNING id`);
  return rows.length;
}
