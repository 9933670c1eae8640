import { sql } from '../../platform/database/fragment.ts';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events.ts';
import {
  clientOf,
  makeBlock,
  makeFollow,
  makeFriends,
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
  const following = { viewerRelationship: { ...none, following: true }, followersCount: 1 };
  expect(await follow(person)).toEqual(following);
  expect(await follow(person)).toEqual(following);
  expect(await unfollow(person)).toEqual({ viewerRelationship: none, followersCount: 0 });
  expect(await unfollow(person)).toEqual({ viewerRelationship: none, followersCount: 0 });
});

test('following back makes friends, and either end ends it', async () => {
  const person = await makePerson(database);
  await makeFollow(database, person, viewer);
  expect((await follow(person)).viewerRelationship).toMatchObject({ following: true, followsYou: true, friends: true });
  const other = await clientOf(server, database, person);
  const ended = await other.post('socialGraph.unfollow', { userId: viewer.id });
  expect(ended.viewerRelationship).toMatchObject({ following: false, followsYou: true, friends: false });
  expect(await friendships(person, viewer)).toBe(0);
});

test('nobody follows themself', async () => {
  await expect(follow(viewer)).rejects.toMatchObject({
    code: 'invalid_input',
    fields: { userId: { reason: 'yourself', message: 'You can’t follow yourself.' } },
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

test('a profile that is not public is asked, and tells strangers no count', async () => {
  const person = await makePerson(database, { visibility: 'followers' });
  await makeFollow(database, await makePerson(database), person);
  expect(await follow(person)).toEqual({
    viewerRelationship: { ...NO_STANDING, requested: true },
    followersCount: null,
  });
  expect((await unfollow(person)).followersCount).toBeNull();
  await database.run(sql`DELETE FROM follow_requests`);
  await makeFollow(database, viewer, person);
  expect(await follow(person)).toMatchObject({
    viewerRelationship: { following: true, requested: false },
    followersCount: 2,
  });
  expect(await unfollow(person)).toMatchObject({
    viewerRelationship: { following: false, canFollow: false, requested: false },
    followersCount: null,
  });
});

test('a private profile that one does not follow is told by its id as one that is absent', async () => {
  const person = await makePerson(database, { visibility: 'private' });
  await makeFollow(database, person, viewer);
  const tell = async (userId: string) => {
    const answers = [];
    for (const act of ['follow', 'unfollow', 'removeFollower', 'dismissSuggestion'] as const) {
      const response = await client.fetch(`/api/socialGraph.${act}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server.origin },
        body: JSON.stringify({ userId }),
      });
      const text = await response.text();
      answers.push([act, response.status, text.replace(/"requestId":"[^"]+"/, '')]);
    }
    return answers;
  };
  expect(await tell(person.id)).toEqual(await tell('9223372036854775807'));
});

test('a private profile that one follows is unfollowed by its id, once', async () => {
  const person = await makePerson(database, { visibility: 'private' });
  await makeFriends(database, person, viewer);
  expect(await follow(person)).toMatchObject({ viewerRelationship: { following: true } });
  expect(await unfollow(person)).toEqual({ viewerRelationship: NO_STANDING, followersCount: null });
  await expect(unfollow(person)).rejects.toMatchObject(NOT_FOUND);
});

test('asking for friendship shows on both sides, once, and following back ends it', async () => {
  const person = await makePerson(database);
  const other = await clientOf(server, database, person);
  const ask = () => client.post('socialGraph.follow', { userId: person.id, askFriendship: true });
  const events = await eventsOf(database, ['user.followed', 'friendship.asked'], async () => {
    expect((await ask()).viewerRelationship).toMatchObject({
      following: true,
      askedFriendship: true,
      asksFriendship: false,
    });
    // Again, with and without asking: what was asked stays asked.
    expect((await ask()).viewerRelationship.askedFriendship).toBe(true);
    expect((await follow(person)).viewerRelationship.askedFriendship).toBe(true);
  });
  expect(events).toEqual({ 'user.followed': 1, 'friendship.asked': 1 });
  const page = await other.get('users.get', { username: viewer.username });
  expect(page.viewerRelationship).toMatchObject({ followsYou: true, asksFriendship: true, askedFriendship: false });
  const back = await other.post('socialGraph.follow', { userId: viewer.id, askFriendship: true });
  expect(back.viewerRelationship).toMatchObject({ friends: true, asksFriendship: false, askedFriendship: false });
  expect((await ask()).viewerRelationship).toMatchObject({ friends: true, askedFriendship: false });
  // Nor does it come back when the friendship ends.
  expect((await other.post('socialGraph.unfollow', { userId: viewer.id })).viewerRelationship.asksFriendship).toBe(
    false,
  );
});

test('a follow of before can begin to ask, and unfollowing withdraws it', async () => {
  const person = await makePerson(database);
  const events = await eventsOf(database, ['user.followed', 'friendship.asked', 'user.unfollowed'], async () => {
    expect((await follow(person)).viewerRelationship.askedFriendship).toBe(false);
    const asked = await client.post('socialGraph.follow', { userId: person.id, askFriendship: true });
    expect(asked.viewerRelationship.askedFriendship).toBe(true);
    expect((await unfollow(person)).viewerRelationship.askedFriendship).toBe(false);
    expect((await follow(person)).viewerRelationship.askedFriendship).toBe(false);
  });
  expect(events).toEqual({ 'user.followed': 2, 'friendship.asked': 1, 'user.unfollowed': 1 });
});

test('who asks without being seen in detail is not told to ask', async () => {
  const shy = await makePerson(database, { visibility: 'private' });
  const own = await clientOf(server, database, shy);
  await own.post('socialGraph.follow', { userId: viewer.id, askFriendship: true });
  const { viewerRelationship } = await client.get('users.get', { username: shy.username });
  expect(viewerRelationship).toEqual(NO_STANDING);
});

test('removing a follower wants somebody who is signed in, and a person who can be seen', async () => {
  const blocking = await makePerson(database);
  await makeBlock(database, blocking, viewer);
  const suspended = await makePerson(database);
  await makeFollow(database, suspended, viewer);
  await setStatus(database, suspended, 'suspended');
  const signedOut = server.client().post('socialGraph.removeFollower', { userId: viewer.id });
  await expect(signedOut).rejects.toMatchObject({ code: 'sign_in_required' });
  for (const person of [blocking, suspended, { id: '9223372036854775807' }]) {
    const answer = client.post('socialGraph.removeFollower', { userId: person.id });
    await expect(answer).rejects.toMatchObject(NOT_FOUND);
  }
});

test.each(['public', 'followers', 'private'] as const)('a follower of a %s profile is removed', async (visibility) => {
  const person = await makePerson(database, { visibility });
  await makeFriends(database, person, viewer);
  const remove = () => client.post('socialGraph.removeFollower', { userId: person.id });
  const events = await eventsOf(database, ['user.follower_removed'], async () => {
    expect((await remove()).viewerRelationship).toMatchObject({ following: true, followsYou: false, friends: false });
    expect((await remove()).viewerRelationship).toMatchObject({ following: true, followsYou: false });
  });
  expect(events).toEqual({ 'user.follower_removed': 1 });
  expect(await friendships(person, viewer)).toBe(0);
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
  const rows = await database.run(
    sql`SELECT id FROM friendships WHERE user_id_1 = least(${one.id}::bigint, ${other.id}) AND user_id_2 = greatest(${one.id}::bigint, ${other.id})`,
  );
  return rows.length;
}

/** People whose counts or friendships differ from what their follows say. */
async function wrongs(people: readonly TestPerson[]): Promise<object[]> {
  return database.run(sql`WITH mutual AS (
       SELECT a.follower_id, a.following_id FROM user_follows AS a
       JOIN user_follows AS b ON b.follower_id = a.following_id AND b.following_id = a.follower_id
     )
     SELECT up.user_id FROM user_profiles AS up WHERE up.user_id = ANY (${people.map((person) => person.id)}::bigint[]) AND (
       up.followers_count != (SELECT count(*) FROM user_follows WHERE following_id = up.user_id)
       OR up.following_count != (SELECT count(*) FROM user_follows WHERE follower_id = up.user_id)
       OR up.friends_count != (SELECT count(*) FROM mutual WHERE follower_id = up.user_id)
       OR up.friends_count != (SELECT count(*) FROM friendships WHERE up.user_id IN (user_id_1, user_id_2)))`);
}
