import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, planOf } from '../../../test/plans.ts';
import { byAuthorStatements, LATEST, ownStatements } from './posts.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);

const walks = [
  ...byAuthorStatements.all.map((statement) => ({ ...statement, index: 'idx_posts_user_published' })),
  ...ownStatements.all.map((statement) => ({ ...statement, index: 'idx_posts_own_published' })),
];

test.each(walks)('$name walks along one index of posts and reads no table whole', async ({ text, index }) => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, { text });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes.filter((name) => name.includes('posts'))).toEqual([index, 'posts_pkey']);
});

test('the welcome page’s posts come from the index of everybody’s newest', async () => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, { text: LATEST });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_posts_published');
});
