import type { Jobs } from '../../core/jobs.ts';
import { purgeDueAccounts } from '../../core/purge-accounts.ts';
import { HELD } from './change-username.service.ts';
import {
  deleteAbandonedAccounts,
  deleteExpiredLinks,
  deleteOldDevices,
  deleteOverSessions,
} from './clean-up.queries.ts';
import { RESTORABLE } from './deletion.queries.ts';
import { deleteOldChanges } from './email-changes.queries.ts';
import { sendMail } from './send-mail.ts';
import { devicesForgottenBefore, idleSince } from './sessions.ts';
import { endDueSuspensions } from './suspensions.queries.ts';
import { freeUsernames } from './usernames.queries.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Milliseconds an account waits for the verification of its address (decision 33), and a changed address too. */
const WAITS = DAY;
/** Milliseconds for which the old address can revert a change. The link for it lives as long from when it is mailed. */
const REVERTIBLE = 8 * DAY;
/** An hour beyond the last moment of restoring: clocks of servers differ. */
const PURGED_AFTER = RESTORABLE + HOUR;
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
    const now = context.clock.now();
    await inBatches(() => deleteExpiredLinks(context.database, now, BATCH));
    const madeBefore = new Date(now.getTime() - REVERTIBLE);
    const askedBefore = new Date(now.getTime() - WAITS);
    await inBatches(() => deleteOldChanges(context.database, { madeBefore, askedBefore }, BATCH));
  },
  'auth.free_usernames': async (context) => {
    await inBatches(() => freeUsernames(context.database, context.clock.now(), BATCH));
  },
  'auth.end_suspensions': async (context) => {
    await inBatches(() => endDueSuspensions(context.database, context.clock.now()), 1);
  },
  'auth.purge_accounts': async ({ database, clock, log }) => {
    const now = clock.now();
    const purged = await purgeDueAccounts(database, {
      deletedBefore: new Date(now.getTime() - PURGED_AFTER),
      now,
      heldUntil: new Date(now.getTime() + HELD),
    });
    if (purged > 0) log.info({ accounts: purged }, 'accounts were purged');
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
  { job: 'auth.free_usernames', at: '45 * * * *' },
  { job: 'auth.end_suspensions', at: '* * * * *' },
  { job: 'auth.purge_accounts', at: '30 1 * * *' },
];

async function inBatches(workOnBatch: () => Promise<number>, size = BATCH): Promise<void> {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    if ((await workOnBatch()) < size) return;
  }
}
