import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PeopleSearch } from './people-search.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function searching(shown = '') {
  const asked: string[] = [];
  return { asked, search: new PeopleSearch(shown, (words) => asked.push(words)) };
}

test('typing is asked about once, when it rests', () => {
  const { asked, search } = searching();
  for (const text of ['m', 'ma', 'mar']) {
    search.type(text);
    vi.advanceTimersByTime(200);
  }
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(asked).toEqual(['mar']);
});

test('pressing Enter asks at once, and not again afterwards', () => {
  const { asked, search } = searching();
  search.type('mar');
  search.submit('mar');
  vi.advanceTimersByTime(1_000);
  expect(asked).toEqual(['mar']);
});

test('what is shown already is not asked for; clearing is', () => {
  const { asked, search } = searching('mar');
  search.type(' mar ');
  vi.advanceTimersByTime(300);
  search.type('');
  vi.advanceTimersByTime(300);
  expect(asked).toEqual(['']);
});

test('words that a link took away can be asked for again', () => {
  const { asked, search } = searching('mar');
  search.shows('');
  search.submit('mar');
  expect(asked).toEqual(['mar']);
});

test('who leaves asks nothing more', () => {
  const { asked, search } = searching();
  search.type('mar');
  search.stop();
  vi.advanceTimersByTime(1_000);
  expect(asked).toEqual([]);
});
