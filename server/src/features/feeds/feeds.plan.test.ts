import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, isPlanKept, planOf, sameForAll } from '../../../test/plans.ts';
import { followingOfFew, followingOfMany } from './feeds.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);

const STATEMENTS = [...followingOfMany.statements, ...followingOfFew.statements];

test('the statements of Following are those that were reviewed', async () => {
  const usual = STATEMENTS.filter((statement) => statement.name.endsWith('.21'));
  const texts = usual.map(({ name, text }) => `-- ${name}\n${text};\n`);
  await expect(texts.join('\n')).toMatchFileSnapshot('feeds.following.sql');
});

test('sizes differ in nothing but their LIMIT', () => {
  const shapes = STATEMENTS.map(({ name, text }) => {
    const [, shape, count] = /^(.*)\.(\d+)$/.exec(name) ?? [];
    return `${shape}: ${text.replaceAll(new RegExp(`\\b${count}\\b`, 'g'), 'N')}`;
  });
  expect(new Set(shapes).size).toBe(6);
});

const OF_EACH = ['idx_posts_own_published', 'idx_posts_user_published', 'posts_pkey'];

test.each(STATEMENTS)('$name walks along its indexes and reads no table whole', async (statement) => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(expect.arrayContaining(OF_EACH));
  expect(text).not.toMatch(/(Hash|Merge) .*Join|Bitmap/);
});

test.each(followingOfMany.statements)(
  '$name hashes followed people once and looks through the newest',
  async (statement) => {
    const { text, indexes } = await planOf(ownerUrl, statement);
    expect(indexes).toContain('idx_posts_published');
    expect(text).toContain('hashed SubPlan');
  },
);

const firstPages = STATEMENTS.filter((statement) => statement.name.includes('.first.'));

test.each(firstPages)('$name is planned once, whether one reader asks or six', async (statement) => {
  for (const readers of [1, 6]) {
    expect(await isPlanKept(ownerUrl, statement, sameForAll(readers, { viewer: '1' }))).toBe(true);
  }
});
