import { limits } from './limits.ts';
import { fold, isTag } from './tag-grammar.ts';

/**
 * A stretch of a text that stands for something (decision 51): `start` and `end` are UTF-16 offsets. A tag's `value` is
 * its name without the sign as it was written, a mention's the username as it was written, a link's the whole address.
 */
export interface Entity {
  readonly kind: 'tag' | 'mention' | 'link';
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** What stands before a tag or a mention must end a word: mail addresses and fragments of paths are neither. */
const ENTITY =
  /(?<link>(?<![\p{L}\p{N}_])https?:\/\/[^\s<>"“”«»]+)|(?<![\p{L}\p{M}\p{N}_&/#@＃.])(?:[#＃](?<tag>[\p{L}\p{M}\p{N}_]+)|@(?<mention>[A-Za-z0-9_]+)(?![\p{L}\p{M}\p{N}@]|\.[\p{L}\p{N}]))/giu;

/** What ends a sentence is not part of an address at its end. */
const SENTENCE_END = /[.,;:!?…'’*_~]+$/u;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Finds tags, mentions and addresses in a plain text, in order and without overlap; none inside an address. */
export function entitiesIn(text: string): Entity[] {
  const found: Entity[] = [];
  for (const match of text.matchAll(ENTITY)) {
    const { link, tag, mention } = match.groups ?? {};
    const start = match.index;
    if (link !== undefined) {
      const address = withoutSentenceEnd(link);
      if (isAddress(address)) found.push({ kind: 'link', start, end: start + address.length, value: address });
    } else if (tag !== undefined) {
      const value = tag.normalize('NFC');
      if (isTag(value)) found.push({ kind: 'tag', start, end: start + match[0].length, value });
    } else if (mention !== undefined && isUsername(mention)) {
      found.push({ kind: 'mention', start, end: start + match[0].length, value: mention });
    }
  }
  return found;
}

/** Tags by their folded names, in the first spelling, at most so many as a post has. */
export function tagsOf(names: readonly string[]): Map<string, string> {
  const tags = new Map<string, string>();
  for (const name of names) {
    const tag = fold(name);
    if (!tags.has(tag) && tags.size < limits.tags) tags.set(tag, name);
  }
  return tags;
}

/** Takes punctuation off the end, and closing brackets that nothing in the address opened. */
function withoutSentenceEnd(address: string): string {
  const shorter = address.replace(SENTENCE_END, '');
  const last = shorter.at(-1) ?? '';
  const opener = CLOSERS[last];
  const isUnopened = opener !== undefined && shorter.split(last).length > shorter.split(opener).length;
  return isUnopened ? withoutSentenceEnd(shorter.slice(0, -1)) : shorter;
}

/** None that carries a name or password: those pretend to be other sites. */
function isAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}

function isUsername(name: string): boolean {
  return name.length >= limits.username.min && name.length <= limits.username.max;
}
