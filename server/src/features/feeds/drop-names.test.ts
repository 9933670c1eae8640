import { expect, test } from 'vitest';
import { privatePerson, startPrivate } from '../../../test/accounts.ts';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { eventsIn } from '../../../test/events.ts';
import { clientOf, makeCrowd, makePerson } from '../../../test/people.ts';
import { feedRules } from '../../cli/doctor-feeds.queries.ts';
import { sql } from '../../platform/database/fragment.ts';
import { startDrainer } from '../../platform/outbox/drainer.ts';
import { createLog } from '../../platform/log/log.ts';
import { listeners } from './index.ts';

const shared = await testDatabase();
const { database, ownerUrl } = shared;
const server = await startPrivate(shared);
const owner = await privatePerson(server, 'owner_of_feeds');

const by = (...ids: string[]) => ({ type: 'author', operator: 'equals', value: ids });
const inList = (list: string) => ({ type: 'author', operator: 'equals', value: { list } });
const media = { type: 'media', operator: 'equals', value: true };
const tree = (...of: object[]) => ({ match: { group: 'all', of } });

let count = 0;
const keep = async (...of: object[]) => {
  count += 1;
  return (await owner.post('feeds.create', { name: `Feed ${count}`, config: tree(...of) })).id;
};
const read = (id: string) => owner.get('feeds.get', { id });

async function makeList(ownerId: string, name: string): Promise<string> {
  const [row] = await database.run<{ id: string }>(
    sql`INSERT INTO user_lists (user_id, name) VALUES (${ownerId}, ${name}) RETURNING id`,
  );
  return row?.id ?? '';
}

/** What a worker does: hears of the deletion, then does the job that it queued. */
async function settle(): Promise<void> {
  const drainer = await startDrainer({
    ownerUrl,
    listeners: listeners(server.application.context),
    log: createLog('silent'),
  });
  await expect.poll(() => database.run(sql`SELECT FROM outbox`), { timeout: 30_000 }).toEqual([]);
  await drainer.stop();
  await server.runJobs();
  expect(await withClient(ownerUrl, (client) => feedRules.findings(client))).toEqual([]);
}

const purge = (id: string) => database.run(sql`DELETE FROM users WHERE id = ${id}`);

test('a deleted person and their lists are dropped from every feed, and its owner is told until the next save', async () => {
  const gone = await makePerson(database);
  const stays = await makePerson(database);
  const list = await makeList(gone.id, 'Bakers');
  const among = await keep(by(stays.id, gone.id), media);
  const nested = await keep(media, { group: 'any', of: [{ group: 'none', of: [by(gone.id)] }, inList(list)] });
  const other = await keep(by(stays.id));
  const events = await eventsIn(database, () => purge(gone.id));
  expect(events.toSorted((one, another) => one.type.localeCompare(another.type))).toEqual([
    { type: 'list.purged', listId: list, name: 'Bakers' },
    { type: 'user.purged', userId: gone.id, username: gone.username },
  ]);
  await settle();

  const person = { kind: 'person', name: gone.username };
  expect(await read(among)).toMatchObject({
    text: `all(by=@${stays.username} media=yes)`,
    dropped: [person],
    version: 2,
    isEmptied: false,
  });
  expect(await read(nested)).toMatchObject({
    text: 'all(media=yes)',
    dropped: [person, { kind: 'list', name: 'Bakers' }],
  });
  expect(await read(other)).toMatchObject({ version: 1, dropped: [] });

  const saved = await owner.post('feeds.update', { id: among, version: 2, description: 'Seen.' });
  expect(saved.dropped).toEqual([]);
});

test('a feed that asked for nothing else is kept, shows nothing and says so', async () => {
  const gone = await makePerson(database);
  const feed = await keep(by(gone.id));
  await purge(gone.id);
  await settle();
  expect(await read(feed)).toMatchObject({
    isEmptied: true,
    rule: { match: { group: 'any', of: [] } },
    sentence: 'No posts: every person and list that this feed asked for was deleted.',
    dropped: [{ kind: 'person', name: gone.username }],
  });
  expect(await owner.post('feeds.update', { id: feed, version: 2, name: 'Still here' })).toMatchObject({
    isEmptied: true,
  });
  const renewed = await owner.post('feeds.update', { id: feed, version: 3, config: tree(media) });
  expect(renewed).toMatchObject({ isEmptied: false, dropped: [], text: 'all(media=yes)' });
});

test('a list that its owner deletes is dropped; its members are not', async () => {
  const friend = await makePerson(database);
  const list = await makeList(friend.id, 'Potters');
  const feed = await keep(inList(list), by(friend.id));
  await database.run(sql`DELETE FROM user_lists WHERE id = ${list}`);
  await settle();
  expect(await read(feed)).toMatchObject({
    text: `all(by=@${friend.username})`,
    dropped: [{ kind: 'list', name: 'Potters' }],
  });
});

test('more feeds than one transaction takes all lose the name, and repeating the job changes nothing', async () => {
  const gone = await makePerson(database);
  const owners = await makeCrowd(database, 120);
  for (const each of owners) {
    const client = await clientOf(server, database, each);
    await client.post('feeds.create', { name: 'Feed', config: tree(by(gone.id), media) });
  }
  await purge(gone.id);
  await settle();
  const versions = () =>
    database.run(sql`SELECT version, algorithm_config->'match'->'of' AS blocks, count(*)::int
      FROM custom_feeds WHERE name = 'Feed' GROUP BY 1, 2`);
  const expected = [{ version: 2, blocks: [media], count: 120 }];
  expect(await versions()).toEqual(expected);
  const { context } = server.application;
  await context.database.transaction((tx) =>
    context.jobs.add(tx, 'feeds.drop_names', { people: [{ id: gone.id, name: 'x' }], lists: [] }),
  );
  await server.runJobs();
  expect(await versions()).toEqual(expected);
});
