import { sql } from '../src/platform/database/fragment.ts';
import { expect, test } from 'vitest';
import { testDatabase } from './database.ts';
import { withClient } from './cluster.ts';

const first = await testDatabase();
const second = await testDatabase();

test('a test database is migrated and shares nothing with another', async () => {
  await withClient(first.ownerUrl, (client) => client.query("UPDATE installation SET name = 'Mine'"));
  const names = await second.database.run<{ name: string }>(sql`SELECT name FROM installation`);
  expect(names).toEqual([{ name: 'VRSS' }]);
});

test('the web role writes rows and changes no schema', async () => {
  await withClient(first.webUrl, async (client) => {
    await client.query("UPDATE installation SET line = 'Ours'");
    await expect(client.query('CREATE TABLE extra (id int)')).rejects.toThrow('permission denied');
    await expect(client.query('ALTER TABLE posts ADD COLUMN extra int')).rejects.toThrow('must be owner');
  });
});
