import { expect, onTestFinished, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { isServerLive, liveServers, showPresence, type Presence } from './presence.ts';

const { ownerUrl } = await testDatabase();
const ADDRESS = 'http://localhost:4711';

async function present(): Promise<Presence> {
  const presence = await showPresence(ownerUrl);
  onTestFinished(() => presence.end());
  return presence;
}

test('a server is live from its start to its end, and has an address once it told one', async () => {
  expect([await isServerLive(ownerUrl), await liveServers(ownerUrl)]).toEqual([false, []]);
  const presence = await present();
  expect([await isServerLive(ownerUrl), await liveServers(ownerUrl)]).toEqual([true, [{ address: null }]]);
  await presence.tell(ADDRESS);
  expect(await liveServers(ownerUrl)).toEqual([{ address: ADDRESS }]);
  await presence.end();
  await expect.poll(() => isServerLive(ownerUrl)).toBe(false);
});

test('a server whose connection was lost comes back with its address', async () => {
  const presence = await present();
  await presence.tell(ADDRESS);
  const pids = () =>
    withClient(ownerUrl, async (client) => {
      const { rows } = await client.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity
         WHERE application_name = $1 AND datname = current_database()`,
        [`vrss presence ${ADDRESS}`],
      );
      return rows.map(({ pid }) => pid);
    });
  const before = await pids();
  await withClient(ownerUrl, (client) => client.query('SELECT pg_terminate_backend($1)', before));
  await expect.poll(pids, { timeout: 10_000 }).toEqual([expect.not.toBeOneOf(before)]);
  expect(await liveServers(ownerUrl)).toEqual([{ address: ADDRESS }]);
});
