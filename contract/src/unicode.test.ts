import { expect, test } from 'vitest';
import { compose, firstGraphemes } from './unicode.ts';

test.each([
  ['a family', '👩‍👩‍👧‍👦', 7],
  ['a flag', '🇩🇪', 2],
  ['a hand of a colour', '👍🏽', 2],
  ['a letter with marks', 'e\u0301\u0323', 3],
])('%s is taken whole or not at all', (_, grapheme, length) => {
  expect(firstGraphemes(`ab${grapheme}`, 2 + length)).toBe(`ab${grapheme}`);
  expect(firstGraphemes(`ab${grapheme}`, 1 + length)).toBe('ab');
});

test('every ideograph stays itself, and every other letter is composed', () => {
  const all = Array.from({ length: 0x10ffff }, (_, point) => String.fromCodePoint(point)).filter((letter) =>
    /\p{L}/u.test(letter),
  );
  const changed = all.filter(
    (letter) => compose(letter) !== (/\p{Ideographic}/u.test(letter) ? letter : letter.normalize('NFC')),
  );
  expect(changed).toEqual([]);
});
