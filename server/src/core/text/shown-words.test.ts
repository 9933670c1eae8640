import { limits } from '@vrss/contract';
import { wordsOf } from '@vrss/contract/feed-language/words';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownOf, storedWords, writtenPost } from './index.ts';

const short = (content: string) => storedWords(writtenPost({ type: 'text_short', content, tags: [] }).shown);
const long = (content: string) =>
  storedWords(writtenPost({ type: 'text_long', title: 'On weirs', content, tags: [] }).shown);

test.each([
  ['Frost, at LAST: https://harrow.example/frost?a=b is up', 'frost at last is up'],
  ['https://harrow.example', ''],
  ['Hej @wren_c, #Straße!', 'hej wren_c strasse'],
  ['`code` is a word here', 'code is a word here'],
])('the words of the short post %j are %j', (content, words) => {
  expect(short(content)).toBe(words);
});

test.each([
  ['# A *first* frost', 'a first frost'],
  ['Un**believ**able', 'unbelievable'],
  ['Run `npm test` now\n\n```sh\nrm -rf\n```', 'run now'],
  ['[the ferry](https://harrow.example/ferry) and https://harrow.example', 'the ferry and'],
  ['<https://harrow.example> or <wren@harrow.example>', 'or'],
  ['[](https://harrow.example/nothing)done', 'done'],
  ['one\ntwo\n\n- three\n- four', 'one two three four'],
  ['| left | right |\n| --- | --- |\n| up | down |', 'left right up down'],
])('the words of the long post %j are %j', (content, words) => {
  expect(long(content)).toBe(`on weirs ${words}`);
});

test('a stored post has the words that it was written with', () => {
  const content = 'A `b` *c* https://harrow.example';
  const written = writtenPost({ type: 'text_long', title: 'T', content, tags: [] });
  expect(shownOf({ type: 'text_long', title: 'T', content })).toBe(written.shown);
  expect(storedWords(shownOf({ type: 'song', title: 'Ferry', content: null }))).toBe('ferry');
  expect(storedWords(shownOf({ type: 'image', title: null, content: null }))).toBe('');
});

/** What a browser shows of HTML, read by a program that knows nothing of Markdown. */
function shownBy(html: string): string {
  return html
    .replace(/<pre>.*?<\/pre>/gs, ' ')
    .replace(/<code>.*?<\/code>/gs, ' ')
    .replace(/<\/?(?:em|strong|s|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}

const piece = fc.constantFrom(
  ...['frost', 'Straße', "don't", '黒い猫', 'é', '12', ' ', ' ', '\n', '\n\n', '*', '**', '`', '~~', '# ', '- ', '> '],
  ...[
    '[a](https://harrow.example)',
    '\\*',
    '&amp;',
    '|',
    '| a | b |\n|---|---|\n',
    '```\nlet x;\n```\n',
    '<b>',
    '_',
    '#tag',
  ],
);

test('the words stored of a long post are those that its page shows', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const content = `Weir ${pieces.join('')}`;
      const { contentHtml, shown } = writtenPost({ type: 'text_long', title: 'T', content, tags: [] });
      expect(wordsOf(shown)).toEqual(wordsOf(`T\n${shownBy(contentHtml ?? '')}`));
    }),
    { numRuns: 300, seed: 15 },
  );
});

test('the words stored of a short post are those of its text without addresses', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 12 }), (pieces) => {
      const content = pieces.join(' ');
      const addressed = pieces.join(' https://harrow.example/x ');
      expect(short(addressed).split(' ')).toEqual(short(content).split(' '));
      expect(short(content)).toBe(wordsOf(content.replaceAll('(https://harrow.example)', '( )')).join(' '));
    }),
    { numRuns: 300, seed: 15 },
  );
});

test('a text of the greatest length is cut into words in time', () => {
  const hostile = ['a', 'a\u0301', "a'", '`', '[', '😀', 'か', 'ﷺ', '_'];
  for (const unit of hostile) {
    const content = `x ${unit.repeat(Math.floor((limits.textLong - 2) / unit.length))}`;
    expect(long(content).startsWith('on weirs')).toBe(true);
  }
});
