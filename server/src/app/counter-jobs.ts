import { counterName } from '../core/counters.queries.ts';
import type { Jobs } from '../core/jobs.ts';
import { reconcileCounters } from '../core/reconcile-counters.ts';

/** Decision 222. Triggers keep the counters; what is found wrong here is a fault to look into, so it is told as one. */
export const counterJobs: Jobs = {
  jobs: {
    'counters.reconcile': async ({ database, log, metrics }) => {
      for (const { counter, rows } of await reconcileCounters(database)) {
        const name = counterName(counter);
        log.warn({ counter: name, rows }, 'a counter differed from its recount and was corrected');
        metrics.countersMended(name, rows);
      }
    },
  },
  schedule: [{ job: 'counters.reconcile', at: '20 4 * * *' }],
};
