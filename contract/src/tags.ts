import { z } from 'zod';
import { limits } from './limits.ts';

/**
 * The one folding of tags and words (decision 37): NFKC and full case folding, marks kept. Upper case first, since that is
 * where one letter becomes several (ß, ﬁ); the final sigma, which lower case would bring back, becomes the common one.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC');
}

/** Letters, marks, digits and _ of any script. */
export const TAG_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;
const TAG = /^[\p{L}\p{M}\p{N}_]+$/u;
const DIGITS_ALONE = /^\p{N}+$/u;

/** Whether a text is a tag without its sign: 1 to 64 code points, not digits alone (decision 51). */
export function isTag(name: string): boolean {
  return TAG.test(name) && !DIGITS_ALONE.test(name) && [...name].length <= limits.tag;
}

/** A tag as somebody wrote it, with or without its sign; NFC. */
export const tagName = z
  .string()
  .max(limits.tag * 4, { error: 'too_long' })
  .transform((value) =>
    value
      .normalize('NFC')
      .trim()
      .replace(/^[#＃]/u, ''),
  )
  .refine((value) => isTag(value), { error: 'not_a_tag' })
  .meta({
    description: '1 to 64 letters, marks, digits or _ of any script, not digits alone; a # before it is taken off.',
    examples: ['sourdough'],
  });
