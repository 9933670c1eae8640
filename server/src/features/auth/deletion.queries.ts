import { recordEvents } from '../../core/events.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/fragment.ts';
import { userDeleted, userRestored } from './auth.events.ts';
import type { Account } from './auth.queries.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds after its deletion for which an account can be restored (decision 203). */
export const RESTORABLE = 30 * DAY;

/** Whether an account is deleted, and its owner can still have it back. */
export function isRestorable({ deleted_at: deletedAt }: Pick<Account, 'deleted_at'>, now: Date): boolean {
  return deletedAt !== null && deletedAt.getTime() + RESTORABLE > now.getTime();
}

/** Deletes an active account and records that; false where it is not active any more. */
export async function markDeleted(tx: Transaction, userId: string, now: Date): Promise<boolean> {
  const rows = await tx.run(sql`WITH deleted AS (
      UPDATE users SET status = 'deleted', deleted_at = ${now} WHERE id = ${userId} AND status = 'active' RETURNING id
    ), recorded AS (${recordEvents(userDeleted, { userId: sql`id::text` }, sql`deleted`)})
    SELECT id FROM deleted`);
  return rows.length > 0;
}

/** What is under way for an account and ends with it: uploads with what they reserved, links, changes nobody confirmed. */
export async function endWhatIsUnderWay(tx: Transaction, userId: string): Promise<void> {
  await tx.run(sql`DELETE FROM pending_uploads WHERE user_id = ${userId}`);
  await tx.run(sql`UPDATE storage_usage SET reserved_bytes = 0 WHERE user_id = ${userId} AND reserved_bytes <> 0`);
  await tx.run(sql`DELETE FROM verification_tokens WHERE identifier IN (${`verify:${userId}`}, ${`reset:${userId}`})`);
  await tx.run(sql`DELETE FROM email_changes WHERE user_id = ${userId} AND changed_at IS NULL`);
}

/** Makes a deleted account active again and records that; false where it was too long ago or is not deleted any more. */
export async function restore(tx: Transaction, { id }: Pick<Account, 'id'>, now: Date): Promise<boolean> {
  const rows = await tx.run(sql`WITH restored AS (
      UPDATE users SET status = 'active', deleted_at = NULL
      WHERE id = ${id} AND status = 'deleted' AND deleted_at > ${new Date(now.getTime() - RESTORABLE)} RETURNING id
    ), recorded AS (${recordEvents(userRestored, { userId: sql`id::text` }, sql`restored`)})
    SELECT id FROM restored`);
  return rows.length > 0;
}
