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

export async function setStatus(tx: Transaction, userId: string, status: 'active' | 'suspended'): Promise<void> {
  await tx.kysely.updateTable('users').set({ status }).where('id', '=', userId).execute();
}
