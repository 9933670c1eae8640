import type { Output, PersonCard } from '@vrss/contract';
import { CursorList } from '#lib/store/cursor-list.svelte.ts';
import { api } from '#lib/api.ts';
import { shortNameOf } from '#lib/format/name.ts';
import type { KnownPerson, People } from '#lib/store/people.ts';
import { dismissed, dismissFailed } from '#lib/texts/suggestions.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import { tellRefusal } from './change-relationship.ts';

export type Suggestion = Output<'socialGraph.suggestions'>['items'][number];

/** People one may know: a list without a next page. */
export function suggestionList(people: People, suggestions: readonly Suggestion[]): CursorList<KnownPerson> {
  const items = suggestions.map((person) => ({ ...person, dismissed: false }));
  return new CursorList<KnownPerson>(
    { items, nextCursor: null },
    { entities: people, shows: (person) => people.isVisible(person) && person.dismissed !== true },
  );
}

/** Browser only: takes a person out of the suggestions at once; a refusal puts them back and is told. */
export async function dismissSuggestion(people: People, person: PersonCard): Promise<void> {
  const isDismissed = () => ({ dismissed: true });
  try {
    await people.act(person.id, {
      queue: 'dismiss',
      about: 'dismiss',
      apply: isDismissed,
      send: () => api.post('socialGraph.dismissSuggestion', { userId: person.id }),
      confirm: isDismissed,
    });
    toasts.show(dismissed(shortNameOf(person)));
  } catch (fault) {
    tellRefusal(fault, (reason) => dismissFailed(shortNameOf(person), reason));
  }
}
