import { expect, test } from 'vitest';
import { listed } from '../../core/asked-sql.ts';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, isPlanKept, planOf } from '../../../test/plans.ts';
import { byAuthorStatements, FIND, FIND_WHOLE, LATEST, ownStatements } from './posts.queries.ts';
import { byTagStatements, COMPLETE } from './tags.queries.ts';
import { DUE, trashStatements } from './trash.queries.ts';
import { INSERT, UPDATE } from './writing.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);

const walks = [
  ...byAuthorStatements.all.map((statement) => ({ ...statement, index: 'idx_posts_user_published' })),
  ...ownStatements.all.map((statement) => ({ ...statement, index: 'idx_posts_own_published' })),
];

test.each(walks)('$name walks along one index of posts and reads no table whole', async ({ text, index }) => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, { text });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes.filter((name) => name.includes('posts'))).toEqual([index, 'posts_pkey']);
});

test.each([
  ...[...byAuthorStatements.all, ...ownStatements.all].map((statement) => ({ ...statement, own: 'planned_7' })),
  ...byTagStatements.all.map((statement) => ({ ...statement, own: 'hot' })),
])('$name is planned once, whether one reader asks or six', async ({ name, text, own }) => {
  const range = name.includes('.first.') ? [] : ['infinity', '9223372036854775807', listed(['1', '2'])];
  const values = ['1', own, ...range, ...(name.includes('.older.') ? ['infinity'] : [])];
  for (const readers of [1, 6]) {
    const lists = values.map((value) => Array.from({ length: readers }, () => value));
    expect(await isPlanKept(ownerUrl, text, lists)).toBe(true);
  }
});

test.each([FIND, FIND_WHOLE])('a post by itself is found by ids alone, by a plan that is kept', async (text) => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, { text });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(['posts_pkey', 'users_pkey', 'user_profiles_user_id_unique']));
  for (const readers of [['1'], ['1', null, '2', '3', '4', '5']]) {
    expect(await isPlanKept(ownerUrl, text, [readers, readers.map(() => '7')])).toBe(true);
  }
});

test('the welcome page’s posts come from the index of everybody’s newest', async () => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, { text: LATEST });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_posts_published');
});

test('the statements of tag pages are those that were reviewed', async () => {
  const usual = byTagStatements.all.filter((statement) => statement.name.endsWith('.21'));
  const texts = usual.map(({ name, text }) => `-- ${name}\n${text};\n`);
  await expect(texts.join('\n')).toMatchFileSnapshot('posts.by-tag.sql');
});

test.each(byTagStatements.all)('$name walks along the tag and asks for each post by its id', async (statement) => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(['idx_post_tags_tag_published', 'posts_pkey', 'users_pkey']));
  // In the index's order: a tag that everybody uses is not sorted before a page of it is cut off.
  expect(text).not.toMatch(/(Hash|Merge) .*Join|Bitmap|Sort Key: post_tags/);
});

test('completing a tag looks through the newest rows of tags alone', async () => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, { text: COMPLETE });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(['idx_post_tags_published', 'post_tags_pkey', 'posts_pkey']));
  expect(text).not.toMatch(/(Hash|Merge) .*Join|Bitmap/);
});

test.each(trashStatements.all)('$name walks along the author’s deleted posts', async (statement) => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_posts_deleted');
});

test('what is due for good is found by when it was deleted', async () => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, { text: DUE });
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_posts_due');
});

const WRITTEN = ['text_short', 'public', null, 'Words with #frost for @planned_2.', null, null, null];
const LINKS = [[], ['frost', 'weir'], ['frost', 'weir'], ['planned_2']];
const KEY = ['posts.create', 'a-key', 'f'.repeat(64), new Date(), new Date()];
const NO_KEY = [null, null, null, null, null];

test.each([
  { name: 'posts.insert', text: INSERT },
  { name: 'posts.update', text: UPDATE },
])('$name finds whom a post mentions by their names, and reads no table whole', async ({ text }) => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, { text });
  expect(tablesReadWhole).toEqual([]);
  // Either is over the username in lower case.
  expect(indexes.some((name) => /^(users_username_lower_unique|idx_users_username_beginning)$/.test(name))).toBe(true);
});

test.each([
  { name: 'posts.insert', text: INSERT, more: NO_KEY },
  { name: 'posts.insert under a key', text: INSERT, more: KEY },
  { name: 'posts.update', text: UPDATE, more: ['1', true] },
])('$name is planned once, whatever a post is tagged with', async ({ text, more }) => {
  expect(await isPlanKept(ownerUrl, text, ['1', ...WRITTEN, ...LINKS, ...more])).toBe(true);
});
