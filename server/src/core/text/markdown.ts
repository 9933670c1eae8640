import MarkdownIt from 'markdown-it';
import { linkEntities, type Named } from './entity-links.ts';
import { isOutsideAddress } from './links.ts';
import { excerptOf, plainText, wordsIn } from './plain-text.ts';
import { sanitise } from './sanitise.ts';

/** A long text, read. */
export interface ReadText extends Named {
  /** Sanitised. */
  readonly html: string;
  /** Its words without markup; blocks stand on lines of their own. */
  readonly text: string;
  readonly wordCount: number;
  /** How it begins, on one line. */
  readonly excerpt: string;
}

/** Quotes and lists inside each other at most; what lies deeper is text that nobody could read in a column. */
const DEEPEST = 32;

const markdown = new MarkdownIt('default', { html: false, breaks: true, maxNesting: DEEPEST });
// Pictures are media of a post, never addresses of elsewhere that would tell who reads.
markdown.disable('image');
markdown.validateLink = isOutsideAddress;
markdown.core.ruler.push('shift_headings', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') continue;
    token.tag = `h${Math.min(Number(token.tag.slice(1)) + 1, 6)}`;
  }
});
markdown.core.ruler.push('align_cells', ({ tokens }) => {
  for (const token of tokens) {
    // A style would be refused by the page's policy.
    const align = /^text-align:(\w+)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
    if (align !== undefined) token.attrs = [['align', align]];
  }
});

/** Reads Markdown: headings, lists, quotes, tables, code, emphasis, strikethrough, links; no HTML, no pictures. */
export function readMarkdown(source: string): ReadText {
  const env = {};
  const tokens = markdown.parse(source, env);
  const text = plainText(tokens);
  const named = linkEntities(tokens, MarkdownIt.Token);
  const html = sanitise(markdown.renderer.render(tokens, markdown.options, env));
  return { html, text, wordCount: wordsIn(text), excerpt: excerptOf(text), ...named };
}
