import { refreshAll } from '$app/navigation';
import { focusHeading } from '#ui/focus/focus-heading.ts';

/** Browser only: reads home anew. The button that asked for it goes, so the focus begins again at the heading. */
export async function beginAnew(): Promise<void> {
  await refreshAll();
  const content = document.querySelector('main');
  if (content !== null) focusHeading(content);
}
