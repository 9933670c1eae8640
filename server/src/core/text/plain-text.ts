import { codePoints, firstGraphemes, limits } from '@vrss/contract';
import type MarkdownIt from 'markdown-it';

type Token = InstanceType<typeof MarkdownIt.Token>;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a document without markup and without blocks of code; each block on a line of its own. */
export function plainText(blocks: readonly Token[]): string {
  return blocks
    .flatMap((block) => (block.children === null ? [] : [block.children.map(saidBy).join('').trim()]))
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * The words of a document that can be looked for: without code inside its lines too, and without the addresses of links that
 * show nothing else.
 */
export function searchedText(blocks: readonly Token[]): string {
  return blocks.flatMap(({ children }) => (children === null ? [] : [lineOf(children)])).join('\n');
}

function lineOf(tokens: readonly Token[]): string {
  let line = '';
  let isInAddress = false;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'link_open') isInAddress = showsAddress(token, tokens[index + 1]?.content);
    if (token.type === 'link_close') isInAddress = false;
    line += token.type === 'code_inline' || isInAddress ? ' ' : saidBy(token);
  }
  return line;
}

/** An address as it was written, or one that a link without words shows. */
function showsAddress(link: Token, words: string | undefined): boolean {
  return link.markup === 'autolink' || link.attrGet('href') === words;
}

function saidBy(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
  return token.content;
}

/** The paragraphs of a document alone, where it has any: a list that shows how it begins has no room for headings and tables. */
export function proseOf(blocks: readonly Token[]): readonly Token[] {
  let apart = 0;
  const prose = blocks.filter(({ type, nesting }) => {
    if (/^(?:heading|table)_/.test(type)) apart += nesting;
    return apart === 0;
  });
  return prose.some(({ children }) => children !== null) ? prose : blocks;
}

/** Words of any script, by Unicode's rules: those of Chinese or Thai stand without spaces between them. */
export function wordsIn(text: string): number {
  let count = 0;
  for (const { isWordLike } of words.segment(text)) if (isWordLike === true) count += 1;
  return count;
}

/** How a text begins: on one line, cut at a word where it is longer than lists show. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, limits.excerpt * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (codePoints(line) <= limits.excerpt) return line;
  const cut = firstGraphemes(line, limits.excerpt - 1);
  const end = cut.lastIndexOf(' ');
  // A text without spaces is cut where it is full.
  const kept = end > limits.excerpt / 2 ? cut.slice(0, end) : cut;
  return `${kept.replace(/[.,;:!?]+$/u, '')}…`;
}
