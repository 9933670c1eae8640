import { expect, test } from 'vitest';
import { FollowState, type Act, type Standing } from './follow-state.svelte.ts';

const stranger: Standing = {
  self: false,
  following: false,
  followsYou: true,
  friends: false,
  canFollow: true,
  askedFriendship: false,
  asksFriendship: false,
};
const friend: Standing = { ...stranger, following: true, friends: true };

/** An answer that comes when the test says so. */
function later() {
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<Act>>>();
  return { promise, resolve, reject };
}

test('following shows at once and becomes what the server says', async () => {
  const answer = later();
  const state = new FollowState(stranger, 7, () => answer.promise);
  const done = state.toggle();
  expect(state.standing).toEqual(friend);
  expect(state.followersCount).toBe(8);
  answer.resolve({ standing: friend, followersCount: 9 });
  await done;
  expect(state.followersCount).toBe(9);
});

test('a refusal takes everything back and says why', async () => {
  const answer = later();
  const state = new FollowState(friend, 8, () => answer.promise);
  const done = state.toggle();
  expect(state.standing).toEqual({ ...stranger });
  expect(state.followersCount).toBe(7);
  answer.reject(new Error('line down'));
  await expect(done).rejects.toThrow('line down');
  expect(state.standing).toEqual(friend);
  expect(state.followersCount).toBe(8);
});

test('presses while one is under way ask once', async () => {
  const answer = later();
  let asked = 0;
  const state = new FollowState(stranger, null, () => {
    asked += 1;
    return answer.promise;
  });
  const presses = [state.toggle(), state.toggle(), state.toggle()];
  answer.resolve({ standing: friend, followersCount: null });
  await Promise.all(presses);
  expect(asked).toBe(1);
  expect(state.standing.following).toBe(true);
  expect(state.followersCount).toBeNull();
});
