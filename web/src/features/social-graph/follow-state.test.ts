import { expect, test } from 'vitest';
import type { ViewerRelationship } from '@vrss/contract';
import { FollowState, type Act } from './follow-state.svelte.ts';
import { stranger } from './stranger.ts';

const follower: ViewerRelationship = { ...stranger, followsYou: true, asksFriendship: true };
const friend: ViewerRelationship = { ...stranger, following: true, followsYou: true, friends: true };

/** An answer that comes when the test says so. */
function later() {
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<Act>>>();
  return { promise, resolve, reject };
}

test('following shows at once and becomes what the server says', async () => {
  const answer = later();
  const state = new FollowState(follower, 7, () => answer.promise);
  const done = state.act('follow');
  expect(state.viewerRelationship).toEqual(friend);
  expect(state.followersCount).toBe(8);
  answer.resolve({ viewerRelationship: friend, followersCount: 9 });
  await done;
  expect(state.followersCount).toBe(9);
});

test('a refusal takes everything back and says why', async () => {
  const answer = later();
  const state = new FollowState(friend, 8, () => answer.promise);
  const done = state.act('unfollow');
  expect(state.viewerRelationship).toEqual({ ...stranger, followsYou: true });
  expect(state.followersCount).toBe(7);
  answer.reject(new Error('line down'));
  await expect(done).rejects.toThrow('line down');
  expect(state.viewerRelationship).toEqual(friend);
  expect(state.followersCount).toBe(8);
});

test('presses while one is under way ask once, and only the one that asked has done it', async () => {
  const answer = later();
  let asked = 0;
  const state = new FollowState(stranger, null, () => {
    asked += 1;
    return answer.promise;
  });
  const presses = [state.act('follow'), state.act('unfollow'), state.act('follow')];
  answer.resolve({ viewerRelationship: { ...stranger, following: true }, followersCount: null });
  expect(await Promise.all(presses)).toEqual([true, false, false]);
  expect(asked).toBe(1);
  expect(state.viewerRelationship.following).toBe(true);
  expect(state.followersCount).toBeNull();
});

test('asking to be friends follows, counts once, and is taken back by unfollowing', async () => {
  const state = new FollowState(stranger, 3, () => later().promise);
  void state.act('askFriendship');
  expect(state.viewerRelationship).toEqual({ ...stranger, following: true, askedFriendship: true });
  expect(state.followersCount).toBe(4);

  const asked = new FollowState({ ...stranger, following: true }, 4, () => later().promise);
  void asked.act('askFriendship');
  expect(asked.followersCount).toBe(4);
  const back = new FollowState(asked.viewerRelationship, 4, () => later().promise);
  void back.act('unfollow');
  expect(back.viewerRelationship).toEqual(stranger);
});

test('asking somebody who follows already makes friends and asks nothing', () => {
  const state = new FollowState(follower, 0, () => later().promise);
  void state.act('askFriendship');
  expect(state.viewerRelationship).toEqual(friend);
});

test('removing a follower ends friendship and their wish, and none of their followers', () => {
  const state = new FollowState({ ...friend, asksFriendship: true }, 5, () => later().promise);
  void state.act('removeFollower');
  expect(state.viewerRelationship).toEqual({ ...stranger, following: true });
  expect(state.followersCount).toBe(5);
});
