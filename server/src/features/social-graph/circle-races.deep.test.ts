import { expect, test } from 'vitest';
import { runCircleCampaign } from '../../../test/circle-campaign.ts';
import { testDatabase } from '../../../test/database.ts';
import { doctorFindings } from '../../../test/findings.ts';
import { startServer } from '../../../test/server.ts';

const ROUNDS = 2_000;

test(`${ROUNDS} rounds of asking, answering, blocking, opening and deleting at once let nobody follow without the right to`, async () => {
  const shared = await testDatabase();
  const servers = [await startServer({ database: shared }), await startServer({ database: shared })] as const;
  const wrong = await runCircleCampaign(shared.database, servers, { rounds: ROUNDS, seed: 20261201 });
  expect(wrong).toEqual([]);
  expect(await doctorFindings(shared.ownerUrl)).toEqual([]);
});
