import { describe, expect, test } from 'vitest';
import { queriesOf } from '../../../test/counted-queries.ts';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makeBlock, makeFollow, makePerson, makePost, setStatus } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const signedOut = server.client();
const author = await makePerson(database, { username: 'Wren_C' });
const authorClient = await clientOf(server, database, author);
const stranger = await makePerson(database);
const strangerClient = await clientOf(server, database, stranger);
const follower = await makePerson(database);
const followerClient = await clientOf(server, database, follower);
await makeFollow(database, follower, author);
const blocked = await makePerson(database);
const blockedClient = await clientOf(server, database, blocked);
await makeBlock(database, author, blocked);

const NOT_FOUND = { code: 'not_found', status: 404 };
const post = (content: string, visibility: 'public' | 'followers' | 'private' = 'public') =>
  ({ type: 'text_short', content, visibility }) as const;

describe('posts.create', () => {
  test('wants somebody who is signed in', async () => {
    await expect(signedOut.post('posts.create', post('Hello'))).rejects.toMatchObject({ code: 'sign_in_required' });
  });

  test('publishes a post that its author and others read', async () => {
    const made = await authorClient.post('posts.create', post('  The kiln is hot.\r\nCome by.  '));
    expect(made).toMatchObject({
      type: 'text_short',
      content: 'The kiln is hot.\nCome by.',
      visibility: 'public',
      author: { id: author.id, username: 'Wren_C', displayName: 'Display of Wren_C', avatarUrl: null },
      editedAt: null,
      likesCount: 0,
      commentsCount: 0,
      repostsCount: 0,
    });
    expect(await signedOut.get('posts.get', { id: made.id })).toEqual(made);
  });

  test.each([
    ['', 'required'],
    ['   \n ', 'required'],
    ['x'.repeat(501), 'too_long'],
    ['a\u0000b', 'unreadable_characters'],
  ])('refuses %j', async (content, reason) => {
    await expect(authorClient.post('posts.create', post(content))).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { content: { reason } },
    });
  });

  test('takes 500 characters outside the basic plane', async () => {
    const content = '🧺'.repeat(500);
    expect((await authorClient.post('posts.create', post(content))).content).toBe(content);
  });

  test('with an idempotency key posts once, also when sent five times at once', async () => {
    const send = () => authorClient.post('posts.create', post('Once.'), { idempotencyKey: 'press-1' });
    const made = await Promise.all([send(), send(), send(), send(), send()]);
    expect(new Set(made.map((each) => each.id)).size).toBe(1);
    await expect(
      authorClient.post('posts.create', post('Twice.'), { idempotencyKey: 'press-1' }),
    ).rejects.toMatchObject({
      code: 'conflict',
    });
    const other = await strangerClient.post('posts.create', post('Once.'), { idempotencyKey: 'press-1' });
    expect(other.id).not.toBe(made[0].id);
  });
});

describe('posts.get', () => {
  test('a followers post is for those who follow when it is read', async () => {
    const made = await authorClient.post('posts.create', post('For followers.', 'followers'));
    await expect(signedOut.get('posts.get', { id: made.id })).rejects.toMatchObject(NOT_FOUND);
    await expect(strangerClient.get('posts.get', { id: made.id })).rejects.toMatchObject(NOT_FOUND);
    await expect(blockedClient.get('posts.get', { id: made.id })).rejects.toMatchObject(NOT_FOUND);
    expect(await followerClient.get('posts.get', { id: made.id })).toEqual(made);
    await makeFollow(database, stranger, author);
    expect(await strangerClient.get('posts.get', { id: made.id })).toEqual(made);
    await strangerClient.post('socialGraph.unfollow', { userId: author.id });
    await expect(strangerClient.get('posts.get', { id: made.id })).rejects.toMatchObject(NOT_FOUND);
  });

  test('a private post is its author’s alone', async () => {
    const made = await authorClient.post('posts.create', post('Mine.', 'private'));
    await expect(followerClient.get('posts.get', { id: made.id })).rejects.toMatchObject(NOT_FOUND);
    expect(await authorClient.get('posts.get', { id: made.id })).toEqual(made);
  });

  test('a post that a moderator hid is hidden from its author too', async () => {
    const id = await makePost(database, author, { hidden: true });
    await expect(authorClient.get('posts.get', { id })).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('posts.byAuthor', () => {
  test('gives the author everything, a follower what is not private, others what is public, the blocked nothing', async () => {
    const writer = await makePerson(database, { username: 'Writer' });
    const writerClient = await clientOf(server, database, writer);
    await makeFollow(database, follower, writer);
    await makeBlock(database, blocked, writer);
    const ids = {
      public: await makePost(database, writer),
      followers: await makePost(database, writer, { visibility: 'followers' }),
      private: await makePost(database, writer, { visibility: 'private' }),
    };
    await makePost(database, writer, { status: 'draft' });
    await makePost(database, writer, { hidden: true });
    const read = async (client: typeof signedOut) =>
      (await client.get('posts.byAuthor', { username: 'wRITER' })).items.map((item) => item.id);
    expect(await read(writerClient)).toEqual([ids.private, ids.followers, ids.public]);
    expect(await read(followerClient)).toEqual([ids.followers, ids.public]);
    expect(await read(signedOut)).toEqual([ids.public]);
    await expect(read(blockedClient)).rejects.toMatchObject(NOT_FOUND);
  });

  test('does not exist where the card alone is shown', async () => {
    await makePerson(database, { username: 'Closed', visibility: 'followers' });
    await expect(strangerClient.get('posts.byAuthor', { username: 'Closed' })).rejects.toMatchObject(NOT_FOUND);
    await expect(signedOut.get('posts.byAuthor', { username: 'Closed' })).rejects.toMatchObject(NOT_FOUND);
  });

  test('pages of any size give every post once, in order, and newer pages what came since', async () => {
    const writer = await makePerson(database);
    const ids: string[] = [];
    for (let index = 0; index < 23; index += 1) {
      ids.unshift(
        await makePost(database, writer, { publishedAt: `2026-03-01T10:00:00.00000${Math.floor(index / 4)}Z` }),
      );
    }
    const ask = (cursor?: string | null) =>
      signedOut.get('posts.byAuthor', { username: writer.username, limit: 5, ...(cursor ? { cursor } : {}) });
    const first = await ask();
    const read = [...first.items];
    for (let next = first.nextCursor; next !== null;) {
      const page = await ask(next);
      read.push(...page.items);
      next = page.nextCursor;
    }
    expect(read.map((item) => item.id)).toEqual(ids);
    const fresh = await makePost(database, writer);
    const newer = await ask(first.newerCursor);
    expect(newer).toMatchObject({ items: [{ id: fresh }], hasNewer: false });
    expect((await ask(newer.newerCursor)).items).toEqual([]);
  });

  test('a cursor belongs to its author and is refused elsewhere', async () => {
    const { newerCursor } = await signedOut.get('posts.byAuthor', { username: 'Writer' });
    const refused = { code: 'invalid_input', fields: { cursor: { reason: 'not_a_cursor' } } };
    const elsewhere = { username: 'Wren_C', cursor: newerCursor };
    await expect(signedOut.get('posts.byAuthor', elsewhere)).rejects.toMatchObject(refused);
    await expect(authorClient.get('feeds.following', { cursor: newerCursor })).rejects.toMatchObject(refused);
  });
});

describe('posts.latest', () => {
  test('shows the newest public posts of public profiles, at most two an author, twenty in all', async () => {
    const everybody = [];
    for (let index = 0; index < 12; index += 1) everybody.push(await makePerson(database));
    for (let round = 0; round < 3; round += 1) for (const person of everybody) await makePost(database, person);
    const closed = await makePerson(database, { visibility: 'followers' });
    const suspended = await makePerson(database);
    const shown = await makePost(database, author);
    await makePost(database, author, { visibility: 'followers' });
    await makePost(database, closed);
    await makePost(database, suspended);
    await setStatus(database, suspended, 'suspended');
    const { items } = await signedOut.get('posts.latest', {});
    expect(items).toHaveLength(20);
    expect(items[0]?.id).toBe(shown);
    const counts = Map.groupBy(items, (item) => item.author.id);
    expect(Math.max(...[...counts.values()].map((posts) => posts.length))).toBe(2);
    expect(counts.has(closed.id)).toBe(false);
    expect(counts.has(suspended.id)).toBe(false);
    const forBlocked = await blockedClient.get('posts.latest', {});
    expect(forBlocked.items.some((item) => item.author.id === author.id)).toBe(false);
  });
});

test('a page of fifty posts costs as many statements as a page of one', async () => {
  const writer = await makePerson(database);
  for (let index = 0; index < 60; index += 1) await makePost(database, writer, { publishedAt: '2026-04-01T10:00:00Z' });
  const reader = await makePerson(database);
  await makeFollow(database, reader, writer);
  const client = await clientOf(server, database, reader);
  await client.get('auth.session', {});
  const count = async (ask: () => Promise<{ items: unknown[] }>, length: number) => {
    const names = await queriesOf(server, async () => {
      expect((await ask()).items).toHaveLength(length);
    });
    return names.length;
  };
  for (const limit of [1, 20, 50]) {
    expect(await count(() => client.get('feeds.following', { limit }), limit)).toBe(1);
    expect(await count(() => client.get('posts.byAuthor', { username: writer.username, limit }), limit)).toBe(1);
  }
});
