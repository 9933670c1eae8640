import { entitiesIn, fold, type Entity } from '@vrss/contract';
import type MarkdownIt from 'markdown-it';
import { personPath, tagPath } from './links.ts';

type Token = InstanceType<typeof MarkdownIt.Token>;
type NewToken = typeof MarkdownIt.Token;

/** What a text names, in order, as it was written. */
export interface Named {
  readonly tags: string[];
  readonly mentions: string[];
}

/** Turns tags, mentions and bare addresses in the text of a document into links, and notes what it names. */
export function linkEntities(blocks: readonly Token[], TokenOf: NewToken): Named {
  const named: Named = { tags: [], mentions: [] };
  for (const block of blocks) {
    if (block.children !== null) block.children = linkInline(block.children, TokenOf, named);
  }
  return named;
}

function linkInline(tokens: readonly Token[], TokenOf: NewToken, named: Named): Token[] {
  let links = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') links += 1;
    if (token.type === 'link_close') links -= 1;
    return token.type === 'text' && links === 0 ? linkText(token, TokenOf, named) : [token];
  });
}

function linkText(token: Token, TokenOf: NewToken, named: Named): Token[] {
  const text = token.content;
  const made: Token[] = [];
  const say = (words: string, level: number) => {
    if (words === '') return;
    const said = new TokenOf('text', '', 0);
    said.content = words;
    said.level = level;
    made.push(said);
  };
  let from = 0;
  for (const entity of entitiesIn(text)) {
    say(text.slice(from, entity.start), token.level);
    const open = new TokenOf('link_open', 'a', 1);
    open.level = token.level;
    open.attrSet('href', addressOf(entity));
    made.push(open);
    say(text.slice(entity.start, entity.end), token.level + 1);
    const close = new TokenOf('link_close', 'a', -1);
    close.level = token.level;
    made.push(close);
    if (entity.kind === 'tag') named.tags.push(entity.value);
    if (entity.kind === 'mention') named.mentions.push(entity.value);
    from = entity.end;
  }
  if (made.length === 0) return [token];
  say(text.slice(from), token.level);
  return made;
}

function addressOf({ kind, value }: Entity): string {
  if (kind === 'tag') return tagPath(fold(value));
  return kind === 'mention' ? personPath(value) : value;
}
