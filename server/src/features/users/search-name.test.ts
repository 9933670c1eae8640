import { expect, test } from 'vitest';
import { searchName } from './search-name.ts';

test.each([
  ['final sigma', 'νικος', 'ΝΙΚΟΣ'],
  ['an accent of Greek', 'νικος', 'Νίκος'],
  ['sharp s', 'gross', 'Groß'],
  ['full-width letters', 'abc', 'ＡＢＣ'],
  ['an umlaut', 'muller', 'Müller'],
  ['two marks on a letter', 'nguyen', 'Nguyễn'],
  ['a mark written apart', 'cafe', 'Cafe\u0301'],
  ['a breve of Cyrillic', 'андреи', 'Андрей'],
  ['points of Hebrew', 'שלום', 'שָׁלוֹם'],
  ['vowels of Arabic', 'محمد', 'مُحَمَّد'],
  ['a curly apostrophe', "o'brien", 'O’Brien'],
  ['no apostrophe at all', 'obrien', 'O’Brien'],
  ['the apostrophe that is a letter', "mc'coy", 'McʼCoy'],
  ['a space for a hyphen', 'anne marie', 'Anne-Marie'],
  ['a dash', 'anne-marie', 'Anne–Marie'],
  ['a username with its sign', '@sea_jose', 'sea_jose'],
  ['a full-width sign', '＠sea_jose', 'sea_jose'],
  ['dotted I', 'istanbul', 'İSTANBUL'],
])('%s is found: %s, %s', (_, typed, name) => {
  expect(searchName(typed)).toBe(searchName(name));
});

test('vowel signs of Indic scripts tell names apart', () => {
  expect(searchName('कुमार')).not.toBe(searchName('कमर'));
});
