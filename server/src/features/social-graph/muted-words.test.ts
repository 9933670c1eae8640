import { limits } from '@vrss/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makeFollow, makePerson, makePost } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import type { Range } from '../../core/timeline.ts';
import { sql } from '../../platform/database/fragment.ts';
import { followingOfFew, followingOfMany } from '../feeds/feeds.queries.ts';
import type { HotTimeline } from '../posts/index.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const author = await makePerson(database);
const reader = await makePerson(database);
const other = await makePerson(database);
await makeFollow(database, reader, author);
await makeFollow(database, other, author);
const client = await clientOf(server, database, reader);
const elsewhere = await clientOf(server, database, other);
const signedOut = server.client();

const FIRST: Range = { direction: 'first', at: '', id: '', seenIds: [], settledBefore: '', count: 21 };

beforeEach(() => database.run(sql`DELETE FROM muted_words`));

const mute = (phrase: string, until?: string) => client.post('socialGraph.muteWords', { phrase, until });
const idsIn = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id);

test('people who are signed out mute nothing', async () => {
  await expect(signedOut.post('socialGraph.muteWords', { phrase: 'frost' })).rejects.toMatchObject({
    code: 'sign_in_required',
  });
  await expect(signedOut.get('socialGraph.mutedWords', {})).rejects.toMatchObject({ code: 'sign_in_required' });
});

test('nobody sees or ends the mutes of somebody else', async () => {
  const { id } = await mute('frost');
  expect(await elsewhere.get('socialGraph.mutedWords', {})).toEqual({ items: [] });
  await elsewhere.post('socialGraph.unmuteWords', { id });
  expect((await client.get('socialGraph.mutedWords', {})).items).toMatchObject([{ id, phrase: 'frost', until: null }]);
});

describe('a muted phrase', () => {
  test.each([
    ['frost', 'The FROST is here', true],
    ['frost', 'Frosty fields', false],
    ['First frost', 'the first, frost', true],
    ['first frost', 'frost first', false],
    ['STRASSE', 'In dieser Straße', true],
    ['猫', '黒い猫', true],
    ["%'; DROP TABLE posts", 'drop table posts', true],
    ['a_b', 'a b', false],
  ])('%j and the post %j: left out is %s', async (phrase, content, isLeftOut) => {
    await mute(phrase);
    const id = await makePost(database, author, { content, tags: ['weir'] });
    const lists = [
      await client.get('feeds.following', {}),
      await client.get('posts.byTag', { tag: 'weir' }),
      await client.get('posts.latest', {}),
    ];
    for (const list of lists) expect(idsIn(list).includes(id)).toBe(!isLeftOut);
    // Newest first, and at most two by one author: it is on everybody else's.
    for (const each of [elsewhere, signedOut]) expect(idsIn(await each.get('posts.latest', {}))).toContain(id);
    expect(idsIn(await elsewhere.get('feeds.following', {}))).toContain(id);
  });

  test('hides nothing at its exact address, of a post or of a person', async () => {
    const id = await makePost(database, author, { content: 'The frost again' });
    await mute('frost');
    expect((await client.get('posts.get', { id })).id).toBe(id);
    expect(idsIn(await client.get('posts.byAuthor', { username: author.username }))).toContain(id);
  });

  test('leaves what its muter writes', async () => {
    await mute('frost');
    const { id } = await client.post('posts.create', { type: 'text_short', content: 'My #frost' });
    expect(idsIn(await client.get('feeds.following', {}))).toContain(id);
    expect(idsIn(await client.get('posts.byTag', { tag: 'frost' }))).toContain(id);
  });

  test('has no effect from its end on, and is forgotten', async () => {
    const id = await makePost(database, author, { content: 'The frost again' });
    await mute('frost', new Date(Date.now() + 3_600_000).toISOString());
    expect(idsIn(await client.get('feeds.following', {}))).not.toContain(id);
    await database.run(sql`UPDATE muted_words SET ends_at = now() - interval '1 second'`);
    expect(idsIn(await client.get('feeds.following', {}))).toContain(id);
    expect(await client.get('socialGraph.mutedWords', {})).toEqual({ items: [] });
  });

  test('is muted once, and muting it again changes its end', async () => {
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const { id } = await mute('First  Frost', until);
    expect(await mute('first frost')).toMatchObject({ id, phrase: 'first frost', until: null });
    expect((await client.get('socialGraph.mutedWords', {})).items).toHaveLength(1);
    await client.post('socialGraph.unmuteWords', { id });
    await client.post('socialGraph.unmuteWords', { id });
    expect((await client.get('socialGraph.mutedWords', {})).items).toEqual([]);
  });
});

test('pages are full and without a gap, however many posts between them are muted', async () => {
  const people = [author, await makePerson(database), await makePerson(database)];
  for (const person of people.slice(1)) await makeFollow(database, reader, person);
  await database.run(sql`DELETE FROM posts`);
  const kept: string[] = [];
  for (let number = 0; number < 150; number += 1) {
    const isMuted = number % 50 > 4;
    const publishedAt = new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString();
    const content = isMuted ? 'frost again' : 'thaw';
    const id = await makePost(database, people[number % 3] ?? author, { content, publishedAt });
    if (!isMuted) kept.unshift(id);
  }
  await mute('frost');
  const readWith = async (timeline: HotTimeline, range: Range) =>
    (await timeline.slice(database, reader.id, range))?.rows.map(({ id }) => id) ?? [];
  for (const timeline of [followingOfFew, followingOfMany]) {
    const first = await readWith(timeline, FIRST);
    expect(first).toEqual(kept.slice(0, 21));
  }
  const read: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.get('feeds.following', { cursor, limit: 4 });
    read.push(...idsIn(page));
    cursor = page.nextCursor ?? undefined;
    if (cursor !== undefined) expect(page.items).toHaveLength(4);
  } while (cursor !== undefined);
  expect(read).toEqual(kept);
});

test.each([
  ['', 'required'],
  ['— …', 'no_words'],
  ['\u200b', 'required'],
  ['x'.repeat(limits.mutedWords.phrase + 1), 'too_long'],
])('the phrase %j is refused as %s', async (phrase, reason) => {
  await expect(mute(phrase)).rejects.toMatchObject({ code: 'invalid_input', fields: { phrase: { reason } } });
});

test('an end in the past is refused', async () => {
  await expect(mute('frost', '2020-01-01T00:00:00.000Z')).rejects.toMatchObject({
    fields: { until: { reason: 'not_in_the_future' } },
  });
});

test('two hundred are muted at most, asked for at once too; those that ended do not count', async () => {
  const { each } = limits.mutedWords;
  await database.run(sql`INSERT INTO muted_words (user_id, words, phrase, ends_at)
    SELECT ${reader.id}, 'word' || n, 'word' || n, CASE WHEN n > ${each - 2} THEN now() - interval '1 day' END
    FROM generate_series(1, ${each}) AS n`);
  const tries = await Promise.allSettled(['frost', 'thaw', 'hail', 'sleet'].map((phrase) => mute(phrase)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  await expect(mute('snow')).rejects.toMatchObject({ code: 'conflict', fields: { phrase: { reason: 'too_many' } } });
  expect((await client.get('socialGraph.mutedWords', {})).items).toHaveLength(each);
  expect(await mute('word1')).toMatchObject({ phrase: 'word1' });
});
