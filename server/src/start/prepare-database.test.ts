import { expect, inject, test } from 'vitest';
import { emptyDatabase } from '../../../migrations/empty-database.ts';
import { databaseUrl, WEB_ROLE, withClient } from '../../test/cluster.ts';
import { createLog } from '../platform/log/log.ts';
import { prepareDatabase } from './prepare-database.ts';

const prepare = (url: string) => prepareDatabase({ ownerUrl: url, webUrl: url }, createLog('silent'));

test('a database whose locale makes another letter of I is refused before anything is made there', async () => {
  const url = await emptyDatabase(inject('postgres'), `LOCALE_PROVIDER icu ICU_LOCALE 'tr'`);
  await expect(prepare(url)).rejects.toThrow(/^The locale of the database does not lowercase A–Z/);
  const tables = await withClient(url, (client) => client.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`));
  expect(tables.rowCount).toBe(0);
});

test('one of another language is taken, and is prepared once', async () => {
  const url = await emptyDatabase(inject('postgres'), `LOCALE_PROVIDER icu ICU_LOCALE 'de'`);
  expect((await prepare(url)).length).toBeGreaterThan(5);
  expect(await prepare(url)).toEqual([]);
});

test('servers that start at the same moment, with a role of their own, prepare it side by side, and none fails', async () => {
  const ownerUrl = await emptyDatabase(inject('postgres'));
  const start = () =>
    prepareDatabase(
      { ownerUrl, webUrl: databaseUrl(ownerUrl, new URL(ownerUrl).pathname.slice(1), WEB_ROLE) },
      createLog('silent'),
    );
  for (let time = 0; time < 3; time += 1) {
    const all = await Promise.allSettled(Array.from({ length: 10 }, start));
    expect(all.filter(({ status }) => status === 'rejected')).toEqual([]);
  }
});
