import { fold } from '../tag-grammar.ts';

/** Scripts that put no spaces between words: each letter is a word of its own, and a phrase is several in a row. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const LETTER = String.raw`(?:(?![${UNSPACED}])[\p{L}\p{N}_])`;
/** Marks belong to their letter; an apostrophe or a middle dot between two letters connects them. */
const WORD = new RegExp(String.raw`[${UNSPACED}]\p{M}*|${LETTER}\p{M}*(?:['’·]?${LETTER}\p{M}*)*`, 'gu');

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
