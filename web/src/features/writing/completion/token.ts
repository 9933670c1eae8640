/** What is being typed before the caret: a tag or a name that can be completed. Offsets are UTF-16. */
export interface Token {
  readonly kind: 'tag' | 'mention';
  /** Where it begins, its sign included. */
  readonly start: number;
  /** Where the word ends that the caret stands in. */
  readonly end: number;
  /** What was typed of it, without its sign. */
  readonly prefix: string;
}

/** Finds what is being typed at the caret. */
export type TokenReader = (text: string, caret: number) => Token | null;

const BEFORE = /(?<![\p{L}\p{M}\p{N}_&/#@＃.])(?<sign>[#＃@])(?<prefix>[\p{L}\p{M}\p{N}_]+)$/u;
const FIELD_BEFORE = /(?<![^\s,])(?<sign>[#＃]?)(?<prefix>[\p{L}\p{M}\p{N}_]+)$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}_]*/u;
const USERNAME = /^[A-Za-z0-9_]+$/;
/** Longer than any tag or name: what is longer is no longer typed to be completed. */
const LONGEST = 128;

/** In running text a tag or a name begins with its sign. */
export const tokenInText: TokenReader = (text, caret) => {
  const token = read(BEFORE, text, caret);
  return token?.kind === 'mention' && !USERNAME.test(token.prefix) ? null : token;
};

/** In the tag field every word is a tag, with or without its sign. */
export const tokenInTagField: TokenReader = (text, caret) => read(FIELD_BEFORE, text, caret);

function read(pattern: RegExp, text: string, caret: number): Token | null {
  const { groups } = pattern.exec(text.slice(Math.max(0, caret - LONGEST), caret)) ?? {};
  if (groups === undefined) return null;
  const { sign = '', prefix = '' } = groups;
  const after = WORD_AFTER.exec(text.slice(caret, caret + LONGEST))?.[0] ?? '';
  const start = caret - prefix.length - sign.length;
  return { kind: sign === '@' ? 'mention' : 'tag', start, end: caret + after.length, prefix };
}
