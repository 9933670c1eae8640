import type { Jobs } from '../../core/jobs.ts';
import { deleteOneDue } from './trash.queries.ts';
import { KEPT } from './trash.service.ts';

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
};

/** Cron patterns, in UTC. */
export const schedule: Jobs['schedule'] = [{ job: 'posts.purge_deleted', at: '50 3 * * *' }];
