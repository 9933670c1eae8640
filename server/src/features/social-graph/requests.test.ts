import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { eventsIn, eventsOf } from '../../../test/events.ts';
import {
  clientOf,
  makeBlock,
  makeCrowd,
  makeFollow,
  makePerson,
  makePost,
  makeRefusedRequest,
  makeRequest,
  setStatus,
  type TestPerson,
} from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import { sql } from '../../platform/database/fragment.ts';
import { deleteOldRefusals } from './requests.queries.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const NOT_FOUND = { code: 'not_found' };
const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY);

/** Somebody whose profile is for followers, and somebody who looks at it. */
async function makePair(visibility: 'followers' | 'private' = 'followers') {
  const owner = await makePerson(database, { visibility });
  const asker = await makePerson(database);
  return {
    owner,
    asker,
    owns: await clientOf(server, database, owner),
    asks: await clientOf(server, database, asker),
  };
}

type Pair = Awaited<ReturnType<typeof makePair>>;

const ask = ({ asks, owner }: Pair, askFriendship = false) =>
  asks.post('socialGraph.follow', { userId: owner.id, username: owner.username, askFriendship });
const withdraw = ({ asks, owner }: Pair) => asks.post('socialGraph.withdrawRequest', { userId: owner.id });
const accept = ({ owns, asker }: Pair) => owns.post('socialGraph.acceptRequest', { userId: asker.id });
const refuse = ({ owns, asker }: Pair) => owns.post('socialGraph.refuseRequest', { userId: asker.id });
const seen = async ({ asks, owner }: Pair) =>
  (await asks.get('users.get', { username: owner.username })).viewerRelationship;
const waiting = async ({ owns }: Pair) => (await owns.get('socialGraph.requests', {})).items.map(({ id }) => id);

test.each(['acceptRequest', 'refuseRequest', 'withdrawRequest'] as const)(
  '%s wants somebody who is signed in',
  async (name) => {
    const answer = server.client().post(`socialGraph.${name}`, { userId: '1' });
    await expect(answer).rejects.toMatchObject({ code: 'sign_in_required' });
  },
);

test('who cannot be seen can neither be asked nor answered, whatever the reason', async () => {
  const { owner, owns, asker } = await makePair();
  const blocked = await makePerson(database);
  await makeBlock(database, owner, blocked);
  const suspended = await makePerson(database);
  await makeRequest(database, suspended, owner);
  await setStatus(database, suspended, 'suspended');
  for (const { id } of [blocked, suspended, { id: '9223372036854775807' }]) {
    for (const name of ['acceptRequest', 'refuseRequest', 'withdrawRequest'] as const)
      await expect(owns.post(`socialGraph.${name}`, { userId: id })).rejects.toMatchObject(NOT_FOUND);
  }
  const other = await clientOf(server, database, blocked);
  await expect(other.post('socialGraph.follow', { userId: owner.id })).rejects.toMatchObject(NOT_FOUND);
  expect((await owns.get('socialGraph.requests', {})).items).toEqual([]);
  expect(await owns.get('socialGraph.requestsCount', {})).toEqual({ count: 0 });
  expect(asker.id).not.toBe(owner.id);
});

test('a request is listed and counted for the one who is asked, and gives no right to see', async () => {
  const pair = await makePair();
  await makePost(database, pair.owner, { visibility: 'followers' });
  expect((await ask(pair)).viewerRelationship).toMatchObject({ requested: true, following: false, requestsYou: false });
  expect((await ask(pair)).viewerRelationship.requested).toBe(true);
  const { items } = await pair.owns.get('socialGraph.requests', {});
  expect(items).toMatchObject([{ id: pair.asker.id, viewerRelationship: { requestsYou: true, followsYou: false } }]);
  expect(await pair.owns.get('socialGraph.requestsCount', {})).toEqual({ count: 1 });
  const page = await pair.asks.get('users.get', { username: pair.owner.username });
  expect(page.details).toBeNull();
  await expect(pair.asks.get('posts.byAuthor', { username: pair.owner.username })).rejects.toMatchObject(NOT_FOUND);
});

test('an accepted request is a follow, with one event of each', async () => {
  const pair = await makePair();
  const events = await eventsIn(database, async () => {
    await ask(pair);
    await ask(pair);
    expect((await accept(pair)).viewerRelationship).toMatchObject({ followsYou: true, requestsYou: false });
    expect((await accept(pair)).viewerRelationship.followsYou).toBe(true);
  });
  const about = { followerId: pair.asker.id, followingId: pair.owner.id };
  expect(events).toHaveLength(3);
  expect(events[0]).toEqual({ type: 'follow.requested', ...about, asksFriendship: false });
  expect(events).toContainEqual({ type: 'follow.request_accepted', ...about });
  expect(events).toContainEqual({ type: 'user.followed', ...about, friends: false, asksFriendship: false });
  expect(await seen(pair)).toMatchObject({ following: true, requested: false });
  expect(await waiting(pair)).toEqual([]);
});

test('accepting somebody whom one follows makes friends; a request for friendship asks for it', async () => {
  const friends = await makePair();
  await makeFollow(database, friends.owner, friends.asker);
  await ask(friends, true);
  await accept(friends);
  expect(await seen(friends)).toMatchObject({ friends: true, askedFriendship: false });
  const pair = await makePair();
  await ask(pair);
  await ask(pair, true);
  await accept(pair);
  expect(await seen(pair)).toMatchObject({ following: true, friends: false, askedFriendship: true });
});

test('a withdrawn request cannot be accepted, and can be made again at once', async () => {
  const pair = await makePair();
  const events = await eventsOf(
    database,
    ['follow.requested', 'follow.request_withdrawn', 'user.followed'],
    async () => {
      await ask(pair);
      expect((await withdraw(pair)).viewerRelationship.requested).toBe(false);
      await withdraw(pair);
      expect((await accept(pair)).viewerRelationship.followsYou).toBe(false);
      await ask(pair);
    },
  );
  expect(events).toEqual({ 'follow.requested': 2, 'follow.request_withdrawn': 1, 'user.followed': 0 });
  expect(await waiting(pair)).toEqual([pair.asker.id]);
});

test('a refused person is told the same bytes as one who waits, and asking again stays unheard for 14 days', async () => {
  const [waits, refused] = [await makePair(), await makePair()];
  await ask(waits);
  await ask(refused);
  const told = await eventsOf(database, ['follow.requested', 'follow.request_withdrawn'], async () => {
    expect((await refuse(refused)).viewerRelationship.requestsYou).toBe(false);
    expect(await seen(refused)).toEqual(await seen(waits));
    for (const act of [ask, withdraw, ask]) {
      expect(await act(refused)).toEqual(await act(waits));
      expect(await seen(refused)).toEqual(await seen(waits));
    }
  });
  // Those of the one who waits.
  expect(told).toEqual({ 'follow.requested': 1, 'follow.request_withdrawn': 1 });
  expect(await waiting(refused)).toEqual([]);
  expect((await accept(refused)).viewerRelationship.followsYou).toBe(false);
});

test('after 14 days a refused person can ask again, by withdrawing first or not', async () => {
  for (const isWithdrawn of [true, false]) {
    const pair = await makePair();
    await makeRefusedRequest(database, pair.asker, pair.owner, daysAgo(14));
    if (isWithdrawn) await withdraw(pair);
    const events = await eventsOf(database, ['follow.requested'], () => ask(pair));
    expect(events).toEqual({ 'follow.requested': 1 });
    expect(await waiting(pair)).toEqual([pair.asker.id]);
  }
});

test('neither a block nor the clean-up lets a refused person ask again sooner', async () => {
  const pair = await makePair();
  await makeRefusedRequest(database, pair.asker, pair.owner, daysAgo(13));
  await pair.asks.post('socialGraph.block', { userId: pair.owner.id });
  await pair.asks.post('socialGraph.unblock', { userId: pair.owner.id });
  expect(await seen(pair)).toMatchObject({ requested: false });
  expect(await deleteOldRefusals(database, 10)).toBe(0);
  await ask(pair);
  expect(await waiting(pair)).toEqual([]);
  await database.run(sql`UPDATE follow_requests SET refused_at = ${daysAgo(15)}, withdrawn = TRUE
    WHERE requester_id = ${pair.asker.id}`);
  expect(await deleteOldRefusals(database, 10)).toBe(1);
});

test('a private profile is asked by its address, not by its id alone', async () => {
  const pair = await makePair('private');
  await expect(pair.asks.post('socialGraph.follow', { userId: pair.owner.id })).rejects.toMatchObject(NOT_FOUND);
  expect((await ask(pair)).viewerRelationship.requested).toBe(true);
});

test('who asks with a private profile shows their card to the one they ask, and to nobody else', async () => {
  const pair = await makePair();
  await database.run(sql`UPDATE user_profiles SET visibility = 'private' WHERE user_id = ${pair.asker.id}`);
  await ask(pair);
  expect(await waiting(pair)).toEqual([pair.asker.id]);
});

test('accepting all accepts those who wait and nobody who was refused', async () => {
  const { owner, owns, asker } = await makePair();
  await makeRefusedRequest(database, asker, owner);
  const crowd = await makeCrowd(database, 30);
  for (const person of crowd) await makeRequest(database, person, owner);
  const first = await owns.get('socialGraph.requests', { limit: 20 });
  const second = await owns.get('socialGraph.requests', { limit: 20, cursor: first.nextCursor ?? '' });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(crowd.map(({ id }) => id).toReversed());
  expect(await owns.post('socialGraph.acceptAllRequests', {})).toEqual({ accepted: 30 });
  expect(await owns.post('socialGraph.acceptAllRequests', {})).toEqual({ accepted: 0 });
  const followers = await owns.get('socialGraph.followers', { username: owner.username, limit: 50 });
  expect(followers.items.map(({ id }) => id)).not.toContain(asker.id);
  expect(await followersOf(owner)).toEqual({ stored: 30, counted: 30 });
});

test('counting ends at a hundred', async () => {
  const { owner, owns } = await makePair();
  const crowd = await makeCrowd(database, 101);
  await database.run(sql`INSERT INTO follow_requests (requester_id, target_id)
    SELECT id, ${owner.id} FROM unnest(${crowd.map(({ id }) => id)}::bigint[]) AS id`);
  expect(await owns.get('socialGraph.requestsCount', {})).toEqual({ count: 100 });
});

async function followersOf(person: TestPerson): Promise<object | undefined> {
  const [row] = await database.run<{ stored: number; counted: number }>(sql`SELECT followers_count AS stored,
      (SELECT count(*)::int FROM user_follows WHERE following_id = user_id) AS counted
    FROM user_profiles WHERE user_id = ${person.id}`);
  return row;
}
