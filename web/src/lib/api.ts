import { createClient } from '@vrss/contract/client';

/** Browser only: the API, with this browser's cookies. An act that was begun is finished though the page is left. */
export const api = createClient((address, init) => fetch(address, { ...init, keepalive: init.method === 'POST' }));
