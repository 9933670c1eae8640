import type { Database } from '../platform/database/database.ts';
import {
  deleteAccountRow,
  deleteByIds,
  endReferences,
  findDueAccounts,
  findReferences,
  referringIds,
  type Reference,
} from './purge.queries.ts';

/** Rows that one statement deletes at most: with their triggers some 50 ms, during which others wait for what they hold. */
const ROWS = 500;
/** Of rows that have others on them: what is added between emptying and deleting them goes with them. */
const PARENTS = 50;
/** Accounts of one run at most; the next run goes on. */
const ACCOUNTS = 1_000;

/**
 * What is done first: follows, since friendships end with them by a trigger. What is left to the account's own deletion: its
 * two rows that the counters of the others still need, and the record of moderation, which nothing else may change.
 */
const FIRST = 'user_follows';
const LAST: ReadonlySet<string> = new Set(['user_profiles', 'storage_usage', 'moderation_actions']);

export interface Purge {
  /** Accounts that were deleted at or before this moment are due. */
  readonly deletedBefore: Date;
  readonly now: Date;
  /** Until when their names are given to nobody. */
  readonly heldUntil: Date;
}

/**
 * Deletes for good what belongs to accounts that nobody can restore any more (decision 203), each in many short statements, so
 * that others who like or follow wait for none of them. Every step is safe to repeat and to run on several servers at once.
 * Answers how many accounts went.
 */
export async function purgeDueAccounts(database: Database, purge: Purge): Promise<number> {
  const due = await findDueAccounts(database, purge.deletedBefore, ACCOUNTS);
  if (due.length === 0) return 0;
  const references = await findReferences(database);
  let purged = 0;
  for (const id of due) {
    await emptyRows(database, references, 'users', [id]);
    if (await deleteAccountRow(database, id, purge)) purged += 1;
  }
  return purged;
}

/** Ends every reference to some rows of a table, so that their deletion finds nothing to take along. */
async function emptyRows(
  database: Database,
  references: readonly Reference[],
  table: string,
  ids: readonly string[],
): Promise<void> {
  const toTable = references.filter(({ to, table: from }) => to === table && !LAST.has(from));
  const inOrder = [...toTable].sort((one, other) => Number(other.table === FIRST) - Number(one.table === FIRST));
  for (const reference of inOrder) {
    const isParent = reference.onDelete === 'delete' && references.some(({ to }) => to === reference.table);
    if (isParent) await deleteParents(database, references, reference, ids);
    else while ((await endReferences(database, reference, ids, ROWS)) === ROWS);
  }
}

/** Deletes rows that others refer to, some at a time: first those others, then the rows. */
async function deleteParents(
  database: Database,
  references: readonly Reference[],
  reference: Reference,
  ids: readonly string[],
): Promise<void> {
  for (;;) {
    const some = await referringIds(database, reference, ids, PARENTS);
    if (some.length === 0) return;
    await emptyRows(database, references, reference.table, some);
    await deleteByIds(database, reference.table, some);
  }
}
