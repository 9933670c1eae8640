import type { Input } from '@vrss/contract';
import type { Words } from '../draft.svelte.ts';
import { tagWords } from './tag-words.ts';

type PostInput = Input<'posts.create'> & { visibility: Words['visibility'] };

/** What a person wrote as the API takes it. */
export function postInput(type: PostInput['type'], { title, text, tags, visibility }: Words): PostInput {
  const rest = { content: text, tags: tagWords(tags), visibility };
  return type === 'text_short' ? { type, ...rest } : { type, title, ...rest };
}
