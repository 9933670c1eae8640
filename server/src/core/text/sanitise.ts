import { hash } from 'node:crypto';
import sanitizeHtml from 'sanitize-html';
import { isInsideAddress, isOutsideAddress, OUTSIDE_REL } from './links.ts';

/** Everything that a text may hold. The post's title is the first heading of its page, so texts begin with the second. */
export const ALLOWED_ELEMENTS: readonly string[] = [
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code'],
  ...['em', 'strong', 's', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel'],
  ol: ['start'],
  th: ['align'],
  td: ['align'],
};

type Attributes = Record<string, string>;

/** Values are held to what they may be, too: an attribute that is not is left out, and a link without an address is text. */
const rebuilt: Readonly<Record<string, (attributes: Attributes) => Attributes>> = {
  a: linked,
  ol: numbered,
  th: aligned,
  td: aligned,
};

function linked({ href = '' }: Attributes): Attributes {
  if (isInsideAddress(href)) return { href };
  return isOutsideAddress(href) ? { href, rel: OUTSIDE_REL } : {};
}

function numbered({ start = '' }: Attributes): Attributes {
  return /^\d{1,9}$/.test(start) ? { start } : {};
}

function aligned({ align = '' }: Attributes): Attributes {
  return ['left', 'center', 'right'].includes(align) ? { align } : {};
}

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...ALLOWED_ELEMENTS],
  allowedAttributes: Object.fromEntries(Object.entries(ALLOWED_ATTRIBUTES).map(([tag, names]) => [tag, [...names]])),
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  enforceHtmlBoundary: false,
  transformTags: Object.fromEntries(
    Object.entries(rebuilt).map(([tag, rebuild]) => [
      tag,
      (tagName: string, attribs: Attributes) => ({ tagName, attribs: rebuild(attribs) }),
    ]),
  ),
  exclusiveFilter: ({ tag, attribs }) => (tag === 'a' && attribs.href === undefined ? 'excludeTag' : false),
};

/** Rebuilds HTML from the allow-list; what is not on it goes, words stay. */
export function sanitise(html: string): string {
  return sanitizeHtml(html, OPTIONS);
}

/** Digests of HTML that this process's sanitiser lets through as it is. */
const clean = new Set<string>();
const CLEAN_KEPT = 10_000;

/**
 * The same for HTML that was sanitised when it was written, by whatever version of us: it is sanitised again once in the
 * life of a process, and known by its digest from then on. A new version is a new process and begins with nothing.
 * What does not come through unchanged is sanitised at every reading.
 */
export function sanitiseStored(html: string): string {
  const digest = hash('sha256', html, 'base64');
  if (clean.has(digest)) return html;
  const sanitised = sanitise(html);
  if (sanitised === html) remember(digest);
  return sanitised;
}

function remember(digest: string): void {
  if (clean.size >= CLEAN_KEPT) clean.delete(clean.values().next().value ?? '');
  clean.add(digest);
}
