import { expect, onTestFinished, test, vi } from 'vitest';
import { coalesce } from './coalesce.ts';
import { WAIT } from './pool-exhausted.ts';

/** Runs that end when they are told to; what each was asked. */
function heldRuns() {
  const runs: { asks: readonly number[]; end: (value?: undefined) => void }[] = [];
  const ask = coalesce((asks: readonly number[]) => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    runs.push({ asks, end: resolve });
    return promise.then(() => asks.map((each) => each * 10));
  });
  return { runs, ask };
}

test('who asks alone waits for nobody', async () => {
  const { runs, ask } = heldRuns();
  const answers = [];
  for (const number of [1, 2, 3]) {
    answers.push(ask(number));
    await expect.poll(() => runs.length).toBe(number);
  }
  for (const run of runs) run.end();
  expect(await Promise.all(answers)).toEqual([10, 20, 30]);
  expect(runs.map(({ asks }) => asks)).toEqual([[1], [2], [3]]);
});

test('who asks in the same turn shares a run, six at most', async () => {
  const { runs, ask } = heldRuns();
  const answers = [1, 2, 3, 4, 5, 6, 7].map(ask);
  await expect.poll(() => runs.length).toBe(2);
  for (const run of runs) run.end();
  expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50, 60, 70]);
  expect(runs.map(({ asks }) => asks)).toEqual([[1, 2, 3, 4, 5, 6], [7]]);
});

test('who asks while three runs are under way shares the next one', async () => {
  const { runs, ask } = heldRuns();
  const answers: Promise<number>[] = [];
  for (const number of [1, 2, 3]) {
    answers.push(ask(number));
    await expect.poll(() => runs.length).toBe(number);
  }
  for (const number of [4, 5, 6]) {
    answers.push(ask(number));
    await new Promise((turn) => setImmediate(turn));
  }
  expect(runs).toHaveLength(3);
  runs[1]?.end();
  await expect.poll(() => runs.length).toBe(4);
  for (const run of runs) run.end();
  expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50, 60]);
  expect(runs[3]?.asks).toEqual([4, 5, 6]);
});

test('who waits two seconds for a run to end is told to come back, and the next ones are answered', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { runs, ask } = heldRuns();
  const underWay: Promise<number>[] = [];
  for (const number of [1, 2, 3]) {
    underWay.push(ask(number));
    await vi.waitFor(() => expect(runs).toHaveLength(number));
  }
  const waiting = Promise.allSettled([4, 5, 6, 7, 8, 9, 10].map(ask));
  await vi.advanceTimersByTimeAsync(WAIT);
  expect(await waiting).toMatchObject(Array.from({ length: 7 }, () => ({ reason: { code: 'unavailable' } })));
  const later = ask(11);
  for (const run of runs) run.end();
  expect(await Promise.all(underWay)).toEqual([10, 20, 30]);
  await vi.waitFor(() => expect(runs).toHaveLength(4));
  runs[3]?.end();
  expect(await later).toBe(110);
  expect(runs[3]?.asks).toEqual([11]);
});

test('a run that fails fails its own askers, one ask that fails itself, and the next ones are answered', async () => {
  const ask = coalesce(async (asks: readonly number[]) => {
    if (asks.includes(0)) throw new Error('nothing');
    return asks.map((each) => (each < 0 ? new RangeError('below') : each));
  });
  const together = await Promise.allSettled([ask(1), ask(0)]);
  expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const apart = await Promise.allSettled([ask(1), ask(-1), ask(2)]);
  expect(apart).toMatchObject([{ value: 1 }, { reason: new RangeError('below') }, { value: 2 }]);
  for (let round = 0; round < 5; round += 1) await expect(ask(0)).rejects.toThrow('nothing');
  expect(await ask(3)).toBe(3);
});
