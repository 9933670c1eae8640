import { expect, test } from 'vitest';
import { LikeState } from './like-state.svelte.ts';

const NOT_LIKED = { liked: false, likesCount: 7 };

/** A server that answers when the test says so, and what was asked of it. */
function server() {
  const asked: boolean[] = [];
  const waiting: PromiseWithResolvers<{ liked: boolean; likesCount: number }>[] = [];
  const act = (wanted: boolean) => {
    asked.push(wanted);
    const answer = Promise.withResolvers<{ liked: boolean; likesCount: number }>();
    waiting.push(answer);
    return answer.promise;
  };
  const next = () => {
    const answer = waiting.shift();
    if (answer === undefined) throw new Error('Nothing was asked.');
    return answer;
  };
  return { act, asked, next };
}

test('a like shows at once and becomes what the server says', async () => {
  const { act, next } = server();
  const state = new LikeState(NOT_LIKED, act);
  const done = state.toggle();
  expect([state.liked, state.likesCount]).toEqual([true, 8]);
  next().resolve({ liked: true, likesCount: 12 });
  expect(await done).toEqual({ liked: true, likesCount: 12 });
  expect(state.likesCount).toBe(12);
});

test('a refusal takes it back and says why', async () => {
  const { act, next } = server();
  const state = new LikeState({ liked: true, likesCount: 8 }, act);
  const done = state.toggle();
  expect([state.liked, state.likesCount]).toEqual([false, 7]);
  next().reject(new Error('line down'));
  await expect(done).rejects.toThrow('line down');
  expect([state.liked, state.likesCount]).toEqual([true, 8]);
});

test('of presses while one is under way the last wish holds', async () => {
  const { act, asked, next } = server();
  const state = new LikeState(NOT_LIKED, act);
  const presses = [state.toggle(), state.toggle()];
  expect([state.liked, state.likesCount]).toEqual([false, 7]);
  next().resolve({ liked: true, likesCount: 8 });
  await expect.poll(() => asked).toEqual([true, false]);
  expect([state.liked, state.likesCount]).toEqual([false, 7]);
  next().resolve(NOT_LIKED);
  expect(await Promise.all(presses)).toEqual([NOT_LIKED, NOT_LIKED]);
});

test('three quick presses ask once', async () => {
  const { act, asked, next } = server();
  const state = new LikeState(NOT_LIKED, act);
  const presses = [state.toggle(), state.toggle(), state.toggle()];
  next().resolve({ liked: true, likesCount: 8 });
  await Promise.all(presses);
  expect(asked).toEqual([true]);
  expect(state.liked).toBe(true);
});
