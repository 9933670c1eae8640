import { checks } from '../src/cli/doctor.queries.ts';
import { withClient } from './cluster.ts';

/** Everything that `vrss doctor` finds wrong: friendships, blocks, requests, counters. */
export async function doctorFindings(ownerUrl: string): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    const all: string[] = [];
    for (const check of checks)
      all.push(...(await check.findings(client)).map((finding) => `${check.holds}: ${finding}`));
    return all;
  });
}
