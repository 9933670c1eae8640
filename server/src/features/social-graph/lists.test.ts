import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makeBlock, makeFollow, makePerson, setStatus, type TestPerson } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const viewer = await makePerson(database);
const client = await clientOf(server, database, viewer);

test('smoke', async () => {
  const owner = await makePerson(database);
  const other = await makePerson(database);
  const third = await makePerson(database);
  await makeFollow(database, other, owner);
  await makeFollow(database, owner, other);
  await makeFollow(database, viewer, other);
  await makeFollow(database, other, viewer);
  await makeFollow(database, third, viewer);
  for (const list of ['followers', 'following', 'friends', 'mutual'] as const) {
    const page = await client.get(`socialGraph.${list}`, { username: owner.username });
    expect(
      page.items.map((item) => item.id),
      list,
    ).toEqual([other.id]);
    const found = await client.get(`socialGraph.${list}`, {
      username: owner.username,
      search: other.username.slice(2),
    });
    expect(
      found.items.map((item) => item.id),
      list,
    ).toEqual([other.id]);
  }
  expect((await client.get('users.get', { username: owner.username })).followedBy).toMatchObject({
    people: [{ id: other.id }],
    othersCount: 0,
  });
  const suggested = await client.get('socialGraph.suggestions', {});
  expect(suggested.items).toMatchObject([
    { id: owner.id, friendsInCommon: { people: [{ id: other.id }], othersCount: 0 } },
  ]);
  await client.post('socialGraph.dismissSuggestion', { userId: owner.id });
  expect((await client.get('socialGraph.suggestions', {})).items).toEqual([]);
  const completed = await client.get('users.complete', { prefix: 'person' });
  expect(completed.items[0]?.id).toBe(other.id);
  expect((await client.get('users.complete', { prefix: 'DISP' })).items[0]?.id).toBe(other.id);
  await client.post('socialGraph.block', { userId: other.id });
  await client.post('socialGraph.block', { userId: other.id });
  expect((await client.get('socialGraph.blocked', {})).items).toMatchObject([{ id: other.id }]);
  await client.post('socialGraph.unblock', { userId: other.id });
  await client.post('socialGraph.removeFollower', { userId: third.id });
  expect((await client.get('socialGraph.followers', { username: viewer.username })).items).toEqual([]);
  void [makeBlock, setStatus, {} as TestPerson];
});
