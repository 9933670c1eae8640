import { z } from 'zod';

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
/** Braille's blank is the one sign without ink that Unicode does not count among those. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;
const BIDI_AND_ZERO_WIDTH = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u00AD\u061C\u180E]/gu;

/** Length as people count it: code points, not UTF-16 units (decision 50). */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Removes marks that reorder or hide what a name says (security.md, Input). */
export function stripInvisible(text: string): string {
  return text.replace(BIDI_AND_ZERO_WIDTH, '');
}

interface TextOptions {
  min?: number;
  max: number;
  /** Names lose bidirectional and zero-width marks and line breaks; running text keeps them. */
  kind?: 'name' | 'text';
}

/**
 * A bounded string. NFC and trimmed before it is measured; U+0000, other control characters and lone surrogates are
 * refused, since PostgreSQL cannot store some of them and people cannot see the others. A text in which nothing can be
 * seen is empty.
 */
export function text({ min = 0, max, kind = 'text' }: TextOptions) {
  return z
    .string()
    .refine((value) => value.length <= max * 4 + 64, { error: 'too_long', params: { maximum: max }, abort: true })
    .refine((value) => value.isWellFormed() && !CONTROL.test(value), { error: 'unreadable_characters', abort: true })
    .transform((value) => {
      const composed = value.normalize('NFC');
      if (!VISIBLE.test(composed)) return '';
      return kind === 'name'
        ? stripInvisible(composed).replace(/\s+/gu, ' ').trim()
        : composed.replace(/\r\n?/g, '\n').trim();
    })
    .refine((value) => codePoints(value) >= min, {
      error: min === 1 ? 'required' : 'too_short',
      params: { minimum: min },
    })
    .refine((value) => codePoints(value) <= max, { error: 'too_long', params: { maximum: max } })
    .meta({
      description: `${min > 0 ? `${min} to` : 'At most'} ${max} characters, counted in code points after NFC and trimming.`,
      minLength: min,
      maxLength: max,
    });
}
