import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, isPlanKept, planOf, sameForAll } from '../../../test/plans.ts';
import { SESSION } from './sessions.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);

test('sessions are found by the hash of their token, by a plan that is kept', async () => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, SESSION);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual([
    'muted_words_unique',
    'sessions_token_unique',
    'user_profiles_user_id_unique',
    'users_pkey',
  ]);
  const values = { token: 'f'.repeat(64), now: new Date(), active_since: new Date(), verified_only: true };
  for (const callers of [1, 6]) {
    expect(await isPlanKept(ownerUrl, SESSION, sameForAll(callers, values))).toBe(true);
  }
});
