import { sql } from '../../platform/database/fragment.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';

export interface InstallationRow {
  readonly name: string;
  readonly line: string;
  readonly run_by: string;
}

export async function readInstallation(database: Database): Promise<InstallationRow> {
  const rows = await database.run<InstallationRow>(sql`SELECT name, line, run_by FROM installation WHERE id = 1`);
  const row = rows[0];
  if (row === undefined) throw new Error('The table installation has lost its row.');
  return row;
}

export async function updateInstallation(tx: Transaction, { name, line, run_by }: InstallationRow): Promise<void> {
  await tx.kysely.updateTable('installation').set({ name, line, run_by }).where('id', '=', 1).execute();
}

/** One act of a moderator or administrator. */
export interface RecordedAct {
  /** Null for the command line. */
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly userId?: string;
  readonly postId?: string;
  readonly note?: string;
}

/** Puts an act on record, in the transaction that does it. */
export async function recordAct(tx: Transaction, act: RecordedAct): Promise<void> {
  await tx.kysely
    .insertInto('moderation_actions')
    .values({
      actor_id: act.actorId,
      actor_name: act.actorName,
      action: act.action,
      user_id: act.userId ?? null,
      post_id: act.postId ?? null,
      note: act.note ?? null,
    })
    .execute();
}
