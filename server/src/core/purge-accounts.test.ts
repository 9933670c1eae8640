import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { purgeBusyAccount } from '../../test/purge-campaign.ts';

const testing = await testDatabase();

test('a busy account goes while others like and follow what is going away; nothing is left and no counter is wrong', async () => {
  const { acts } = await purgeBusyAccount(testing, { others: 1_200, posts: 120, likes: 1_100, comments: 600 });
  expect(acts).toBeGreaterThan(0);
});
