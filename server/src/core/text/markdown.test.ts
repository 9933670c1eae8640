import { describe, expect, test } from 'vitest';
import { readMarkdown } from './index.ts';

const REL = 'rel="nofollow ugc noopener noreferrer"';
const htmlOf = (source: string) => readMarkdown(source).html.trimEnd();

describe('what Markdown becomes', () => {
  test.each([
    ['two paragraphs', 'One.\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
    ['a line’s end', 'One,\ntwo.', '<p>One,<br />\ntwo.</p>'],
    ['emphasis', '*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <s>c</s></p>'],
    ['emphasis of a quotation in Japanese', 'これは**「強調」**です。', '<p>これは<strong>「強調」</strong>です。</p>'],
    ['emphasis before Chinese', '**注意：**本文', '<p><strong>注意：</strong>本文</p>'],
    ['strikethrough beside Japanese', '~~「古い」~~です', '<p><s>「古い」</s>です</p>'],
    ['code on the first line', '    let a;', '<pre><code>let a;\n</code></pre>'],
    ['an ideographic indent', '\u3000一段落目。', '<p>\u3000一段落目。</p>'],
    [
      'a link without words',
      '[](https://a.example)',
      `<p><a href="https://a.example" ${REL}>https://a.example</a></p>`,
    ],
    ['a heading, below the title of the post', '# Starter', '<h2>Starter</h2>'],
    ['a heading underlined', 'Starter\n===', '<h2>Starter</h2>'],
    ['the lowest heading alone', '###### Low', '<h2>Low</h2>'],
    [
      'headings of each level',
      '# a\n## b\n### c\n#### d\n##### e\n###### f',
      '<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>\n<h5>d</h5>\n<h6>e</h6>\n<h6>f</h6>',
    ],
    [
      'headings that leave levels out',
      '## a\n#### b\n### c\n## d\n# e\n### f',
      '<h2>a</h2>\n<h3>b</h3>\n<h3>c</h3>\n<h2>d</h2>\n<h2>e</h2>\n<h3>f</h3>',
    ],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['a list that begins at three', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['a quote', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['a rule', '---', '<hr />'],
    ['code', '`a <b>`', '<p><code>a &lt;b&gt;</code></p>'],
    ['a block of code', '```ts\nconst a = 1;\n```', '<pre><code>const a = 1;\n</code></pre>'],
    ['a link', '[a](https://a.example "title")', `<p><a href="https://a.example" ${REL}>a</a></p>`],
    ['a bare address', 'https://a.example.', `<p><a href="https://a.example" ${REL}>https://a.example</a>.</p>`],
    ['a mail address in brackets', '<a@b.example>', `<p><a href="mailto:a@b.example" ${REL}>a@b.example</a></p>`],
    ['HTML', '<b>a</b> & "b"', '<p>&lt;b&gt;a&lt;/b&gt; &amp; "b"</p>'],
    [
      'a picture, which is a link',
      '![a](https://a.example/a.png)',
      `<p><a href="https://a.example/a.png" ${REL}>a</a></p>`,
    ],
    [
      'a link behind an escaped sign',
      String.raw`Bread\![a](https://a.example)`,
      `<p>Bread!<a href="https://a.example" ${REL}>a</a></p>`,
    ],
    [
      'an address behind a sign',
      'Bread! https://a.example',
      `<p>Bread! <a href="https://a.example" ${REL}>https://a.example</a></p>`,
    ],
    [
      'a list below a number, indented by two',
      '1. a\n  - b\n  - c\n2. d',
      '<ol>\n<li>a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ol>',
    ],
    [
      'lists below each other, indented by two',
      '10. a\n  - b\n    - c\n  - d',
      '<ol start="10">\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n</li>\n</ol>',
    ],
    ['a block of code that looks like a list', '```\n1. a\n  - b\n```', '<pre><code>1. a\n  - b\n</code></pre>'],
    ['a relative link, which is none', '[a](/settings)', '<p>[a](/settings)</p>'],
    [
      'a table',
      '| a | b |\n|:--|--:|\n| c | d |',
      '<table>\n<thead>\n<tr>\n<th align="left">a</th>\n<th align="right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n' +
        '<td align="left">c</td>\n<td align="right">d</td>\n</tr>\n</tbody>\n</table>',
    ],
  ])('%s', (_, source, html) => {
    expect(htmlOf(source)).toBe(html);
  });
});

describe('tags and mentions', () => {
  test.each([
    ['lead to their pages', '#Bread @Wren_C', '<p><a href="/tag/bread">#Bread</a> <a href="/@Wren_C">@Wren_C</a></p>'],
    ['of any script', '#麵包', '<p><a href="/tag/%E9%BA%B5%E5%8C%85">#麵包</a></p>'],
    [
      'in emphasis',
      '*#bread* _@wren_',
      '<p><em><a href="/tag/bread">#bread</a></em> <em><a href="/@wren">@wren</a></em></p>',
    ],
    ['in a heading', '# On #bread', '<h2>On <a href="/tag/bread">#bread</a></h2>'],
    ['not in code', '`#bread @wren`', '<p><code>#bread @wren</code></p>'],
    ['not in a block of code', '    #bread', '<pre><code>#bread\n</code></pre>'],
    [
      'not in a link',
      '[#bread @wren](https://a.example)',
      `<p><a href="https://a.example" ${REL}>#bread @wren</a></p>`,
    ],
    [
      'behind a link',
      '[a](https://a.example) #b',
      `<p><a href="https://a.example" ${REL}>a</a> <a href="/tag/b">#b</a></p>`,
    ],
    ['not where the sign is escaped', String.raw`\#bread \@wren &#35;rye`, '<p>#bread @wren #rye</p>'],
    ['with an escaped underscore', String.raw`#rye\_bread`, '<p><a href="/tag/rye_bread">#rye_bread</a></p>'],
    ['with underscores around a name', '@_wren_', '<p><a href="/@_wren_">@_wren_</a></p>'],
    ['with underscores around a tag', '#_tag_', '<p><a href="/tag/_tag_">#_tag_</a></p>'],
    ['with underscores around a full-width tag', '＃_tag_', '<p><a href="/tag/_tag_">＃_tag_</a></p>'],
    ['at the start of a line, where a heading needs a space', '#bread', '<p><a href="/tag/bread">#bread</a></p>'],
  ])('%s', (_, source, html) => {
    expect(htmlOf(source)).toBe(html);
  });

  test('are told as they were written, without those in code and links', () => {
    const text = readMarkdown('#Bread *@Wren_C* `#no` [#no @no](https://a.example)\n\n- #rye #BREAD');
    expect(text.tags).toEqual(['Bread', 'rye', 'BREAD']);
    expect(text.mentions).toEqual(['Wren_C']);
  });
});

test.each([
  ['https://a.example/__init__.py', 'https://a.example/__init__.py'],
  ['https://a.example/_next_/b', 'https://a.example/_next_/b'],
  ['**https://a.example/a**', 'https://a.example/a'],
  ['_https://a.example/a_', 'https://a.example/a'],
  ['https://a.example/a*b*c', 'https://a.example/a*b*c'],
  ['*https://a.example/a*', 'https://a.example/a'],
  ['(https://a.example/a_(b))', 'https://a.example/a_(b)'],
  ['<https://a.example/a>', 'https://a.example/a'],
])('%s is linked whole', (source, address) => {
  expect(htmlOf(source)).toContain(`<a href="${address}" ${REL}>${address}</a>`);
});

test('an address in a link’s words leads where the link does', () => {
  expect(htmlOf('[https://a.example/_b_](https://c.example)')).toBe(
    `<p><a href="https://c.example" ${REL}>https://a.example/_b_</a></p>`,
  );
});

describe('the words', () => {
  test('are those a reader sees, without blocks of code', () => {
    const { text, wordCount } = readMarkdown(
      '# On *bread*\n\nA `knife`,\nand [flour](https://a.example).\n\n```\nlet a;\n```\n\n> #rye',
    );
    expect(text).toBe('On bread\nA knife, and flour.\n#rye');
    expect(wordCount).toBe(7);
  });

  test.each([
    ['It’s well-made.', 3],
    ['🧺 — …', 0],
    ['', 0],
  ])('%j are %i', (source, count) => {
    expect(readMarkdown(source).wordCount).toBe(count);
  });

  test('of scripts without spaces are told apart', () => {
    for (const source of ['日本語を書きます。', 'ฉันชอบขนมปัง'])
      expect(readMarkdown(source).wordCount).toBeGreaterThan(1);
  });

  test('an excerpt leaves out headings and tables, unless there is nothing else', () => {
    const table = '| Flour | Water |\n|---|---|\n| 500 | 340 |';
    expect(readMarkdown(`# On\n\nbread\n\n${table}\n\nand rye`).excerpt).toBe('bread and rye');
    expect(readMarkdown('# On *bread*').excerpt).toBe('On bread');
    expect(readMarkdown(table).excerpt).toBe('Flour Water 500 340');
  });

  test('an excerpt is one line that ends at a word, never within a character', () => {
    expect(readMarkdown('bread\nand  rye').excerpt).toBe('bread and rye');
    const long = readMarkdown('sourdough '.repeat(100)).excerpt;
    expect(long).toMatch(/^(sourdough )+sourdough…$/);
    expect([...long].length).toBeLessThanOrEqual(300);
    expect(readMarkdown('sourdough, '.repeat(100)).excerpt).toMatch(/, sourdough…$/);
    const unbroken = readMarkdown('🧺'.repeat(400)).excerpt;
    expect(unbroken).toBe(`${'🧺'.repeat(299)}…`);
    const family = '👩‍👩‍👧‍👦';
    expect(readMarkdown(`${'a'.repeat(295)}${family.repeat(3)}`).excerpt).toBe(`${'a'.repeat(295)}…`);
    expect(readMarkdown(`${'a'.repeat(296)}🇩🇪🇫🇷b`).excerpt).toBe(`${'a'.repeat(296)}🇩🇪…`);
  });
});
