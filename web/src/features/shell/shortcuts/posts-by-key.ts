/** Browser only: the posts of a page as keys move among them. A post is an `article`; the focus says which one is meant. */

/** Pixels that stay between a post and what lies above it. */
const GAP = 8;

/** The post with the focus on it or in it; where a page has a single one, that one. */
export function currentPost(): HTMLElement | null {
  const all = posts();
  const focused = document.activeElement?.closest<HTMLElement>('article') ?? null;
  return focused ?? (all.length === 1 ? (all[0] ?? null) : null);
}

/** Moves the focus to the post before or after; without one in focus, to the first that is seen. */
export function movePost(by: 1 | -1): void {
  const all = posts();
  const focused = document.activeElement?.closest<HTMLElement>('article');
  const place = focused ? all.indexOf(focused) + by : all.findIndex(isSeen);
  const post = all[place];
  if (post === undefined) return;
  // Not reached by Tab, which has its links to stop at.
  post.tabIndex = -1;
  post.focus({ preventScroll: true });
  scrollBelowHead(post);
}

/** Follows the link to the post's own page. */
export function openPost(post: HTMLElement): void {
  post.querySelector<HTMLElement>('a:has(time)')?.click();
}

/** Presses the post's button for a named act, if it has one. */
export function actOnPost(post: HTMLElement, name: string): void {
  post.querySelector<HTMLElement>(`[data-act="${name}"]`)?.click();
}

function posts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('article')];
}

function isSeen(post: HTMLElement): boolean {
  return post.getBoundingClientRect().bottom > coveredAbove(post);
}

function scrollBelowHead(post: HTMLElement): void {
  const { top, bottom } = post.getBoundingClientRect();
  const covered = coveredAbove(post) + GAP;
  const fits = bottom - top < innerHeight - covered;
  if (top >= covered && (bottom <= innerHeight || !fits)) return;
  scrollBy({ top: top - covered, behavior: 'instant' });
}

/** Pixels of the window's upper edge under something that does not scroll away, above a post. */
function coveredAbove(post: HTMLElement): number {
  const { left, width } = post.getBoundingClientRect();
  const lying = document
    .elementsFromPoint(left + width / 2, 0)
    .find((element) => /sticky|fixed/.test(getComputedStyle(element).position));
  return lying?.getBoundingClientRect().bottom ?? 0;
}
