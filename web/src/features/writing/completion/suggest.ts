import type { PersonCard } from '@vrss/contract';
import { api } from '#lib/api.ts';
import type { Token } from './token.ts';

/** What could be meant. */
export interface Suggestion {
  /** Stands in the text when it is chosen. */
  readonly inserted: string;
  /** A name's owner; a tag has none. */
  readonly person: PersonCard | null;
}

export type Suggest = (token: Token, signal: AbortSignal) => Promise<readonly Suggestion[]>;

/** Browser only: tags and people that begin so. A word that is complete already is not offered. */
export const suggestInText: Suggest = async (token, signal) => {
  if (token.kind === 'tag') return suggestTags(token, signal, '#');
  const { items } = await api.get('users.complete', { prefix: token.prefix }, { signal });
  const suggestions = items.map((person) => ({ inserted: `@${person.username}`, person }));
  return unlessComplete(suggestions, `@${token.prefix}`);
};

/** Browser only: tags for the field that holds nothing else. */
export const suggestInTagField: Suggest = async (token, signal) => suggestTags(token, signal, '');

async function suggestTags({ prefix }: Token, signal: AbortSignal, sign: string): Promise<readonly Suggestion[]> {
  const { items } = await api.get('posts.completeTag', { prefix }, { signal });
  const suggestions = items.map((tag) => ({ inserted: sign + tag, person: null }));
  return unlessComplete(suggestions, sign + prefix);
}

function unlessComplete(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const [only, ...others] = suggestions;
  return others.length === 0 && only?.inserted === typed ? [] : suggestions;
}
