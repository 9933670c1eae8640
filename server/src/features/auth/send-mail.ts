import type { Context } from '../../core/context.ts';
import { installationFacts } from '../installation/index.ts';
import { composeMail, mailKinds, type MailJob, type MailKind } from './auth.mails.ts';
import { findAccountById, type Account } from './auth.queries.ts';
import { RESTORABLE } from './deletion.queries.ts';
import { deviceFrom, deviceWords } from './device.ts';
import { findChange, type EmailChange } from './email-changes.queries.ts';
import { createLink, type LinkPurpose } from './links.ts';
import { dayWords, momentWords } from './moment-words.ts';
import { findSessionOrigin } from './sessions.queries.ts';
import { isStandIn } from './taken-address.ts';

/** Where a mail goes, and what stands in it beside the names. */
interface Delivery {
  readonly to: string;
  /** The link that must be made for it: its purpose, and the id that it is for. */
  readonly link?: readonly [purpose: LinkPurpose, id: string];
  readonly details?: readonly string[];
}

/** Null where there is nothing to say any more. */
type Deliver = (context: Context, account: Account, aboutId: string) => Promise<Delivery | null> | Delivery | null;

const toOwner: Deliver = (_context, { email }) => ({ to: email });

const deliveries: Readonly<Record<MailKind, Deliver>> = {
  verify: (_context, { id, email, email_verified: isVerified }) =>
    isVerified ? null : { to: email, link: ['verify', id] },
  reset: (_context, { id, email }) => ({ to: email, link: ['reset', id] }),
  address_taken: toOwner,
  password_changed: toOwner,
  password_replaced: toOwner,
  address_in_use: toOwner,
  new_device: async (context, { email }, sessionId) => {
    const session = await findSessionOrigin(context.database, sessionId);
    if (session === undefined) return null;
    const origin = [momentWords(session.created_at), deviceWords(deviceFrom(session.user_agent)), session.ip_address];
    return { to: email, details: origin.filter((part) => part !== null) };
  },
  email_change: (context, _account, changeId) =>
    aboutChange(context, changeId, ({ id, new_email: to }) => ({ to, link: ['confirm_email', id] })),
  email_changed: (context, _account, changeId) =>
    aboutChange(context, changeId, ({ id, old_email: to, new_email: now }) => ({
      to,
      link: ['revert_email', id],
      details: [now],
    })),
  account_deleted: (_context, { email, deleted_at: deletedAt }) =>
    deletedAt === null ? null : { to: email, details: [dayWords(new Date(deletedAt.getTime() + RESTORABLE))] },
};

/** What reaches the owner of a deleted account, who can have it back; everything else is for active ones. */
const TO_DELETED: ReadonlySet<MailKind> = new Set(['reset', 'address_taken', 'account_deleted', 'email_changed']);

/**
 * Writes and sends one mail. The link's token is made here, so it never stands in the queue; a repeated job makes a new
 * one, and one that did reach somebody before the failure works too.
 */
export async function sendMail(context: Context, payload: unknown): Promise<void> {
  const { kind, userId, aboutId = '' } = readJob(payload);
  const account = userId === null ? undefined : await findAccountById(context.database, userId);
  // The account may have gone since the mail was queued.
  if (account === undefined || !reaches(kind, account)) return;
  const delivery = await deliveries[kind](context, account, aboutId);
  if (delivery === null) return;
  const { to, link, details = [] } = delivery;
  const token = link === undefined ? '' : await tokenFor(context, link);
  const installation = await installationFacts(context);
  const { origin } = context.settings;
  const mail = composeMail(kind, { installation, origin, username: account.username, token, details });
  await context.mailer.send({ ...mail, to });
}

function reaches(kind: MailKind, { status, email }: Account): boolean {
  if (isStandIn(email)) return false;
  return status === 'active' || (status === 'deleted' && TO_DELETED.has(kind));
}

async function tokenFor({ database, clock }: Context, [purpose, id]: NonNullable<Delivery['link']>): Promise<string> {
  return await database.transaction((tx) => createLink(tx, purpose, id, clock.now()));
}

async function aboutChange(
  { database }: Context,
  changeId: string,
  deliver: (change: EmailChange) => Delivery,
): Promise<Delivery | null> {
  const change = await findChange(database, changeId);
  return change === undefined ? null : deliver(change);
}

function readJob(payload: unknown): MailJob {
  if (typeof payload !== 'object' || payload === null) throw new Error('A mail job has no payload.');
  const { kind, userId, aboutId } = payload as Partial<Record<string, unknown>>;
  const known = mailKinds.find((name) => name === kind);
  if (known === undefined) throw new Error('A mail job is of an unknown kind.');
  if (userId !== null && typeof userId !== 'string') throw new Error('A mail job names no account.');
  return { kind: known, userId, ...(typeof aboutId === 'string' ? { aboutId } : {}) };
}
