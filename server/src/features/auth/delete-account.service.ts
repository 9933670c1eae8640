import type { Output } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { AppError } from '../../platform/errors.ts';
import { queueMail } from './auth.mails.ts';
import { endWhatIsUnderWay, markDeleted, RESTORABLE } from './deletion.queries.ts';
import { clearSession, endSessions } from './sessions.ts';

/**
 * Deletes the viewer's account (decision 203): hidden at once, every session and what was under way ended, the owner told by
 * mail. The right password restores it for 30 days; what remembers its browsers stays, so that they keep their allowance.
 */
export async function deleteAccount(call: SignedInCall): Promise<Output<'auth.deleteAccount'>> {
  const { database, viewer, clock, cookies } = call;
  const now = clock.now();
  await database.transaction(async (tx) => {
    if (!(await markDeleted(tx, viewer.id, now))) throw new AppError('sign_in_required', 'Sign in to do this.');
    await endSessions(tx, viewer.id);
    await endWhatIsUnderWay(tx, viewer.id);
    await queueMail(tx, call, 'account_deleted', viewer.id);
  });
  clearSession(cookies);
  return { restorableUntil: new Date(now.getTime() + RESTORABLE).toISOString() };
}
