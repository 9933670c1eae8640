import { expect, test } from 'vitest';
import { textLength } from './length.ts';
import { nameOf, shortNameOf } from './name.ts';
import { formatNumber } from './number.ts';
import { readingMinutes } from './reading-time.ts';
import { formatDayAndTime, formatMonth, formatTimeAgo } from './time.ts';

const now = new Date(2026, 9, 14, 12, 0, 0);
const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
const HOUR = 3_600_000;

test('a moment is told by the smallest unit that says enough', () => {
  expect(formatTimeAgo(before(59_000), now)).toBe('just now');
  expect(formatTimeAgo(before(60_000), now)).toBe('1 min ago');
  expect(formatTimeAgo(before(HOUR - 1), now)).toBe('59 min ago');
  expect(formatTimeAgo(before(5 * HOUR), now)).toBe('5 h ago');
  expect(formatTimeAgo(before(24 * HOUR), now)).toBe('yesterday');
  expect(formatTimeAgo(before(37 * HOUR), now)).toBe('12 Oct');
  expect(formatTimeAgo(new Date(2025, 8, 28), now)).toBe('28 Sept 2025');
});

test('a moment ahead of the clock is now', () => {
  expect(formatTimeAgo(before(-HOUR), now)).toBe('just now');
});

test('a post’s own page tells the day and the time of day', () => {
  expect(formatDayAndTime(new Date(2026, 9, 12, 9, 4))).toBe('12 October 2026 at 09:04');
});

test('a month is the same wherever it is told', () => {
  expect(formatMonth(new Date('2026-10-31T23:59:59Z'))).toBe('October 2026');
});

test('numbers are exact and parted by commas', () => {
  expect(formatNumber(1942)).toBe('1,942');
});

test('length counts code points after NFC and trim', () => {
  expect(textLength('  e\u0301 ')).toBe(1);
  expect(textLength('👩‍🚀')).toBe(3);
});

test('reading takes whole minutes, and one at least', () => {
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(299)).toBe(1);
  expect(readingMinutes(780)).toBe(4);
  expect(readingMinutes(8_000)).toBe(40);
});

test('a name within a sentence is cut after 40 letters, one by itself is not', () => {
  const person = { username: 'wren', displayName: 'W'.repeat(100) };
  expect(nameOf(person)).toHaveLength(100);
  expect(shortNameOf(person)).toBe(`${'W'.repeat(40)}…`);
  expect(shortNameOf({ username: 'wren', displayName: null })).toBe('wren');
});
