import { limits } from './limits.ts';

const ZERO_WIDTH_JOINERS = /[\u200C\u200D]/g;

/**
 * The one folding of tags and words (decision 37): NFKC and full case folding, marks kept, zero-width joiners dropped. By
 * way of upper case, because that is where one letter becomes several (ß, and so ẞ). The final sigma, which lower case
 * would bring back, becomes the common one, and the dotless ı, whose upper case is the common I, stays itself. The dotted İ
 * becomes the common i, as Turkish writes it, rather than an i with a second dot.
 */
export function fold(text: string): string {
  const compatible = text.replace(ZERO_WIDTH_JOINERS, '').normalize('NFKC').replaceAll('İ', 'i');
  return compatible.split('ı').map(foldCase).join('ı').normalize('NFKC');
}

function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/** Letters, marks, digits and _ of any script, and none that is invisible: two tags that look the same are the same. */
const CHARACTER = String.raw`(?:(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}_])`;
/** What may connect two letters inside a tag (decision 51): joiners, the Catalan point, the dots of Japanese names. */
const CONNECTOR = String.raw`(?:(?<=[\p{L}\p{M}])[\u200C\u200D·・゠](?=\p{L}))`;

/** A run of characters that a tag can consist of, as the source of an expression with the flag u. */
export const TAG_RUN = `${CHARACTER}(?:${CONNECTOR}?${CHARACTER})*`;

const TAG = new RegExp(`^(?!\\p{M})${TAG_RUN}$`, 'u');
const LETTER = /[\p{L}_]/u;

/**
 * Whether a text is a tag without its sign: 1 to 64 code points, not digits alone (decision 51). Its folded name must be
 * one too, because it appears in addresses: some characters (½, ﷺ) fold to several, spaces and signs among them.
 */
export function isTag(name: string): boolean {
  return isTagName(name) && isTagName(fold(name));
}

function isTagName(name: string): boolean {
  return name.length <= limits.tag * 2 && TAG.test(name) && LETTER.test(name) && [...name].length <= limits.tag;
}
