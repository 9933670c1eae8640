import { expect, test } from 'vitest';
import { placeOfForm } from './place-of-form.ts';

const post = new URL('https://vrss.example/@ines/7?/like');
const placeFrom = (referer: string | null) => placeOfForm(referer, post, '7');

test('a like that was pressed in a list leads back to the post in that list', () => {
  expect(placeFrom('https://vrss.example/')).toBe('/#post-7');
  expect(placeFrom('https://vrss.example/tag/bread?cursor=abc#post-3')).toBe('/tag/bread?cursor=abc#post-7');
});

test('a like that was pressed on the post’s own page leads back there', () => {
  expect(placeFrom('https://vrss.example/@ines/7')).toBe('/@ines/7');
  expect(placeFrom('https://vrss.example/@ines/7?/like')).toBe('/@ines/7');
});

test.each([
  ['nothing', null],
  ['no address', 'nonsense'],
  ['another site', 'https://evil.example/@ines/7'],
  ['our name under another scheme', 'http://vrss.example/'],
])('%s in place of our page leads to the post', (_what, referer) => {
  expect(placeFrom(referer)).toBe('/@ines/7');
});

test('a page of ours never leads to another site', () => {
  expect(placeFrom('https://vrss.example//evil.example/')).toBe('/#post-7');
  expect(placeFrom('https://vrss.example/./..//evil.example/')).toBe('/#post-7');
});
