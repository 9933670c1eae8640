import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import {
  clientOf,
  makeBlock,
  makeFollow,
  makePerson,
  NO_STANDING,
  setStatus,
  type TestPerson,
} from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const NOT_FOUND = { code: 'not_found' };
const viewer = await makePerson(database);
const client = await clientOf(server, database, viewer);

const follow = (person: TestPerson) => client.post('socialGraph.follow', { userId: person.id });
const unfollow = (person: TestPerson) => client.post('socialGraph.unfollow', { userId: person.id });

test('following wants somebody who is signed in', async () => {
  const answer = server.client().post('socialGraph.follow', { userId: viewer.id });
  await expect(answer).rejects.toMatchObject({ code: 'sign_in_required' });
});

test('a follow, a second one, the end of it and a second end', async () => {
  const person = await makePerson(database);
  const none = { ...NO_STANDING, canFollow: true };
  const following = { standing: { ...none, following: true }, followersCount: 1 };
  expect(await follow(person)).toEqual(following);
  expect(await follow(person)).toEqual(following);
  expect(await unfollow(person)).toEqual({ standing: none, followersCount: 0 });
  expect(await unfollow(person)).toEqual({ standing: none, followersCount: 0 });
});

test('following back makes friends, and either end ends it', async () => {
  const person = await makePerson(database);
  await makeFollow(database, person, viewer);
  expect((await follow(person)).standing).toMatchObject({ following: true, followsYou: true, friends: true });
  const other = await clientOf(server, database, person);
  const ended = await other.post('socialGraph.unfollow', { userId: viewer.id });
  expect(ended.standing).toMatchObject({ following: false, followsYou: true, friends: false });
  expect(await friendships(person, viewer)).toBe(0);
});

test('nobody follows themself', async () => {
  await expect(follow(viewer)).rejects.toMatchObject({
    code: 'invalid_input',
    fields: { userId: { reason: 'yourself', message: 'You cannot follow yourself.' } },
  });
});

test('whom one cannot see one can neither follow nor unfollow, and cannot tell why', async () => {
  const blocking = await makePerson(database);
  const suspended = await makePerson(database);
  await makeFollow(database, viewer, suspended);
  await makeBlock(database, blocking, viewer);
  await setStatus(database, suspended, 'suspended');
  for (const person of [blocking, suspended, { id: '9223372036854775807', username: 'nobody' }]) {
    await expect(follow(person)).rejects.toMatchObject(NOT_FOUND);
    await expect(unfollow(person)).rejects.toMatchObject(NOT_FOUND);
  }
  await setStatus(database, suspended, 'active');
  expect((await unfollow(suspended)).followersCount).toBe(0);
});

test('a profile that is not public cannot be followed, and tells strangers no count', async () => {
  const person = await makePerson(database, { visibility: 'followers' });
  await makeFollow(database, await makePerson(database), person);
  await expect(follow(person)).rejects.toMatchObject({
    code: 'conflict',
    fields: { userId: { reason: 'not_public' } },
  });
  expect((await unfollow(person)).followersCount).toBeNull();
  await makeFollow(database, viewer, person);
  expect(await follow(person)).toMatchObject({ standing: { following: true }, followersCount: 2 });
  expect(await unfollow(person)).toMatchObject({
    standing: { following: false, canFollow: false },
    followersCount: null,
  });
});

test('fifty pairs who follow each other at the same moment all become friends, whoever comes first', async () => {
  const pairs: [TestPerson, TestPerson][] = [];
  for (let index = 0; index < 50; index += 1) pairs.push([await makePerson(database), await makePerson(database)]);
  for (let from = 0; from < pairs.length; from += 4) {
    const clients = await Promise.all(
      pairs.slice(from, from + 4).map(async ([one, other]) => ({
        one: { client: await clientOf(server, database, one), other },
        other: { client: await clientOf(server, database, other), other: one },
      })),
    );
    const sides = clients.flatMap((pair, index) => (index % 2 === 0 ? [pair.one, pair.other] : [pair.other, pair.one]));
    await Promise.all(sides.map((side) => side.client.post('socialGraph.follow', { userId: side.other.id })));
  }
  for (const [one, other] of pairs) expect(await friendships(one, other)).toBe(1);
});

test('follows and ends of them crossing each other leave friends exactly where both follow, and exact counts', async () => {
  const people: TestPerson[] = [];
  for (let index = 0; index < 4; index += 1) people.push(await makePerson(database));
  const clients = await Promise.all(people.map((person) => clientOf(server, database, person)));
  for (let round = 0; round < 12; round += 1) {
    const acts = clients.flatMap((each, index) =>
      people.flatMap((person, target) => {
        if (target === index) return [];
        const act = (round + index + target) % 3 === 0 ? 'socialGraph.unfollow' : 'socialGraph.follow';
        return [each.post(act, { userId: person.id })];
      }),
    );
    await Promise.all(acts);
  }
  expect(await wrongs(people)).toEqual([]);
});

async function friendships(one: TestPerson, other: TestPerson): Promise<number> {
  const rows = await database.named(
    'test.friendships',
    'SELECT id FROM friendships WHERE user_id_1 = least($1::bigint, $2) AND user_id_2 = greatest($1::bigint, $2)',
    [one.id, other.id],
  );
  return rows.length;
}

/** People whose counts or friendships differ from what their follows say. */
async function wrongs(people: readonly TestPerson[]): Promise<object[]> {
  return database.named(
    'test.wrongs',
    `WITH mutual AS (
       SELECT a.follower_id, a.following_id FROM user_follows AS a
       JOIN user_follows AS b ON b.follower_id = a.following_id AND b.following_id = a.follower_id
     )
     SELECT up.user_id FROM user_profiles AS up WHERE up.user_id = ANY ($1::bigint[]) AND (
       up.followers_count != (SELECT count(*) FROM user_follows WHERE following_id = up.user_id)
       OR up.following_count != (SELECT count(*) FROM user_follows WHERE follower_id = up.user_id)
       OR up.friends_count != (SELECT count(*) FROM mutual WHERE follower_id = up.user_id)
       OR up.friends_count != (SELECT count(*) FROM friendships WHERE up.user_id IN (user_id_1, user_id_2)))`,
    [people.map((person) => person.id)],
  );
}
