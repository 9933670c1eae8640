import { createLogger } from 'better-auth';
import { createInternalAdapter } from 'better-auth/db';
import type { Database } from '../../platform/database/database.ts';
import { accountOptions, adapterOver } from './better-auth-adapter.ts';

/** Its messages name mail addresses, which our log must not hold. */
const logger = createLogger({ disabled: true });

/**
 * better-auth's account core (people, credentials, sessions, single-use links) over our database handle, or inside the
 * transaction that is given. Its HTTP
 * handler is not used: the procedures of the contract stand in its place.
 */
export function accountsOver(database: Database) {
  return createInternalAdapter(adapterOver(database), {
    options: accountOptions,
    logger,
    hooks: [],
    // False: PostgreSQL's sequences give the ids.
    generateId: () => false,
  });
}
