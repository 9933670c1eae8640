import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, fillPeopleForPlans, isPlanKept, planOf } from '../../../test/plans.ts';
import { COMPLETE } from './complete.ts';
import { FOLLOWED_BY } from './mutual.ts';
import { BY_ID, BY_NAME } from './users.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);
await fillPeopleForPlans(ownerUrl);

test('completing a name goes along the beginnings of usernames and the trigrams of names', async () => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, { text: COMPLETE });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_user_follows_follower');
  // Of so few people all that begin so; of many as far as a page of them goes.
  expect(text).toMatch(/Index Scan (on|using) idx_users_username_beginning/);
  expect(text).toContain('Bitmap Index Scan on idx_user_profiles_display_name_trigram');
  expect(text).not.toMatch(/(Hash|Merge) .*Join/);
});

test('who follows a person in common is looked for one by one', async () => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, { text: FOLLOWED_BY });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(['idx_user_follows_follower', 'user_follows_unique']));
  expect(text).not.toMatch(/(Hash|Merge) .*Join/);
});

test.each([
  ['by name', BY_NAME, 'planned_7'],
  ['by id', BY_ID, '7'],
])('a person is found %s without reading a table whole, by a plan that is kept', async (_, text, person) => {
  expect((await planOf(ownerUrl, { text })).tablesReadWhole).toEqual([]);
  for (const readers of [['1'], ['1', null, '2', '3', '4', '5']]) {
    expect(await isPlanKept(ownerUrl, text, [readers, readers.map(() => person)])).toBe(true);
  }
});
