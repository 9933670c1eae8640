import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml, type FoundElement } from '../../../test/html.ts';
import { markupPayloads } from '../../../test/markup-payloads.ts';
import { readMarkdown } from './index.ts';
import { ALLOWED_ATTRIBUTES, ALLOWED_ELEMENTS, sanitise } from './sanitise.ts';

const SEED = 20261125;
const REL = 'nofollow ugc noopener noreferrer';

/** The rules of security.md, said a second time and without the sanitiser: what is wrong with an element. */
function faultOf({ name, attributes }: FoundElement): string | null {
  // A browser adds the body of a table by itself.
  if (!ALLOWED_ELEMENTS.includes(name)) return `element ${name}`;
  for (const attribute of Object.keys(attributes)) {
    if (ALLOWED_ATTRIBUTES[name]?.includes(attribute) !== true) return `attribute ${attribute} of ${name}`;
  }
  if (attributes.align !== undefined && !/^(left|center|right)$/.test(attributes.align)) return 'align';
  if (attributes.start !== undefined && !/^\d{1,9}$/.test(attributes.start)) return 'start';
  return name === 'a' ? faultOfLink(attributes) : null;
}

function faultOfLink({ href = '', rel }: FoundElement['attributes']): string | null {
  if (/^\/(tag\/[^/?#\\]+|@[A-Za-z0-9_]{3,30})$/.test(href)) return rel === undefined ? null : 'rel of our own page';
  if (rel !== REL) return `rel ${rel ?? 'absent'}`;
  const { protocol, username, password, host } = new URL(href);
  if (protocol === 'mailto:') return null;
  if (protocol !== 'https:' && protocol !== 'http:') return `address ${href}`;
  return username === '' && password === '' && host !== '' ? null : `address ${href}`;
}

function faultsIn(html: string): string[] {
  const { elements, others } = readHtml(html);
  const faults = elements.map(faultOf).filter((fault) => fault !== null);
  return others === 0 ? faults : [...faults, 'a comment'];
}

test('the table of payloads is large', () => {
  expect(new Set(markupPayloads).size).toBeGreaterThan(700);
});

test.each(markupPayloads)('%j leaves nothing but what is allowed', (payload) => {
  const { html } = readMarkdown(payload);
  expect(faultsIn(html)).toEqual([]);
  expect(sanitise(html)).toBe(html);
});

test('the check sees what it is there to see', () => {
  const planted = [
    '<script>x</script>',
    '<p onclick="x">x</p>',
    '<a href="javascript:x" rel="nofollow ugc noopener noreferrer">x</a>',
    '<a href="https://a.example">x</a>',
    '<a href="https://wren@a.example" rel="nofollow ugc noopener noreferrer">x</a>',
    '<!-- x -->',
    '<td align="x">x</td>',
  ];
  expect(planted.filter((html) => faultsIn(`<table><tbody><tr>${html}</tr></tbody></table>`).length === 0)).toEqual([]);
});

/** Raw HTML straight into the sanitiser: what stands between a page and a row that somebody tampered with. */
test.each(markupPayloads)('%j as stored HTML is rebuilt from the allow-list, and stays as it then is', (payload) => {
  const html = sanitise(payload);
  expect(faultsIn(html)).toEqual([]);
  expect(sanitise(html)).toBe(html);
});

const pieces = fc.constantFrom(
  ...[
    '#',
    '# ',
    '## ',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '<',
    '>',
    '"',
    "'",
    '&',
    ';',
    '\\',
    '!',
    '|',
  ],
  ...[
    '|-|-|\n',
    ':-:',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '@wren',
    '#bread',
    'https://a.example',
    'javascript:',
    'data:',
  ],
  ...[
    '<script',
    'onerror=',
    'style=',
    '&lt;',
    '&#x3c;',
    '&quot;',
    '\u0000',
    '\u202e',
    'é',
    '🧺',
    'a',
    'word ',
    'mailto:a@b.example',
  ],
);

const anything = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

test('whatever is written, nothing but what is allowed comes out, and the sanitiser finds nothing more to do', () => {
  fc.assert(
    fc.property(anything, (source) => {
      const { html } = readMarkdown(source);
      return faultsIn(html).length === 0 && sanitise(html) === html;
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});

test('whatever is stored, nothing but what is allowed is drawn', () => {
  fc.assert(
    fc.property(anything, (stored) => {
      const html = sanitise(stored);
      return faultsIn(html).length === 0 && sanitise(html) === html;
    }),
    { seed: SEED, numRuns: 2_000 },
  );
});
