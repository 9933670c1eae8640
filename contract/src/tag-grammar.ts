import { limits } from './limits.ts';

/**
 * The one folding of tags and words (decision 37): NFKC and full case folding, marks kept. By way of upper case, since that
 * is where one letter becomes several (ß, and so ẞ); the final sigma, which lower case would bring back, becomes the common
 * one, and the dotless ı, whose upper case is the common I, stays itself.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').split('ı').map(foldCase).join('ı').normalize('NFKC');
}

function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}

/**
 * What a tag is made of: letters, marks, digits and _ of any script, and none that nobody can see (fillers, variation
 * selectors): two tags that look the same are the same.
 */
export const TAG_CHARACTER = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M}\p{N}_]/u;
const TAG = new RegExp(`^(?!\\p{M})(?:${TAG_CHARACTER.source})+$`, 'u');
const LETTER = /[\p{L}_]/u;

/**
 * Whether a text is a tag without its sign: 1 to 64 code points, not digits alone (decision 51). Its folded name must be
 * one too, since that stands in addresses: some characters (½, ﷺ) fold to several, spaces and signs among them.
 */
export function isTag(name: string): boolean {
  return isTagName(name) && isTagName(fold(name));
}

function isTagName(name: string): boolean {
  return name.length <= limits.tag * 2 && TAG.test(name) && LETTER.test(name) && [...name].length <= limits.tag;
}
