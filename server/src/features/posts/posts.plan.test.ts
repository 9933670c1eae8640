import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, planOf } from '../../../test/plans.ts';
import { byAuthorStatements, LATEST } from './posts.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);

test.each(byAuthorStatements.all)('$name walks along its indexes and reads no table whole', async (statement) => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(['idx_posts_own_published', 'idx_posts_user_published']));
});

test('the welcome page’s posts come from the index of everybody’s newest', async () => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, { text: LATEST });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_posts_published');
});
