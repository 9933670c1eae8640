import { expect, test } from 'vitest';
import { queriesOf } from '../../../test/counted-queries.ts';
import { testDatabase } from '../../../test/database.ts';
import {
  clientOf,
  makeBlock,
  makeCrowd,
  makeFollow,
  makeFriends,
  makePerson,
  makeRequest,
  setStatus,
  type PersonOptions,
  type TestPerson,
} from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

/** Somebody with friends of their own, so that no test sees another's. */
async function somebody(friends: number, options: PersonOptions = {}) {
  const person = await makePerson(database);
  const client = await clientOf(server, database, person);
  const theirs: TestPerson[] = [];
  for (let index = 0; index < friends; index += 1) {
    const friend = await makePerson(database, options);
    await makeFriends(database, person, friend);
    theirs.push(friend);
  }
  const suggested = async () => (await client.get('socialGraph.suggestions', { limit: 50 })).items;
  const suggestedIds = async () => (await suggested()).map((item) => item.id);
  return { person, client, friends: theirs as [TestPerson, ...TestPerson[]], suggested, suggestedIds };
}

async function friendOf(friends: readonly TestPerson[], options: PersonOptions = {}): Promise<TestPerson> {
  const person = await makePerson(database, options);
  for (const friend of friends) await makeFriends(database, person, friend);
  return person;
}

test('suggestions and their dismissal want somebody who is signed in', async () => {
  const { person } = await somebody(0);
  const refused = { code: 'sign_in_required' };
  await expect(server.client().get('socialGraph.suggestions', {})).rejects.toMatchObject(refused);
  const dismissal = server.client().post('socialGraph.dismissSuggestion', { userId: person.id });
  await expect(dismissal).rejects.toMatchObject(refused);
});

test('whom one cannot see one cannot dismiss, nor oneself', async () => {
  const { person, client } = await somebody(0);
  const [blocking, suspended] = [await makePerson(database), await makePerson(database)];
  await makeBlock(database, blocking, person);
  await setStatus(database, suspended, 'suspended');
  const dismiss = (userId: string) => client.post('socialGraph.dismissSuggestion', { userId });
  for (const id of [blocking.id, suspended.id, '9223372036854775807']) {
    await expect(dismiss(id)).rejects.toMatchObject({ code: 'not_found' });
  }
  await expect(dismiss(person.id)).rejects.toMatchObject({ fields: { userId: { reason: 'yourself' } } });
});

test('without friends nobody is suggested, and who is only followed has no say', async () => {
  const { person, suggestedIds } = await somebody(0);
  const followed = await makePerson(database);
  await friendOf([followed]);
  await makeFollow(database, person, followed);
  expect(await suggestedIds()).toEqual([]);
});

test('friends of friends are suggested, most friends in common first, with two of them by name as the reason', async () => {
  const { friends, suggested } = await somebody(3);
  const close = await friendOf(friends);
  const near = await friendOf(friends.slice(0, 2));
  const far = await friendOf(friends.slice(0, 1), { visibility: 'followers' });
  const items = await suggested();
  expect(items.map((item) => item.id)).toEqual([close.id, near.id, far.id]);
  const named = items.map(({ friendsInCommon }) => ({
    people: friendsInCommon.people.map((person) => person.id),
    others: friendsInCommon.othersCount,
  }));
  expect(named).toEqual([
    { people: [friends[0].id, friends[2]?.id], others: 1 },
    { people: [friends[0].id, friends[1]?.id], others: 0 },
    { people: [friends[0].id], others: 0 },
  ]);
  expect(items[0]).toMatchObject({
    username: close.username,
    displayName: `Display of ${close.username}`,
    viewerRelationship: { self: false, following: false, canFollow: true },
    friendsInCommon: {
      people: [{ username: friends[0].username, displayName: `Display of ${friends[0].username}` }, {}],
    },
  });
});

test('nobody is suggested whom one follows, asked, blocked, is blocked by, dismissed, or who is private or not there', async () => {
  const { person, client, friends, suggestedIds } = await somebody(2);
  const [first, second] = friends;
  // The two friends know each other.
  await makeFriends(database, first, second as TestPerson);
  const left = {
    followed: await friendOf(friends),
    asked: await friendOf(friends, { visibility: 'followers' }),
    blocked: await friendOf(friends),
    blocking: await friendOf(friends),
    dismissed: await friendOf(friends),
    private: await friendOf(friends, { visibility: 'private' }),
    suspended: await friendOf(friends),
    deleted: await friendOf(friends),
    pending: await friendOf(friends, { pending: true }),
  };
  const stays = await friendOf([first]);
  await makeFollow(database, person, left.followed);
  await makeRequest(database, person, left.asked);
  await makeBlock(database, person, left.blocked);
  await makeBlock(database, left.blocking, person);
  await client.post('socialGraph.dismissSuggestion', { userId: left.dismissed.id });
  await client.post('socialGraph.dismissSuggestion', { userId: left.dismissed.id });
  await setStatus(database, left.suspended, 'suspended');
  await setStatus(database, left.deleted, 'deleted');
  expect(await suggestedIds()).toEqual([stays.id]);
});

test('who follows already may be suggested to be followed back', async () => {
  const { person, friends, suggested } = await somebody(1);
  const follower = await friendOf(friends);
  await makeFollow(database, follower, person);
  expect(await suggested()).toMatchObject([{ id: follower.id, viewerRelationship: { followsYou: true } }]);
});

test.each([
  ['private', async () => ({ visibility: 'private' as const })],
  ['suspended', async () => ({})],
] as const)('a friend who is %s is neither a way to others nor named or counted', async (how, options) => {
  const { person, friends, suggested } = await somebody(1);
  const hidden = await makePerson(database, await options());
  await makeFriends(database, person, hidden);
  const known = await friendOf([friends[0], hidden]);
  await friendOf([hidden]);
  if (how === 'suspended') await setStatus(database, hidden, 'suspended');
  const items = await suggested();
  expect(items.map((item) => item.id)).toEqual([known.id]);
  expect(items[0]?.friendsInCommon).toMatchObject({ people: [{ id: friends[0].id }], othersCount: 0 });
});

test('one query answers, however many there are, and no more than were asked for', async () => {
  const { client, friends } = await somebody(1);
  for (const person of await makeCrowd(database, 30)) await makeFriends(database, person, friends[0]);
  const ask = async (limit: number) => {
    const queries = await queriesOf(server, async () => {
      expect((await client.get('socialGraph.suggestions', { limit })).items).toHaveLength(Math.min(limit, 30));
    });
    return queries.length;
  };
  expect([await ask(3), await ask(50)]).toEqual([1, 1]);
});
