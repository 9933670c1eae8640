import type { Jobs } from '../../core/jobs.ts';
import { searchName } from './search-name.ts';
import { findUnfoldedNames, writeSearchNames } from './users.queries.ts';

/** Names that one statement writes, and statements of one run; the next run goes on. */
const AT_A_TIME = 1_000;
const TIMES_AT_MOST = 500;

/** Safe to run twice and on several servers. Names that were there before they were folded, or were changed by hand. */
export const jobs: Jobs['jobs'] = {
  'users.fold_names': async ({ database }) => {
    for (let times = 0; times < TIMES_AT_MOST; times += 1) {
      const names = await findUnfoldedNames(database, AT_A_TIME);
      await writeSearchNames(
        database,
        names.map((name) => ({ ...name, search_name: searchName(name.display_name) })),
      );
      if (names.length < AT_A_TIME) return;
    }
  },
};

/** Cron patterns, in UTC. */
export const schedule: Jobs['schedule'] = [{ job: 'users.fold_names', at: '7 * * * *' }];
