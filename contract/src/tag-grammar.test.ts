import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, isTag } from './tag-grammar.ts';
import { tagBeginning, tagName } from './tags.ts';

const SEED = 20261125;

test.each([
  ['case', 'SourDough', 'sourdough'],
  ['German sharp s, small and capital', 'Straße STRASSE STRAẞE', 'strasse strasse strasse'],
  ['Greek sigma at the end and within', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
  ['Turkish capital dotted I', 'İzmir', 'izmir'],
  ['a capital I with its dot written apart', 'I\u0307zmir', 'izmir'],
  ['Turkish dotless i, which is a letter of its own', 'kız', 'kız'],
  ['ligatures', 'eﬃcient', 'efficient'],
  ['full-width letters', 'ＴＡＧ１', 'tag1'],
  ['half-width katakana', 'ﾊﾟﾝ', 'パン'],
  ['Cyrillic', 'ХЛЕБ', 'хлеб'],
  ['Georgian', 'ᲞᲣᲠᲘ', 'პური'],
  ['Armenian ligature', 'և', 'եւ'],
  ['a mark written apart', 'cafe\u0301', 'café'],
  ['a vowel sign of Devanagari, kept', 'रोटी', 'रोटी'],
  ['points of Hebrew, kept', 'לֶחֶם', 'לֶחֶם'],
  ['Arabic presentation forms', 'ﻣﺮﺣﺒﺎ', 'مرحبا'],
  ['the Kelvin sign', '300\u212A', '300k'],
  ['the long s', 'ſauer', 'sauer'],
  ['a non-joiner, dropped', 'کتاب‌خوانی', 'کتابخوانی'],
  ['a joiner, dropped', 'ශ්‍රී', 'ශ්රී'],
  ['the Catalan point, kept', 'IL·LUSIÓ', 'il·lusió'],
  ['a half-width dot of Japanese', 'ﾄﾞﾝ･ｷﾎｰﾃ', 'ドン・キホーテ'],
])('folding: %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

/** Every character that has another case. */
const CASED = Array.from({ length: 0x1ffff }, (_, code) => String.fromCodePoint(code)).filter((character) =>
  /\p{Changes_When_Casemapped}/u.test(character),
);

test('what JavaScript takes for the same letter in another case folds alike', () => {
  expect(CASED.length).toBeGreaterThan(2_000);
  // Simple case folding of Unicode, by the regular expressions of the language; the dotless ı has none.
  const differing = CASED.filter((letter) =>
    [letter.toLowerCase(), letter.toUpperCase()].some(
      (other) => new RegExp(`^${letter}$`, 'iu').test(other) && fold(letter) !== fold(other),
    ),
  );
  expect(differing).toEqual([]);
});

test('folding a folded text changes nothing', () => {
  expect(CASED.filter((letter) => fold(fold(letter)) !== fold(letter))).toEqual([]);
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(text, (any) => fold(fold(any)) === fold(any)),
    { seed: SEED, numRuns: 1_000 },
  );
});

test.each([
  'sourdough',
  'a',
  '_',
  '2026goals',
  'хлеб',
  'パン作り',
  '麵包',
  'रोटी',
  'ขนมปัง',
  'לֶחֶם',
  'خبز',
  'cafe\u0301',
  '𝔟𝔯𝔢𝔞𝔡',
  'a'.repeat(64),
  '𝒳'.repeat(64),
  'کتاب‌خوانی',
  'ශ්‍රීලංකා',
  'il·lusió',
  'ドン・キホーテ',
  'ベルリン゠ブランデンブルク',
  'bre\u200dad',
])('%j is a tag', (name) => {
  expect(isTag(name)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['a sign', '#'],
  ['digits alone', '2026'],
  ['digits alone of another script', '٢٠٢٦'],
  ['digits that fold to digits', '²⁰'],
  ['65 characters', 'a'.repeat(65)],
  ['65 characters outside the basic plane', '𝒳'.repeat(65)],
  ['64 that fold to 128', 'ß'.repeat(64)],
  ['a space', 'two words'],
  ['a hyphen', 'well-made'],
  ['an emoji', '🧺'],
  ['a keycap, which begins with the sign', '\ufe0f\u20e3'],
  ['a keycap of a digit', '1\ufe0f\u20e3'],
  ['a mark alone', '\u0301'],
  ['a zero-width space', 'bre\u200bad'],
  ['a joiner at the end', 'bread\u200d'],
  ['a joiner between digits', '20\u200d26a'],
  ['two joiners in a row', 'bre\u200d\u200dad'],
  ['a dot at the start', '·lusió'],
  ['a dot at the end', 'il·'],
  ['a dot beside a digit', '1·2a'],
  ['a mark that reorders', 'bre\u202ead'],
  ['a variation selector', 'bread\ufe0f'],
  ['a filler that nobody sees', '\u3164'],
  ['a fraction, which folds to a sign', '½cup'],
  ['a ligature of words, which folds to spaces', 'ﷺ'],
  ['U+0000', 'a\u0000'],
  ['a lone surrogate', 'a\ud800'],
])('%s is no tag', (_, name) => {
  expect(isTag(name)).toBe(false);
});

test('the folded name of a tag is a tag, and so has a page', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 70 });
  const letters = fc.stringMatching(/^[\p{L}\p{M}\p{N}_]{1,70}$/u);
  fc.assert(
    fc.property(fc.oneof(name, letters), (any) => !isTag(any) || isTag(fold(any))),
    { seed: SEED, numRuns: 1_000 },
  );
});

test.each([
  ['#Bread', 'Bread'],
  ['＃パン', 'パン'],
  ['  bread ', 'bread'],
  ['cafe\u0301', 'café'],
])('the field takes %j as %j', (typed, name) => {
  expect(tagName.parse(typed)).toBe(name);
});

test.each(['##bread', '2026', '#', '', 'two words', 'a'.repeat(300)])('the field refuses %j', (typed) => {
  expect(tagName.safeParse(typed).success).toBe(false);
});

test('a beginning may be of digits, and is neither empty nor longer than a tag', () => {
  expect(tagBeginning.parse('#20')).toBe('20');
  expect(tagBeginning.parse('il·')).toBe('il·');
  for (const typed of ['', '#', 'a b', 'a'.repeat(65)]) expect(tagBeginning.safeParse(typed).success).toBe(false);
});
