import type { Jobs } from '../core/jobs.ts';
import { dropExpiredKeys } from '../core/idempotency.ts';
import { dropExpiredLimits } from '../platform/http/limiter.queries.ts';

/** What belongs to no feature and must not grow for ever. */
export const cleanUps: Jobs = {
  jobs: {
    'clean_up.idempotency_keys': ({ database, clock }) => dropExpiredKeys(database, clock.now()),
    'clean_up.rate_limits': ({ database, settings, clock }) =>
      dropExpiredLimits(database, settings.limits, clock.now()),
  },
  schedule: [
    { job: 'clean_up.idempotency_keys', at: '17 * * * *' },
    { job: 'clean_up.rate_limits', at: '37 * * * *' },
  ],
};
