import { prefersReducedMotion } from 'svelte/motion';
import type { TransitionConfig } from 'svelte/transition';

/** Milliseconds of leaving (look.md, "Motion"). */
const LEAVING = 90;

/** A thing that goes moves one notch and is gone; with reduced motion it is gone. */
export function leave(_: Element): TransitionConfig {
  if (isReduced()) return { duration: 0 };
  return { duration: LEAVING, css: (left) => `opacity: ${left}; transform: translateY(${(left - 1) * 8}px)` };
}

/** As the system asks, or as the person chose (look.md, "Motion"). */
function isReduced(): boolean {
  return prefersReducedMotion.current || document.documentElement.dataset.motion === 'reduced';
}
