import { expect, test } from 'vitest';
import { partsOf } from './text-parts.ts';

const waysIn = (text: string) =>
  partsOf(text).flatMap(({ text: words, href }) => (href === undefined ? [] : [[words, href]]));

test('a text that leads nowhere is one part, an empty text none', () => {
  const text = 'Soundcheck at the Grange. Doors at eight.';
  expect(partsOf(text)).toEqual([{ text, kind: 'plain' }]);
  expect(partsOf('')).toEqual([]);
});

test('tags, mentions and addresses lead somewhere and the rest stays as it was', () => {
  expect(partsOf('#Weir by @wren_c, see http://mill.example.')).toEqual([
    { text: '#Weir', kind: 'tag', href: '/tag/weir' },
    { text: ' by ', kind: 'plain' },
    { text: '@wren_c', kind: 'mention', href: '/@wren_c' },
    { text: ', see ', kind: 'plain' },
    { text: 'http://mill.example', kind: 'link', href: 'http://mill.example/' },
    { text: '.', kind: 'plain' },
  ]);
});

test('a tag of any script leads to its folded name, safe in an address', () => {
  expect(waysIn('#Straße #ΜΎΛΟΣ #水車')).toEqual([
    ['#Straße', '/tag/strasse'],
    ['#ΜΎΛΟΣ', `/tag/${encodeURIComponent('μύλοσ')}`],
    ['#水車', `/tag/${encodeURIComponent('水車')}`],
  ]);
});

test('what only looks like a tag or a mention leads nowhere', () => {
  expect(waysIn('wren@harrow.example #2026 a#b C# @ab &#39; path/#top @wren_c.example')).toEqual([]);
});

test('the parts are the text again, whatever it holds', () => {
  for (const text of [
    '(https://a.example/(b)) c',
    'https://',
    '<https://a.example>#b@wren_c',
    '@@wren_c ##weir #🦆',
    'https://a.example/#tag\n@wren_c\u0301 #e\u0301te',
  ]) {
    expect(
      partsOf(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  }
});

test('nothing but http and https is linked, and nothing that pretends to be another site', () => {
  expect(waysIn('javascript:alert(1) data:text/html,x ftp://a.example mailto:a@b.example www.a.example')).toEqual([]);
  expect(waysIn('https://bank.example:x@evil.example/')).toEqual([]);
});
