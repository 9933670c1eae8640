import { createClient } from '@vrss/contract/client';

/**
 * UTF-16 units of a body that is sent though its page is left. Browsers refuse more than 64 KiB on their way at once, and
 * a unit takes three bytes at most.
 */
const OUTLIVES_ITS_PAGE = 10_000;

/** Browser only: the API, with this browser's cookies. An act that was begun is finished though the page is left. */
export const api = createClient((address, init) => fetch(address, { ...init, keepalive: outlivesItsPage(init) }));

function outlivesItsPage({ method, body }: RequestInit): boolean {
  return method === 'POST' && typeof body === 'string' && body.length <= OUTLIVES_ITS_PAGE;
}
