import { tick } from 'svelte';

/**
 * Browser only: changes a list above what is read, which stays where it is. Browsers see to that themselves, but not while
 * a dialog stands above the page.
 */
export async function withoutMoving(change: () => void): Promise<void> {
  const read = [...document.querySelectorAll('article')].find((post) => post.getBoundingClientRect().bottom > 0);
  const before = read?.getBoundingClientRect().top ?? 0;
  change();
  await tick();
  const moved = (read?.getBoundingClientRect().top ?? before) - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}
