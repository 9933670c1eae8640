import type { Database } from '../platform/database/database.ts';
import { identifier, sql } from '../platform/database/fragment.ts';

/** A column that refers to rows of another table, and what becomes of its rows when those go. */
export interface Reference {
  readonly to: string;
  readonly table: string;
  readonly column: string;
  /** `delete`: the row goes too. `forget`: it stays and refers to nothing. */
  readonly onDelete: 'delete' | 'forget';
}

/** Every reference of the schema that a deletion acts on: what a later migration adds is purged without another line here. */
export async function findReferences(database: Database): Promise<Reference[]> {
  return await database.run<Reference>(sql`SELECT confrelid::regclass::text AS to, conrelid::regclass::text AS table,
      attname::text AS column, CASE confdeltype WHEN 'c' THEN 'delete' ELSE 'forget' END AS "onDelete"
    FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE contype = 'f' AND confdeltype IN ('c', 'n') AND connamespace = 'public'::regnamespace
    ORDER BY conrelid::regclass::text, attname`);
}

/** Rows that refer to some others, the newest first: a reply goes before what it replies to. */
export async function referringIds(
  database: Database,
  { table, column }: Reference,
  ids: readonly string[],
  count: number,
): Promise<string[]> {
  const rows = await database.run<{ id: string }>(sql`SELECT id::text AS id FROM ${identifier(table)}
    WHERE ${identifier(column)} = ANY (${ids}::bigint[]) ORDER BY id DESC LIMIT ${count}`);
  return rows.map(({ id }) => id);
}

export async function deleteByIds(database: Database, table: string, ids: readonly string[]): Promise<void> {
  await database.repeated(() => database.run(sql`DELETE FROM ${identifier(table)} WHERE id = ANY (${ids}::bigint[])`));
}

/**
 * Deletes rows that refer to some others, or makes them refer to nothing, so many at most. Answers how many. Those that
 * somebody holds are left to the deletion of what they refer to, so that nothing is held while others are waited for.
 */
export async function endReferences(
  database: Database,
  { table, column, onDelete }: Reference,
  ids: readonly string[],
  count: number,
): Promise<number> {
  const [rows, by] = [identifier(table), identifier(column)];
  const some = sql`ctid = ANY (ARRAY(
      SELECT ctid FROM ${rows} WHERE ${by} = ANY (${ids}::bigint[]) LIMIT ${count} FOR UPDATE SKIP LOCKED
    ))`;
  const act =
    onDelete === 'delete' ? sql`DELETE FROM ${rows} WHERE ${some}` : sql`UPDATE ${rows} SET ${by} = NULL WHERE ${some}`;
  const ended = await database.repeated(() =>
    database.run<{ count: number }>(sql`WITH ended AS (${act} RETURNING 1) SELECT count(*)::int AS count FROM ended`),
  );
  return ended[0]?.count ?? 0;
}

/** Accounts deleted at or before a moment, the longest ago first. */
export async function findDueAccounts(database: Database, deletedBefore: Date, count: number): Promise<string[]> {
  const rows = await database.run<{ id: string }>(sql`SELECT id::text AS id FROM users
    WHERE deleted_at <= ${deletedBefore} AND status = 'deleted' ORDER BY deleted_at, id LIMIT ${count}`);
  return rows.map(({ id }) => id);
}

/** Deletes an account with what is left of it and holds its name. False where it is not due, or somebody else has done it. */
export async function deleteAccountRow(
  database: Database,
  id: string,
  { deletedBefore, now, heldUntil }: { readonly deletedBefore: Date; readonly now: Date; readonly heldUntil: Date },
): Promise<boolean> {
  const rows = await database.repeated(() =>
    database.run(sql`WITH purged AS (
        DELETE FROM users WHERE id = ${id}::bigint AND status = 'deleted' AND deleted_at <= ${deletedBefore} RETURNING username
      ), held AS (
        INSERT INTO held_usernames (username, held_since, held_until)
        SELECT username, ${now}::timestamptz, ${heldUntil}::timestamptz FROM purged
      )
      SELECT username FROM purged`),
  );
  return rows.length > 0;
}
