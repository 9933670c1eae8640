import { expect, test } from 'vitest';
import { beginPainted, keepAhead } from './words-first.ts';

const WRITTEN = 'Somebody wrote: import("/elsewhere.js").then and rel="modulepreload"> and &lt;script nonce="…';
const SCRIPT = `<script nonce="abc">{ import("/start.js").then((kit) => kit.start("import(\\"/elsewhere.js\\")")); }</script>`;

test('what is fetched ahead waits in a template; faces are fetched at once', () => {
  const face = '<link href="/a.woff2" rel="preload" as="font">';
  const files = ['<link href="/start.js" rel="modulepreload">', '<link href="/app.js" rel="modulepreload">'];
  const template = `<template data-ahead>${files.join('\n').replaceAll('<link', '<link fetchpriority="low"')}\n</template>`;
  const before = `<head><title>${WRITTEN}</title>${face}\n`;
  expect(keepAhead(`${before}${files.join('\n')}\n<style></style>`)).toBe(`${before}${template}<style></style>`);
});

test('script begins once the words are painted', () => {
  expect(beginPainted(`</head>${SCRIPT}`)).toMatch(
    /requestAnimationFrame.*\.then\(\(\) => \(.*, import\("\/start\.js"\)\)\)\.then\(\(kit\)/s,
  );
});

test('what people wrote stays letter for letter', () => {
  const drawn = beginPainted(`</head><p>${WRITTEN}</p>${SCRIPT}`);
  expect(drawn).toContain(`</head><p>${WRITTEN}</p><script nonce="abc">{ new Promise`);
  expect(drawn).toContain(String.raw`kit.start("import(\"/elsewhere.js\")")`);
});

test('a page without script stays as it is', () => {
  const words = `</head><p>${WRITTEN}</p>`;
  expect(beginPainted(words)).toBe(words);
  expect(keepAhead(`<head><title>${WRITTEN}</title>`)).toBe(`<head><title>${WRITTEN}</title>`);
});
