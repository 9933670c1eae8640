import type { Call } from '../../core/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/errors.ts';
import type { Mail } from '../../platform/mail/mail.ts';
import type { Draft, MailFacts } from './mail-draft.ts';
import { ownAccountDrafts, ownAccountKinds } from './own-account.mails.ts';

export const mailKinds = ['verify', 'reset', 'address_taken', 'password_changed', ...ownAccountKinds] as const;
export type MailKind = (typeof mailKinds)[number];

/** What the queue holds about an e-mail: never an address, a token or a link. `userId` is null when no one gets one. */
export interface MailJob {
  readonly kind: MailKind;
  readonly userId: string | null;
  /** The id of what it is about beside the account: a session, a change of address. */
  readonly aboutId?: string;
}

/** Queues an e-mail in the caller's transaction. With null the same work is done, but nothing is sent. */
export async function queueMail(
  tx: Transaction,
  call: Pick<Call, 'jobs'>,
  kind: MailKind,
  userId: string | null,
  aboutId?: string,
): Promise<void> {
  const job: MailJob = { kind, userId, ...(aboutId === undefined ? {} : { aboutId }) };
  await call.jobs.add(tx, 'auth.send_mail', job);
}

/** Counts an e-mail that a person requests: three an hour for one address. Throws rate_limited whether the address is known or not. */
export async function takeMailAllowance(call: Call, email: string): Promise<void> {
  await call.limiter.take('mailPerMailAddress', email);
}

/**
 * The same for an e-mail that a sign-up or an unverified sign-in sends: one too many is silently not sent. Counted
 * separately, because anyone can probe the other allowance.
 */
export async function mayMailUnasked(call: Call, recipient: string): Promise<boolean> {
  try {
    // No e-mail address contains a space.
    await call.limiter.take('mailPerMailAddress', `unasked ${recipient}`);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'rate_limited') return false;
    throw error;
  }
}

const drafts: Readonly<Record<MailKind, (facts: MailFacts) => Draft>> = {
  verify: ({ installation, origin, username, token }) => ({
    subject: `Verify your address for ${installation.name}`,
    paragraphs: [
      `Hello ${username},`,
      `Someone, probably you, used this address to join ${installation.name}. Open this link within one hour and press the button on the page:`,
      { address: `${origin}/verify?token=${token}`, label: 'Verify your address' },
      'If this wasn’t you, you can ignore this e-mail.',
    ],
  }),
  reset: ({ installation, origin, username, token }) => ({
    subject: `Choose a new password for ${installation.name}`,
    paragraphs: [
      `Hello ${username},`,
      `Someone, probably you, asked for a new password for ${installation.name}. Open this link within one hour and choose one:`,
      { address: `${origin}/reset?token=${token}`, label: 'Choose a new password' },
      'If this wasn’t you, you can ignore this e-mail. Your password stays as it is.',
    ],
  }),
  address_taken: ({ installation, origin, username }) => ({
    subject: `You already have an account at ${installation.name}`,
    paragraphs: [
      `Hello ${username},`,
      `Someone, probably you, tried to join ${installation.name} with this address. You already have an account there, and nothing was changed. Your username is ${username}. Sign in here:`,
      { address: `${origin}/sign-in`, label: 'Sign in' },
      'If you’ve forgotten your password, choose a new one:',
      { address: `${origin}/reset`, label: 'Choose a new password' },
      'If this wasn’t you, you can ignore this e-mail.',
    ],
  }),
  password_changed: ({ installation, origin, username }) => ({
    subject: `Your password at ${installation.name} was changed`,
    paragraphs: [
      `Hello ${username},`,
      `Your password at ${installation.name} was changed using a link sent to this address, and you were signed out everywhere.`,
      'If this wasn’t you, choose a new password now:',
      { address: `${origin}/reset`, label: 'Choose a new password' },
    ],
  }),
  ...ownAccountDrafts,
};

/** An e-mail with the installation's name, tagline and operator at the end, as plain text and as simple HTML. */
export function composeMail(kind: MailKind, facts: MailFacts): Omit<Mail, 'to'> {
  const { subject, paragraphs } = drafts[kind](facts);
  const { name, line, runBy } = facts.installation;
  const foot = [line === '' ? name : `${name}: ${line}`, runBy === '' ? '' : `Run by ${runBy}`, facts.origin].filter(
    Boolean,
  );
  const text = paragraphs.map((part) => (typeof part === 'string' ? part : part.address));
  const html = paragraphs.map((part) =>
    typeof part === 'string'
      ? `<p>${escapeHtml(part)}</p>`
      : `<p><a href="${escapeHtml(part.address)}">${escapeHtml(part.label)}</a><br>${escapeHtml(part.address)}</p>`,
  );
  return {
    subject,
    text: `${text.join('\n\n')}\n\n-- \n${foot.join('\n')}\n`,
    html: `<!doctype html><html lang="en"><body>${html.join('')}<hr><p>${foot.map(escapeHtml).join('<br>')}</p></body></html>`,
    // Automatic replies are unwanted.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
