import { expect, test } from 'vitest';
import { beginningOf } from './beginning.ts';

test('a short text is its own beginning, on one line', () => {
  expect(beginningOf(' First frost.\n\nOne roll. ', 60)).toBe('First frost. One roll.');
});

test('a long text is cut between words', () => {
  expect(beginningOf('First frost above the weir, no second tries', 28)).toBe('First frost above the weir…');
});

test('a text of one word is cut inside it, never inside a character', () => {
  expect(beginningOf('🦆'.repeat(50), 10)).toBe(`${'🦆'.repeat(10)}…`);
});
