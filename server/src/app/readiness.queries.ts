import { sql } from '../platform/database/fragment.ts';
import type { Database } from '../platform/database/database.ts';
import { migrationStatus } from '../platform/database/migrate/index.ts';

/** Asks whether the database answers and stands at the newest migration that this server knows. */
export async function readinessOf(database: Database, connectionString: string): Promise<() => Promise<boolean>> {
  const known = (await migrationStatus(connectionString)).filter(({ isKnown }) => isKnown);
  const newest = known.at(-1)?.version;
  return async () => {
    const rows = await database.run(sql`SELECT FROM schema_migrations WHERE version = ${newest}`);
    return rows.length === 1;
  };
}
