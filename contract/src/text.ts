import { z } from 'zod';
import { codePoints, compose } from './unicode.ts';

/** PostgreSQL cannot store it, and no keyboard makes it: a program sent it. */
const NUL = '\u0000';
/** Other ends of lines (Unicode, UAX 14): pasted from word processors, terminals and old systems. */
const LINE_END = /\r\n|[\r\u000B\u000C\u0085\u2028\u2029]/g;
/** Controls that show nothing and mean nothing in a text; tabs and line feeds stay. */
const CONTROL = /[\u0001-\u0008\u000E-\u001F\u007F-\u009F]/g;
/** Braille's blank is the one sign without ink that Unicode does not count as ignorable. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;
const ZERO_WIDTH_JOINERS = '\u200C\u200D';
const BIDI_AND_ZERO_WIDTH = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u00AD\u061C\u180E]/gu;

/** A letter or mark of a script without case and ideographs: those that joiners belong to (UAX 31, section 2.3). */
const JOINING = String.raw`(?![\p{Cased}\p{Ideographic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}]`;
const BETWEEN_LETTERS = String.raw`(?<=${JOINING})[${ZERO_WIDTH_JOINERS}](?=${JOINING})`;
const IN_EMOJI = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`;
const STRAY_JOINER = new RegExp(String.raw`(?!${BETWEEN_LETTERS}|${IN_EMOJI})[${ZERO_WIDTH_JOINERS}]`, 'gu');

/** Marks on one letter of a name; more than any orthography uses would run over the neighbouring lines. */
const MARKS_ON_A_LETTER = 8;
const EXCESS_MARKS = new RegExp(String.raw`(\p{M}{${MARKS_ON_A_LETTER}})\p{M}+`, 'gu');
/** Three line ends and more, with nothing visible between them. */
const BLANK_LINES = /\n(?:[^\S\n]|[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800])*(?=\n)/gu;

/** Whether any sign of a text has ink. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/**
 * Removes marks that reorder or hide what a name says (security.md, Input), and joiners where they join nothing. Those
 * inside emoji and between letters of scripts that need them stay (decision 260).
 */
export function stripInvisible(text: string): string {
  return text.replace(BIDI_AND_ZERO_WIDTH, '').replace(STRAY_JOINER, '');
}

/**
 * - `name`: one line, without bidirectional and zero-width marks.
 * - `text`: lines, at most two blank ones in a row.
 * - `markdown`: lines as they were written, since indentation and blank lines can mean something.
 */
type TextKind = 'name' | 'text' | 'markdown';

interface TextOptions {
  min?: number;
  max: number;
  kind?: TextKind;
}

const CLEANERS: Readonly<Record<TextKind, (text: string) => string>> = {
  name: (text) => stripInvisible(text).replace(/\s+/gu, ' ').trim().replace(EXCESS_MARKS, '$1'),
  // An ideographic space is the indent of a paragraph; spaces of a keyboard before the first word are slips.
  text: (text) => trimLines(limitBlankLines(text)).replace(/^[ \t]+/, ''),
  markdown: trimLines,
};

/** Takes blank lines off both ends, and what follows the last word. */
function trimLines(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/u, '').trimEnd();
}

function limitBlankLines(text: string): string {
  return text.replace(BLANK_LINES, '\n').replace(/\n{4,}/g, '\n\n\n');
}

/**
 * A bounded string. NFC and trimmed before it is measured. Every kind of line end becomes a line feed and other control
 * characters are dropped; U+0000 and lone surrogates are refused, because PostgreSQL cannot store them. A text without a
 * visible character is empty.
 */
export function text({ min = 0, max, kind = 'text' }: TextOptions) {
  return z
    .string()
    .refine((value) => value.length <= max * 4 + 64, { error: 'too_long', params: { maximum: max }, abort: true })
    .refine((value) => value.isWellFormed() && !value.includes(NUL), { error: 'unreadable_characters', abort: true })
    .transform((value) => {
      const composed = compose(value.replace(LINE_END, '\n').replace(CONTROL, ''));
      return isVisible(composed) ? CLEANERS[kind](composed) : '';
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
