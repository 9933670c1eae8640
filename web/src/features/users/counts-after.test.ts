import { expect, test } from 'vitest';
import { stranger } from '#features/social-graph/stranger.ts';
import { countsAfter } from './counts-after.ts';

const counts = { followersCount: 7, followingCount: 5, friendsCount: 2 };
const follower = { ...stranger, followsYou: true };
const friend = { ...follower, following: true, friends: true };

test('signed out, the counts are what the server said', () => {
  expect(countsAfter(counts, null, null)).toEqual(counts);
});

test('following back makes one follower and one friend more', () => {
  expect(countsAfter(counts, follower, { viewerRelationship: friend, followersCount: 8 })).toEqual({
    followersCount: 8,
    followingCount: 5,
    friendsCount: 3,
  });
});

test('removing a friend as a follower ends their following and the friendship', () => {
  const after = { ...stranger, following: true };
  expect(countsAfter(counts, friend, { viewerRelationship: after, followersCount: 7 })).toEqual({
    followersCount: 7,
    followingCount: 4,
    friendsCount: 1,
  });
});

test('on a card alone the count stays as it was', () => {
  expect(countsAfter(counts, stranger, { viewerRelationship: stranger, followersCount: null })).toEqual(counts);
});
