import { SvelteSet } from 'svelte/reactivity';

/** Browser only: the ids of people blocked since the page was opened. Lists hide what is theirs at once. */
export const blockedHere = new SvelteSet<string>();

export function isBlockedHere(userId: string): boolean {
  return blockedHere.has(userId);
}
