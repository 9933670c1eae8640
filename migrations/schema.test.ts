import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { describeSchema, migrate, MIGRATIONS_FOLDER, rollback } from '../server/src/platform/database/migrate/index.ts';
import { withClient } from '../server/test/cluster.ts';
import { emptyDatabase } from './empty-database.ts';
import { fillEveryTable, readEveryTable } from './every-table.ts';

const newest = inject('postgres');

test('down to nothing leaves the record of migrations alone', async () => {
  const url = await emptyDatabase(newest);
  await migrate(url);
  await rollback(url, { to: 0 });
  const left = await withClient(url, describeSchema);
  expect(left.filter((line) => !line.includes('schema_migrations'))).toEqual([]);
});

describe('rows of every table of the design', () => {
  test.each([
    { to: 4, name: 'survive the way down past all that was added to it, and up again' },
    { to: 2, name: 'survive the way down past indexes and triggers, and up again' },
    { to: 1, name: 'survive the way down past the seed, a tier that an operator changed too, and up again' },
  ])('$name', async ({ to }) => {
    const url = await emptyDatabase(newest);
    await migrate(url);
    const before = await fillEveryTable(url);
    expect(before.size).toBe(24);
    await rollback(url, { to });
    await migrate(url);
    const after = await readEveryTable(url, [...before.keys()]);
    for (const [table, rows] of before) expect(after.get(table), table).toEqual(rows);
  });
});

test('every foreign key that cascades is served by an index over all rows', async () => {
  const url = await emptyDatabase(newest);
  await migrate(url);
  const { rows } = await withClient(url, (client) =>
    client.query<{ name: string }>(`
      SELECT conname AS name FROM pg_constraint
      WHERE contype = 'f' AND confdeltype IN ('c', 'n') AND NOT EXISTS (
        SELECT 1 FROM pg_index WHERE indrelid = conrelid AND indpred IS NULL AND indkey[0] = conkey[1]
      )`),
  );
  expect(rows).toEqual([]);
});

test('every migration has a way back, and none ends the transaction it runs in', async () => {
  const names = (await readdir(MIGRATIONS_FOLDER, { recursive: true })).filter((name) => /\d{3}_\w+\.sql$/.test(name));
  expect(names.filter((name) => name.startsWith('rollback')).length).toBe(names.length / 2);
  for (const name of names) {
    const sql = await readFile(join(MIGRATIONS_FOLDER, name), 'utf8');
    const outsideOfFunctions = sql.replace(/\$\$[^]*?\$\$/g, '');
    expect(outsideOfFunctions, name).not.toMatch(/^\s*(begin|start|commit|rollback|abort|end)\b/im);
  }
});
