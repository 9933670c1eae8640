import type { Output, Parsed } from '@vrss/contract';
import type { Call, SignedInCall } from '../../core/context.ts';
import { freshUntil } from '../../core/policy.ts';
import { AppError, conflict, invalidField } from '../../platform/errors.ts';
import { mayMailUnasked, queueMail } from './auth.mails.ts';
import { findAccount, type Account } from './auth.queries.ts';
import { viewerAnswer } from './auth.view.ts';
import { isRestorable, restore as restoreAccount, RESTORABLE } from './deletion.queries.ts';
import { isKnownDevice } from './devices.queries.ts';
import { dayWords, momentWords } from './moment-words.ts';
import { verifyPassword } from './passwords.ts';
import { announce, clearSession, deviceOf, endSession, openSession } from './sessions.ts';
import { findSessionEnd } from './sessions.queries.ts';
import { isStandIn } from './taken-address.ts';

/**
 * Signs in with a username or e-mail address. An unknown account, a wrong password and an unverified address give the same
 * words for the same work: one look-up, one hash and, where e-mail is configured, one queued e-mail. Only the right password is
 * told that the account is suspended or deleted (decision 203). Throws rate_limited after 10 tries in 15 minutes for one name; a
 * browser that signed in to the account before has an allowance of its own, so that no stranger can lock a person out.
 */
export async function signIn(
  call: Call,
  { identifier: typed, password, restore = false }: Parsed<'auth.signIn'>,
): Promise<Output<'auth.signIn'>> {
  const identifier = withoutSign(typed);
  const account = await findAccount(call.database, identifier);
  await takeAllowance(call, identifier, account);
  const matches = await verifyPassword(password, account?.password_hash ?? null);
  const owner = account !== undefined && matches && isOpen(account, call.clock.now()) ? account : null;
  if (owner === null || mustVerify(call, owner)) {
    if (call.settings.mail !== null) await mailLink(call, identifier, owner);
    throw noMatch(call);
  }
  refuseInactive(owner, restore);
  const opened = await call.database.transaction(async (tx) => {
    if (owner.status === 'deleted') await restoreAccount(tx, owner, call.clock.now());
    return await openSession(tx, call, owner);
  });
  if (opened === null) throw noMatch(call);
  announce(call.cookies, opened);
  return { viewer: await viewerAnswer(call.database, owner.id) };
}

/** Usernames are shown as @wren_c, and typed so. In a mail address the @ is further on. */
function withoutSign(identifier: string): string {
  return /^[@＠][^@＠]*$/u.test(identifier) ? identifier.slice(1) : identifier;
}

/** Whether the account is there for its owner: what is about to be purged is not. */
function isOpen(account: Account, now: Date): boolean {
  return account.status !== 'deleted' || isRestorable(account, now);
}

/** Tells the owner of a suspended account why, and asks the owner of a deleted one whether it shall be restored. */
function refuseInactive(owner: Account, isRestoring: boolean): void {
  if (owner.status === 'suspended') throw new AppError('not_permitted', suspensionWords(owner));
  if (owner.deleted_at === null || isRestoring) return;
  const until = dayWords(new Date(owner.deleted_at.getTime() + RESTORABLE));
  throw conflict(
    `You deleted this account. It can be restored until ${until}; after that everything is deleted for good.`,
    'restore',
    'account_deleted',
  );
}

/** What a suspended person is told: until when, and why where a reason was given. */
function suspensionWords({ suspended_until: until, suspension_reason: reason }: Account): string {
  const term = until === null ? 'Your account is suspended.' : `Your account is suspended until ${momentWords(until)}.`;
  return reason === null ? term : `${term} Reason: ${reason}`;
}

/**
 * Counted by the name as it was typed, not by the account behind it: a counter shared by a username and a mail address
 * would tell which address belongs to which person.
 */
async function takeAllowance(call: Call, identifier: string, account: Account | undefined): Promise<void> {
  // Account 0 is nobody's: the question costs the same whether there is an account.
  const device = deviceOf(call.cookies, account?.id ?? '0');
  if (device !== null && (await isKnownDevice(call.database, device))) {
    await call.limiter.take('signInPerBrowser', device);
    return;
  }
  await call.limiter.take('signInPerAccount', identifier.toLowerCase());
}

/**
 * Where mail is configured nobody signs in unverified (decision 33). Without, whoever waited for that signs in, but for a
 * second account of an address: it waits under a stand-in, which nobody can verify.
 */
function mustVerify(call: Call, { email, email_verified: isVerified, pending }: Account): boolean {
  return call.settings.mail === null ? pending && isStandIn(email) : !isVerified;
}

/**
 * The right password of an unverified account: its owner is helped by mail, while the words stay the same. Without one the
 * same work is done: whoever signed up with an address would otherwise learn by the time whether they signed in to their
 * own account there or tried one that was there before.
 */
async function mailLink(call: Call, identifier: string, owner: Account | null): Promise<void> {
  const mayMail = await mayMailUnasked(call, owner?.email ?? `nobody ${identifier.toLowerCase()}`);
  await call.database.transaction((tx) => queueMail(tx, call, 'verify', mayMail && owner !== null ? owner.id : null));
}

/** The same words for every failure; where e-mail is sent, they also help a person who has not verified yet. */
function noMatch({ settings }: Call): AppError {
  const unverified = settings.mail === null ? '' : ' If you just joined, open the link we e-mailed you first.';
  return invalidField('password', 'no_match', `That username or e-mail and password don’t match.${unverified}`);
}

/** Ends this browser's session. */
export async function signOut(call: SignedInCall): Promise<Output<'auth.signOut'>> {
  await call.database.transaction((tx) => endSession(tx, call.cookies));
  clearSession(call.cookies);
  return {};
}

const NOBODY = { viewer: null, expiresAt: null, sessionId: null, freshUntil: null } as const;

/** Who is signed in here. */
export async function session(call: Call): Promise<Output<'auth.session'>> {
  const { viewer, database } = call;
  const endsAt = viewer === null ? undefined : await findSessionEnd(database, viewer.sessionId);
  // Believed a moment longer by the cache than by the database: then nobody is signed in.
  if (viewer === null || endsAt === undefined) return NOBODY;
  return {
    viewer: await viewerAnswer(database, viewer.id),
    expiresAt: endsAt.toISOString(),
    sessionId: viewer.sessionId,
    freshUntil: freshUntil(viewer).toISOString(),
  };
}
