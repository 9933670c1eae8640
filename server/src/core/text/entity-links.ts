import { entitiesIn, fold, type Entity } from '@vrss/contract';
import MarkdownIt from 'markdown-it';
import { personPath, tagPath } from './links.ts';

const { Token } = MarkdownIt;
type Token = InstanceType<typeof Token>;

/** What a text names, in order, as it was written. */
export interface Named {
  readonly tags: string[];
  readonly mentions: string[];
}

/**
 * Turns tags, mentions and bare addresses in the text of a document into links, where they stand in no link already, and
 * answers what it names. Takes the place of markdown-it's text_join, which would forget what was escaped.
 */
export function linkEntities(blocks: readonly Token[]): Named {
  const named: Named = { tags: [], mentions: [] };
  for (const block of blocks) {
    if (block.children !== null) block.children = linkInline(block.children, named);
  }
  return named;
}

function linkInline(tokens: readonly Token[], named: Named): Token[] {
  const made: Token[] = [];
  let run: Token[] = [];
  let links = 0;
  const endRun = () => {
    made.push(...(links === 0 ? linkRun(run, named) : run.map(({ content, level }) => textToken(content, level))));
    run = [];
  };
  for (const token of tokens) {
    if (isText(token)) {
      run.push(token);
      continue;
    }
    endRun();
    links += token.type === 'link_open' || token.type === 'link_close' ? token.nesting : 0;
    made.push(token);
  }
  endRun();
  return made;
}

function isText({ type }: Token): boolean {
  return type === 'text' || type === 'text_special';
}

/** Pieces of text that follow each other, read as one; a sign that was escaped is no sign. */
function linkRun(run: readonly Token[], named: Named): Token[] {
  const escaped = new Set<number>();
  let text = '';
  for (const { type, content } of run) {
    if (type === 'text_special') escaped.add(text.length);
    text += content;
  }
  const level = run[0]?.level ?? 0;
  const made: Token[] = [];
  let from = 0;
  for (const entity of entitiesIn(text)) {
    if (escaped.has(entity.start)) continue;
    made.push(textToken(text.slice(from, entity.start), level), ...linkTokens(text, entity, level));
    note(entity, named);
    from = entity.end;
  }
  return [...made, textToken(text.slice(from), level)].filter((token) => token.type !== 'text' || token.content !== '');
}

function linkTokens(text: string, entity: Entity, level: number): Token[] {
  const open = new Token('link_open', 'a', 1);
  open.level = level;
  open.attrSet('href', addressOf(entity));
  const close = new Token('link_close', 'a', -1);
  close.level = level;
  return [open, textToken(text.slice(entity.start, entity.end), level + 1), close];
}

function textToken(content: string, level: number): Token {
  const token = new Token('text', '', 0);
  token.content = content;
  token.level = level;
  return token;
}

function note({ kind, value }: Entity, { tags, mentions }: Named): void {
  if (kind === 'tag') tags.push(value);
  if (kind === 'mention') mentions.push(value);
}

function addressOf({ kind, value }: Entity): string {
  if (kind === 'tag') return tagPath(fold(value));
  return kind === 'mention' ? personPath(value) : value;
}
