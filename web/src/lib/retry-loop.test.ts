import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryLoop, type RetryOptions } from './retry-loop.ts';

/** As much of a document as is asked for: whether it is seen. */
class Sight extends EventTarget {
  hidden = false;
}

let sight: Sight;
let browser: EventTarget;
let stop = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  sight = new Sight();
  browser = new EventTarget();
  vi.stubGlobal('document', sight);
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const OPTIONS = { pause: 30_000, longestPause: 100_000 };

/** A loop whose tries are answered when the test says so. */
function loop(options: Partial<RetryOptions> = {}) {
  const tries: PromiseWithResolvers<void>[] = [];
  stop = retryLoop(
    () => {
      const answer = Promise.withResolvers<void>();
      tries.push(answer);
      return answer.promise;
    },
    { ...OPTIONS, ...options },
  );
  const fail = async () => {
    tries.at(-1)?.reject(new Error('No connection.'));
    await vi.advanceTimersByTimeAsync(0);
  };
  const work = async () => {
    tries.at(-1)?.resolve();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { tries, fail, work };
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function see(isSeen: boolean): void {
  sight.hidden = !isSeen;
  sight.dispatchEvent(new Event('visibilitychange'));
}

test('it tries until a try works, and no more then', async () => {
  const { tries, fail, work } = loop();
  await pass(30_000);
  await fail();
  await pass(60_000);
  expect(tries).toHaveLength(2);
  await work();
  browser.dispatchEvent(new Event('online'));
  await pass(600_000);
  expect(tries).toHaveLength(2);
});

test('one that repeats goes on after a try that worked, at its own pace again', async () => {
  const { tries, fail, work } = loop({ repeats: true });
  await pass(30_000);
  await fail();
  await pass(60_000);
  await work();
  await pass(30_000);
  expect(tries).toHaveLength(3);
});

test('while tries fail they come less and less often, down to the longest pause', async () => {
  const { tries, fail } = loop();
  for (const pause of [30_000, 60_000, 100_000, 100_000]) {
    const before = tries.length;
    await pass(pause - 1);
    expect(tries).toHaveLength(before);
    await pass(1);
    expect(tries).toHaveLength(before + 1);
    await fail();
  }
});

test('back online it tries at once, and often again; one try at a time', async () => {
  const { tries, fail } = loop();
  await pass(30_000);
  browser.dispatchEvent(new Event('online'));
  expect(tries).toHaveLength(1);
  await fail();
  await pass(1_000);
  browser.dispatchEvent(new Event('online'));
  expect(tries).toHaveLength(2);
  await fail();
  await pass(60_000);
  expect(tries).toHaveLength(3);
});

test('a page that nobody sees tries nothing, and at once when it is seen again after a pause', async () => {
  const { tries } = loop();
  see(false);
  await pass(600_000);
  expect(tries).toHaveLength(0);
  see(true);
  expect(tries).toHaveLength(1);
});

test('a page that is seen again soon waits for the rest', async () => {
  const { tries } = loop();
  await pass(10_000);
  see(false);
  see(true);
  expect(tries).toHaveLength(0);
  await pass(30_000);
  expect(tries).toHaveLength(1);
});

test('where it is told to, it also tries while nobody sees the page', async () => {
  const { tries } = loop({ alsoHidden: true });
  see(false);
  await pass(30_000);
  expect(tries).toHaveLength(1);
});

test.each(['works', 'fails'])('who ends it during a try that %s then hears no more of it', async (how) => {
  const { tries, fail, work } = loop({ repeats: true });
  await pass(30_000);
  stop();
  await (how === 'works' ? work() : fail());
  browser.dispatchEvent(new Event('online'));
  see(true);
  await pass(600_000);
  expect(tries).toHaveLength(1);
});
