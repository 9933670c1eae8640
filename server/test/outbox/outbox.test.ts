import { expect, test } from 'vitest';
import { runCampaign } from './campaign.ts';

test('while servers, worker and database are killed, a listener hears of every act once, in order', async () => {
  const { differences, done, heard, distinct } = await runCampaign({ acts: 600, people: 8, kills: 1, seed: 'heron' });
  expect(differences).toEqual([]);
  expect([heard, distinct]).toEqual([done, done]);
  // Most acts repeat what is there already, and some meet a server that is down.
  expect(done).toBeGreaterThan(100);
});
