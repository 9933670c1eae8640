import { createClient } from '@vrss/contract/client';

/** Browser only: the API, with this browser's cookies. */
export const api = createClient((address, init) => fetch(address, init));
