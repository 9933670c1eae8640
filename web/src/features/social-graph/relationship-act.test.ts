import { expect, test } from 'vitest';
import { NO_RELATIONSHIP, type KnownPerson } from '#lib/store/people.ts';
import { after, relationshipAct } from './relationship-act.ts';

const card = { id: '1', username: 'wren_c', displayName: null, avatarUrl: null };
const stranger: KnownPerson = { ...card, viewerRelationship: NO_RELATIONSHIP };
const follower = { ...stranger, viewerRelationship: { ...NO_RELATIONSHIP, followsYou: true, asksFriendship: true } };
const friend = {
  ...stranger,
  viewerRelationship: { ...NO_RELATIONSHIP, following: true, followsYou: true, friends: true },
};
const counts = { followersCount: 7, followingCount: 5, friendsCount: 2 };

test('following a stranger follows, and asks nothing', () => {
  expect(after('follow', stranger)).toEqual({ viewerRelationship: { ...NO_RELATIONSHIP, following: true } });
});

test('a person with no known relationship is a stranger', () => {
  expect(after('follow', card)).toEqual(after('follow', stranger));
});

test('following back makes friends, and one follower and one friend more', () => {
  expect(after('follow', { ...follower, ...counts })).toEqual({
    viewerRelationship: friend.viewerRelationship,
    followersCount: 8,
    followingCount: 5,
    friendsCount: 3,
  });
});

test('asking to be friends follows, counts once, and is taken back by unfollowing', () => {
  const asked = { ...stranger, ...counts, ...after('askFriendship', { ...stranger, ...counts }) };
  expect(asked.viewerRelationship).toEqual({ ...NO_RELATIONSHIP, following: true, askedFriendship: true });
  expect(asked.followersCount).toBe(8);
  const following = { ...asked, viewerRelationship: { ...NO_RELATIONSHIP, following: true } };
  expect(after('askFriendship', following)).toMatchObject({ followersCount: 8 });
  expect({ ...asked, ...after('unfollow', asked) }).toEqual({ ...stranger, ...counts });
});

test('asking a follower makes friends and asks nothing', () => {
  expect(after('askFriendship', follower)).toEqual({ viewerRelationship: friend.viewerRelationship });
});

test('removing a friend as a follower ends their following, their wish and the friendship', () => {
  const asking = { ...friend, ...counts, viewerRelationship: { ...friend.viewerRelationship, asksFriendship: true } };
  expect(after('removeFollower', asking)).toEqual({
    viewerRelationship: { ...NO_RELATIONSHIP, following: true },
    followersCount: 7,
    followingCount: 4,
    friendsCount: 1,
  });
});

test('what is so already changes nothing', () => {
  expect(after('follow', friend)).toEqual({});
  expect(after('removeFollower', stranger)).toEqual({});
});

test('the server’s count of followers holds, unless it tells none', () => {
  const { confirm } = relationshipAct(card, 'follow');
  const { viewerRelationship } = friend;
  const person = { ...follower, ...counts };
  expect(confirm({ viewerRelationship, followersCount: 12 }, person)).toEqual({
    viewerRelationship,
    followersCount: 12,
    followingCount: 5,
    friendsCount: 3,
  });
  expect(confirm({ viewerRelationship, followersCount: null }, person)).toMatchObject({ followersCount: 8 });
});

const closed = { ...stranger, viewerRelationship: { ...NO_RELATIONSHIP, canFollow: false } };

test('following whose page is not public asks, and withdrawing takes it back', () => {
  const asked = { ...closed, ...after('follow', closed) };
  expect(asked.viewerRelationship).toEqual({ ...closed.viewerRelationship, requested: true });
  expect(after('askFriendship', closed)).toEqual(after('follow', closed));
  expect({ ...asked, ...after('withdraw', asked) }).toEqual(closed);
});

test('accepting a request is one more whom they follow, and a friend where the viewer follows them', () => {
  const asking = {
    ...stranger,
    ...counts,
    viewerRelationship: { ...NO_RELATIONSHIP, following: true, requestsYou: true },
  };
  expect(after('acceptRequest', asking)).toEqual({
    viewerRelationship: { ...NO_RELATIONSHIP, following: true, followsYou: true, friends: true },
    followersCount: 7,
    followingCount: 6,
    friendsCount: 3,
  });
  expect(after('refuseRequest', asking)).toMatchObject({
    viewerRelationship: { requestsYou: false, followsYou: false },
  });
});
