import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';

/**
 * The request a page is rendered for while developing. Vite's server hands pages no request of its own, and theirs is
 * the way to the API; the built app has it from the adapter.
 */
export const developmentRequest = new AsyncLocalStorage<IncomingMessage>();

/** What pages know of their platform while developing: the same as in the built app. */
export function emulate() {
  return { platform: () => ({ req: developmentRequest.getStore() }) as App.Platform };
}
