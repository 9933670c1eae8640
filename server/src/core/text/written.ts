import { entitiesIn, isVisible, limits, tagsOf, type PostType } from '@vrss/contract';
import { invalidField } from '../../platform/errors.ts';
import { readMarkdown, type ReadText } from './markdown.ts';
import { shownText } from './shown-words.ts';

/** What somebody writes: already within the contract's limits. */
export type Writing =
  | { readonly type: 'text_short'; readonly content: string; readonly tags: readonly string[] }
  | { readonly type: 'text_long'; readonly title: string; readonly content: string; readonly tags: readonly string[] };

/** What is stored of it: columns of posts, rows of post_tags, and whom it mentions. */
export interface WrittenPost {
  readonly type: Writing['type'];
  readonly title: string | null;
  readonly content: string;
  /** Sanitised HTML, how it begins and how many words it has: of a long post. */
  readonly contentHtml: string | null;
  readonly excerpt: string | null;
  readonly wordCount: number | null;
  /** Title and shown text, without addresses and code: what its words and its language are read from. */
  readonly shown: string;
  /** Of the tag field, as typed; each once. */
  readonly fieldTags: readonly string[];
  /** Of the field and the text together, the field's first, 20 at most (decision 50). */
  readonly tags: readonly { readonly tag: string; readonly name: string }[];
  /** Usernames in lower case, in the text's order; nobody may bear some of them. */
  readonly mentions: readonly string[];
}

/** Names looked up in search of 20 that somebody bears. */
const NAMES_AT_MOST = limits.mentions * 5;

/**
 * Everything that storing a post needs, from what was written; the one place that reads a text. Throws invalid_input
 * `required` on `content` for Markdown that renders to nothing, such as a link's definition alone.
 */
export function writtenPost(writing: Writing): WrittenPost {
  return writing.type === 'text_short' ? writtenShort(writing) : writtenLong(writing);
}

/** What is shown of a post that is stored already, as WrittenPost has it; media have words beside them, or none. */
export function shownOf(post: {
  readonly type: PostType;
  readonly title: string | null;
  readonly content: string | null;
}): string {
  const text = post.content ?? '';
  return shownText(post.title, post.type === 'text_long' ? readMarkdown(text).searched : text);
}

function writtenShort({ type, content, tags }: Extract<Writing, { type: 'text_short' }>): WrittenPost {
  const entities = entitiesIn(content);
  const valuesOf = (kind: 'tag' | 'mention') => entities.filter((each) => each.kind === kind).map((each) => each.value);
  return {
    ...{
      type,
      title: null,
      content,
      contentHtml: null,
      excerpt: null,
      wordCount: null,
      shown: shownText(null, content),
    },
    ...named(tags, valuesOf('tag'), valuesOf('mention')),
  };
}

function writtenLong({ type, title, content, tags }: Extract<Writing, { type: 'text_long' }>): WrittenPost {
  const text = readMarkdown(content);
  if (!isShown(text))
    throw invalidField('content', 'required', 'This text would show nothing. Write something people can see.');
  return {
    ...{ type, title, content, contentHtml: text.html, excerpt: text.excerpt, wordCount: text.wordCount },
    shown: shownText(title, text.searched),
    ...named(tags, text.tags, text.mentions),
  };
}

/** Words, or a rule across the page. */
function isShown({ html, text }: ReadText): boolean {
  return isVisible(text) || /<(?:hr|code)\b/.test(html);
}

function named(field: readonly string[], tags: readonly string[], mentions: readonly string[]) {
  const names = new Set(mentions.map((mention) => mention.toLowerCase()));
  return {
    fieldTags: [...tagsOf(field).values()],
    tags: [...tagsOf([...field, ...tags])].map(([tag, name]) => ({ tag, name })),
    mentions: [...names].slice(0, NAMES_AT_MOST),
  };
}
