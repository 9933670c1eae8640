import { refreshAll } from '$app/navigation';
import type { Clock } from '#lib/store/clock.ts';
import { focusHeading } from '#ui/focus/focus-heading.ts';

/** Browser only: reads home anew. The button that asked for it goes, so the focus begins again at the heading. */
export async function beginAnew(clock: Clock): Promise<void> {
  clock.askPage();
  await refreshAll();
  const content = document.querySelector('main');
  if (content !== null) focusHeading(content);
}
