import type { Output, SessionAnswer } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { freshUntil } from '../../core/policy.ts';
import { AppError, invalidField, notFound } from '../../platform/errors.ts';
import { findAccountById } from './auth.queries.ts';
import { deviceFrom } from './device.ts';
import { verifyPassword } from './passwords.ts';
import { dropPerson } from './session-cache.ts';
import { clearSession, endOthers, idleSince, renewSession } from './sessions.ts';
import { deleteOwnSession, findOwnSessions, type OpenSessionRow } from './sessions.queries.ts';

/** Where the viewer is signed in. */
export async function ownSessions({ database, viewer, clock }: SignedInCall): Promise<Output<'auth.sessions'>> {
  const now = clock.now();
  const rows = await findOwnSessions(database, viewer, now, idleSince(now));
  return { items: rows.map((row) => sessionView(row, viewer.sessionId)) };
}

function sessionView(row: OpenSessionRow, currentId: string): SessionAnswer {
  return {
    id: row.id,
    current: row.id === currentId,
    device: deviceFrom(row.user_agent),
    address: row.ip_address,
    signedInAt: row.created_at.toISOString(),
    lastActivityAt: row.last_activity_at.toISOString(),
  };
}

/** Ends one session, this one too. Throws not_found for one of somebody else or none. Other processes believe it for up to 2 s. */
export async function endOwnSession(call: SignedInCall, id: string): Promise<Output<'auth.endSession'>> {
  const { database, viewer, cookies } = call;
  if (!(await deleteOwnSession(database, viewer.id, id))) throw notFound();
  dropPerson(viewer.id);
  if (id === viewer.sessionId) clearSession(cookies);
  return {};
}

/** Ends every session but this one and forgets the other browsers: a sign-in from one of them is told by mail again. */
export async function endOtherSessions(call: SignedInCall): Promise<Output<'auth.endOtherSessions'>> {
  return { ended: await call.database.transaction((tx) => endOthers(tx, call)) };
}

/**
 * Makes the sign-in fresh again. Counted by session, so that who took a session cannot keep its owner from confirming another.
 * Throws invalid_input on `password`, rate_limited after 10 tries in 15 minutes.
 */
export async function confirm(call: SignedInCall, password: string): Promise<Output<'auth.confirm'>> {
  const { database, limiter, viewer } = call;
  await limiter.take('signInPerBrowser', `session ${viewer.sessionId}`);
  const account = await findAccountById(database, viewer.id);
  const matches = await verifyPassword(password, account?.password_hash ?? null);
  if (account === undefined) throw new AppError('sign_in_required', 'Sign in to do this.');
  if (!matches) throw invalidField('password', 'no_match', 'This is not your password.');
  const confirmedAt = await database.transaction((tx) => renewSession(tx, call));
  return { freshUntil: freshUntil({ confirmedAt }).toISOString() };
}
