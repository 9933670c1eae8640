import { expect, test } from 'vitest';
import { tagFault, tagWords } from './tag-words.ts';

test('tags stand between spaces, commas and semicolons, with or without their sign', () => {
  expect(tagWords(' #weir, frost;  ＃水車\tmill_race,, ')).toEqual(['weir', 'frost', '水車', 'mill_race']);
  expect(tagWords('')).toEqual([]);
});

test('a tag is one in all its spellings, and keeps the first', () => {
  expect(tagWords('Weir WEIR frost weir Straße STRASSE')).toEqual(['Weir', 'frost', 'Straße']);
});

test('a word that is no tag is named', () => {
  expect(tagFault('weir C++ frost')).toEqual({ noTag: 'C++' });
  expect(tagFault('2026')).toEqual({ noTag: '2026' });
  expect(tagFault(`a${'b'.repeat(64)}`)).toEqual({ noTag: `a${'b'.repeat(64)}` });
});

test('twenty tags are enough', () => {
  const tags = Array.from({ length: 20 }, (_, index) => `tag${index}`).join(' ');
  expect(tagFault(tags)).toBeNull();
  expect(tagFault(`${tags} one two tag1`)).toEqual({ tooMany: 2 });
});
