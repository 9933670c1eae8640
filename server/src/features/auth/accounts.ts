import { createInternalAdapter } from 'better-auth/db';
import type { Database } from '../../platform/database/database.ts';
import { accountOptions, adapterOver } from './better-auth-adapter.ts';

const nothing = () => undefined;
/**
 * Its messages name mail addresses, which our log must not hold. Written out, since better-auth's own silent logger comes
 * with all of better-auth: 17 MB that nothing here uses.
 */
const logger = {
  level: 'error',
  debug: nothing,
  info: nothing,
  success: nothing,
  warn: nothing,
  error: nothing,
} as const;

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
