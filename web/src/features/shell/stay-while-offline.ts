import { beforeNavigate } from '$app/navigation';
import { offline, tryAgain } from '#lib/texts/errors.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';

/**
 * While a component is there: without a line one stays on the page one has, is told so, and can try again. Leaving would
 * show nothing. Trying again asks for the whole page: code that could not be fetched once is not asked for again.
 */
export function stayWhileOffline(): void {
  beforeNavigate(({ to, willUnload, cancel }) => {
    if (navigator.onLine || willUnload || to === null) return;
    cancel();
    toasts.show(offline, { tone: 'danger', action: { label: tryAgain, run: () => location.assign(to.url) } });
  });
}
