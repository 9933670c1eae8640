import { expect, test } from 'vitest';
import { tokenInTagField, tokenInText } from './token.ts';

/** Reads at the place of the bar. */
const at = (marked: string, reader = tokenInText) => reader(marked.replace('|', ''), marked.indexOf('|'));

test('a tag or a name is completed from its first letter on', () => {
  expect(at('see #|')).toBeNull();
  expect(at('see #we|')).toEqual({ kind: 'tag', start: 4, end: 7, prefix: 'we' });
  expect(at('@w|')).toEqual({ kind: 'mention', start: 0, end: 2, prefix: 'w' });
  expect(at('(@w|')).toMatchObject({ kind: 'mention', start: 1 });
});

test('the word is completed to its end, wherever in it the caret stands', () => {
  expect(at('#we|ir and')).toEqual({ kind: 'tag', start: 0, end: 5, prefix: 'we' });
});

test('tags are of any script, names are not', () => {
  expect(at('#水|')).toMatchObject({ kind: 'tag', prefix: '水' });
  expect(at('#e\u0301t|')).toMatchObject({ prefix: 'e\u0301t' });
  expect(at('@müh|')).toBeNull();
});

test('inside words, addresses and paths nothing is completed', () => {
  for (const text of ['wren@har|', 'a#b|', 'https://a.example/#to|', '##we|', 'plain wor|', '#weir |']) {
    expect(at(text), text).toBeNull();
  }
});

test('in the tag field every word is a tag', () => {
  expect(at('weir, fro|', tokenInTagField)).toEqual({ kind: 'tag', start: 6, end: 9, prefix: 'fro' });
  expect(at('weir #fro|', tokenInTagField)).toMatchObject({ start: 5, prefix: 'fro' });
  expect(at('weir,|', tokenInTagField)).toBeNull();
});
