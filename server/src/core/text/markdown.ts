import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { indentSublists } from './sublists.ts';
import { linkEntities, type Named } from './entity-links.ts';
import { isOutsideAddress } from './links.ts';
import { excerptOf, plainText, proseOf, searchedText, wordsIn } from './plain-text.ts';
import { sanitise } from './sanitise.ts';

type Markdown = InstanceType<typeof MarkdownIt>;
type Token = InstanceType<typeof MarkdownIt.Token>;

/** A long text, read. */
export interface ReadText extends Named {
  /** Sanitised. */
  readonly html: string;
  /** Its words without markup; blocks stand on lines of their own. */
  readonly text: string;
  readonly wordCount: number;
  /** What a search or a feed finds it by: its words without code. Addresses may still stand in it. */
  readonly searched: string;
  /** How it begins, on one line. */
  readonly excerpt: string;
}

/** Quotes and lists inside each other at most; what lies deeper is left out, since no column could show it. */
const DEEPEST = 32;

/**
 * Inside an address, behind its scheme: up to what could be markup around it, and not ending in an underscore. An asterisk
 * between letters is part of it.
 */
const REST_OF_ADDRESS = /:\/\/(?:_*[^\s<>"“”«»[\]()`*~\\!_]|(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}]))+/uy;
/** A tag or mention whose name begins with an underscore. */
const UNDERSCORED_NAME = /[@＠#＃]_[\p{L}\p{M}\p{N}_]+/uy;

/** Cells of the tables of one text at most: rows of a wide table are filled up with cells that nobody wrote. */
const MOST_CELLS = 5_000;

const markdown = createMarkdown();
const withoutTables = createMarkdown().disable('table');

function createMarkdown(): Markdown {
  const made = new MarkdownIt('default', { html: false, breaks: true, maxNesting: DEEPEST });
  made.validateLink = isOutsideAddress;
  // CommonMark's flanking rule asks for spaces round emphasis, which Chinese, Japanese and Korean do not write.
  made.use(cjkFriendly);
  // Pictures are media of a post, never addresses of elsewhere, which would tell who reads. linkEntities joins text itself.
  made.disable(['image', 'text_join']);
  made.inline.ruler.after('text', 'names', (state, silent) => {
    const stretch = stretchOf(state.src, state.pos);
    if (stretch === '') return false;
    if (!silent) state.pending += stretch;
    state.pos += stretch.length;
    return true;
  });
  made.core.ruler.push('fit', ({ tokens }) => {
    fitHeadings(tokens);
    tokens.forEach(nameEmptyLinks);
    tokens.forEach(dropPictureSigns);
    tokens.forEach(fitAlignment);
  });
  return made;
}

function parse(source: string): Token[] {
  const tokens = markdown.parse(indentSublists(source), {});
  const cells = tokens.filter(({ type }) => type === 'td_open').length;
  return cells > MOST_CELLS ? withoutTables.parse(indentSublists(source), {}) : tokens;
}

/**
 * Underscores in addresses and in the names of people and tags are letters, not emphasis: the stretch at `at` that is read
 * as it is. A full-width sign is no sign of Markdown's, so its name is met at the underscore.
 */
function stretchOf(source: string, at: number): string {
  if (/^[@#]_/.test(source.slice(at, at + 2))) return matchAt(UNDERSCORED_NAME, source, at);
  if (at > 0 && /^[＠＃]_/.test(source.slice(at - 1, at + 1)))
    return matchAt(UNDERSCORED_NAME, source, at - 1).slice(1);
  if (!source.startsWith('://', at) || !/https?$/i.test(source.slice(Math.max(0, at - 5), at))) return '';
  return matchAt(REST_OF_ADDRESS, source, at);
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/**
 * The post's title is the first heading of its page. Each heading of the text stands one level below the one that it belongs
 * to, whatever levels its author left out: who listens to a page goes along them.
 */
function fitHeadings(tokens: readonly Token[]): void {
  /** Levels, as they were written, of the headings that are open here. */
  const open: number[] = [];
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const level = Number(token.tag.slice(1));
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
    }
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = `h${Math.min(open.length + 1, 6)}`;
  }
}

/** A link without words could not be seen or pressed: it shows its address. */
function nameEmptyLinks({ children }: Token): void {
  if (children === null) return;
  for (let at = children.length - 1; at > 0; at -= 1) {
    const open = children[at - 1];
    if (open?.type !== 'link_open' || children[at]?.type !== 'link_close') continue;
    const words = new MarkdownIt.Token('text', '', 0);
    words.content = String(open.attrGet('href') ?? '');
    words.level = open.level + 1;
    children.splice(at, 0, words);
  }
}

/** What was written as a picture is a link to it; the ! that made it one says nothing. An escaped ! is a token of its own. */
function dropPictureSigns({ children }: Token): void {
  children?.forEach((token, at) => {
    const before = children[at - 1];
    if (token.type !== 'link_open' || token.info === 'auto' || before?.type !== 'text') return;
    before.content = before.content.replace(/!$/, '');
  });
}

/** The page's policy refuses styles. */
function fitAlignment(token: Token): void {
  const align = /^text-align:(\w+)$/.exec(String(token.attrGet('style') ?? ''))?.[1];
  if (align !== undefined) token.attrs = [['align', align]];
}

/**
 * Reads Markdown: headings, lists, quotes, tables, code, emphasis, strikethrough, links; no HTML, no pictures. A line's end
 * is one, as in short posts.
 */
export function readMarkdown(source: string): ReadText {
  const tokens = parse(source);
  const named = linkEntities(tokens);
  const html = sanitise(markdown.renderer.render(tokens, markdown.options, {}));
  const text = plainText(tokens);
  return {
    ...{ html, text, wordCount: wordsIn(text), searched: searchedText(tokens) },
    ...{ excerpt: excerptOf(plainText(proseOf(tokens))), ...named },
  };
}
