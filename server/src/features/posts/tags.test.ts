import { describe, expect, test } from 'vitest';
import type { TestClient } from '../../../test/client.ts';
import { queriesOf } from '../../../test/counted-queries.ts';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makeBlock, makeFollow, makePerson, makePost, setStatus } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const signedOut = server.client();
const reader = await makePerson(database);
const client = await clientOf(server, database, reader);

const read = async (by: TestClient, tag: string) =>
  (await by.get('posts.byTag', { tag, limit: 50 })).items.map((item) => item.id);
const complete = async (prefix: string, by = client) => (await by.get('posts.completeTag', { prefix })).items;

describe('posts.byTag', () => {
  test('is empty for a tag that nobody used, and says the tag as it stands in addresses', async () => {
    expect(await signedOut.get('posts.byTag', { tag: '#NeverUsed' })).toMatchObject({
      items: [],
      nextCursor: null,
      hasNewer: false,
      tag: 'neverused',
    });
  });

  test.each(['2026', '', '#', 'two words', 'a'.repeat(65)])('refuses %j', async (tag) => {
    await expect(signedOut.get('posts.byTag', { tag })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('finds posts by any spelling of the tag, of text and field', async () => {
    const author = await makePerson(database);
    const writer = await clientOf(server, database, author);
    const inText = await writer.post('posts.create', { type: 'text_short', content: 'A #Straße' });
    const inField = await writer.post('posts.create', { type: 'text_short', content: 'A', tags: ['STRASSE'] });
    const long = await writer.post('posts.create', { type: 'text_long', title: 'T', content: '*#strasse*' });
    for (const tag of ['strasse', '#Straße', '＃ＳＴＲＡＳＳＥ']) {
      expect(await read(signedOut, tag)).toEqual([long.id, inField.id, inText.id]);
    }
    const [first] = (await signedOut.get('posts.byTag', { tag: 'strasse', limit: 1 })).items;
    expect(first).toMatchObject({ id: long.id, content: '#strasse', author: { id: author.id } });
  });

  test('holds followers’ posts for those who follow, and one’s own of every kind', async () => {
    const author = await makePerson(database);
    const ids = {
      public: await makePost(database, author, { tags: ['ties'] }),
      followers: await makePost(database, author, { tags: ['ties'], visibility: 'followers' }),
      private: await makePost(database, author, { tags: ['ties'], visibility: 'private' }),
    };
    for (const status of ['deleted'] as const) await makePost(database, author, { tags: ['ties'], status });
    await makePost(database, author, { tags: ['ties'], hidden: true });
    expect(await read(signedOut, 'ties')).toEqual([ids.public]);
    expect(await read(client, 'ties')).toEqual([ids.public]);
    await makeFollow(database, reader, author);
    expect(await read(client, 'ties')).toEqual([ids.followers, ids.public]);
    expect(await read(await clientOf(server, database, author), 'ties')).toEqual([
      ids.private,
      ids.followers,
      ids.public,
    ]);
  });

  test('holds posts of a profile for followers for its followers, of a private one for its owner alone', async () => {
    const forFollowers = await makePerson(database, { visibility: 'followers' });
    const alone = await makePerson(database, { visibility: 'private' });
    await makeFollow(database, reader, forFollowers);
    await makeFollow(database, reader, alone);
    const shown = await makePost(database, forFollowers, { tags: ['profiles'] });
    const own = await makePost(database, alone, { tags: ['profiles'] });
    expect(await read(signedOut, 'profiles')).toEqual([]);
    expect(await read(await clientOf(server, database, await makePerson(database)), 'profiles')).toEqual([]);
    expect(await read(client, 'profiles')).toEqual([shown]);
    expect(await read(await clientOf(server, database, alone), 'profiles')).toEqual([own]);
  });

  test('holds nothing of people who are suspended, or blocked either way', async () => {
    const suspended = await makePerson(database);
    const blocked = await makePerson(database);
    const blocking = await makePerson(database);
    for (const person of [suspended, blocked, blocking]) await makePost(database, person, { tags: ['hidden'] });
    await setStatus(database, suspended, 'suspended');
    await makeBlock(database, reader, blocked);
    await makeBlock(database, blocking, reader);
    expect(await read(client, 'hidden')).toEqual([]);
    expect(await read(signedOut, 'hidden')).toHaveLength(2);
  });

  test('pages are full although every other post is not the reader’s to see, and hold each once', async () => {
    const author = await makePerson(database);
    const ids: string[] = [];
    for (let index = 0; index < 60; index += 1) {
      const visibility = index % 2 === 0 ? 'public' : 'followers';
      const publishedAt = `2026-03-01T10:00:00.0000${10 + Math.floor(index / 7)}Z`;
      const id = await makePost(database, author, { tags: ['hot'], visibility, publishedAt });
      if (visibility === 'public') ids.unshift(id);
    }
    const page = (cursor?: string | null) =>
      client.get('posts.byTag', { tag: 'HOT', limit: 7, ...(cursor ? { cursor } : {}) });
    const first = await page();
    const pages = [first];
    for (let next = first.nextCursor; next !== null;) {
      const following = await page(next);
      pages.push(following);
      next = following.nextCursor;
    }
    expect(pages.flatMap(({ items }) => items.map((item) => item.id))).toEqual(ids);
    expect(pages.slice(0, -1).every(({ items }) => items.length === 7)).toBe(true);
    const fresh = await makePost(database, author, { tags: ['hot'] });
    expect((await page(first.newerCursor)).items.map((item) => item.id)).toEqual([fresh]);
    await expect(client.get('posts.byTag', { tag: 'cold', cursor: first.newerCursor })).rejects.toMatchObject({
      fields: { cursor: { reason: 'not_a_cursor' } },
    });
  });

  test('costs one statement a page, however long', async () => {
    const author = await makePerson(database);
    for (let index = 0; index < 40; index += 1) {
      await makePost(database, author, { tags: ['counted'], publishedAt: '2026-04-01T10:00:00Z' });
    }
    for (const limit of [1, 20, 30]) {
      const names = await queriesOf(server, async () => {
        expect((await client.get('posts.byTag', { tag: 'counted', limit })).items).toHaveLength(limit);
      });
      expect(names).toHaveLength(1);
    }
  });
});

describe('posts.completeTag', () => {
  test('wants somebody who is signed in', async () => {
    await expect(signedOut.get('posts.completeTag', { prefix: 'a' })).rejects.toMatchObject({
      code: 'sign_in_required',
    });
  });

  test('offers the most used first, each as it is most often spelled, eight at most', async () => {
    const author = await makePerson(database);
    for (const name of ['Quince', 'QUINCE', 'Quince']) await makePost(database, author, { tags: [name] });
    for (const name of ['Quilt', 'quilt']) await makePost(database, author, { tags: [name] });
    for (let index = 0; index < 9; index += 1) await makePost(database, author, { tags: [`quiz_${index}`] });
    expect(await complete('#QUI')).toEqual([
      'Quince',
      'Quilt',
      ...Array.from({ length: 6 }, (_, index) => `quiz_${index}`),
    ]);
    expect(await complete('quin')).toEqual(['Quince']);
    expect(await complete('nobody_used_this')).toEqual([]);
  });

  test('takes what it is given as letters, and digits as a beginning', async () => {
    const author = await makePerson(database);
    await makePost(database, author, { tags: ['x_y', 'xzy', '20th'] });
    expect(await complete('x_')).toEqual(['x_y']);
    expect(await complete('20')).toEqual(['20th']);
    await expect(complete('x%')).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('says no tag of a post that the reader may not see, nor of a private profile', async () => {
    const author = await makePerson(database);
    const alone = await makePerson(database, { visibility: 'private' });
    await makeFollow(database, reader, alone);
    await makePost(database, author, { tags: ['kept_from_strangers'], visibility: 'followers' });
    await makePost(database, author, { tags: ['kept_private'], visibility: 'private' });
    await makePost(database, author, { tags: ['kept_hidden'], hidden: true });
    await makePost(database, author, { tags: ['kept_deleted'], status: 'deleted' });
    await makePost(database, alone, { tags: ['kept_alone'] });
    expect(await complete('kept')).toEqual([]);
    await makeFollow(database, reader, author);
    expect(await complete('kept')).toEqual(['kept_from_strangers']);
    expect(await complete('kept', await clientOf(server, database, alone))).toEqual(['kept_alone']);
  });
});
