import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describeSchema, migrate, MIGRATIONS_FOLDER, rollback } from '../server/src/platform/database/migrate/index.ts';
import { withClient } from '../server/test/cluster.ts';
import { findDebianPostgres, type DebianPostgres } from '../tools/debian-postgres.ts';
import { dumpSchema } from '../tools/dump-schema.ts';
import { isLeftOut } from '../tools/left-out.ts';
import { startThrowawayPostgres, type ThrowawayPostgres } from '../tools/throwaway-postgres.ts';
import { emptyDatabase } from './empty-database.ts';
import { fillEveryTable } from './every-table.ts';

describe.skipIf(isLeftOut('postgresql-15'))('on Debian’s PostgreSQL 15', () => {
  let debian: DebianPostgres;
  let oldest: ThrowawayPostgres;
  beforeAll(async () => {
    debian = findDebianPostgres();
    oldest = await startThrowawayPostgres({ binDir: debian.binDir });
  });
  afterAll(() => oldest.stop());

  test('up, down step by step and up again, with rows, gives the dump in git', async () => {
    const url = await emptyDatabase(oldest.connectionString);
    const applied = await migrate(url);
    const dump = dumpSchema(debian, url);
    expect(dump).toBe(await readFile(join(MIGRATIONS_FOLDER, 'schema.sql'), 'utf8'));
    await fillEveryTable(url);
    for (let to = applied.length - 1; to >= 0; to -= 1) await rollback(url, { to });
    await migrate(url);
    expect(dumpSchema(debian, url)).toBe(dump);
  });

  test('the schema is the same as on the 18', async () => {
    const [on15, on18] = await Promise.all(
      [oldest.connectionString, inject('postgres')].map(async (cluster) => {
        const url = await emptyDatabase(cluster);
        await migrate(url);
        return withClient(url, describeSchema);
      }),
    );
    expect(on15?.length).toBeGreaterThan(500);
    expect(on18).toEqual(on15);
  });
});
