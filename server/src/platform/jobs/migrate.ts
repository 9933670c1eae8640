import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { withMigrationLock } from '../database/migrate/index.ts';
import type { Logger } from '../log/log.ts';
import { workerLog } from './worker-log.ts';

/**
 * The door through which the web role queues jobs: graphile-worker's tables are its owner's alone (architecture.md, Ways
 * of the house). It runs with the owner's rights, so its search path is pinned and nobody has it by default.
 */
const QUEUE_JOB = `
  CREATE OR REPLACE FUNCTION public.queue_job(name text, payload json, key text, run_at timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$ SELECT graphile_worker.add_job(identifier => name, payload => payload, job_key => key, run_at => run_at) $$;
  COMMENT ON FUNCTION public.queue_job(text, json, text, timestamptz) IS
    'Queues a background job for a role that may not write the queue itself';
  REVOKE ALL ON FUNCTION public.queue_job(text, json, text, timestamptz) FROM PUBLIC;
`;

/**
 * Brings graphile-worker's own tables up to date and makes the function that queues jobs; safe to repeat. Runs as the owner,
 * after the numbered migrations and before the web role is granted what it may use. Two servers wait for each other.
 */
export async function migrateJobs(ownerUrl: string, log: Logger): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, maxPoolSize: 2, logger: workerLog(log) });
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'vrss migrate' });
  await client.connect();
  try {
    await withMigrationLock(client, () => client.query(QUEUE_JOB));
  } finally {
    await client.end();
  }
}
