import type { Viewer } from '../core/viewer.ts';
import type { Transaction } from '../platform/database/database.ts';

/**
 * Finds a person by username without regard to case and holds the row until the transaction ends: no other act can come
 * between. Not against follows, which need of a row only that it stays.
 */
export async function lockPerson(tx: Transaction, name: string) {
  return await tx.kysely
    .selectFrom('users')
    .select(['id', 'username', 'role', 'status'])
    .where((eb) => eb(eb.fn<string>('lower', ['username']), '=', name.toLowerCase()))
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function setRole(tx: Transaction, userId: string, role: Viewer['role']): Promise<void> {
  await tx.kysely.updateTable('users').set({ role }).where('id', '=', userId).execute();
}

export interface Suspension {
  /** Told to the person; null for none. */
  readonly reason: string | null;
  /** When it ends by itself; null for never. */
  readonly until: Date | null;
}

export async function suspendPerson(tx: Transaction, userId: string, { reason, until }: Suspension): Promise<void> {
  const suspension = { status: 'suspended', suspension_reason: reason, suspended_until: until };
  await tx.kysely.updateTable('users').set(suspension).where('id', '=', userId).execute();
}

/** Ends a suspension; the database clears its reason and end. */
export async function restorePerson(tx: Transaction, userId: string): Promise<void> {
  await tx.kysely.updateTable('users').set({ status: 'active' }).where('id', '=', userId).execute();
}
