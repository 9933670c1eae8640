import { limits, type Input } from '@vrss/contract';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makePerson } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import { sql } from '../../platform/database/fragment.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const author = await makePerson(database);
const client = await clientOf(server, database, author);
const reader = await clientOf(server, database, await makePerson(database));

const SENTENCE = 'Heute Morgen lag der erste Frost auf dem Wehr.';

type Create = Input<'posts.create'>;
const write = (about: Partial<Create> = {}) =>
  client.post('posts.create', { type: 'text_short', content: SENTENCE, ...about } as Create);

async function change(id: string, about: Partial<Input<'posts.update'>>) {
  const { type, title, version: basedOn, ...source } = await client.get('posts.source', { id });
  const { guessedLanguage: _, id: __, ...kept } = source;
  const words = type === 'text_long' ? { title: title ?? '' } : {};
  return client.post('posts.update', { id, type, basedOn, ...kept, ...words, ...about } as Input<'posts.update'>);
}

async function wordsStored(id: string): Promise<string | undefined> {
  const [row] = await database.run<{ words: string }>(sql`SELECT words FROM post_words WHERE post_id = ${id}`);
  return row?.words;
}

async function found(phrase: string): Promise<string[]> {
  const rows = await database.run<{ id: string }>(sql`SELECT post_id AS id FROM post_words
    WHERE string_to_array(words, ' ') @> ${phrase.split(' ')} AND strpos(' ' || words || ' ', ${` ${phrase} `}) > 0`);
  return rows.map(({ id }) => id);
}

describe('the words of a post', () => {
  test('are stored with it, in order, and change with it', async () => {
    const { id } = await write({ content: 'Frost above THE weir https://harrow.example' });
    expect(await wordsStored(id)).toBe('frost above the weir');
    await change(id, { content: 'Thaw' });
    expect(await wordsStored(id)).toBe('thaw');
  });

  test('of a long one are those of its title and its shown text', async () => {
    const { id } = await write({ type: 'text_long', title: 'On weirs', content: '# First *frost*\n\n`code`' });
    expect(await wordsStored(id)).toBe('on weirs first frost');
  });

  test('are gone with it for good, and not before', async () => {
    const { id } = await write();
    await client.post('posts.delete', { id });
    expect(await wordsStored(id)).toBeDefined();
    await client.post('posts.purge', { id });
    expect(await wordsStored(id)).toBeUndefined();
  });

  test('are found as a phrase, next to each other and whole', async () => {
    const { id } = await write({ content: 'one quince two quinces three' });
    expect(await found('quince two quinces')).toEqual([id]);
    expect(await found('one two')).toEqual([]);
    expect(await found('quinc')).toEqual([]);
  });

  test.each([
    [
      'the longest word with the most marks',
      '\u{1E900}\u{1E8D0}\u{1E8D1}\u{1E8D2}\u{1E8D3}\u{1E8D4}\u{1E8D5}\u{1E8D6}\u{1E8D0}'.repeat(55),
    ],
    ['a word as long as a post', 'x'.repeat(limits.textShort)],
    ['signs alone', '%_\\ \' " ; -- $1'],
    ['spaces of all kinds', 'a\u00a0b\u2003c\u3000d'],
  ])('are stored whatever they are: %s', async (_, content) => {
    const { id } = await write({ content });
    const words = (await wordsStored(id)) ?? '';
    const [first = ''] = words.split(' ');
    if (first !== '') expect(await found(first)).toContain(id);
    expect(Math.max(...words.split(' ').map((word) => Buffer.byteLength(word)))).toBeLessThan(2_700);
  });

  test('of a long post in Chinese are found beyond the places that a tsvector has', async () => {
    const { id } = await write({ type: 'text_long', title: 'T', content: `${'雨'.repeat(40_000)}霜降` });
    expect(await found('雨 霜 降')).toEqual([id]);
    expect(await found('霜 雨')).toEqual([]);
  });
});

describe('the language of a post', () => {
  test('is guessed where nothing is said', async () => {
    expect((await write()).language).toBe('de');
    expect((await write({ content: 'Frost' })).language).toBeNull();
  });

  test('is what its author says, none too', async () => {
    expect((await write({ language: 'nl' })).language).toBe('nl');
    expect((await write({ language: null })).language).toBeNull();
  });

  test('can be changed, which is no edit but another version', async () => {
    const { id } = await write();
    const before = await client.get('posts.source', { id });
    expect(before).toMatchObject({ language: 'de', guessedLanguage: 'de', contentWarning: null });
    expect(await change(id, { language: 'nl' })).toMatchObject({ language: 'nl', editedAt: null });
    const after = await client.get('posts.source', { id });
    expect(after).toMatchObject({ language: 'nl', guessedLanguage: 'de' });
    expect(after.version).not.toBe(before.version);
    expect((await reader.get('posts.get', { id })).language).toBe('nl');
  });

  test('is guessed again where a change leaves it out', async () => {
    const { id } = await write({ language: 'nl' });
    expect((await change(id, { language: undefined })).language).toBe('de');
  });

  test.each(['DE', 'deu', 'd', '', 'd1', 'de\n', "'; --", 7, {}])('%j is refused, with its field', async (language) => {
    await expect(write({ language: language as string })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { language: { message: expect.any(String) as string } },
    });
  });
});

describe('a content warning', () => {
  test('is trimmed, and shown on every card and with the whole post', async () => {
    const { id, contentWarning } = await write({ contentWarning: '  Spiders,\nmany ' });
    expect(contentWarning).toBe('Spiders, many');
    expect(await reader.get('posts.get', { id })).toMatchObject({ contentWarning: 'Spiders, many' });
    const { items } = await reader.get('posts.byAuthor', { username: author.username });
    expect(items.find((item) => item.id === id)).toMatchObject({ contentWarning: 'Spiders, many' });
  });

  test('that is added, changed or taken away is an edit', async () => {
    const { id } = await write();
    expect(await change(id, { contentWarning: 'Frost' })).toMatchObject({
      contentWarning: 'Frost',
      editedAt: expect.any(String) as string,
    });
    expect(await change(id, { contentWarning: null })).toMatchObject({ contentWarning: null });
  });

  test('has no words that the post is found by', async () => {
    const { id } = await write({ contentWarning: 'Spiders' });
    expect(await wordsStored(id)).not.toContain('spiders');
  });

  test.each([
    ['', 'required'],
    ['\u200b', 'required'],
    ['x'.repeat(limits.contentWarning + 1), 'too_long'],
    ['a\u0000b', 'unreadable_characters'],
  ])('of %j is refused as %s', async (contentWarning, reason) => {
    await expect(write({ contentWarning })).rejects.toMatchObject({ fields: { contentWarning: { reason } } });
  });
});

test.each([
  sql`language = 'DE'`,
  sql`language = 'deu'`,
  sql`content_warning = ''`,
  sql`content_warning = ' a'`,
  sql`content_warning = ${'x'.repeat(201)}`,
])('the database itself refuses what no post can have (%#)', async (set) => {
  const { id } = await write();
  await expect(database.run(sql`UPDATE posts SET ${set} WHERE id = ${id}`)).rejects.toMatchObject({ code: '23514' });
});
