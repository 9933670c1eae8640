import type { Jobs } from '../../core/jobs.ts';
import type { Database } from '../../platform/database/database.ts';
import { deleteEndedMutes } from './mutes.queries.ts';
import { deleteOldRefusals } from './requests.queries.ts';

/** Rows a statement deletes at most: a long one would hold locks for long. */
const BATCH = 500;
/** Batches of one run at most; the next run goes on. */
const BATCHES = 200;

/** Each is safe to run twice and on several servers. */
export const jobs: Jobs['jobs'] = {
  'social_graph.end_mutes': ({ database }) => inBatches(database, deleteEndedMutes),
  'social_graph.forget_refusals': ({ database }) => inBatches(database, deleteOldRefusals),
};

/** Cron patterns, in UTC. */
export const schedule: Jobs['schedule'] = [
  { job: 'social_graph.end_mutes', at: '25 * * * *' },
  { job: 'social_graph.forget_refusals', at: '10 4 * * *' },
];

async function inBatches(
  database: Database,
  deleteSome: (database: Database, limit: number) => Promise<number>,
): Promise<void> {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    if ((await deleteSome(database, BATCH)) < BATCH) return;
  }
}
