import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { poll } from './poll.ts';

/** As much of a document as is asked for: whether it is seen. */
class Sight extends EventTarget {
  hidden = false;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new Sight());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What is asked here is answered when the test says so. */
function questions() {
  const waiting: PromiseWithResolvers<void>[] = [];
  const ask = () => {
    const answer = Promise.withResolvers<void>();
    waiting.push(answer);
    return answer.promise;
  };
  return { ask, waiting };
}

test('one question follows another while the page is there', async () => {
  const { ask, waiting } = questions();
  const stop = poll(ask);
  await vi.advanceTimersByTimeAsync(30_000);
  waiting[0]?.resolve();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(waiting).toHaveLength(2);
  stop();
});

test('while answers fail it is asked more and more rarely', async () => {
  const { ask, waiting } = questions();
  const stop = poll(ask);
  await vi.advanceTimersByTimeAsync(30_000);
  waiting[0]?.reject(new Error('line down'));
  await vi.advanceTimersByTimeAsync(59_000);
  expect(waiting).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(waiting).toHaveLength(2);
  stop();
});

test.each(['answered', 'refused'])('who leaves during a question that is %s then asks nothing more', async (how) => {
  const { ask, waiting } = questions();
  const stop = poll(ask);
  await vi.advanceTimersByTimeAsync(30_000);
  stop();
  if (how === 'answered') waiting[0]?.resolve();
  else waiting[0]?.reject(new Error('line down'));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(waiting).toHaveLength(1);
});
