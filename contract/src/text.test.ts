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

test.each(['\uFA1B', '\uFA19', '\u{2F81A}'])('the ideograph %s of a name keeps its shape', (ideograph) => {
  expect(text({ max: 10 }).parse(`e\u0301${ideograph}e\u0301`)).toBe(`é${ideograph}é`);
  expect(text({ max: 10, kind: 'name' }).parse(ideograph)).toBe(ideograph);
});

test.each([
  ['NUL', 'a\u0000b'],
  ['half of a pair', 'a\ud800b'],
])('%s is refused', (_what, value) => {
  expect(reasonOf(value)).toBe('unreadable_characters');
});

test.each([
  ['a vertical tab', 'a\u000bb', 'a\nb'],
  ['a form feed', 'a\u000cb', 'a\nb'],
  ['a next line', 'a\u0085b', 'a\nb'],
  ['a line separator', 'a\u2028b', 'a\nb'],
  ['a paragraph separator', 'a\u2029b', 'a\nb'],
  ['a carriage return', 'a\rb', 'a\nb'],
  ['a bell', 'a\u0007b', 'ab'],
  ['a start of text', 'a\u0002b', 'ab'],
  ['delete', 'a\u007fb', 'ab'],
  ['a control of the second row', 'a\u0096b', 'ab'],
])('%s that was pasted becomes a line feed or is dropped', (_what, value, cleaned) => {
  expect(text({ max: 10 }).parse(value)).toBe(cleaned);
  expect(text({ max: 10, kind: 'markdown' }).parse(value)).toBe(cleaned);
  expect(text({ max: 10, kind: 'name' }).parse(value)).toBe(cleaned.replace('\n', ' '));
});

describe('lines', () => {
  const running = text({ max: 2_000 });
  const markdown = text({ max: 2_000, kind: 'markdown' });

  test.each([
    ['many line ends', `top${'\n'.repeat(480)}bottom`],
    ['lines of spaces', `top${'\n  '.repeat(100)}\nbottom`],
    ['lines of invisible signs', `top${'\n\u200b\u2800'.repeat(100)}\nbottom`],
  ])('at most two blank ones follow each other: %s', (_what, value) => {
    expect(running.parse(value)).toBe('top\n\n\nbottom');
  });

  test('two blank lines stay, and so does one', () => {
    expect(running.parse('a\n\n\nb\n\nc\nd')).toBe('a\n\n\nb\n\nc\nd');
  });

  test('the ideographic indent of each paragraph stays', () => {
    const paragraphs = '\u3000一段落目。\n\u3000二段落目。';
    expect(running.parse(paragraphs)).toBe(paragraphs);
    expect(markdown.parse(paragraphs)).toBe(paragraphs);
  });

  test('Markdown that begins with indented code keeps its indent, and code its blank lines', () => {
    expect(markdown.parse('\n \n    let a;\n\n\n\n    let b;\n\n')).toBe('    let a;\n\n\n\n    let b;');
    expect(running.parse('\n \n    let a;')).toBe('let a;');
  });
});

test.each([
  ['a family', '👩‍👩‍👧‍👦 Ada'],
  ['the rainbow flag', 'Kim 🏳️‍🌈'],
  ['a heart on fire', '❤️‍🔥 Ada'],
  ['a person with a skin tone at work', '👩🏽‍🚀'],
  ['a Persian name', 'علی‌رضا'],
  ['a Sinhala name', 'ශ්‍රී'],
  ['a Malayalam chillu', 'അവന്‍റെ'],
])('a name keeps the joiners of %s', (_what, name) => {
  expect(text({ max: 40, kind: 'name' }).parse(name)).toBe(name);
});

test.each([
  ['between Latin letters', 'Wr\u200den', 'Wren'],
  ['between kana', 'パ\u200cン', 'パン'],
  ['at the end', 'علی\u200c', 'علی'],
  ['beside an emoji alone', '🧺\u200d', '🧺'],
])('a name loses a joiner %s', (_what, value, name) => {
  expect(text({ max: 40, kind: 'name' }).parse(value)).toBe(name);
});

test('a name keeps eight marks on a letter and loses what would run over its neighbours', () => {
  const name = text({ max: 300, kind: 'name' });
  expect(name.parse(`Z${'\u0335'.repeat(210)}a`)).toBe(`Z${'\u0335'.repeat(8)}a`);
  expect(name.parse('לֶחֶם')).toBe('לֶחֶם');
});

test('names lose marks that hide and reorder, and line breaks', () => {
  const name = text({ max: 20, kind: 'name' });
  expect(name.parse(' \u202eWren\u200b\n Castellanos\ufeff')).toBe('Wren Castellanos');
});

test('length is counted in code points after NFC', () => {
  expect(text({ max: 3 }).parse('e\u0301😀z')).toBe('é😀z');
  expect(reasonOf('😀'.repeat(11))).toBe('too_long');
});
