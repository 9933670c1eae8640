import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { purgeBusyAccount } from '../../test/purge-campaign.ts';

const testing = await testDatabase();

/** As busy as an account can be among the bench's 100,000 people: half of them follow it and like one of its posts. */
const BUSIEST = { others: 50_000, posts: 5_000, likes: 50_000, comments: 20_000 };

test('purging the busiest account holds nothing for a second while others like and follow what is going away', async () => {
  const measured = await purgeBusyAccount(testing, BUSIEST);
  process.stdout.write(`${JSON.stringify(measured)}\n`);
  expect(measured.longestHeld).toBeLessThan(1_000);
  expect(measured.longestWait).toBeLessThan(1_000);
});
