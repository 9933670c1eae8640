import { describe, expect, test } from 'vitest';
import { text } from './text.ts';

const reasonOf = (value: string, schema = text({ min: 1, max: 10 })) =>
  schema.safeParse(value).error?.issues[0]?.message;

describe('a text in which nothing can be seen is empty', () => {
  test.each([
    ['spaces', ' \u00a0\u3000\n'],
    ['zero-width marks', '\u200b\u200d\u2060\ufeff'],
    ['marks of direction', '\u202e\u2066\u061c'],
    ['fillers of Hangul', '\u3164\u115f\uffa0'],
    ['a joiner of graphemes and a selector of variants', '\u034f\ufe0f'],
    ['tags that nobody sees', '\u{e0041}\u{e0042}'],
    ['blanks of braille', '\u2800 \u2800'],
    ['annotations', '\ufff9\ufffb'],
  ])('%s', (_what, value) => {
    expect(reasonOf(value)).toBe('required');
    expect(text({ max: 10 }).parse(value)).toBe('');
    expect(text({ max: 10, kind: 'name' }).parse(value)).toBe('');
  });
});

test.each(['👩‍👩‍👧', '❤️', 'می‌خواهم', '⠓⠊', 'שלום', '\u0301'])('%s is seen and stays as it is', (value) => {
  expect(text({ min: 1, max: 10 }).parse(value)).toBe(value);
});

test.each([
  ['NUL', 'a\u0000b'],
  ['a bell', 'a\u0007b'],
  ['delete', 'a\u007fb'],
  ['a control character of the second row', 'a\u0085b'],
  ['half of a pair', 'a\ud800b'],
])('%s is refused', (_what, value) => {
  expect(reasonOf(value)).toBe('unreadable_characters');
});

test('names lose marks that hide and reorder, and line breaks', () => {
  const name = text({ max: 20, kind: 'name' });
  expect(name.parse(' \u202eWren\u200b\n Castellanos\ufeff')).toBe('Wren Castellanos');
});

test('length is counted in code points after NFC', () => {
  expect(text({ max: 3 }).parse('e\u0301😀z')).toBe('é😀z');
  expect(reasonOf('😀'.repeat(11))).toBe('too_long');
});
