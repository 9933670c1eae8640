import type { Output } from '@vrss/contract';
import { CursorList } from '#features/lists/index.ts';
import { api } from '#lib/api.ts';
import { shortNameOf } from '#lib/format/name.ts';
import { dismissed, dismissFailed } from '#lib/texts/suggestions.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { tellRefusal } from './change-relationship.ts';

export type Suggestion = Output<'socialGraph.suggestions'>['items'][number];

/** People one may know: a list without a next page. */
export function suggestionList(items: readonly Suggestion[]): CursorList<Suggestion> {
  return new CursorList<Suggestion>({ items, nextCursor: null }, () =>
    Promise.resolve({ items: [], nextCursor: null }),
  );
}

/** Browser only: takes a person out of the suggestions at once; a refusal puts them back and is told. */
export async function dismissSuggestion(list: CursorList<Suggestion>, person: Suggestion): Promise<void> {
  try {
    await list.remove(person.id, () => api.post('socialGraph.dismissSuggestion', { userId: person.id }));
    toasts.show(dismissed(shortNameOf(person)));
  } catch (fault) {
    tellRefusal(fault, (reason) => dismissFailed(shortNameOf(person), reason));
  }
}
