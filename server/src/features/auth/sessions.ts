import { isIP } from 'node:net';
import type { Call, Context, CookieJar, SignedInCall } from '../../core/context.ts';
import type { Viewer } from '../../core/viewer.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/errors.ts';
import { accountsOver } from './accounts.ts';
import { queueMail } from './auth.mails.ts';
import { noteSignIn, type Credential } from './auth.queries.ts';
import { forgetDevices, rememberDevice } from './devices.queries.ts';
import { hashOf, isSecret, newSecret } from './secrets.ts';
import { drop, dropPerson, hold, recall } from './session-cache.ts';
import {
  deleteOtherSessions,
  endSurplusSessions,
  findSession,
  renewToken,
  touchSession,
  type SessionRow,
} from './sessions.queries.ts';

export const SESSION_COOKIE = 'vrss_session';
const DEVICE = 'vrss_device';

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;
/** A session ends a week after it was opened, used or not. */
const LIVES = 7 * DAY;
/** And when nobody used it for three days. */
const IDLE = 3 * DAY;
/** Uses closer together than this are one: the hot path must not write. */
const TOUCHED_EVERY = 5 * 60 * SECOND;
const DEVICE_LIVES = 365 * DAY;
const USER_AGENT_AT_MOST = 500;

/**
 * Who calls, by their session cookie; null when it is missing, unknown, over, or its person is not active. One prepared
 * statement, believed for at most 2 s in this process; `anew` asks it in any case.
 */
export async function authenticate(
  context: Context,
  cookies: Pick<CookieJar, 'get'>,
  anew = false,
): Promise<Viewer | null> {
  const token = cookies.get(SESSION_COOKIE);
  if (!isSecret(token)) return null;
  const tokenHash = hashOf(token);
  const now = context.clock.now();
  if (anew) drop(tokenHash);
  const known = recall(tokenHash);
  if (known !== undefined) return known.endsAt > now.getTime() ? known.viewer : null;
  const verifiedOnly = context.settings.mail !== null;
  const activeSince = new Date(now.getTime() - IDLE);
  const session = await findSession(context.database, tokenHash, now, activeSince, verifiedOnly);
  if (session === undefined) return null;
  const viewer = viewerOf(session);
  hold(tokenHash, { viewer, endsAt: session.expires_at.getTime() });
  const touched = new Date(now.getTime() - TOUCHED_EVERY);
  if (session.last_activity_at < touched) await touchSession(context.database, session.id, now, touched);
  return viewer;
}

function viewerOf(session: SessionRow): Viewer {
  return {
    id: session.user_id,
    username: session.username,
    role: session.role,
    sessionId: session.id,
    confirmedAt: session.confirmed_at,
    memberSince: session.member_since,
    followingCount: session.following_count,
    mutesWords: session.mutes_words,
  };
}

/** A session that was opened in a transaction; its cookies are set by `announce` once that has committed. */
export interface OpenedSession {
  readonly token: string;
  readonly device: string;
}

/**
 * Opens a session for the caller's browser and remembers the browser. The session it had before ends: a browser has one. A
 * browser that the account does not know, and is not its first, is told to the owner by mail.
 * Null when the account has gone, is no longer active or has another password by now: everything that ended its sessions
 * meanwhile has not seen this one.
 */
export async function openSession(tx: Transaction, call: Call, account: Credential): Promise<OpenedSession | null> {
  const now = call.clock.now();
  const noted = await noteSignIn(tx, account, now);
  if (noted === null) return null;
  await endSession(tx, call.cookies);
  const token = newSecret();
  const known = call.cookies.get(DEVICE);
  const device = isSecret(known) ? known : newSecret();
  const row = {
    token,
    expiresAt: new Date(now.getTime() + LIVES),
    ipAddress: isIP(call.address) === 0 ? null : call.address,
    userAgent: call.userAgent?.slice(0, USER_AGENT_AT_MOST) ?? null,
    lastActivityAt: now,
    confirmedAt: now,
    createdAt: now,
    updatedAt: now,
  };
  const session = await accountsOver(tx).createSession(account.id, false, row, true);
  await endSurplusSessions(tx, account.id);
  const isNews = await rememberDevice(tx, {
    userId: account.id,
    sessionId: session.id,
    tokenHash: deviceHash(device, account.id),
    now,
    telling: !noted.isFirst,
  });
  if (isNews && call.settings.mail !== null) await queueMail(tx, call, 'new_device', account.id, session.id);
  return { token, device };
}

/**
 * Confirms the caller's session as of now under a new token, which the browser gets when the transaction commits: a copy of
 * the old one that somebody took is worth nothing then. The session ends when it would have. Answers when that
 * was. Throws sign_in_required where it has ended by now.
 */
export async function renewSession(tx: Transaction, { viewer, cookies, clock }: SignedInCall): Promise<Date> {
  const token = newSecret();
  const now = clock.now();
  const endsAt = await renewToken(tx, viewer, { tokenHash: hashOf(token), now });
  if (endsAt === undefined) throw new AppError('sign_in_required', 'Sign in to do this.');
  tx.afterCommit(() => {
    dropPerson(viewer.id);
    cookies.set(SESSION_COOKIE, token, Math.ceil((endsAt.getTime() - now.getTime()) / SECOND));
  });
  return now;
}

/** Ends the sessions of a person but for the caller's, and forgets their browsers. Answers how many there were. */
export async function endOthers(tx: Transaction, call: SignedInCall): Promise<number> {
  const { id, sessionId } = call.viewer;
  const ended = await deleteOtherSessions(tx, id, sessionId);
  await forgetDevices(tx, id, deviceOf(call.cookies, id));
  tx.afterCommit(() => dropPerson(id));
  return ended;
}

/** Gives an opened session to the browser. */
export function announce(cookies: CookieJar, opened: OpenedSession): void {
  cookies.set(SESSION_COOKIE, opened.token, LIVES / SECOND);
  cookies.set(DEVICE, opened.device, DEVICE_LIVES / SECOND);
}

/** The browser's remembered hash for one account, or null: one cookie serves several accounts and tells none of them. */
export function deviceOf(cookies: Pick<CookieJar, 'get'>, userId: string): string | null {
  const device = cookies.get(DEVICE);
  return isSecret(device) ? deviceHash(device, userId) : null;
}

function deviceHash(device: string, userId: string): string {
  return hashOf(`${userId}:${device}`);
}

/** Ends the session of this browser, if it has one. */
export async function endSession(tx: Transaction, cookies: Pick<CookieJar, 'get'>): Promise<void> {
  const token = cookies.get(SESSION_COOKIE);
  if (!isSecret(token)) return;
  await accountsOver(tx).deleteSession(token);
  tx.afterCommit(() => drop(hashOf(token)));
}

export function clearSession(cookies: CookieJar): void {
  cookies.clear(SESSION_COOKIE);
}

/** Ends every session of a person: a new password, a suspension. Other processes believe theirs for up to 2 s. */
export async function endSessions(tx: Transaction, userId: string): Promise<void> {
  await accountsOver(tx).deleteUserSessions(userId);
  tx.afterCommit(() => dropPerson(userId));
}

/** When a session that nobody used ended. */
export function idleSince(now: Date): Date {
  return new Date(now.getTime() - IDLE);
}

/** Before when an unused browser is forgotten. */
export function devicesForgottenBefore(now: Date): Date {
  return new Date(now.getTime() - DEVICE_LIVES);
}
