import { afterNavigate, goto } from '$app/navigation';

/**
 * While a component is there: the way to where one came from, its place in a list included; to `fallback` where one came
 * from outside, or from one of the pages that `never` names, which lead nowhere by then.
 */
export function wayBack(fallback: () => string, never: () => readonly string[] = () => []): () => void {
  let cameFrom: string | null = null;
  afterNavigate(({ from }) => {
    cameFrom = from?.url.pathname ?? null;
  });
  return () => {
    if (cameFrom === null || never().includes(cameFrom)) void goto(fallback(), { replaceState: true });
    else history.back();
  };
}
