import { type CursorList, keepListSnapshot, type ListPage } from '#features/lists/index.ts';
import { isBlockedHere } from './blocked-here.svelte.ts';

/**
 * While a component is there: going back finds the people of a list and the place in it. Who was blocked since is left
 * out: another document that one comes back in would know nothing of it.
 */
export function keepPeople<Person extends { readonly id: string }>(name: string, list: CursorList<Person>): void {
  keepListSnapshot<ListPage<Person>>(name, {
    capture: () => {
      const { items, ...rest } = list.capture();
      return { items: items.filter(({ id }) => !isBlockedHere(id)), ...rest };
    },
    restore: (kept) => list.restore(kept),
  });
}
