import { expect, test } from 'vitest';
import { scrollableTables } from './scrollable-tables.ts';

test('each table stands in a region of its own that the keyboard reaches', () => {
  const table = '<table>\n<tbody>\n</tbody>\n</table>';
  const region = `<div class="table" role="region" aria-label="Table" tabindex="0">${table}</div>`;
  expect(scrollableTables(`<p>a</p>${table}<p>b</p>${table}`)).toBe(`<p>a</p>${region}<p>b</p>${region}`);
});

test('words about tables stay words', () => {
  const html = '<p>&lt;table&gt; and &lt;/table&gt;</p><pre><code>&lt;table&gt;</code></pre>';
  expect(scrollableTables(html)).toBe(html);
});
