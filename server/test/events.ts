import { sql } from '../src/platform/database/fragment.ts';
import type { Database } from '../src/platform/database/database.ts';

/** A recorded event, its payload beside its type. */
export type Raised = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The events that wait for a drainer, the oldest first; `after` is the id of one. */
export async function eventsAfter(database: Database, after = '0'): Promise<Raised[]> {
  const rows = await database.run<{ type: string; payload: object }>(
    sql`SELECT type, payload FROM outbox WHERE id > ${after} ORDER BY id`,
  );
  return rows.map(({ type, payload }) => ({ type, ...payload }));
}

/** The events that the work records, in a database without a drainer. */
export async function eventsIn(database: Database, work: () => Promise<unknown>): Promise<Raised[]> {
  const [newest] = await database.run<{ id: string }>(sql`SELECT max(id) AS id FROM outbox`);
  await work();
  return eventsAfter(database, newest?.id ?? '0');
}

/** How many events of some types the work records. */
export async function eventsOf(
  database: Database,
  types: readonly string[],
  work: () => Promise<unknown>,
): Promise<Record<string, number>> {
  const events = await eventsIn(database, work);
  return Object.fromEntries(types.map((type) => [type, events.filter((event) => event.type === type).length]));
}
