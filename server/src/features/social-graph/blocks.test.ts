import { numbered } from '../../../test/numbered.ts';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events.ts';
import {
  clientOf,
  makeBlock,
  makeFollow,
  makeFriends,
  makePerson,
  makePost,
  makeRequest,
  NO_STANDING,
  setStatus,
  type TestPerson,
} from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const NOT_FOUND = { code: 'not_found' };
const NOBODY = { id: '9223372036854775807', username: 'nobody_at_all' };
const viewer = await makePerson(database);
const client = await clientOf(server, database, viewer);

const block = ({ id, username }: { id: string; username: string }) =>
  client.post('socialGraph.block', { userId: id, username });
const blockById = (person: { id: string }) => client.post('socialGraph.block', { userId: person.id });
const unblock = (person: { id: string }) => client.post('socialGraph.unblock', { userId: person.id });

test('blocking, unblocking and the list want somebody who is signed in', async () => {
  const signedOut = server.client();
  const refused = { code: 'sign_in_required' };
  await expect(signedOut.post('socialGraph.block', { userId: viewer.id })).rejects.toMatchObject(refused);
  await expect(signedOut.post('socialGraph.unblock', { userId: viewer.id })).rejects.toMatchObject(refused);
  await expect(signedOut.get('socialGraph.blocked', {})).rejects.toMatchObject(refused);
});

test('nobody blocks themself', async () => {
  await expect(block(viewer)).rejects.toMatchObject({
    code: 'invalid_input',
    fields: { userId: { reason: 'yourself' } },
  });
});

test('who has used up their follows can still keep people away', async () => {
  const few = await startServer({ database: shared, settings: { LIMIT_FOLLOWS_PER_ACCOUNT: '1/1h' } });
  const person = await makePerson(database);
  const [pest, other] = [await makePerson(database), await makePerson(database)];
  await makeFollow(database, pest, person);
  const tired = await clientOf(few, database, person);
  await tired.post('socialGraph.follow', { userId: other.id });
  await expect(tired.post('socialGraph.unfollow', { userId: other.id })).rejects.toMatchObject({
    code: 'rate_limited',
  });
  expect(await tired.post('socialGraph.removeFollower', { userId: pest.id })).toMatchObject({ viewerRelationship: {} });
  expect(await tired.post('socialGraph.block', { userId: pest.id })).toEqual({});
});

test('whom one cannot see one cannot block, and cannot tell why', async () => {
  const blocking = await makePerson(database);
  const suspended = await makePerson(database);
  const pending = await makePerson(database, { pending: true });
  await makeBlock(database, blocking, viewer);
  await setStatus(database, suspended, 'suspended');
  for (const person of [blocking, suspended, pending, NOBODY]) {
    await expect(block(person)).rejects.toMatchObject(NOT_FOUND);
  }
  expect(await blockedIds()).toEqual([]);
});

test('a block ends follows both ways, the friendship and requests both ways, and their counts', async () => {
  const person = await makePerson(database);
  await makeFriends(database, person, viewer);
  await makeRequest(database, person, viewer);
  await makeRequest(database, viewer, person);
  const events = await eventsOf(database, ['user.blocked'], async () => {
    expect(await block(person)).toEqual({});
    expect(await block(person)).toEqual({});
  });
  expect(events).toEqual({ 'user.blocked': 1 });
  expect(await between(person)).toEqual({ follows: '0', friendships: '0', requests: '0', blocks: '1' });
  const own = await client.get('users.get', { username: viewer.username });
  expect(own.details).toMatchObject({ followersCount: 0, followingCount: 0, friendsCount: 0 });
});

test('neither sees the other anywhere, and only who blocked can find out', async () => {
  const person = await makePerson(database);
  const other = await clientOf(server, database, person);
  await block(person);
  await expect(client.get('users.get', { username: person.username })).rejects.toMatchObject(NOT_FOUND);
  await expect(other.get('users.get', { username: viewer.username })).rejects.toMatchObject(NOT_FOUND);
  await expect(other.post('socialGraph.follow', { userId: viewer.id })).rejects.toMatchObject(NOT_FOUND);
  await expect(other.post('socialGraph.block', { userId: viewer.id })).rejects.toMatchObject(NOT_FOUND);
  const postId = await makePost(database, viewer);
  await expect(other.get('posts.get', { id: postId })).rejects.toMatchObject(NOT_FOUND);
  await expect(other.post('interactions.like', { postId })).rejects.toMatchObject(NOT_FOUND);
  expect((await other.get('socialGraph.blocked', {})).items).toEqual([]);
  await unblock(person);
});

test('a private profile is not found by its id alone, nor under another name', async () => {
  const person = await makePerson(database, { visibility: 'private' });
  await expect(blockById(person)).rejects.toMatchObject(NOT_FOUND);
  await expect(block({ id: person.id, username: viewer.username })).rejects.toMatchObject(NOT_FOUND);
  expect(await blockedIds()).not.toContain(person.id);
});

test.each(['followers', 'private'] as const)('a %s profile can be blocked at its address', async (visibility) => {
  const person = await makePerson(database, { visibility });
  await block({ id: person.id, username: person.username.toUpperCase() });
  expect(await blockedIds()).toContain(person.id);
  await unblock(person);
});

test.each(['public', 'followers'] as const)('a %s profile can be blocked by its id', async (visibility) => {
  const person = await makePerson(database, { visibility });
  await blockById(person);
  expect(await blockedIds()).toContain(person.id);
  await unblock(person);
});

test('unblocking answers the same whether there was a block, and whoever it is; what was ended stays ended', async () => {
  const person = await makePerson(database);
  const suspended = await makePerson(database);
  const blocking = await makePerson(database);
  await makeFriends(database, person, viewer);
  await block(person);
  await block(suspended);
  await setStatus(database, suspended, 'suspended');
  await makeBlock(database, blocking, viewer);
  const events = await eventsOf(database, ['user.unblocked'], async () => {
    const answers = [];
    for (const each of [person, person, suspended, blocking, viewer, NOBODY]) answers.push(await unblock(each));
    expect(answers).toEqual(Array.from({ length: 6 }, () => ({})));
  });
  expect(events).toEqual({ 'user.unblocked': 2 });
  const page = await client.get('users.get', { username: person.username });
  expect(page.viewerRelationship).toEqual({ ...NO_STANDING, canFollow: true });
  // The block of the other side is not the viewer's to end.
  await expect(client.get('users.get', { username: blocking.username })).rejects.toMatchObject(NOT_FOUND);
});

test('the list has cards of active people, whatever they are otherwise, the last first, by pages', async () => {
  const visibilities = ['public', 'followers', 'private', 'public'] as const;
  const people: TestPerson[] = [];
  for (const visibility of visibilities) people.push(await makePerson(database, { visibility }));
  for (const person of people) await block(person);
  const [first, second, third, fourth] = people as [TestPerson, TestPerson, TestPerson, TestPerson];
  // Blocked either way, and gone for good.
  await makeBlock(database, first, viewer);
  await setStatus(database, fourth, 'deleted');
  const page = await client.get('socialGraph.blocked', { limit: 2 });
  expect(page.items.map((item) => item.id)).toEqual([third.id, second.id]);
  expect(page.items[0]).toMatchObject({ username: third.username, blockedAt: expect.stringMatching(/Z$/) as string });
  const rest = await client.get('socialGraph.blocked', { limit: 2, cursor: page.nextCursor ?? '' });
  expect(rest.items.map((item) => item.id)).toContain(first.id);
  expect(rest.items.map((item) => item.id)).not.toContain(fourth.id);
});

test('the database refuses a follow across a block, whoever writes it', async () => {
  const person = await makePerson(database);
  await makeBlock(database, person, viewer);
  const refused = { constraint: 'user_follows_not_blocked' };
  await expect(makeFollow(database, person, viewer)).rejects.toMatchObject(refused);
  await expect(makeFollow(database, viewer, person)).rejects.toMatchObject(refused);
});

async function blockedIds(): Promise<string[]> {
  return (await client.get('socialGraph.blocked', { limit: 50 })).items.map((item) => item.id);
}

async function between(person: TestPerson): Promise<object | undefined> {
  const pair = '(($1::bigint, $2::bigint), ($2::bigint, $1::bigint))';
  const [row] = await database.run(
    numbered(
      `SELECT (SELECT count(*) FROM user_follows WHERE (follower_id, following_id) IN ${pair}) AS follows,
       (SELECT count(*) FROM friendships WHERE (user_id_1, user_id_2) IN ${pair}) AS friendships,
       (SELECT count(*) FROM follow_requests WHERE (requester_id, target_id) IN ${pair}) AS requests,
       (SELECT count(*) FROM blocks WHERE (blocker_id, blocked_id) IN ${pair}) AS blocks`,
      [viewer.id, person.id],
    ),
  );
  return row;
}
