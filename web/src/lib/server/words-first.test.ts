import { expect, test } from 'vitest';
import { wordsFirst } from './words-first.ts';

const WORDS = '<p>Somebody wrote: import("/elsewhere.js").then and &lt;script nonce="…</p>';
const page = (script: string) => `<head><title>rel="modulepreload"> ${WORDS}</title>
    <link href="/a.woff2" rel="preload" as="font">
    <link href="/start.js" rel="modulepreload">
    <link href="/app.js" rel="modulepreload">
  </head><body>${WORDS}${script}</body>`;
const SCRIPT = `<script nonce="abc">{ import("/start.js").then((kit) => kit.start("import(\\"/elsewhere.js\\")")); }</script>`;

test('nothing of a script is fetched or run before the words are painted', () => {
  const { head, template, rest } = partsOf(wordsFirst(page(SCRIPT)));
  expect(head).toContain('rel="preload" as="font"');
  expect(head).not.toContain('modulepreload');
  expect(template).toContain('<link fetchpriority="low" href="/start.js" rel="modulepreload">');
  expect(template).toContain('<link fetchpriority="low" href="/app.js" rel="modulepreload">');
  expect(rest).toMatch(/requestAnimationFrame.*then\(\(\) => \(.*, import\("\/start\.js"\)\)\)\.then\(\(kit\)/s);
});

test('what people wrote stays letter for letter', () => {
  const drawn = wordsFirst(page(SCRIPT));
  expect(drawn).toContain(WORDS);
  expect(drawn).toContain(String.raw`kit.start("import(\"/elsewhere.js\")")`);
});

test.each([
  ['a page without script', page('')],
  ['what comes after the head', `${WORDS}</body>`],
])('%s stays as it is', (_what, html) => {
  expect(wordsFirst(html)).toBe(html);
});

function partsOf(html: string) {
  const [head = '', inside = ''] = html.split('<template data-ahead>');
  const [template = '', rest = ''] = inside.split('</template>');
  return { head, template, rest };
}
