import { expect, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makeFollow, makePerson, makePost } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database, ownerUrl } = shared;
const server = await startServer({ database: shared });

const ids = ({ items }: { items: readonly { id: string }[] }) => items.map((item) => item.id);

/** A reader of their own with somebody they follow. */
async function readerOf() {
  const reader = await makePerson(database);
  const author = await makePerson(database);
  await makeFollow(database, reader, author);
  const client = await clientOf(server, database, reader);
  const read = (cursor?: string | null, limit = 20) =>
    client.get('feeds.following', { limit, ...(cursor ? { cursor } : {}) });
  return { reader, author, client, read };
}

test('Following wants somebody who is signed in', async () => {
  await expect(server.client().get('feeds.following', {})).rejects.toMatchObject({ code: 'sign_in_required' });
});

test('somebody new has an empty feed with both ends, and finds their first post by the newer one', async () => {
  const person = await makePerson(database);
  const client = await clientOf(server, database, person);
  const empty = await client.get('feeds.following', {});
  expect(empty).toMatchObject({ items: [], nextCursor: null, hasNewer: false });
  const { html, searchEngines, ...made } = await client.post('posts.create', {
    type: 'text_short',
    content: 'First.',
    visibility: 'private',
  });
  expect([html, searchEngines]).toEqual([null, false]);
  expect(await client.get('feeds.following', { cursor: empty.newerCursor })).toMatchObject({
    items: [made],
    hasNewer: false,
  });
});

test('a post whose commit comes late is brought by the next newer page, once, and nothing else twice', async () => {
  const { author, read } = await readerOf();
  const early = await makePost(database, author);
  await withClient(ownerUrl, async (client) => {
    await client.query('BEGIN');
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO posts (user_id, type, content, published_at) VALUES ($1, 'text_short', 'Late.', now()) RETURNING id`,
      [author.id],
    );
    const late = rows[0]?.id;
    const after = await makePost(database, author);
    const first = await read();
    expect(ids(first)).toEqual([after, early]);
    const second = await read(first.newerCursor);
    expect(ids(second)).toEqual([]);
    await client.query('COMMIT');
    const third = await read(second.newerCursor);
    expect(ids(third)).toEqual([late]);
    expect(ids(await read(third.newerCursor))).toEqual([]);
    // Whoever reads anew finds it in its place.
    expect(ids(await read())).toEqual([after, late, early]);
  });
});

test('more new posts than a page holds come from the oldest on, none skipped', async () => {
  const { author, read } = await readerOf();
  await makePost(database, author);
  const { newerCursor } = await read();
  const made: string[] = [];
  for (let index = 0; index < 7; index += 1) made.push(await makePost(database, author));
  const first = await read(newerCursor, 3);
  expect(first.hasNewer).toBe(true);
  expect(ids(first)).toEqual(made.slice(0, 3).reverse());
  const second = await read(first.newerCursor, 3);
  expect(ids(second)).toEqual(made.slice(3, 6).reverse());
  const third = await read(second.newerCursor, 3);
  expect(third.hasNewer).toBe(false);
  expect(ids(third)).toEqual(made.slice(6));
});

test('sixty posts within a moment are paged through, and what comes in between is left to the newer pages', async () => {
  const { author, read } = await readerOf();
  const made: string[] = [];
  for (let index = 0; index < 60; index += 1) made.unshift(await makePost(database, author));
  const first = await read(null, 10);
  const fresh = await makePost(database, author);
  const older = ids(first);
  for (let next = first.nextCursor; next !== null;) {
    const page = await read(next, 10);
    older.push(...ids(page));
    next = page.nextCursor;
  }
  expect(older).toEqual(made);
  expect(ids(await read(first.newerCursor))).toEqual([fresh]);
});

test('a cursor that was changed by one letter is refused', async () => {
  const { read } = await readerOf();
  const { newerCursor } = await read();
  const forged = newerCursor.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A'));
  await expect(read(forged)).rejects.toMatchObject({
    code: 'invalid_input',
    fields: { cursor: { reason: 'not_a_cursor' } },
  });
  await expect(read('n0nsense.x')).rejects.toMatchObject({ code: 'invalid_input' });
});
