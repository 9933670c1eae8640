import { z } from 'zod';
import { limits } from './limits.ts';
import { codePoints } from './unicode.ts';
import { isTag, TAG_RUN } from './tag-grammar.ts';

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
    description: '1 to 64 letters, marks, digits or _ of any script, not only digits; a leading # is dropped.',
    examples: ['sourdough'],
  });

/** A connector at the end is followed by a letter that is still to be typed. */
const BEGINNING = new RegExp(`^${TAG_RUN}[\\u200C\\u200D·・゠]?$`, 'u');

/** How a tag begins: digits alone are no tag, yet one may begin with them. */
export const tagBeginning = withoutSign
  .refine((value) => BEGINNING.test(value) && codePoints(value) <= limits.tag, { error: 'not_a_tag' })
  .meta({ description: 'The first characters of a tag; a leading # is dropped.', examples: ['sour'] });
