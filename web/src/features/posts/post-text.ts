/** A stretch of a post's text: plain, or an address to follow. */
export type TextPart = { readonly text: string; readonly href?: string };

/** An address begins where no word goes on and ends before a space, a quote or an angle bracket. */
const ADDRESS = /(?<![\p{L}\p{N}_])https?:\/\/[^\s<>"“”«»]+/giu;
/** What ends a sentence is not part of an address at its end. */
const SENTENCE_END = /[.,;:!?…'’*_~]+$/u;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * Cuts a text into plain stretches and links; together they are the text again, letter for letter. Linked are http and
 * https addresses as they were typed, but none that carries a name or password, since those pretend to be other sites.
 */
export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = withoutSentenceEnd(match[0]);
    const href = hrefOf(address);
    if (href === undefined) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: address, href });
    end = match.index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** Takes punctuation off the end, and closing brackets that nothing in the address opened. */
function withoutSentenceEnd(address: string): string {
  const shorter = address.replace(SENTENCE_END, '');
  const last = shorter.at(-1) ?? '';
  const opener = CLOSERS[last];
  const isUnopened = opener !== undefined && shorter.split(last).length > shorter.split(opener).length;
  if (isUnopened) return withoutSentenceEnd(shorter.slice(0, -1));
  return shorter;
}

function hrefOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { href, hostname, username, password } = new URL(address);
  return hostname === '' || username !== '' || password !== '' ? undefined : href;
}
