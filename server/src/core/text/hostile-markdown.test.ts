import { limits } from '@vrss/contract';
import { expect, test } from 'vitest';
import { readHtml } from '../../../test/html.ts';
import { readMarkdown } from './index.ts';

/** Pieces that parsers of Markdown have been slow or deep on, repeated to the longest text that is accepted. */
const PIECES: readonly string[] = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '[',
    '![',
    '](',
    '[]',
    '[a](',
    '[[a](b)',
    '[a][a]',
    '[a]',
    '[a]: b\n',
    '[a\n',
    '[x](<',
  ],
  ...[
    '[x](a "',
    '<',
    '<a',
    '<!--',
    '<a@b.example>',
    '<https://a>',
    '&',
    '&amp;',
    '&#x0;',
    '\\',
    '\\`',
    '`\\',
    '> ',
    '- ',
    '* ',
  ],
  ...[
    '1. ',
    '# ',
    '#',
    '|',
    '|-',
    'a|',
    '\n',
    '\t',
    '    a\n',
    '*a ',
    'a* ',
    '*a_ ',
    '**a*',
    '***a',
    '*_',
    'a**b',
    '_a__b ',
  ],
  ...[
    '(',
    '((',
    '"',
    '~~a~',
    '``a`',
    '- a\n',
    '- - ',
    '+ a\n  ',
    '> a\n> ',
    '---\n',
    'a\n===\n',
    '|a|b|\n',
    '```\n',
    '~~~\n',
  ],
  ...[
    '@',
    '@a_',
    '@aaa ',
    '@_a',
    '#a ',
    'https://',
    'https://a.example ',
    'https://a.example/_',
    'é',
    '🧺',
    'ﷺ',
    '漢字。',
  ],
];

const times = (piece: string, end: string) => `${piece.repeat((limits.textLong - end.length) / piece.length)}${end}`;

const WHOLE: Readonly<Record<string, string>> = {
  'runs of backticks of every length': Array.from({ length: 300 }, (_, index) => `${'`'.repeat(index + 1)}a`).join(''),
  'a list in a list in a list': Array.from({ length: 200 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n'),
  'a quote in a quote in a quote': '>'.repeat(limits.textLong),
  'a lazy quote': `${'> '.repeat(30)}a\n${'a\n'.repeat(20_000)}`,
  'a table of many columns': `${'a|'.repeat(8_000)}\n${'-|'.repeat(8_000)}\n${'x\n'.repeat(9_000)}`,
  'a table of many rows': `a|b|c|d|e|f\n-|-|-|-|-|-\n${'x\n'.repeat(20_000)}`,
  'many definitions': Array.from({ length: 2_500 }, (_, index) => `[a${index}]: http://a.example`).join('\n'),
  'an address without an end': `<http://${'a'.repeat(limits.textLong)}`,
  'an entity without an end': `&${'a'.repeat(limits.textLong)}`,
  'brackets in an address': `[a](${'('.repeat(limits.textLong)}`,
};

test.each(PIECES)(
  'fifty thousand characters of %j come to an end, and to no more HTML than ten times as much',
  (piece) => {
    for (const end of ['', 'x`)]*']) {
      expect(readMarkdown(times(piece, end)).html.length).toBeLessThan(10 * limits.textLong);
    }
  },
);

test.each(Object.entries(WHOLE))('%s', (_, source) => {
  expect(readMarkdown(source.slice(0, limits.textLong)).html.length).toBeLessThan(10 * limits.textLong);
});

test('a table that would be filled up with thousands of cells is text', () => {
  const { html } = readMarkdown(WHOLE['a table of many rows'] ?? '');
  expect(readHtml(html).elements.some(({ name }) => name === 'table')).toBe(false);
});

test('no page is deeper than thirty-two quotes and lists', () => {
  const { html } = readMarkdown(`${'> '.repeat(500)}deep\n\nafter`);
  expect(readHtml(html).elements.filter(({ name }) => name === 'blockquote')).toHaveLength(32);
  expect(html).toContain('<p>after</p>');
});
