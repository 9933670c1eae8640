import type { Jobs } from '../../core/jobs.ts';
import { backfillJob } from '../../core/backfill.ts';
import { deleteOneDue } from './trash.queries.ts';
import { KEPT } from './trash.service.ts';
import { wordsBackfill } from './words-backfill.ts';

/** Posts that one run deletes at most; the next run goes on. */
const POSTS_AT_MOST = 50_000;

/** Safe to run twice and on several servers. */
export const jobs: Jobs['jobs'] = {
  'posts.purge_deleted': async ({ clock, database }) => {
    const before = new Date(clock.now().getTime() - KEPT);
    for (let deleted = 0; deleted < POSTS_AT_MOST; deleted += 1) {
      if (!(await deleteOneDue(database, before))) return;
    }
  },
  'posts.fill_words': backfillJob(wordsBackfill),
};

/** Cron patterns, in UTC. */
export const schedule: Jobs['schedule'] = [
  { job: 'posts.purge_deleted', at: '50 3 * * *' },
  { job: 'posts.fill_words', at: '* * * * *' },
];
