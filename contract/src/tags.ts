import { z } from 'zod';
import { limits } from './limits.ts';
import { isTag, TAG_CHARACTER } from './tag-grammar.ts';

const withoutSign = z
  .string()
  .max(limits.tag * 4, { error: 'too_long' })
  .transform((value) =>
    value
      .normalize('NFC')
      .trim()
      .replace(/^[#＃]/u, ''),
  );

/** A tag as somebody wrote it, with or without its sign; NFC. */
export const tagName = withoutSign
  .refine((value) => isTag(value), { error: 'not_a_tag' })
  .meta({
    description: '1 to 64 letters, marks, digits or _ of any script, not digits alone; a # before it is taken off.',
    examples: ['sourdough'],
  });

const BEGINNING = new RegExp(`^(?:${TAG_CHARACTER.source}){1,${limits.tag}}$`, 'u');

/** How a tag begins: digits alone are no tag, yet one may begin with them. */
export const tagBeginning = withoutSign
  .refine((value) => BEGINNING.test(value), { error: 'not_a_tag' })
  .meta({ description: 'The first characters of a tag; a # before them is taken off.', examples: ['sour'] });
