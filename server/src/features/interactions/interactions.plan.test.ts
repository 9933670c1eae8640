import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, fillPeopleForPlans, planOf, sortsIn } from '../../../test/plans.ts';
import { likersStatements } from './interactions.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);
await fillPeopleForPlans(ownerUrl);

test.each(likersStatements.all)('$name ends as soon as a page is full', async (statement) => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_post_interactions_post_type');
  expect(text).not.toMatch(/(Hash|Merge) .*Join/);
  expect(sortsIn(text)).toBe(0);
});
