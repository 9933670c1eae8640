import { Logger as WorkerLogger } from 'graphile-worker';
import type { Logger } from '../log/log.ts';

/**
 * Passes graphile-worker's own words on, of warnings and errors alone, and without what it knows of the job: its
 * messages quote errors, which may quote what people wrote. What a job did is told by our own runner.
 */
export function workerLog(log: Logger): WorkerLogger {
  return new WorkerLogger(() => (level, message) => {
    const first = message.split(/[:'"]/)[0] ?? '';
    if (level === 'error') log.error({ source: 'jobs' }, first);
    else if (level === 'warning') log.warn({ source: 'jobs' }, first);
  });
}
