import type { Database } from '../platform/database/database.ts';
import { migrationStatus } from '../platform/database/migrate/index.ts';

/** Asks whether the database answers and stands at the newest migration that this server knows. */
export async function readinessOf(database: Database, connectionString: string): Promise<() => Promise<boolean>> {
  const known = (await migrationStatus(connectionString)).filter(({ isKnown }) => isKnown);
  const newest = known.at(-1)?.version;
  return async () => {
    const rows = await database.named('readiness', 'SELECT FROM schema_migrations WHERE version = $1', [newest]);
    return rows.length === 1;
  };
}
