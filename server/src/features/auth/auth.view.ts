import type { Output } from '@vrss/contract';
import type { Database } from '../../platform/database/database.ts';
import { findViewer } from './sessions.queries.ts';

type ViewerAnswer = Output<'auth.signIn'>['viewer'];

/** The signed-in person as their own browser knows them. */
export async function viewerAnswer(database: Database, userId: string): Promise<ViewerAnswer> {
  const row = await findViewer(database, userId);
  if (row === undefined) throw new Error('A signed-in account has no profile.');
  return {
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    avatarUrl: row.avatar_url,
    role: row.role,
    email: row.email,
    emailVerified: row.email_verified,
  };
}
