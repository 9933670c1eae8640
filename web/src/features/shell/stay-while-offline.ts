import { beforeNavigate } from '$app/navigation';
import { offline, tryAgain } from '#lib/texts/errors.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';

/**
 * While a component is there: without a line one stays on the page one has, is told so, and can try again. Leaving would
 * show nothing.
 */
export function stayWhileOffline(): void {
  beforeNavigate(({ to, willUnload, cancel }) => {
    if (navigator.onLine || willUnload || to === null) return;
    cancel();
    // The whole page anew: a browser may go on refusing code of which a part could not be got before.
    toasts.show(offline, { tone: 'danger', action: { label: tryAgain, run: () => location.assign(to.url) } });
  });
}
