import { expect, test } from 'vitest';
import type { Person } from '@vrss/contract';
import { countsOf, peopleTabs } from './people-tabs.ts';
import { NO_RELATIONSHIP as stranger } from '#lib/store/people.ts';

const card = { id: '1', username: 'wren_c', displayName: null, avatarUrl: null };
const wren: Person = {
  ...card,
  visibility: 'public',
  searchEngines: true,
  details: {
    bio: null,
    location: null,
    website: null,
    age: null,
    joinedAt: '2026-11-23T18:00:00.000Z',
    followersCount: 1942,
    followingCount: 3,
    friendsCount: 0,
  },
  viewerRelationship: stranger,
  followedBy: { people: [card, { ...card, id: '2' }], othersCount: 4 },
};
const tabsOf = (person: Person) => peopleTabs(person, countsOf(person)).map(({ label, count }) => [label, count]);

test('each list stands with what it holds', () => {
  expect(tabsOf(wren)).toEqual([
    ['Followers', '1,942'],
    ['Following', '3'],
    ['Friends', '0'],
    ['Followers you follow', '6'],
  ]);
});

test('on one’s own page and signed out there is no list of followers one follows', () => {
  expect(tabsOf({ ...wren, followedBy: null }).map(([label]) => label)).toEqual(['Followers', 'Following', 'Friends']);
});
