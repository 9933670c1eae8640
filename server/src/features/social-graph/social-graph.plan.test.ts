import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { fillForPlans, fillPeopleForPlans, isPlanKept, planOf, sortsIn } from '../../../test/plans.ts';
import { viewer } from '../../core/visibility.ts';
import { sql } from '../../platform/database/fragment.ts';
import { peopleText, readingFor } from '../users/index.ts';
import { blockedText } from './blocks.queries.ts';
import { listMembers } from './lists.queries.ts';
import { mutedText } from './mutes.queries.ts';
import { countText, requestsText } from './requests.queries.ts';
import { SUGGESTIONS } from './suggestions.queries.ts';

const { ownerUrl } = await testDatabase();
await fillForPlans(ownerUrl);
await fillPeopleForPlans(ownerUrl);

/** The indexes that a list is walked along, and its sorts: of what several ways found, and of mutual followers of the fewer. */
const WALKS = {
  followers: { indexes: ['idx_user_follows_following'], sorts: 0, searchSorts: 1 },
  following: { indexes: ['idx_user_follows_follower'], sorts: 0, searchSorts: 1 },
  friends: { indexes: ['idx_friendships_user1', 'idx_friendships_user2'], sorts: 1, searchSorts: 3 },
  mutual: { indexes: ['idx_user_follows_follower', 'user_follows_unique'], sorts: 2, searchSorts: 3 },
} as const;

const END = { at: '9223372036854775807', id: '9223372036854775807' };

const JOINS_OF_ALL = /(Hash|Merge) .*Join/;

describe.each(['followers', 'following', 'friends', 'mutual'] as const)('%s', (list) => {
  const { indexes: walked, sorts, searchSorts } = WALKS[list];
  /** The statement of a list of so many members. */
  const textFor = (search: string, size: number) =>
    peopleText(
      readingFor(listMembers[list], search, size),
      { viewer: viewer('1'), of: sql`(SELECT ${'7'}::bigint)` },
      END,
      21,
    );

  test('ends as soon as a page is full', async () => {
    const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, textFor('', 40));
    expect(tablesReadWhole).toEqual([]);
    expect(indexes).toEqual(expect.arrayContaining([...walked]));
    expect(text).not.toMatch(JOINS_OF_ALL);
    // One that sorts has read the whole list first.
    expect(sortsIn(text)).toBe(sorts);
  });

  test('where it is short is searched by reading it once, along its index, for the names that fit best', async () => {
    const { text, tablesReadWhole } = await planOf(ownerUrl, textFor('anne', 40));
    expect(tablesReadWhole).toEqual([]);
    for (const index of walked) expect(text).toContain(index);
    expect(text).not.toMatch(JOINS_OF_ALL);
    expect(sortsIn(text)).toBe(searchSorts);
  });

  test('where it is long finds the name by trigrams, and each of its people by the pair', async () => {
    const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, textFor('anne', 4_000));
    expect(tablesReadWhole).toEqual([]);
    expect(text).toContain('Bitmap Index Scan on idx_users_username_trigram');
    expect(text).toContain('Bitmap Index Scan on idx_user_profiles_search_name_trigram');
    expect(indexes).toContain(list === 'friends' ? 'friendships_unique' : 'user_follows_unique');
    expect(indexes).toEqual(expect.arrayContaining([...walked]));
    expect(text).not.toMatch(JOINS_OF_ALL);
  });

  test('where it is long finds beginnings by their indexes, and each of its people by the pair', async () => {
    const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, textFor('an', 4_000));
    expect(tablesReadWhole).toEqual([]);
    expect(text).toMatch(/Index Scan (on|using) (idx_users_username_beginning|users_username_lower_unique)/);
    expect(text).toContain('Bitmap Index Scan on idx_user_profiles_search_name_trigram');
    expect(indexes).toContain(list === 'friends' ? 'friendships_unique' : 'user_follows_unique');
    expect(indexes).toEqual(expect.arrayContaining([...walked]));
    expect(text).not.toMatch(JOINS_OF_ALL);
  });
});

test('the list of the blocked ends as soon as a page is full', async () => {
  const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, blockedText('1', END, 21));
  expect(tablesReadWhole).toEqual([]);
  expect(indexes).toContain('idx_blocks_blocker');
  expect(sortsIn(text)).toBe(0);
});

test('requests and mutes are listed until a page is full, and requests counted along the open ones', async () => {
  const listed = [
    { text: requestsText('1', END, 21), index: 'idx_follow_requests_open', sorts: 0 },
    { text: countText('1', 100), index: 'idx_follow_requests_open', sorts: 0 },
    { text: mutedText('1', END, 21), index: 'idx_mutes_user', sorts: 0 },
  ];
  for (const { text: statement, index, sorts } of listed) {
    const { text, tablesReadWhole, indexes } = await planOf(ownerUrl, statement);
    expect(tablesReadWhole).toEqual([]);
    expect(indexes).toContain(index);
    expect(sortsIn(text)).toBe(sorts);
    expect(text).not.toMatch(JOINS_OF_ALL);
  }
});

test.each(SUGGESTIONS)(
  '%i suggestions read friends of friends from the indexes alone, planned once',
  async (_, statement) => {
    const { text, tablesReadWhole } = await planOf(ownerUrl, statement);
    expect(await isPlanKept(ownerUrl, statement, { viewer: '1' })).toBe(true);
    expect(tablesReadWhole).toEqual([]);
    expect(text.match(/Index Only Scan using (idx_friendships_user[12]|friendships_unique)/g)).toHaveLength(4);
    expect(text).not.toMatch(/Scan on friendships/);
  },
);
