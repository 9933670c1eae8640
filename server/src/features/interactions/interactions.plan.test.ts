import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, fillPeopleForPlans, planOf, sortsIn } from '../../../test/plans.ts';
import { viewer } from '../../core/visibility.ts';
import { sql } from '../../platform/database/fragment.ts';
import { peopleText } from '../users/index.ts';
import { likers } from './interactions.queries.ts';

const END = { at: '9223372036854775807', id: '9223372036854775807' };

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);
await fillPeopleForPlans(ownerUrl);

test('the list of likers ends as soon as a page is full', async () => {
  const statement = peopleText({ members: likers }, { viewer: viewer('1'), of: sql`(SELECT ${'7'}::bigint)` }, END, 21);
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_post_interactions_post_type');
  expect(text).not.toMatch(/(Hash|Merge) .*Join/);
  expect(sortsIn(text)).toBe(0);
});
