/** Which unique thing of users an error of PostgreSQL says is there already; null for every other error. */
export function clashOf(error: unknown): 'username' | 'email' | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== '23505') return null;
  const constraint = 'constraint' in error ? String(error.constraint) : '';
  if (constraint.startsWith('users_username')) return 'username';
  return constraint.startsWith('users_email') ? 'email' : null;
}
