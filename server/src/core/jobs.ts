import type { Context } from './context.ts';

/**
 * Does one job. It may run twice and on several servers at once, so it must be safe to repeat; throwing makes the queue
 * try again later, with growing pauses.
 */
export type JobHandler = (context: Context, payload: unknown) => Promise<void>;

/** When a job runs by itself: minute, hour, day of month, month, day of week, in UTC. */
export interface ScheduledJob {
  readonly job: string;
  readonly at: string;
}

/** The jobs that a feature brings: handlers by name (`auth.send_mail`), and those that run by the clock. */
export interface Jobs {
  readonly jobs: Readonly<Record<string, JobHandler>>;
  readonly schedule: readonly ScheduledJob[];
}
