import type { Jobs } from '../../core/jobs.ts';
import { deleteDue } from './trash.queries.ts';
import { KEPT } from './trash.service.ts';

/** Posts that a statement deletes at most: each takes its likes and comments with it, which may be many. */
const BATCH = 20;
/** Batches of one run at most; the next run goes on. */
const BATCHES = 5_000;

/** Safe to run twice and on several servers. */
export const jobs: Jobs['jobs'] = {
  'posts.purge_deleted': async ({ clock, database }) => {
    const before = new Date(clock.now().getTime() - KEPT);
    for (let batch = 0; batch < BATCHES; batch += 1) {
      if ((await deleteDue(database, before, BATCH)) === 0) return;
    }
  },
};

/** Cron patterns, in UTC. */
export const schedule: Jobs['schedule'] = [{ job: 'posts.purge_deleted', at: '50 3 * * *' }];
