import { expect, test } from 'vitest';
import { isTall } from './long-text.ts';

test.each([
  ['one letter on each of its lines', 'a\n'.repeat(250)],
  ['blank lines between its words', 'a\n\n\n'.repeat(100)],
])('a text with %s folds', (_, text) => {
  expect(isTall(text)).toBe(true);
});

test.each([
  ['five hundred letters', 'bread and '.repeat(50)],
  ['a verse of twelve lines', 'A line of a verse\n'.repeat(12)],
])('%s are shown whole', (_, text) => {
  expect(isTall(text)).toBe(false);
});
