import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, fillPeopleForPlans, isPlanKept, planOf, sameForAll } from '../../../test/plans.ts';
import { viewer } from '../../core/visibility.ts';
import { sql } from '../../platform/database/fragment.ts';
import { completePersonText } from './complete.queries.ts';
import { followedByText } from './mutual.queries.ts';
import { BY_ID, BY_NAME } from './users.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);
await fillPeopleForPlans(ownerUrl);

test('completing a name goes along the beginnings of usernames and the trigrams of names', async () => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, completePersonText('1', 'planned', true));
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_user_follows_follower');
  // Of so few people all that begin so; of many as far as a page of them goes.
  expect(text).toMatch(/Index Scan (on|using) idx_users_username_beginning/);
  expect(text).toContain('Bitmap Index Scan on idx_user_profiles_search_name_trigram');
  expect(text).not.toMatch(/(Hash|Merge) .*Join/);
});

test('who follows a person in common is looked for one by one', async () => {
  const { text, tablesReadWhole, indexes } = await planOf(
    ownerUrl,
    followedByText({ viewer: viewer('1'), of: sql`(SELECT ${'7'}::bigint)` }),
  );
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(['idx_user_follows_follower', 'user_follows_unique']));
  expect(text).not.toMatch(/(Hash|Merge) .*Join/);
});

test.each([
  [BY_NAME, { username: 'planned_7' }],
  [BY_ID, { person_id: '7' }],
])('$name finds a person without reading a table whole, by a plan that is kept', async (statement, person) => {
  expect((await planOf(ownerUrl, statement)).tablesReadWhole).toEqual([]);
  for (const callers of [1, 6]) {
    expect(await isPlanKept(ownerUrl, statement, sameForAll(callers, { viewer: '1', ...person }))).toBe(true);
  }
});
