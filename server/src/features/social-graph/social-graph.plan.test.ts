import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, fillPeopleForPlans, planOf, sortsIn } from '../../../test/plans.ts';
import { blockedStatements } from './blocks.queries.ts';
import { listStatements } from './lists.queries.ts';
import { suggestionStatements } from './suggestions.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);
await fillPeopleForPlans(ownerUrl);

/** The indexes that a list is walked along, and its sorts: of what several ways found, and of mutual followers of the fewer. */
const WALKS = {
  followers: { indexes: ['idx_user_follows_following'], sorts: 0 },
  following: { indexes: ['idx_user_follows_follower'], sorts: 0 },
  friends: { indexes: ['idx_friendships_user1', 'idx_friendships_user2'], sorts: 1 },
  mutual: { indexes: ['idx_user_follows_follower', 'user_follows_unique'], sorts: 2 },
} as const;

const JOINS_OF_ALL = /(Hash|Merge) .*Join/;

describe.each(['followers', 'following', 'friends', 'mutual'] as const)('%s', (list) => {
  const { indexes: walked, sorts } = WALKS[list];
  const { whole, searched, named, begun } = listStatements[list];

  test.each([...whole.all, ...searched.all])('$name ends as soon as a page is full', async (statement) => {
    const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
    expect(tablesReadWhole).toEqual([]);
    expect(indexes).toEqual(expect.arrayContaining([...walked]));
    expect(text).not.toMatch(JOINS_OF_ALL);
    // One that sorts has read the whole list first.
    expect(sortsIn(text)).toBe(sorts);
  });

  test.each(named.all)('$name finds the name by trigrams, and each of its people by the pair', async (statement) => {
    const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
    expect(tablesReadWhole).toEqual([]);
    expect(text).toContain('Bitmap Index Scan on idx_users_username_trigram');
    expect(text).toContain('Bitmap Index Scan on idx_user_profiles_display_name_trigram');
    expect(indexes).toContain(list === 'friends' ? 'friendships_unique' : 'user_follows_unique');
    expect(indexes).toEqual(expect.arrayContaining([...walked]));
    expect(text).not.toMatch(JOINS_OF_ALL);
  });

  test.each(begun.all)(
    '$name finds beginnings by their indexes, and each of its people by the pair',
    async (statement) => {
      const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
      expect(tablesReadWhole).toEqual([]);
      expect(text).toMatch(/Index Scan (on|using) (idx_users_username_beginning|users_username_lower_unique)/);
      expect(text).toContain('Bitmap Index Scan on idx_user_profiles_display_name_trigram');
      expect(indexes).toContain(list === 'friends' ? 'friendships_unique' : 'user_follows_unique');
      expect(indexes).toEqual(expect.arrayContaining([...walked]));
      expect(text).not.toMatch(JOINS_OF_ALL);
    },
  );
});

test.each(blockedStatements.all)('$name ends as soon as a page is full', async (statement) => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_blocks_blocker');
  expect(sortsIn(text)).toBe(0);
});

test.each(suggestionStatements.all)('$name reads friends of friends from the indexes alone', async (statement) => {
  const { text, tablesReadWhole } = await planOf(ownerUrl, statement);
  expect(tablesReadWhole).toEqual([]);
  expect(text.match(/Index Only Scan using (idx_friendships_user[12]|friendships_unique)/g)).toHaveLength(4);
  expect(text).not.toMatch(/Scan on friendships/);
});
