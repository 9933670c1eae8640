import { expect, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, planOf } from '../../../test/plans.ts';
import { sql } from '../../platform/database/fragment.ts';
import { feedsText, namingText } from './custom-feeds.queries.ts';
import { namesText } from './names.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);
await withClient(ownerUrl, async (client) => {
  await client.query(`INSERT INTO custom_feeds (user_id, name, algorithm_config)
    SELECT id, 'Feed ' || n, '{}' FROM users, generate_series(1, 5) AS n`);
  await client.query(`INSERT INTO feed_filters (feed_id, type, operator, value)
    SELECT id, 'author', 'equals', jsonb_build_array((1 + id % 2000)::text) FROM custom_feeds`);
  await client.query('VACUUM ANALYZE');
});

test('the feeds of a person are read by an index on the person', async () => {
  const { text, tablesReadWhole } = await planOf(ownerUrl, feedsText('7'));
  expect(tablesReadWhole).toEqual([]);
  expect(text).toContain('Index Cond: (user_id');
});

test('feeds that name a deleted person or list are found by the index of names', async () => {
  const gone = { people: [{ id: '7', name: 'x' }], lists: [{ id: '7', name: 'x' }] };
  const { text, tablesReadWhole } = await planOf(ownerUrl, namingText(gone, 50));
  expect(tablesReadWhole).toEqual([]);
  expect(text).toContain('idx_feed_filters_named');
});

test('what a rule names is looked up by its ids', async () => {
  const named = Array.from({ length: 50 }, (_, n) => ({ kind: 'person', id: String(n + 1) }) as const);
  const { tablesReadWhole } = await planOf(ownerUrl, namesText('7', [...named, { kind: 'list', id: '1' }], sql``));
  expect(tablesReadWhole).toEqual([]);
});
