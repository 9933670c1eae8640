import type { Input, Output, Visibility } from '@vrss/contract';
import { tagWords } from '../fields/tag-words.ts';
import type { DraftKind } from '../submission/draft.svelte.ts';

/** The fields of a post as they are typed. */
export interface PostWords {
  title: string;
  text: string;
  /** As typed into the tag field, with spaces or commas between. */
  tags: string;
  visibility: Visibility;
  /** An ISO 639-1 code, `AUTOMATIC`, or `NO_LANGUAGE`. */
  language: string;
  contentWarning: string;
  /** Of a post that is changed, the `version` that the change began with. */
  basedOn: string | null;
}

/** The server guesses the language from the text. */
export const AUTOMATIC = '';
export const NO_LANGUAGE = 'none';

/** A post of one's own, as it was written. */
export type Source = Output<'posts.source'>;

/** Who can read a post, from the widest audience to the narrowest. */
export const audiences: readonly Visibility[] = ['public', 'followers', 'private'];

/** What a form says of who can read it; public where it says nothing that is known. */
export function audienceOf(value: string | undefined): Visibility {
  return audiences.find((audience) => audience === value) ?? 'public';
}

const BLANK: PostWords = {
  ...{ title: '', text: '', tags: '', visibility: 'public', language: AUTOMATIC, contentWarning: '' },
  basedOn: null,
};

/** Drafts of new posts. The next one is for the same audience. */
export const newPostKind: DraftKind<PostWords> = {
  begin: BLANK,
  read: readWords,
  // The audience alone is not worth keeping.
  isUntouched: (words) => isSame(words, { ...BLANK, visibility: words.visibility }),
  afterwards: ({ visibility }) => ({ ...BLANK, visibility }),
};

/** Drafts that change a post. */
export function changeKind(begin: PostWords): DraftKind<PostWords> {
  return { begin, read: readWords, isUntouched: (words) => isSame(words, begin), afterwards: (sent) => sent };
}

/** A post of one's own as its fields show it. */
export function wordsOf({ title, content, tags, visibility, version, ...source }: Source): PostWords {
  const { language, guessedLanguage, contentWarning } = source;
  return {
    ...{ title: title ?? '', text: content, tags: tags.join(' '), visibility },
    // What was guessed is guessed again: the text may become one in another language.
    language: language === guessedLanguage ? AUTOMATIC : (language ?? NO_LANGUAGE),
    contentWarning: contentWarning ?? '',
    basedOn: version,
  };
}

type PostInput = Input<'posts.create'> & { visibility: Visibility };

/** Types of posts that are written in a form. */
export type WrittenType = PostInput['type'];

/** What a person wrote as the API takes it. */
export function postInput(type: WrittenType, words: PostWords): PostInput {
  const { title, text, tags, visibility, language, contentWarning } = words;
  const rest = {
    ...{ content: text, tags: tagWords(tags), visibility },
    ...(language === AUTOMATIC ? {} : { language: language === NO_LANGUAGE ? null : language }),
    contentWarning: contentWarning.trim() === '' ? null : contentWarning,
  };
  return type === 'text_short' ? { type, ...rest } : { type, title, ...rest };
}

function isSame(one: PostWords, other: PostWords): boolean {
  const isTextSame = (['title', 'text', 'tags', 'contentWarning'] as const).every(
    (field) => one[field].trim() === other[field].trim(),
  );
  return (
    isTextSame &&
    one.visibility === other.visibility &&
    one.language === other.language &&
    one.basedOn === other.basedOn
  );
}

function readWords({ title, text, tags, basedOn, ...kept }: Readonly<Record<string, unknown>>): PostWords | null {
  const visibility = audiences.find((audience) => audience === kept.visibility);
  if (typeof title !== 'string' || typeof text !== 'string' || typeof tags !== 'string') return null;
  if (visibility === undefined) return null;
  // Drafts of before say neither.
  const language = typeof kept.language === 'string' ? kept.language : AUTOMATIC;
  const contentWarning = typeof kept.contentWarning === 'string' ? kept.contentWarning : '';
  return {
    ...{ title, text, tags, visibility, language, contentWarning },
    basedOn: typeof basedOn === 'string' ? basedOn : null,
  };
}
