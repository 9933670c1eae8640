import { tick } from 'svelte';
import { afterNavigate, snapshot, type NavigationType } from '$app/navigation';

interface Keeper<Kept> {
  capture(): Kept;
  restore(kept: Kept): void;
}

/**
 * While a component is there: going back finds the list as long as it had grown, and the place in it. Who reloads wants
 * what is new.
 */
export function keepPlace<Kept>(id: string, list: Keeper<Kept>): void {
  let arrivedBy: NavigationType | undefined;
  afterNavigate(({ type }) => {
    arrivedBy = type;
  });

  function cameBack(): boolean {
    if (arrivedBy === 'popstate') return true;
    const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return arrivedBy === 'enter' && document?.type === 'back_forward';
  }

  snapshot<{ list: Kept; scrolledTo: number }>({
    id,
    capture: () => ({ list: list.capture(), scrolledTo: scrollY }),
    restore: (kept) => {
      if (!cameBack()) return;
      list.restore(kept.list);
      // Kit scrolls before there is anything to scroll to.
      void tick().then(() => scrollTo({ top: kept.scrolledTo, behavior: 'instant' }));
    },
  });
}
