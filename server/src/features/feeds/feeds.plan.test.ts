import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, planOf } from '../../../test/plans.ts';
import { followingStatements } from './feeds.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);

test('the statements of Following are those that were reviewed', async () => {
  const usual = followingStatements.all.filter((statement) => statement.name.endsWith('.21'));
  const texts = usual.map(({ name, text }) => `-- ${name}\n${text};\n`);
  await expect(texts.join('\n')).toMatchFileSnapshot('feeds.following.sql');
});

test('sizes differ in nothing but their LIMIT', () => {
  const shapes = followingStatements.all.map(({ name, text }) => {
    const [, direction, count] = /(older|newer)\.(\d+)$/.exec(name) ?? [];
    return `${direction}: ${text.replaceAll(new RegExp(`\\b${count}\\b`, 'g'), 'N')}`;
  });
  expect(new Set(shapes).size).toBe(2);
});

test.each(followingStatements.all)('$name walks along its indexes and reads no table whole', async (statement) => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toEqual(
    expect.arrayContaining([
      'idx_posts_own_published',
      'idx_posts_published',
      'idx_posts_user_published',
      'posts_pkey',
    ]),
  );
  // Followed people are hashed once; neither everybody's posts nor one author's are sorted.
  expect(text).toContain('hashed SubPlan');
  expect(text).not.toMatch(/(Hash|Merge) .*Join/);
});
