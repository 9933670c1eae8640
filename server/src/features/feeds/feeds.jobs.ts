import { WINDOW_DAYS, type PopularWindow } from '@vrss/contract/feed-language/index';
import type { Jobs } from '../../core/jobs.ts';
import { jobs as dropping } from './drop-names.service.ts';
import { dropOldOrders, refreshScores } from './popular.queries.ts';

const PERIODS = Object.keys(WINDOW_DAYS) as PopularWindow[];

/** Safe to run twice and on several servers. */
export const jobs: Jobs['jobs'] = {
  ...dropping,
  'feeds.refresh_scores': async ({ clock, database }) => {
    for (const period of PERIODS) await refreshScores(database, period, clock.now());
    await dropOldOrders(database);
  },
};

/** Cron patterns, in UTC: scores are a minute old at most (decision 215). */
export const schedule: Jobs['schedule'] = [{ job: 'feeds.refresh_scores', at: '* * * * *' }];
