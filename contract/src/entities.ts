import { limits } from './limits.ts';
import { fold, isTag, TAG_RUN } from './tag-grammar.ts';

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

const USERNAME = `[A-Za-z0-9_]{${limits.username.min},${limits.username.max}}`;
/**
 * An address ends at a space, a quotation mark, a backtick, punctuation or brackets beyond ASCII, and at what reorders or
 * hides letters. Two dots of names (Catalan, Japanese) are letters of paths.
 */
const ADDRESS =
  String.raw`[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[^\s\p{Cc}\p{Cf}\p{P}<>` +
  '`' +
  String.raw`]|[!#$%&'()*+,\-.\/:;=?@[\\\]_{|}~·・])+`;
/** Before a tag or a mention a word must end: e-mail addresses and fragments of paths are neither. */
const BEFORE = String.raw`(?<!\p{Cased}\p{M}{0,9}|[\p{N}_&/#＃@＠])`;
/** What follows a mention must not make it an e-mail address, a handle of another site, a path or a longer word. */
const BEHIND = String.raw`(?![\p{Script=Latin}\p{M}\p{N}_@＠]|[./][\p{L}\p{N}])`;

// No flag for case: it would take the long s for an s, and usernames are ASCII.
const ENTITY = new RegExp(
  String.raw`(?<link>(?<![A-Za-z0-9_])${ADDRESS})|${BEFORE}(?:[#＃](?<tag>${TAG_RUN})|[@＠](?<mention>${USERNAME})${BEHIND})`,
  'gu',
);

/**
 * Finds tags, mentions and addresses in a plain text, in order and without overlap; none inside an address. Takes time in
 * proportion to the text, whatever it holds.
 */
export function entitiesIn(text: string): Entity[] {
  const found: Entity[] = [];
  for (const match of text.matchAll(ENTITY)) {
    const { link, tag, mention } = match.groups ?? {};
    const start = match.index;
    if (link !== undefined) {
      const address = withoutSentenceEnd(withoutProse(link));
      if (isWebAddress(address)) found.push({ kind: 'link', start, end: start + address.length, value: address });
    } else if (tag !== undefined) {
      const value = tag.normalize('NFC');
      if (isTag(value)) found.push({ kind: 'tag', start, end: start + match[0].length, value });
    } else if (mention !== undefined) {
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

/** Whether a text is a whole http or https address, and none that carries a name or password: those pretend to be others. */
export function isWebAddress(address: string): boolean {
  // Without slashes the parser would take the rest for a host, and a browser on a page of ours for a path of ours.
  if (!/^https?:\/\//i.test(address)) return false;
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return false;
  return url.hostname !== '' && url.username === '' && url.password === '';
}

/** A letter or mark of another script than the Latin one. */
const OTHER_SCRIPT = String.raw`(?=(?!\p{Script=Latin})[\p{L}\p{M}])`;
const HOST = /^https?:\/\/[^/?#]*/i;
const HOST_BEFORE_PROSE = new RegExp(String.raw`^\p{ASCII}*?[A-Za-z0-9-]${OTHER_SCRIPT}`, 'u');
const PATH_BEFORE_PROSE = new RegExp(String.raw`^\p{ASCII}*?[A-Za-z0-9)]${OTHER_SCRIPT}`, 'u');

/**
 * Scripts that write without spaces continue a sentence directly behind an address. The host ends where an ASCII label
 * meets another script, and an ASCII path where one follows a letter or digit.
 */
function withoutProse(address: string): string {
  const host = HOST.exec(address)?.[0] ?? '';
  const shortHost = HOST_BEFORE_PROSE.exec(host)?.[0];
  if (shortHost !== undefined) return shortHost;
  const rest = address.slice(host.length);
  return host + (PATH_BEFORE_PROSE.exec(rest)?.[0] ?? rest);
}

/** What ends a sentence is not part of an address at its end. */
const SENTENCE_END = new Set(".,;:!?…'’*_~");
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Takes punctuation off the end, and closing brackets that nothing in the address opened. */
function withoutSentenceEnd(address: string): string {
  const brackets = countBrackets(address);
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (SENTENCE_END.has(last)) continue;
    const opened = brackets.get(OPENERS[last] ?? '') ?? 0;
    const closed = brackets.get(last) ?? 0;
    if (OPENERS[last] === undefined || closed <= opened) break;
    brackets.set(last, closed - 1);
  }
  return address.slice(0, end);
}

function countBrackets(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [bracket] of text.matchAll(/[()[\]{}]/g)) counts.set(bracket, (counts.get(bracket) ?? 0) + 1);
  return counts;
}
