import { tick } from 'svelte';
import { afterNavigate, snapshot, type NavigationType } from '$app/navigation';
import { page } from '$app/state';

interface Keeper<Kept> {
  capture(): Kept;
  /** `scrolledTo` is where the page is scrolled to next, in pixels. A promise is waited for. */
  restore(kept: Kept, scrolledTo: number): unknown;
}

interface ListPlace<Kept> {
  readonly list: Kept;
  readonly scrolledTo: number;
  /** The post at the upper edge of what was seen, and how many pixels below that edge it began. */
  readonly read?: { readonly id: string; readonly top: number } | undefined;
  /** The id of the post or the person's row that the focus was in. */
  readonly focused?: string | undefined;
}

/**
 * While a component is there: going back finds the list as long as it had grown, the place in it and the post or person with the focus. Who reloads wants
 * what is new. It is found by whoever read the list and nobody else: the name under which it is kept says who that was.
 */
export function keepListSnapshot<Kept>(id: string, list: Keeper<Kept>): void {
  let arrivedBy: NavigationType | undefined;
  afterNavigate(({ type }) => {
    arrivedBy = type;
  });

  function cameBack(): boolean {
    if (arrivedBy === 'popstate') return true;
    const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return arrivedBy === 'enter' && document?.type === 'back_forward';
  }

  snapshot<ListPlace<Kept>>({
    id: `${id} ${page.data.viewer?.id ?? ''}`,
    capture: () => ({
      list: list.capture(),
      scrolledTo: scrollY,
      read: postRead(),
      focused: document.activeElement?.closest('article, [data-row]')?.id,
    }),
    restore: (kept) => {
      if (cameBack()) void restore(kept);
    },
  });

  async function restore(kept: ListPlace<Kept>): Promise<void> {
    await list.restore(kept.list, kept.scrolledTo);
    // Kit scrolls before there is anything to scroll to.
    await tick();
    scrollTo({ top: kept.scrolledTo, behavior: 'instant' });
    if (kept.read) alignPost(kept.read);
    if (kept.focused) document.getElementById(kept.focused)?.focus({ preventScroll: true });
  }
}

function postRead(): { id: string; top: number } | undefined {
  for (const post of document.querySelectorAll('article[id]')) {
    const { top, bottom } = post.getBoundingClientRect();
    if (bottom > 0) return { id: post.id, top };
  }
  return undefined;
}

/** What now lies above the post may have another height than it had. */
function alignPost({ id, top }: { readonly id: string; readonly top: number }): void {
  const now = document.getElementById(id)?.getBoundingClientRect().top ?? top;
  if (now !== top) scrollBy({ top: now - top, behavior: 'instant' });
}

/** Where Kit keeps what `snapshot` captures, for as long as the tab is open. It has no other way to forget. */
const KEPT_BY_KIT = 'sveltekit:navigation-snapshot';

/** Browser only: from now on nothing that was read in this tab outlives the page, which somebody is about to leave for good. */
export function forgetListSnapshots(): void {
  const forget = () => {
    try {
      sessionStorage.removeItem(KEPT_BY_KIT);
    } catch {
      // Where the storage is shut, nothing was kept.
    }
  };
  // Kit writes it at these, so who forgets must hear them after Kit, which listens since the page began.
  for (const event of ['beforeunload', 'visibilitychange']) addEventListener(event, forget);
}
