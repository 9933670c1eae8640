import type { Call } from '../../core/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/errors.ts';
import type { Mail } from '../../platform/mail/mail.ts';
import type { Draft, MailFacts } from './mail-draft.ts';
import { ownAccountDrafts, ownAccountKinds } from './own-account.mails.ts';

export const mailKinds = ['verify', 'reset', 'address_taken', 'password_changed', ...ownAccountKinds] as const;
export type MailKind = (typeof mailKinds)[number];

/** What the queue holds of a mail: never an address, a token or a link. `userId` is null where nobody gets one. */
export interface MailJob {
  readonly kind: MailKind;
  readonly userId: string | null;
  /** The id of what it is about beside the account: a session, a change of address. */
  readonly aboutId?: string;
}

/** Queues a mail in the transaction that wants it. With null the same work is done and no mail goes out. */
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

/** Counts a mail that somebody asks for: three an hour for one address. Throws rate_limited, known address or not. */
export async function takeMailAllowance(call: Call, email: string): Promise<void> {
  await call.limiter.take('mailPerMailAddress', email);
}

/**
 * The same for a mail nobody asked for in words: one too many is not sent, and nothing is said. Counted apart, since
 * anybody may ask what is left of the other allowance.
 */
export async function mayMailUnasked(call: Call, recipient: string): Promise<boolean> {
  try {
    // No mail address has a space in it.
    await call.limiter.take('mailPerMailAddress', `unasked ${recipient}`);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'rate_limited') return false;
    throw error;
  }
}

const drafts: Readonly<Record<MailKind, (facts: MailFacts) => Draft>> = {
  verify: ({ installation, origin, username, token }) => ({
    subject: `Confirm your address for ${installation.name}`,
    paragraphs: [
      `Hello ${username},`,
      `somebody, most likely you, gave this address for an account at ${installation.name}. Open this link within an hour and press the button there:`,
      { address: `${origin}/verify?token=${token}`, label: 'Confirm the address' },
      'If it was not you, do nothing.',
    ],
  }),
  reset: ({ installation, origin, username, token }) => ({
    subject: `Choose a new password for ${installation.name}`,
    paragraphs: [
      `Hello ${username},`,
      `somebody, most likely you, asked for a new password at ${installation.name}. Open this link within an hour and choose one:`,
      { address: `${origin}/reset?token=${token}`, label: 'Choose a new password' },
      'If it was not you, do nothing: your password stays as it is.',
    ],
  }),
  address_taken: ({ installation, origin, username }) => ({
    subject: `You have an account at ${installation.name} already`,
    paragraphs: [
      `Hello ${username},`,
      `somebody, perhaps you, tried to join ${installation.name} with this address. You have an account there already, and nothing was changed. Its username is ${username}; sign in with it here:`,
      { address: `${origin}/sign-in`, label: 'Sign in' },
      'If you do not know the password any more, choose a new one:',
      { address: `${origin}/reset`, label: 'Choose a new password' },
      'If it was not you, do nothing.',
    ],
  }),
  password_changed: ({ installation, origin, username }) => ({
    subject: `Your password at ${installation.name} was changed`,
    paragraphs: [
      `Hello ${username},`,
      `the password of your account at ${installation.name} was changed by a link from a mail to this address, and you were signed out everywhere.`,
      'If it was not you, choose a new one at once:',
      { address: `${origin}/reset`, label: 'Choose a new password' },
    ],
  }),
  ...ownAccountDrafts,
};

/** A mail of the installation, with its name, its line and who runs it below; as plain text and as simple HTML. */
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
    // No machine shall answer a machine.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
