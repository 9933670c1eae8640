import { onDestroy } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { navigating } from '$app/state';

/**
 * While a component is there: the way to where one came from, its place in a list included; to `fallback` where one came
 * from outside, or from one of the pages that `never` names, which lead nowhere by then. Who has left meanwhile, or is
 * about to, stays where they go: an answer may come later than that.
 */
export function wayBack(fallback: () => string, never: () => readonly string[] = () => []): () => void {
  let isLeft = false;
  let before: string | null = null;
  afterNavigate(({ type, from }) => {
    before = type === 'popstate' ? entryBefore() : (from?.url.pathname ?? null);
  });
  onDestroy(() => {
    isLeft = true;
  });
  return () => {
    if (isLeft || navigating.to !== null) return;
    if (before === null || never().includes(before)) void goto(fallback(), { replace: true });
    else history.back();
  };
}

/**
 * Where going back leads within this site. Who came here by going back came from an entry that stands after this one. Null
 * where nothing of ours stands before it, or the browser can't tell.
 */
function entryBefore(): string | null {
  if (!('navigation' in globalThis)) return null;
  const here = navigation.currentEntry;
  const url = here && navigation.entries()[here.index - 1]?.url;
  return url ? new URL(url).pathname : null;
}
