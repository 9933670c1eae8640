import { expect, test } from 'vitest';
import { partsOf } from './post-text.ts';

const linksOf = (text: string) => partsOf(text).flatMap(({ text: words, href }) => (href === undefined ? [] : [words]));

test('a text without addresses is one part, an empty text none', () => {
  expect(partsOf('Soundcheck at the Grange. Doors at eight.')).toEqual([
    { text: 'Soundcheck at the Grange. Doors at eight.' },
  ]);
  expect(partsOf('')).toEqual([]);
});

test('addresses become links and the rest stays as it was', () => {
  expect(partsOf('See https://weir.example/map and http://mill.example.')).toEqual([
    { text: 'See ' },
    { text: 'https://weir.example/map', href: 'https://weir.example/map' },
    { text: ' and ' },
    { text: 'http://mill.example', href: 'http://mill.example/' },
    { text: '.' },
  ]);
});

test('the parts are the text again, whatever it holds', () => {
  for (const text of [
    '(https://a.example/(b)) c',
    'https://',
    'x https://a.example?q=1,2! https://b.example…',
    '<https://a.example>',
    'https://a.example/\nhttps://b.example/',
  ]) {
    expect(
      partsOf(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  }
});

test('punctuation and brackets round an address stay outside, brackets of its own inside', () => {
  expect(linksOf('Really (https://a.example/x)?')).toEqual(['https://a.example/x']);
  expect(linksOf('https://a.example/wiki/Weir_(river).')).toEqual(['https://a.example/wiki/Weir_(river)']);
  expect(linksOf('“https://a.example/”')).toEqual(['https://a.example/']);
});

test('nothing but http and https is linked', () => {
  expect(linksOf('javascript:alert(1) data:text/html,x ftp://a.example mailto:a@b.example www.a.example')).toEqual([]);
});

test('an address that pretends to be another site is not linked', () => {
  expect(linksOf('https://bank.example@evil.example/ https://a:b@evil.example')).toEqual([]);
});

test('an address inside a word is not one', () => {
  expect(linksOf('xhttps://a.example')).toEqual([]);
});

test('many openings of brackets take no time of note', () => {
  expect(linksOf(`https://a.example/${')'.repeat(480)}`)).toEqual(['https://a.example/']);
});
