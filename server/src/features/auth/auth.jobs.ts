import type { Context } from '../../core/context.ts';
import type { Jobs } from '../../core/jobs.ts';
import { installationFacts } from '../installation/index.ts';
import { composeMail, linkOf, mailKinds, type MailJob } from './auth.mails.ts';
import { findAccountById } from './auth.queries.ts';
import {
  deleteAbandonedAccounts,
  deleteExpiredLinks,
  deleteOldDevices,
  deleteOverSessions,
} from './clean-up.queries.ts';
import { createLink } from './links.ts';
import { devicesForgottenBefore, idleSince } from './sessions.ts';
import { isStandIn } from './taken-address.ts';

/** Milliseconds an account waits for the verification of its address (decision 33). */
const WAITS = 24 * 60 * 60 * 1000;
/** Rows a statement deletes at most: a long one would hold locks for long. */
const BATCH = 500;
/** Batches of one run at most; the next run goes on. */
const BATCHES = 200;

/** Each is safe to run twice and on several servers. */
export const jobs: Jobs['jobs'] = {
  'auth.send_mail': sendMail,
  'auth.end_sessions': async (context) => {
    const now = context.clock.now();
    await inBatches(() => deleteOverSessions(context.database, now, idleSince(now), BATCH));
    await inBatches(() => deleteOldDevices(context.database, devicesForgottenBefore(now), BATCH));
  },
  'auth.end_links': async (context) => {
    await inBatches(() => deleteExpiredLinks(context.database, context.clock.now(), BATCH));
  },
  'auth.remove_abandoned_accounts': async (context) => {
    const before = new Date(context.clock.now().getTime() - WAITS);
    await inBatches(() => deleteAbandonedAccounts(context.database, before, BATCH));
  },
};

/** Cron patterns, in UTC. */
export const schedule: Jobs['schedule'] = [
  { job: 'auth.end_sessions', at: '20 3 * * *' },
  { job: 'auth.end_links', at: '10 * * * *' },
  { job: 'auth.remove_abandoned_accounts', at: '40 * * * *' },
];

/**
 * Writes and sends one mail. The link's token is made here, so it never stands in the queue; a repeated job makes a new
 * one, and one that did reach somebody before the failure works too.
 */
async function sendMail(context: Context, payload: unknown): Promise<void> {
  const { kind, userId } = readJob(payload);
  const account = userId === null ? undefined : await findAccountById(context.database, userId);
  // The account may have gone, or verified its address, since the mail was queued.
  if (account?.status !== 'active' || isStandIn(account.email)) return;
  if (kind === 'verify' && account.email_verified) return;
  const purpose = linkOf(kind);
  const now = context.clock.now();
  const token =
    purpose === null ? '' : await context.database.transaction((tx) => createLink(tx, purpose, account.id, now));
  const installation = await installationFacts(context);
  const mail = composeMail(kind, { installation, origin: context.settings.origin, username: account.username, token });
  await context.mailer.send({ ...mail, to: account.email });
}

function readJob(payload: unknown): MailJob {
  if (typeof payload !== 'object' || payload === null) throw new Error('A mail job has no payload.');
  const { kind, userId } = payload as Partial<Record<string, unknown>>;
  const known = mailKinds.find((name) => name === kind);
  if (known === undefined) throw new Error('A mail job is of an unknown kind.');
  if (userId !== null && typeof userId !== 'string') throw new Error('A mail job names no account.');
  return { kind: known, userId };
}

async function inBatches(deleteBatch: () => Promise<number>): Promise<void> {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    if ((await deleteBatch()) < BATCH) return;
  }
}
