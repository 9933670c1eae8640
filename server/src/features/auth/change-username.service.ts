import type { Output } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError, conflict, invalidField } from '../../platform/errors.ts';
import { viewerAnswer } from './auth.view.ts';
import { dayWords } from './moment-words.ts';
import { isReserved } from './reserved-usernames.ts';
import { dropPerson } from './session-cache.ts';
import { clashOf } from './unique.ts';
import { isUsernameTaken, lastUsernameChange, lockUsername, rename } from './usernames.queries.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds between two changes of one account (decision 204). */
const BETWEEN = 30 * DAY;
/** Milliseconds for which a name that was given up goes to nobody else (decisions 203, 204). */
export const HELD = 90 * DAY;

/**
 * Changes the viewer's username. Throws invalid_input for a reserved name, conflict on `username` where it is taken or held,
 * and within 30 days of the last change. Another case of the same name is no change: it holds nothing and is always possible.
 */
export async function changeUsername(call: SignedInCall, username: string): Promise<Output<'auth.changeUsername'>> {
  if (isReserved(username)) throw invalidField('username', 'reserved', 'This name is kept free. Choose another one.');
  const { database, viewer } = call;
  try {
    await database.transaction((tx) => changeTo(tx, call, username));
  } catch (error) {
    throw clashOf(error) === 'username' ? taken() : error;
  }
  return { viewer: await viewerAnswer(database, viewer.id) };
}

async function changeTo(tx: Transaction, { viewer, clock }: SignedInCall, to: string): Promise<void> {
  const from = await lockUsername(tx, viewer.id);
  if (from === undefined) throw new AppError('sign_in_required', 'Sign in to do this.');
  if (from === to) return;
  const now = clock.now();
  const isSpelling = from.toLowerCase() === to.toLowerCase();
  if (!isSpelling) {
    await refuseTooSoon(tx, viewer.id, now);
    if (await isUsernameTaken(tx, to, viewer.id)) throw taken();
  }
  const heldUntil = isSpelling ? null : new Date(now.getTime() + HELD);
  await rename(tx, { userId: viewer.id, from, to, now, heldUntil });
  tx.afterCommit(() => dropPerson(viewer.id));
}

async function refuseTooSoon(tx: Transaction, userId: string, now: Date): Promise<void> {
  const last = await lastUsernameChange(tx, userId);
  if (last === undefined || now.getTime() - last.getTime() >= BETWEEN) return;
  const next = new Date(last.getTime() + BETWEEN);
  throw conflict(`You can change your username once in 30 days: again from ${dayWords(next)}.`, 'username', 'too_soon');
}

function taken(): AppError {
  return conflict('This name is taken. Choose another one.', 'username', 'taken');
}
