import { CALLER_NUMBER, callerRows } from '../../core/callers.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/fragment.ts';
import { prepare } from '../../platform/database/prepared.ts';

export interface SessionRow {
  readonly id: string;
  readonly user_id: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly last_activity_at: Date;
  readonly username: string;
  readonly role: 'member' | 'moderator' | 'administrator';
  readonly member_since: Date;
  readonly following_count: number;
  readonly mutes_words: boolean;
}

const CALLERS = callerRows([
  { name: 'token', type: 'text' },
  { name: 'now', type: 'timestamptz' },
  { name: 'active_since', type: 'timestamptz' },
  { name: 'verified_only', type: 'boolean' },
]);

export const SESSION = prepare(
  'auth.session',
  sql`SELECT ${CALLER_NUMBER}, s.id, s.user_id, s.created_at, s.expires_at, s.last_activity_at,
    u.username, u.role, u.created_at AS member_since, up.following_count,
    EXISTS (SELECT FROM muted_words WHERE muted_words.user_id = s.user_id) AS mutes_words
  FROM ${CALLERS}
  CROSS JOIN LATERAL (SELECT * FROM sessions WHERE sessions.token = caller.token OFFSET 0) AS s
  CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = s.user_id OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT following_count FROM user_profiles WHERE user_profiles.user_id = s.user_id OFFSET 0) AS up
  WHERE s.expires_at > caller.now AND s.last_activity_at > caller.active_since
    AND u.status = 'active' AND (u.email_verified OR NOT caller.verified_only)`,
);

/**
 * The live session behind a token's hash, of an active person alone: in a shared run, since nearly every request asks it. `verifiedOnly` leaves out people who never verified their address: with mail configured nobody of them is
 * signed in (decision 33).
 */
export async function findSession(
  database: Database,
  tokenHash: string,
  now: Date,
  activeSince: Date,
  verifiedOnly: boolean,
): Promise<SessionRow | undefined> {
  const values = { token: tokenHash, now, active_since: activeSince, verified_only: verifiedOnly };
  const [row] = await database.coalesced<SessionRow>(SESSION, values);
  return row;
}

/** Moves the last activity on, once for many requests at the same time. */
export async function touchSession(database: Database, id: string, now: Date, before: Date): Promise<void> {
  await database.run(
    sql`UPDATE sessions SET last_activity_at = ${now} WHERE id = ${id} AND last_activity_at < ${before}`,
  );
}

export interface ViewerRow {
  readonly id: string;
  readonly username: string;
  readonly display_name: string | null;
  readonly avatar_url: string | null;
  readonly role: 'member' | 'moderator' | 'administrator';
  readonly email: string;
  readonly email_verified: boolean;
}

/** What the signed-in person's own browser is told of them. */
export async function findViewer(database: Database, userId: string): Promise<ViewerRow | undefined> {
  const [row] = await database.run<ViewerRow>(
    sql`SELECT u.id, u.username, p.display_name, p.avatar_url, u.role, u.email, u.email_verified
     FROM users u
     JOIN user_profiles p ON p.user_id = u.id
     WHERE u.id = ${userId}`,
  );
  return row;
}

export async function findSessionEnd(database: Database, sessionId: string): Promise<Date | undefined> {
  const [row] = await database.run<{ expires_at: Date }>(sql`SELECT expires_at FROM sessions WHERE id = ${sessionId}`);
  return row?.expires_at;
}
