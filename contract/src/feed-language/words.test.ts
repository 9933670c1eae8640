import { expect, test } from 'vitest';
import { hasPhrase, wordsOf } from './words.ts';

test.each([
  ['Free JAZZ, tonight!', ['free', 'jazz', 'tonight']],
  ["Don’t and don't are one word", ["don't", 'and', "don't", 'are', 'one', 'word']],
  ['GROSSE Straße', ['grosse', 'strasse']],
  ['ＡＢＣ ½', ['abc', '1', '2']],
  ['il·lusió', ['il·lusió']],
  ['黒い猫 loves ネコ', ['黒', 'い', '猫', 'loves', 'ネ', 'コ']],
  ['हिन्दी शब्द', ['हिन्दी', 'शब्द']],
  ['علی‌رضا', ['علیرضا']],
  ['— … 🎷', []],
  ['a'.repeat(100), ['a'.repeat(64), 'a'.repeat(36)]],
  [`a${'\u0301'.repeat(20)}b`, [`á${'\u0301'.repeat(8)}`, 'b']],
])('%s is cut into its words', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a phrase is found where its words are next to each other', () => {
  const words = wordsOf('free as in free jazz');
  expect(hasPhrase(words, ['free', 'jazz'])).toBe(true);
  expect(hasPhrase(words, ['in', 'jazz'])).toBe(false);
  expect(hasPhrase(words, ['jazz', 'free'])).toBe(false);
  expect(hasPhrase(words, [])).toBe(false);
});
