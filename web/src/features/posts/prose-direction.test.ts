import { expect, test } from 'vitest';
import { directedProse } from './prose-direction.ts';

test.each([
  ['a list', '<ul>\n<li>שלום</li>\n</ul>', '<ul dir="auto">\n<li>שלום</li>\n</ul>'],
  ['a numbered list', '<ol start="3">\n<li>a</li>\n</ol>', '<ol dir="auto" start="3">\n<li>a</li>\n</ol>'],
  ['a quotation', '<blockquote>\n<p>a</p></blockquote>', '<blockquote dir="auto">\n<p>a</p></blockquote>'],
])('%s has the direction of its own words', (_, html, directed) => {
  expect(directedProse(html)).toBe(directed);
});

test.each([
  ['a tag', '<a href="/tag/news">#news</a>'],
  ['a mention', '<a href="/@wren_b">@wren_b</a>'],
  ['an address', '<a href="https://a.example/?a&amp;b" rel="nofollow">https://a.example/?a&amp;b</a>'],
])('%s has no say in the direction of its line', (_, link) => {
  expect(directedProse(`<p>${link} مرحبا</p>`)).toBe(`<p>${link.replace('<a', '<a dir="auto"')} مرحبا</p>`);
});

test('the words of a link have one, and so has what only looks like an element', () => {
  const html = '<p><a href="https://a.example" rel="nofollow">كلمة</a> &lt;ul&gt;</p>';
  expect(directedProse(html)).toBe(html);
});
