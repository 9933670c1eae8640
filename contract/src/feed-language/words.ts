import { fold } from '../tag-grammar.ts';

/** Scripts that put no spaces between words: each letter is a word of its own, and a phrase is several in a row. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const LETTER = String.raw`(?:(?![${UNSPACED}])[\p{L}\p{N}_])`;
/** More marks on one letter than any orthography uses, and letters beyond a word's bound, begin another word. */
const MARKS = String.raw`\p{M}{0,8}`;
/** Letters of a word: it must fit into an index of PostgreSQL (2,700 bytes) with four bytes a letter and eight marks on each. */
const LETTERS = 64;
/** Marks belong to their letter; an apostrophe or a middle dot between two letters connects them. */
const WORD = new RegExp(
  String.raw`[${UNSPACED}]${MARKS}|${LETTER}${MARKS}(?:['’·]?${LETTER}${MARKS}){0,${LETTERS - 1}}`,
  'gu',
);

/**
 * The folded words of a text in order (decision 37): the one way to cut and fold, for posts when they are written and for
 * keywords when a feed is read. No dictionary takes part, so that every engine cuts alike.
 */
export function wordsOf(text: string): string[] {
  return fold(text).replaceAll('’', "'").match(WORD) ?? [];
}

/** Whether the words of a phrase are found one after the other. */
export function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase;
  if (first === undefined) return false;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (phrase.every((word, offset) => words[at + offset] === word)) return true;
  }
  return false;
}
