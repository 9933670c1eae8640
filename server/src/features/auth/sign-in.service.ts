import type { Output, Parsed } from '@vrss/contract';
import type { Call, SignedInCall } from '../../core/context.ts';
import { invalidField, type AppError } from '../../platform/errors.ts';
import { mayMailUnasked, queueMail } from './auth.mails.ts';
import { findAccount, isKnownDevice, type Account } from './auth.queries.ts';
import { viewerAnswer } from './auth.view.ts';
import { verifyPassword } from './passwords.ts';
import { announce, clearSession, deviceOf, endSession, openSession } from './sessions.ts';
import { findSessionEnd } from './sessions.queries.ts';
import { isStandIn } from './taken-address.ts';

/**
 * Signs in by username or mail address. Unknown account, wrong password, unverified, suspended and deleted give the same
 * words for the same work: one look-up, one hash and, where mail is configured, one queued mail. Throws rate_limited after 10 tries in 15 minutes for one name; a
 * browser that signed in to the account before has an allowance of its own, so that no stranger can lock a person out.
 */
export async function signIn(
  call: Call,
  { identifier, password }: Parsed<'auth.signIn'>,
): Promise<Output<'auth.signIn'>> {
  const account = await findAccount(call.database, identifier);
  await takeAllowance(call, identifier, account);
  const matches = await verifyPassword(password, account?.password_hash ?? null);
  const owner = account?.status === 'active' && matches ? account : null;
  if (owner === null || mustVerify(call, owner)) {
    if (call.settings.mail !== null) await mailLink(call, identifier, owner);
    throw noMatch(call);
  }
  const opened = await call.database.transaction((tx) => openSession(tx, call, owner));
  if (opened === null) throw noMatch(call);
  announce(call.cookies, opened);
  return { viewer: await viewerAnswer(call.database, owner.id) };
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

/** Speaks of a link in a mail only where mail is sent. */
function noMatch({ settings }: Call): AppError {
  const refusal = 'No account here has this name and password.';
  const hint = ' If you have just joined, open the link in the mail first.';
  return invalidField('password', 'no_match', settings.mail === null ? refusal : refusal + hint);
}

/** Ends this browser's session. */
export async function signOut(call: SignedInCall): Promise<Output<'auth.signOut'>> {
  await call.database.transaction((tx) => endSession(tx, call.cookies));
  clearSession(call.cookies);
  return {};
}

/** Who is signed in here. */
export async function session(call: Call): Promise<Output<'auth.session'>> {
  const { viewer, database } = call;
  const endsAt = viewer === null ? undefined : await findSessionEnd(database, viewer.sessionId);
  // Believed a moment longer by the cache than by the database: then nobody is signed in.
  if (viewer === null || endsAt === undefined) return { viewer: null, expiresAt: null, sessionId: null };
  return {
    viewer: await viewerAnswer(database, viewer.id),
    expiresAt: endsAt.toISOString(),
    sessionId: viewer.sessionId,
  };
}
