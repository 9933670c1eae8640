import type { Output, Parsed } from '@vrss/contract';
import type { Call } from '../../core/context.ts';
import { recordEvent } from '../../core/events.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError, conflict, invalidField } from '../../platform/errors.ts';
import { installationFacts } from '../installation/index.ts';
import { accountsOver } from './accounts.ts';
import { appointFirst } from './administrator.service.ts';
import { userSignedUp } from './auth.events.ts';
import { mayMailUnasked, queueMail } from './auth.mails.ts';
import { deleteReplaced, insertProfileAndStorage, lockAccountByEmail } from './auth.queries.ts';
import { viewerAnswer } from './auth.view.ts';
import { readLink } from './links.ts';
import { refuseWeak } from './password-rules.ts';
import { hashPassword } from './passwords.ts';
import { isReserved } from './reserved-usernames.ts';
import { hashOf, isSecret, newSecret } from './secrets.ts';
import { announce, openSession } from './sessions.ts';
import { standInFor } from './taken-address.ts';
import { clashOf } from './unique.ts';
import { isUsernameTaken } from './usernames.queries.ts';

/** The cookie of a browser that signed up: there, and there alone, the password typed at sign-up holds (decision 33). */
const SIGN_UP = 'vrss_signup';
/** Seconds: as long as an account waits for its verification. */
const SIGN_UP_LIVES = 24 * 60 * 60;
/** How often a sign-up starts again after another one for the same address came in between. */
const TRIES = 5;

type SignUp = Parsed<'auth.signUp'>;

/** What was prepared before the transaction: hashing takes 50 ms, and no connection waits for that. */
interface Prepared {
  readonly passwordHash: string;
  readonly browser: string;
}

/** A sign-up that a mail answers, and whether the address may still get one this hour. */
interface PreparedByMail extends Prepared {
  readonly mayMail: boolean;
}

/**
 * Makes an account (decision 33). With mail configured a free and a taken address get the same answer for the same work,
 * and no session opens; without, the installation is private, and the person is signed in at once, unverified.
 * Throws not_permitted where sign-up is closed, invalid_input on `username` or `password`, conflict on `username` (whether
 * a name is free may be asked), and on `email` in a private installation alone.
 */
export async function signUp(call: Call, input: SignUp): Promise<Output<'auth.signUp'>> {
  await admit(call, input);
  const known = call.cookies.get(SIGN_UP);
  const prepared = { passwordHash: await hashPassword(input.password), browser: isSecret(known) ? known : newSecret() };
  if (call.settings.mail !== null) {
    const byMail = { ...prepared, mayMail: await mayMailUnasked(call, input.email) };
    await repeated(input.username, () => call.database.transaction((tx) => registerByMail(tx, call, input, byMail)));
    call.cookies.set(SIGN_UP, prepared.browser, SIGN_UP_LIVES);
    return { status: 'check_mail' };
  }
  const { userId, session } = await repeated(input.username, () =>
    call.database.transaction(async (tx) => {
      if ((await lockAccountByEmail(tx, input.email)) !== undefined) throw takenEmail();
      const id = await insertAccount(tx, call, input, { ...prepared, email: input.email, browserHash: null });
      const session = await openSession(tx, call, { id, password_hash: prepared.passwordHash });
      if (session === null) throw new Error('An account that was just made has its password.');
      return { userId: id, session };
    }),
  );
  announce(call.cookies, session);
  return { status: 'signed_in', viewer: await viewerAnswer(call.database, userId) };
}

/** Everything that can be refused before any work is done. */
async function admit(call: Call, { username, email, password, administratorToken }: SignUp): Promise<void> {
  if (administratorToken !== undefined) {
    const owner = await readLink(call.database, 'administrator', administratorToken, call.clock.now());
    if (owner === null) throw usedLink();
  } else if (call.settings.signUp === 'closed') {
    throw new AppError('not_permitted', 'This community isn’t taking new members right now.');
  }
  if (isReserved(username)) throw invalidField('username', 'reserved', `@${username} is reserved. Choose another.`);
  const { name } = await installationFacts(call);
  await refuseWeak(password, { username, email, installationName: name });
}

/**
 * An address that has an account already is answered like a free one: an account is made all the same, under an address
 * that stands for the taken one, is nobody's and gets no mail. So the name is taken until both kinds of waiting accounts
 * go after 24 hours, and asking for the name later tells nothing of the address. The account's owner is told by mail.
 * Sign-ups bring three mails an hour to one address: beyond that nothing is sent, for the same answer and work.
 */
async function registerByMail(tx: Transaction, call: Call, input: SignUp, prepared: PreparedByMail): Promise<void> {
  const owner = await lockAccountByEmail(tx, input.email);
  const taken = owner !== undefined && !owner.pending;
  const email = taken ? standInFor(input.email, call.settings.secret) : input.email;
  const browserHash = hashOf(prepared.browser);
  await deleteReplaced(tx, email, input.username, browserHash);
  // Whoever has an account signs in with it to become administrator: the link stays good for that.
  const administratorToken = taken ? undefined : input.administratorToken;
  const userId = await insertAccount(tx, call, { ...input, administratorToken }, { ...prepared, email, browserHash });
  const recipient = taken ? owner.id : userId;
  await queueMail(tx, call, taken ? 'address_taken' : 'verify', prepared.mayMail ? recipient : null);
}

interface Row {
  readonly email: string;
  readonly passwordHash: string;
  readonly browserHash: string | null;
}

/** The account with all its rows, and the event. Answers its id. */
async function insertAccount(tx: Transaction, call: Call, input: SignUp, row: Row): Promise<string> {
  const accounts = accountsOver(tx);
  const now = call.clock.now();
  const user = await accounts.createUser(
    {
      name: input.username,
      email: row.email,
      emailVerified: false,
      signupSecretHash: row.browserHash,
      createdAt: now,
      updatedAt: now,
    },
    { method: 'email-password' },
  );
  await accounts.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: row.passwordHash,
  });
  await insertProfileAndStorage(tx, user.id, input.displayName === '' ? null : (input.displayName ?? null));
  if (input.administratorToken !== undefined) {
    const person = { id: user.id, username: input.username };
    if (!(await appointFirst(tx, person, input.administratorToken, now))) throw usedLink();
  }
  await recordEvent(tx, userSignedUp, { userId: user.id });
  return user.id;
}

/**
 * Names and addresses are unique in the database, so one of two simultaneous sign-ups clashes with the other. A taken
 * name is an error; for a taken address the sign-up starts again and finds the other account.
 */
async function repeated<Result>(username: string, work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const clash = clashOf(error);
      if (clash === 'username') throw takenUsername(username);
      if (clash !== 'email') throw error;
      if (attempt >= TRIES)
        throw new AppError('unavailable', 'Many people are joining. Try again in a moment.', { retryAfter: 2 });
    }
  }
}

function takenUsername(username: string): AppError {
  return conflict(`@${username} is taken. Choose another.`, 'username', 'taken');
}

function takenEmail(): AppError {
  return conflict('This address already has an account. Sign in instead.', 'email', 'taken');
}

function usedLink(): AppError {
  return new AppError('not_permitted', 'This link has been used or has expired. Restart the server for a new one.');
}

/** Whether a name is free: that is its nature (decision 33). */
export async function checkUsername(call: Call, username: string): Promise<Output<'auth.checkUsername'>> {
  if (isReserved(username)) return { free: false, reason: 'reserved' };
  const taken = await isUsernameTaken(call.database, username, call.viewer?.id);
  return { free: !taken, reason: taken ? 'taken' : null };
}

/** Whether this is the browser that signed up with the account. */
export function isSignUpBrowser(call: Call, signupSecretHash: string | null): boolean {
  const browser = call.cookies.get(SIGN_UP);
  return signupSecretHash !== null && isSecret(browser) && hashOf(browser) === signupSecretHash;
}
