import { codePoints, compose } from '@vrss/contract/unicode';

/** Length as limits count it: code points after composing and trimming (decision 50). */
export function textLength(text: string): number {
  return codePoints(compose(text).trim());
}
