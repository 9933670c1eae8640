import { expect, test } from 'vitest';
import { asText } from '../../core/callers.ts';
import type { Claim } from '../../core/idempotency.ts';
import { sql } from '../../platform/database/fragment.ts';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, isPlanKept, planOf, sameForAll } from '../../../test/plans.ts';
import { byAuthorPosts, FIND, FIND_WHOLE, LATEST, ownPosts } from './posts.queries.ts';
import { completeTagText, taggedPosts } from './tags.queries.ts';
import { dueText, trashText } from './trash.queries.ts';
import { postsAfterText } from './words-backfill.queries.ts';
import { INSERT, insertValues, updateText, type StoredPost } from './writing.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);

const walks = [
  ...byAuthorPosts.statements.map((statement) => ({ ...statement, index: 'idx_posts_user_published' })),
  ...ownPosts.statements.map((statement) => ({ ...statement, index: 'idx_posts_own_published' })),
];

test.each(walks)('$name walks along one index of posts and reads no table whole', async (statement) => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes.filter((name) => name.includes('posts'))).toEqual([statement.index, 'posts_pkey']);
});

const RANGE = { at: 'infinity', id: '9223372036854775807', seen_ids: asText(['1', '2']), settled_before: 'infinity' };

test.each([...byAuthorPosts.statements, ...ownPosts.statements, ...taggedPosts.statements])(
  '$name is planned once, whether one reader asks or six',
  async (statement) => {
    const values = { viewer: '1', username: 'planned_7', tag: 'hot', ...RANGE };
    for (const readers of [1, 6]) {
      expect(await isPlanKept(ownerUrl, statement, sameForAll(readers, values))).toBe(true);
    }
  },
);

test.each([FIND, FIND_WHOLE])('$name finds a post by ids alone, by a plan that is kept', async (statement) => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(['posts_pkey', 'users_pkey', 'user_profiles_user_id_unique']));
  for (const viewer of [['1'], ['1', null, '2', '3', '4', '5']]) {
    expect(await isPlanKept(ownerUrl, statement, { viewer, post_id: viewer.map(() => '7') })).toBe(true);
  }
});

test('the welcome page’s posts come from the index of everybody’s newest', async () => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, LATEST);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_posts_published');
});

test('the statements of tag pages are those that were reviewed', async () => {
  const usual = taggedPosts.statements.filter((statement) => statement.name.endsWith('.21'));
  const texts = usual.map(({ name, text }) => `-- ${name}\n${text};\n`);
  await expect(texts.join('\n')).toMatchFileSnapshot('posts.by-tag.sql');
});

test.each(taggedPosts.statements)('$name walks along the tag and asks for each post by its id', async (statement) => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(['idx_post_tags_tag_published', 'posts_pkey', 'users_pkey']));
  // In the index's order: a tag that everybody uses is not sorted before a page of it is cut off.
  expect(text).not.toMatch(/(Hash|Merge) .*Join|Bitmap|Sort Key: post_tags/);
});

test('completing a tag looks through the newest rows of tags alone', async () => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, completeTagText('1', 'h'));
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(['idx_post_tags_published', 'post_tags_pkey', 'posts_pkey']));
  expect(text).not.toMatch(/(Hash|Merge) .*Join|Bitmap/);
});

test('the trash walks along the author’s deleted posts', async () => {
  const position = { at: '9223372036854775807', id: '9223372036854775807' };
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, trashText('1', position, 21));
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_posts_deleted');
});

test('what is due for good is found by when it was deleted', async () => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, dueText(new Date(0)));
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_posts_due');
});

test('posts that lack words are looked for along the ids', async () => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, postsAfterText('100', 200));
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(['post_words_pkey', 'posts_pkey']);
});

test('posts that say a phrase are found by the index of words', async () => {
  const { text, tablesReadWhole } = await planOf(
    ownerUrl,
    sql`SELECT post_id FROM post_words WHERE string_to_array(words, ' ') @> ${['rare', 'planned']}
      AND strpos(' ' || words || ' ', ${' rare planned '}) > 0`,
  );
  expect(tablesReadWhole).toEqual([]);
  expect(text).toContain('Bitmap Index Scan on idx_post_words_words');
});

const STORED: StoredPost = {
  authorId: '1',
  visibility: 'public',
  written: {
    type: 'text_short',
    title: null,
    content: 'Words with #frost for @planned_2.',
    contentHtml: null,
    excerpt: null,
    wordCount: null,
    shown: 'Words with #frost for @planned_2.',
    fieldTags: [],
    tags: [
      { tag: 'frost', name: 'frost' },
      { tag: 'weir', name: 'weir' },
    ],
    mentions: ['planned_2'],
  },
  language: 'en',
  contentWarning: null,
};

test.each([
  ['storing', INSERT],
  ['changing', updateText('1', STORED, true)],
])('%s a post finds whom it mentions by their names, and reads no table whole', async (_, statement) => {
  const { tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  // Either is over the username in lower case.
  expect(indexes.some((name) => /^(users_username_lower_unique|idx_users_username_beginning)$/.test(name))).toBe(true);
});

const CLAIM: Claim = { userId: '1', procedure: 'posts.create', key: 'a-key', bodyHash: 'f'.repeat(64), at: new Date() };

test.each([null, CLAIM])('storing a post is planned once, whatever it is tagged with (key %o)', async (claim) => {
  expect(await isPlanKept(ownerUrl, INSERT, insertValues(STORED, claim))).toBe(true);
});
