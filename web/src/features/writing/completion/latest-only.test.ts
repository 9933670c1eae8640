import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { latestOnly } from './latest-only.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setting() {
  const asked: { question: string; signal: AbortSignal; answer: PromiseWithResolvers<string> }[] = [];
  const heard: unknown[] = [];
  const put = latestOnly<string, string>({
    pause: () => 100,
    ask: (question, signal) => {
      const answer = Promise.withResolvers<string>();
      asked.push({ question, signal, answer });
      return answer.promise;
    },
    onanswer: (answer, question) => heard.push([question, answer]),
    onfault: (cause) => heard.push(cause),
  });
  return { put, asked, heard };
}

test('it asks once after a pause, for the last question', async () => {
  const { put, asked, heard } = setting();
  put('a');
  vi.advanceTimersByTime(99);
  put('ab');
  vi.advanceTimersByTime(100);
  expect(asked.map(({ question }) => question)).toEqual(['ab']);
  asked[0]?.answer.resolve('yes');
  await vi.runAllTimersAsync();
  expect(heard).toEqual([['ab', 'yes']]);
});

test('an answer that comes late is not heard, nor is its fault', async () => {
  const { put, asked, heard } = setting();
  put('a');
  vi.advanceTimersByTime(100);
  put('b');
  vi.advanceTimersByTime(100);
  put('c');
  vi.advanceTimersByTime(100);
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
  asked[2]?.answer.resolve('third');
  asked[0]?.answer.resolve('first');
  asked[1]?.answer.reject(new Error('second'));
  await vi.runAllTimersAsync();
  expect(heard).toEqual([['c', 'third']]);
});

test('a fault of the last question is told', async () => {
  const { put, asked, heard } = setting();
  put('a');
  vi.advanceTimersByTime(100);
  const fault = new Error('line down');
  asked[0]?.answer.reject(fault);
  await vi.runAllTimersAsync();
  expect(heard).toEqual([fault]);
});
