import { recordEvents } from '../../core/events.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/fragment.ts';
import { emailChanged } from './auth.events.ts';
import { PENDING } from './auth.queries.ts';

/** A change of address, asked for or made. */
export interface EmailChange {
  readonly id: string;
  readonly user_id: string;
  readonly old_email: string;
  readonly new_email: string;
  readonly changed_at: Date | null;
}

/** Asks for a change in the place of one that was asked for before and not confirmed. Answers its id. */
export async function askForChange(
  tx: Transaction,
  { id, email: oldEmail }: { readonly id: string; readonly email: string },
  newEmail: string,
  now: Date,
): Promise<string> {
  await tx.run(sql`DELETE FROM email_changes WHERE user_id = ${id} AND changed_at IS NULL`);
  const [change] = await tx.run<{
    id: string;
  }>(sql`INSERT INTO email_changes (user_id, old_email, new_email, created_at)
    VALUES (${id}, ${oldEmail}, ${newEmail}, ${now}) RETURNING id`);
  if (change === undefined) throw new Error('A change that was asked for has an id.');
  return change.id;
}

export async function findChange(database: Database, id: string): Promise<EmailChange | undefined> {
  const [change] = await database.run<EmailChange>(
    sql`SELECT id, user_id, old_email, new_email, changed_at FROM email_changes WHERE id = ${id}::bigint`,
  );
  return change;
}

/**
 * Notes that a change was made, and from which address: the one of now, whatever it was when the change was asked for. False
 * where a later change, or a revert of an earlier one, has ended it.
 */
export async function noteChanged(tx: Transaction, id: string, oldEmail: string, now: Date): Promise<boolean> {
  const rows = await tx.run(sql`UPDATE email_changes SET old_email = ${oldEmail}, changed_at = ${now}
    WHERE id = ${id} RETURNING id`);
  return rows.length > 0;
}

/** Ends a change with all that came after it: their links lead nowhere then. False where it has ended already. */
export async function deleteChangesFrom(tx: Transaction, { id, user_id: userId }: EmailChange): Promise<boolean> {
  const rows = await tx.run<{ id: string }>(
    sql`DELETE FROM email_changes WHERE user_id = ${userId} AND id >= ${id}::bigint RETURNING id`,
  );
  return rows.some((row) => row.id === id);
}

export interface NewAddress {
  readonly userId: string;
  readonly email: string;
  readonly verified: boolean;
}

/**
 * Gives an active account another address and records that; false where it is not active. Whoever waits for the verification
 * of the same address is replaced, since only one of them has proved it (decision 61).
 */
export async function setEmail(tx: Transaction, { userId, email, verified }: NewAddress): Promise<boolean> {
  if (verified) await tx.run(sql`DELETE FROM users WHERE lower(email) = lower(${email}) AND ${PENDING}`);
  const rows = await tx.run(sql`WITH changed AS (
      UPDATE users SET email = ${email}, email_verified = ${verified} WHERE id = ${userId} AND status = 'active' RETURNING id
    ), recorded AS (${recordEvents(emailChanged, { userId: sql`id::text` }, sql`changed`)})
    SELECT id FROM changed`);
  return rows.length > 0;
}

/** Changes that can be reverted no longer, and those that nobody confirmed. Answers how many. */
export async function deleteOldChanges(
  database: Database,
  { madeBefore, askedBefore }: { readonly madeBefore: Date; readonly askedBefore: Date },
  limit: number,
): Promise<number> {
  const rows = await database.run(sql`DELETE FROM email_changes WHERE id IN (
      SELECT id FROM email_changes
      WHERE created_at <= ${askedBefore} AND (changed_at IS NULL OR changed_at <= ${madeBefore})
      ORDER BY created_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
    ) RETURNING id`);
  return rows.length;
}
