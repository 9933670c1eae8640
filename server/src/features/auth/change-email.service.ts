import type { Output, Parsed } from '@vrss/contract';
import type { Call, SignedInCall } from '../../core/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError, conflict, invalidField } from '../../platform/errors.ts';
import { accountsOver } from './accounts.ts';
import { queueMail, takeMailAllowance } from './auth.mails.ts';
import { deleteLinks, findAccount, findAccountById, type Account } from './auth.queries.ts';
import { isRestorable, restore } from './deletion.queries.ts';
import { forgetDevices } from './devices.queries.ts';
import { askForChange, deleteChangesFrom, findChange, noteChanged, setEmail } from './email-changes.queries.ts';
import type { EmailChange } from './email-changes.queries.ts';
import { linkIdentifier, readLink, useLink } from './links.ts';
import { endSessions } from './sessions.ts';
import { clashOf } from './unique.ts';
import { newPasswordHash } from './verification.service.ts';

type Purpose = 'confirm' | 'revert';

/**
 * Asks for another address. With mail configured a link goes to the new address, and nothing changes until it is confirmed; a
 * taken address gets the same answer for the same work, and its owner is told. Without mail the address changes at once,
 * unverified. Throws invalid_input for one's own, rate_limited, and conflict on `email` in a private installation alone.
 */
export async function changeEmail(call: SignedInCall, email: string): Promise<Output<'auth.changeEmail'>> {
  const { database, viewer, settings } = call;
  const account = await findAccountById(database, viewer.id);
  if (account === undefined) throw signInFirst();
  if (account.email.toLowerCase() === email) throw invalidField('email', 'same', 'This is your address already.');
  if (settings.mail === null) {
    const change = { userId: viewer.id, email, verified: false };
    if (!(await unlessTaken(() => database.transaction((tx) => setEmail(tx, change))))) throw signInFirst();
    return { status: 'changed' };
  }
  await takeMailAllowance(call, email);
  const owner = await findAccount(database, email);
  await database.transaction(async (tx) => {
    const changeId = await askForChange(tx, account, email, call.clock.now());
    const isTaken = owner !== undefined && !owner.pending;
    if (isTaken) await queueMail(tx, call, 'address_in_use', owner.id);
    else await queueMail(tx, call, 'email_change', viewer.id, changeId);
  });
  return { status: 'check_mail' };
}

/** What the page behind a link asks before anything is pressed. Throws not_found for a link that is over. */
export async function inspectEmailChange(call: Call, token: string): Promise<Output<'auth.inspectEmailChange'>> {
  for (const purpose of ['confirm', 'revert'] as const) {
    const found = await changeBehind(call, purpose, token);
    if (found === null) continue;
    const { account, change } = found;
    return { purpose, username: account.username, email: purpose === 'confirm' ? change.new_email : change.old_email };
  }
  throw linkOver();
}

/** Changes the address. The old one is told and can revert it. Throws not_found, conflict where somebody else has it by now. */
export async function confirmEmail(call: Call, token: string): Promise<Output<'auth.confirmEmail'>> {
  const found = await changeBehind(call, 'confirm', token);
  if (found === null) throw linkOver();
  const { change, account } = found;
  await unlessTaken(() =>
    call.database.transaction(async (tx) => {
      await useUp(tx, call, 'confirm', token);
      if (!(await noteChanged(tx, change.id, account.email, call.clock.now()))) throw linkOver();
      if (!(await setEmail(tx, { userId: account.id, email: change.new_email, verified: true }))) throw linkOver();
      await queueMail(tx, call, 'email_changed', account.id, change.id);
    }),
  );
  return { email: change.new_email };
}

/**
 * Takes an address back, for an owner who did not change it: whoever did knew the password and may have gone on from there.
 * So a new password is chosen, all sessions, browsers, links and later changes end, and a deletion since then is undone.
 */
export async function revertEmail(call: Call, input: Parsed<'auth.revertEmail'>): Promise<Output<'auth.revertEmail'>> {
  const found = await changeBehind(call, 'revert', input.token);
  if (found === null) throw linkOver();
  const { change, account } = found;
  const hash = await newPasswordHash(call, { ...account, email: change.old_email }, input.password);
  await unlessTaken(() =>
    call.database.transaction(async (tx) => {
      await useUp(tx, call, 'revert', input.token);
      if (!(await deleteChangesFrom(tx, change))) throw linkOver();
      if (account.status === 'deleted') await restore(tx, account, call.clock.now());
      if (!(await setEmail(tx, { userId: account.id, email: change.old_email, verified: true }))) throw linkOver();
      await accountsOver(tx).updatePassword(account.id, hash);
      await endSessions(tx, account.id);
      await forgetDevices(tx, account.id);
      await deleteLinks(tx, [linkIdentifier('verify', account.id), linkIdentifier('reset', account.id)]);
      await queueMail(tx, call, 'password_changed', account.id);
    }),
  );
  return {};
}

interface Found {
  readonly change: EmailChange;
  readonly account: Account;
}

/** The change that a link is about, with its account; null where the link, the change or the account is over. */
async function changeBehind(call: Call, purpose: Purpose, token: string): Promise<Found | null> {
  const now = call.clock.now();
  const id = await readLink(call.database, `${purpose}_email`, token, now);
  const change = id === null ? undefined : await findChange(call.database, id);
  if (change === undefined || (change.changed_at === null) !== (purpose === 'confirm')) return null;
  const account = await findAccountById(call.database, change.user_id);
  if (account === undefined) return null;
  const isThere = account.status === 'active' || (purpose === 'revert' && isRestorable(account, now));
  return isThere ? { change, account } : null;
}

async function useUp(tx: Transaction, call: Call, purpose: Purpose, token: string): Promise<void> {
  if ((await useLink(tx, `${purpose}_email`, token, call.clock.now())) === null) throw linkOver();
}

async function unlessTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (clashOf(error) !== 'email') throw error;
    throw conflict('Another account has this address. Nothing was changed.', 'email', 'taken');
  }
}

function linkOver(): AppError {
  return new AppError('not_found', 'This link has been used or is too old.');
}

function signInFirst(): AppError {
  return new AppError('sign_in_required', 'Sign in to do this.');
}
