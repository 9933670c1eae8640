import type { Output } from '@vrss/contract';
import type { Context, SignedInCall } from '../../core/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/errors.ts';
import { recordAct } from '../installation/index.ts';
import { deleteLinks, hasAdministrator, setAdministrator } from './auth.queries.ts';
import { viewerAnswer } from './auth.view.ts';
import { createLink, linkIdentifier, useLink } from './links.ts';
import { dropPerson } from './session-cache.ts';

/**
 * The one-time link that makes the first administrator, for standard output alone; null when somebody administers the
 * installation already. It works for an hour, and links made before it end.
 */
export async function administratorLink(context: Context): Promise<string | null> {
  return await context.database.transaction(async (tx) => {
    if (await hasAdministrator(tx)) return null;
    await deleteLinks(tx, [linkIdentifier('administrator', '')]);
    const token = await createLink(tx, 'administrator', '', context.clock.now());
    return `${context.settings.origin}/setup?token=${token}`;
  });
}

/** Makes the signed-in person the first administrator. Throws not_found for a link that is over. */
export async function claimAdministrator(
  call: SignedInCall,
  token: string,
): Promise<Output<'auth.claimAdministrator'>> {
  const { viewer, database } = call;
  await database.transaction(async (tx) => {
    if (!(await appointFirst(tx, viewer, token, call.clock.now()))) throw linkOver();
    tx.afterCommit(() => dropPerson(viewer.id));
  });
  return { viewer: await viewerAnswer(database, viewer.id) };
}

/** Uses the link up, makes the person administrator and puts that on record; false when the link or the account is over. */
export async function appointFirst(
  tx: Transaction,
  { id, username }: { readonly id: string; readonly username: string },
  token: string,
  now: Date,
): Promise<boolean> {
  if ((await useLink(tx, 'administrator', token, now)) === null || (await hasAdministrator(tx))) return false;
  if (!(await setAdministrator(tx, id))) return false;
  const note = 'By the link the server printed';
  await recordAct(tx, { actorId: id, actorName: username, action: 'become_administrator', userId: id, note });
  return true;
}

function linkOver(): AppError {
  return new AppError('not_found', 'This link has been used or has expired. Restart the server for a new one.');
}
