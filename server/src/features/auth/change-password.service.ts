import type { Output } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { AppError, conflict } from '../../platform/errors.ts';
import { queueMail } from './auth.mails.ts';
import { deleteLinks, findAccountById, replacePasswordHash } from './auth.queries.ts';
import { linkIdentifier } from './links.ts';
import { endOthers, renewSession } from './sessions.ts';
import { newPasswordHash } from './verification.service.ts';

/**
 * Replaces the viewer's password, ends every other session, forgets the other browsers and tells the owner by mail. Throws
 * invalid_input on `password`, conflict where the password was changed elsewhere in the time that hashing takes.
 */
export async function changePassword(call: SignedInCall, password: string): Promise<Output<'auth.changePassword'>> {
  const { database, viewer } = call;
  const account = await findAccountById(database, viewer.id);
  if (account === undefined) throw new AppError('sign_in_required', 'Sign in to do this.');
  const hash = await newPasswordHash(call, account, password);
  await database.transaction(async (tx) => {
    if (!(await replacePasswordHash(tx, account, hash))) throw changedElsewhere();
    await endOthers(tx, call);
    await renewSession(tx, call);
    // A link that somebody else asked for must not outlive the change.
    await deleteLinks(tx, [linkIdentifier('reset', viewer.id)]);
    await queueMail(tx, call, 'password_replaced', viewer.id);
  });
  return {};
}

function changedElsewhere(): AppError {
  return conflict('Your password was changed elsewhere just now. Nothing was changed here.');
}
