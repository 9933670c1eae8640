import { CALLER_NUMBER, callerRows } from '../../core/callers.ts';
import { limits } from '@vrss/contract';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/fragment.ts';
import { prepare } from '../../platform/database/prepared.ts';

export interface SessionRow {
  readonly id: string;
  readonly user_id: string;
  readonly confirmed_at: Date;
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
  sql`SELECT ${CALLER_NUMBER}, s.id, s.user_id, s.confirmed_at, s.expires_at, s.last_activity_at,
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

/** Puts another token in the place of a session's and confirms it. Answers when it ends; undefined where it has ended. */
export async function renewToken(
  tx: Transaction,
  { id, sessionId }: { readonly id: string; readonly sessionId: string },
  { tokenHash, now }: { readonly tokenHash: string; readonly now: Date },
): Promise<Date | undefined> {
  const [row] = await tx.run<{ expires_at: Date }>(sql`UPDATE sessions SET token = ${tokenHash}, confirmed_at = ${now}
    WHERE id = ${sessionId} AND user_id = ${id} AND expires_at > ${now} RETURNING expires_at`);
  return row?.expires_at;
}

/** Of more sessions than an account may have, those go that were not used for the longest. */
export async function endSurplusSessions(tx: Transaction, userId: string): Promise<void> {
  await tx.run(sql`DELETE FROM sessions WHERE id IN (
      SELECT id FROM sessions WHERE user_id = ${userId} ORDER BY last_activity_at DESC, id DESC OFFSET ${limits.sessions}
    )`);
}

/** Answers how many there were. */
export async function deleteOtherSessions(tx: Transaction, userId: string, sessionId: string): Promise<number> {
  const rows = await tx.run(sql`DELETE FROM sessions WHERE user_id = ${userId} AND id <> ${sessionId} RETURNING id`);
  return rows.length;
}

/** Answers whether the person had it. */
export async function deleteOwnSession(database: Database, userId: string, sessionId: string): Promise<boolean> {
  const rows = await database.run(
    sql`DELETE FROM sessions WHERE user_id = ${userId} AND id = ${sessionId}::bigint RETURNING id`,
  );
  return rows.length > 0;
}

export interface OpenSessionRow {
  readonly id: string;
  readonly user_agent: string | null;
  readonly ip_address: string | null;
  readonly created_at: Date;
  readonly last_activity_at: Date;
}

/** A person's live sessions: the given one first, then the last used. */
export async function findOwnSessions(
  database: Database,
  { id, sessionId }: { readonly id: string; readonly sessionId: string },
  now: Date,
  activeSince: Date,
): Promise<OpenSessionRow[]> {
  return await database.run<OpenSessionRow>(sql`SELECT id, user_agent, ip_address, created_at, last_activity_at
    FROM sessions WHERE user_id = ${id} AND expires_at > ${now} AND last_activity_at > ${activeSince}
    ORDER BY id = ${sessionId} DESC, last_activity_at DESC, id DESC LIMIT ${limits.sessions}`);
}

/** What a mail says of a session; undefined once it has ended. */
export async function findSessionOrigin(database: Database, sessionId: string): Promise<OpenSessionRow | undefined> {
  const [row] = await database.run<OpenSessionRow>(sql`SELECT id, user_agent, ip_address, created_at, last_activity_at
    FROM sessions WHERE id = ${sessionId}::bigint`);
  return row;
}
