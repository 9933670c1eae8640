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

const families = ['👩‍👩‍👧‍👦', '👍🏽', '🇩🇪', '❤️‍🔥', 'e\u0301\u0323', 'กำ', '각'];

test.each(families)('a text is never cut inside %s', (picture) => {
  for (let before = 50; before < 60; before += 1) {
    const shown = beginningOf(`${'a'.repeat(before)}${picture.repeat(20)}`, 60).slice(before, -1);
    expect(shown.replaceAll(picture, '')).toBe('');
  }
});

test('flags beside each other stay flags', () => {
  expect(beginningOf(`${'a'.repeat(57)}🇩🇪🇫🇷b`, 60)).toBe(`${'a'.repeat(57)}🇩🇪…`);
});
