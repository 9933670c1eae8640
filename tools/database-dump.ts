/**
 * Writes migrations/schema.sql: what Debian's pg_dump says of a PostgreSQL 15 that was migrated to the newest version.
 * `--check` compares instead and exits with 1 when the file is out of date.
 */
import { join } from 'node:path';
import { projectDir } from '../server/src/config/project.ts';
import { migrate } from '../server/src/platform/database/migrate/index.ts';
import { findDebianPostgres } from './debian-postgres.ts';
import { dumpSchema } from './dump-schema.ts';
import { writeOrCheck } from './generated-file.ts';
import { startThrowawayPostgres } from './throwaway-postgres.ts';

async function generate(): Promise<string> {
  const debian = findDebianPostgres();
  const postgres = await startThrowawayPostgres({ binDir: debian.binDir });
  try {
    await migrate(postgres.connectionString);
    return dumpSchema(debian, postgres.connectionString);
  } finally {
    await postgres.stop();
  }
}

await writeOrCheck(join(projectDir, 'migrations/schema.sql'), await generate(), 'npx --no node tools/database-dump.ts');
