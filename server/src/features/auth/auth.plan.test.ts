import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, isPlanKept, planOf } from '../../../test/plans.ts';
import { SESSION } from './sessions.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);

test('sessions are found by the hash of their token, by a plan that is kept', async () => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, { text: SESSION });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(['sessions_token_unique', 'users_pkey']);
  for (const askers of [1, 6]) {
    const values = ['f'.repeat(64), new Date(), new Date(), true];
    const lists = values.map((value) => Array.from({ length: askers }, () => value));
    expect(await isPlanKept(ownerUrl, SESSION, lists)).toBe(true);
  }
});
