import type { Output, Parsed } from '@vrss/contract';
import type { Call } from '../../core/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError, invalidField } from '../../platform/errors.ts';
import { installationFacts } from '../installation/index.ts';
import { accountsOver } from './accounts.ts';
import { queueMail, takeMailAllowance } from './auth.mails.ts';
import { deleteLinks, findAccount, findAccountById, markVerified, type Account } from './auth.queries.ts';
import { viewerAnswer } from './auth.view.ts';
import { isRestorable } from './deletion.queries.ts';
import { forgetDevices } from './devices.queries.ts';
import { linkIdentifier, readLink, useLink, type LinkPurpose } from './links.ts';
import { refuseWeak } from './password-rules.ts';
import { hashPassword } from './passwords.ts';
import { announce, endSessions, openSession } from './sessions.ts';
import { isSignUpBrowser } from './sign-up.service.ts';

/** What the page behind a verification link asks before anything is pressed. Throws not_found for a link that is over. */
export async function inspectVerification(call: Call, token: string): Promise<Output<'auth.inspectVerification'>> {
  const account = await accountBehind(call, 'verify', token);
  return { username: account.username, passwordNeeded: !isSignUpBrowser(call, account.signup_secret_hash) };
}

/** Whose password a link changes, for the page behind it and password managers. Throws not_found for a link that is over. */
export async function inspectReset(call: Call, token: string): Promise<Output<'auth.inspectReset'>> {
  const { username } = await accountBehind(call, 'reset', token);
  return { username };
}

/**
 * Verifies the address and signs in. Elsewhere than in the browser that signed up the password typed there may be a
 * stranger's who gave this person's address, so a new one must be given, and what the old one opened ends.
 * Throws not_found for a link that is over, invalid_input on `password`.
 */
export async function verifyEmail(call: Call, input: Parsed<'auth.verifyEmail'>): Promise<Output<'auth.verifyEmail'>> {
  const account = await accountBehind(call, 'verify', input.token);
  if (input.password === undefined && !isSignUpBrowser(call, account.signup_secret_hash)) {
    throw invalidField('password', 'required', 'Choose a password: you joined in a different browser.');
  }
  const passwordHash = input.password === undefined ? null : await newPasswordHash(call, account, input.password);
  const opened = await call.database.transaction(async (tx) => {
    await useUp(tx, call, 'verify', input.token);
    if (passwordHash !== null) await replacePassword(tx, account, passwordHash);
    await settle(tx, account.id);
    const session = await openSession(tx, call, { ...account, password_hash: passwordHash ?? account.password_hash });
    if (session === null) throw linkOver();
    return session;
  });
  announce(call.cookies, opened);
  return { viewer: await viewerAnswer(call.database, account.id) };
}

/**
 * Sets a new password by the link from a mail. The link proves the address too. Every session and remembered browser of
 * the account ends, and the owner is told by mail. Throws not_found for a link that is over, invalid_input on `password`.
 */
export async function resetPassword(
  call: Call,
  input: Parsed<'auth.resetPassword'>,
): Promise<Output<'auth.resetPassword'>> {
  const account = await accountBehind(call, 'reset', input.token);
  const passwordHash = await newPasswordHash(call, account, input.password);
  await call.database.transaction(async (tx) => {
    await useUp(tx, call, 'reset', input.token);
    await replacePassword(tx, account, passwordHash);
    await settle(tx, account.id);
    await queueMail(tx, call, 'password_changed', account.id);
  });
  return {};
}

/** Mails the verification link again. The same answer and the same work whether the address is known or not. */
export async function resendVerification(call: Call, email: string): Promise<Output<'auth.resendVerification'>> {
  return await mailIf(call, 'verify', email, (account) => !account.email_verified);
}

/** Mails a link to choose a new password. The same answer and the same work whether the address is known or not. */
export async function requestPasswordReset(call: Call, email: string): Promise<Output<'auth.requestPasswordReset'>> {
  return await mailIf(call, 'reset', email, () => true);
}

async function mailIf(call: Call, kind: 'verify' | 'reset', email: string, wants: (account: Account) => boolean) {
  await takeMailAllowance(call, email);
  const account = await findAccount(call.database, email);
  const to = account !== undefined && isThere(account, kind, call.clock.now()) && wants(account) ? account.id : null;
  await call.database.transaction((tx) => queueMail(tx, call, kind, to));
  return {};
}

async function accountBehind(call: Call, purpose: LinkPurpose, token: string): Promise<Account> {
  const userId = await readLink(call.database, purpose, token, call.clock.now());
  const account = userId === null ? undefined : await findAccountById(call.database, userId);
  if (account === undefined || !isThere(account, purpose, call.clock.now())) throw linkOver();
  return account;
}

/** A forgotten password is no reason to lose a deleted account that the right one would restore (decision 203). */
function isThere(account: Account, purpose: LinkPurpose, now: Date): boolean {
  return account.status === 'active' || (purpose === 'reset' && isRestorable(account, now));
}

/** The hash of a password that an account may have. Throws invalid_input on `password`. */
export async function newPasswordHash(call: Call, { username, email }: Account, password: string): Promise<string> {
  const { name } = await installationFacts(call);
  await refuseWeak(password, { username, email, installationName: name });
  return await hashPassword(password);
}

async function useUp(tx: Transaction, call: Call, purpose: LinkPurpose, token: string): Promise<void> {
  if ((await useLink(tx, purpose, token, call.clock.now())) === null) throw linkOver();
}

async function replacePassword(tx: Transaction, { id }: Account, passwordHash: string): Promise<void> {
  await accountsOver(tx).updatePassword(id, passwordHash);
  await endSessions(tx, id);
  await forgetDevices(tx, id);
}

/** The address has proved itself; links still under way have nothing left to do. */
async function settle(tx: Transaction, userId: string): Promise<void> {
  await markVerified(tx, userId);
  await deleteLinks(tx, [linkIdentifier('verify', userId), linkIdentifier('reset', userId)]);
}

function linkOver(): AppError {
  return new AppError('not_found', 'This link has been used or has expired. Ask for a new one.');
}
