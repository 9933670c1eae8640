import { violatedUnique } from '../../platform/database/unique-violation.ts';

/** Which unique thing of users an error of PostgreSQL says is there already; null for every other error. */
export function clashOf(error: unknown): 'username' | 'email' | null {
  const constraint = violatedUnique(error) ?? '';
  if (constraint.startsWith('users_username')) return 'username';
  return constraint.startsWith('users_email') ? 'email' : null;
}
