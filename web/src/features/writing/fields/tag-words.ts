import { limits } from '@vrss/contract/limits';
import { fold, isTag } from '@vrss/contract/tag-grammar';

/** The tags in a tag field: words between spaces and commas, signs taken off, each once, in the first spelling. */
export function tagWords(typed: string): string[] {
  const words = typed
    .normalize('NFC')
    .split(/[\s,;]+/u)
    .map((word) => word.replace(/^[#＃]+/u, ''))
    .filter((word) => word !== '');
  const first = new Map<string, string>();
  for (const word of words) if (!first.has(fold(word))) first.set(fold(word), word);
  return [...first.values()];
}

/** What is wrong with a tag field: a word that is no tag, or how many tags are too many. */
export function tagFault(typed: string): { readonly noTag: string } | { readonly tooMany: number } | null {
  const words = tagWords(typed);
  const noTag = words.find((word) => !isTag(word));
  if (noTag !== undefined) return { noTag };
  const tooMany = words.length - limits.tags;
  return tooMany > 0 ? { tooMany } : null;
}
