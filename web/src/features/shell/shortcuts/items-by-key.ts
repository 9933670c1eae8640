/**
 * Browser only: the posts and people of a page as keys move among them. A post is an `article`, a person in a list a row
 * marked `data-row`; the focus says which one is meant.
 */
export const ITEM = 'article, [data-row]';

/** Pixels that stay between an item and what lies above it. */
const GAP = 8;

/** The one with the focus on it or in it; where a page has a single one, that one. */
export function currentItem(): HTMLElement | null {
  const all = items();
  const focused = document.activeElement?.closest<HTMLElement>(ITEM) ?? null;
  return focused ?? (all.length === 1 ? (all[0] ?? null) : null);
}

/** Moves the focus to the one before or after; without one in focus, to the first that is seen. */
export function moveItem(by: 1 | -1): void {
  const all = items();
  const focused = document.activeElement?.closest<HTMLElement>(ITEM);
  const place = focused ? all.indexOf(focused) + by : all.findIndex(isSeen);
  const item = all[place];
  if (item === undefined) return;
  // Not reached by Tab, which has its links to stop at.
  item.tabIndex = -1;
  item.focus({ preventScroll: true });
  scrollBelowHead(item);
}

/** Follows the link to the post's or the person's own page. */
export function openItem(item: HTMLElement): void {
  item.querySelector<HTMLElement>('a:has(time), a[data-open]')?.click();
}

/** Presses the post's button for a named act, if it has one. */
export function actOnPost(post: HTMLElement, name: string): void {
  post.querySelector<HTMLElement>(`[data-act="${name}"]`)?.click();
}

/** Those of the page itself: what stands beside it is no part of its list. */
function items(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`:is(${ITEM}):not(aside *)`)];
}

function isSeen(item: HTMLElement): boolean {
  return item.getBoundingClientRect().bottom > coveredAbove(item);
}

function scrollBelowHead(item: HTMLElement): void {
  const { top, bottom } = item.getBoundingClientRect();
  const covered = coveredAbove(item) + GAP;
  const fits = bottom - top < innerHeight - covered;
  if (top >= covered && (bottom <= innerHeight || !fits)) return;
  scrollBy({ top: top - covered, behavior: 'instant' });
}

/** Pixels of the window's upper edge under something that does not scroll away, above an item. */
function coveredAbove(item: HTMLElement): number {
  const { left, width } = item.getBoundingClientRect();
  const lying = document
    .elementsFromPoint(left + width / 2, 0)
    .find((element) => /sticky|fixed/.test(getComputedStyle(element).position));
  return lying?.getBoundingClientRect().bottom ?? 0;
}
