import { parseCronItems, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../log/log.ts';
import { workerLog } from './worker-log.ts';

/** What a job is to the worker: a name and what to do with a payload. */
export type Work = (payload: unknown) => Promise<void>;

export interface WorkerOptions {
  /** As the owner, past PgBouncer: the worker listens. */
  readonly ownerUrl: string;
  readonly jobs: Readonly<Record<string, Work>>;
  /** Cron patterns in UTC. */
  readonly schedule: readonly { readonly job: string; readonly at: string }[];
  readonly log: Logger;
  readonly onEnd: (name: string, outcome: 'done' | 'failed') => void;
}

export interface JobWorker {
  /** Takes no new job and waits for those that run, up to a bound; what was cut off is tried again later. May be repeated. */
  stop(): Promise<void>;
}

/** Jobs of one process at the same time. */
const AT_ONCE = 4;
/** Looks for a job that fail in a row: twice by each that works here. */
const STUCK_AFTER = 2 * AT_ONCE;
/** Milliseconds before a worker that lost its database tries again. */
const RETRY_AFTER = 2_000;
/** Milliseconds for running jobs to end when the process stops. */
const STOP_WITHIN = 10_000;

/** Runs queued and scheduled jobs until stopped, and comes back by itself when the database was away. */
export async function startWorker(options: WorkerOptions): Promise<JobWorker> {
  const pool = openPool(options);
  const stopping = new AbortController();
  let runner: Runner | null = await begin(options, pool);
  const watch = async () => {
    for (;;) {
      await runner?.promise.catch(() => undefined);
      runner = null;
      await pause(RETRY_AFTER, stopping.signal);
      if (stopping.signal.aborted) return;
      runner = await beginAgain(options, pool);
    }
  };
  const watching = watch();

  let stopped: Promise<void> | null = null;
  const stop = async () => {
    stopping.abort();
    if (runner !== null) await end(runner);
    await watching;
    // It may have begun again while we asked.
    if (runner !== null) await end(runner);
    await pool.end();
  };
  return { stop: () => (stopped ??= stop()) };
}

/** Connections may break at any time, idle or lent; what was done over them fails by itself and is repeated. */
function openPool({ ownerUrl, log }: WorkerOptions): pg.Pool {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: AT_ONCE + 2, application_name: 'vrss worker' });
  const tell = (error: Error) => log.warn({ err: error }, 'the worker lost a connection');
  pool.on('error', tell);
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
}

async function beginAgain(options: WorkerOptions, pool: pg.Pool): Promise<Runner | null> {
  try {
    const runner = await begin(options, pool);
    options.log.info({}, 'the worker is running again');
    return runner;
  } catch (error) {
    options.log.warn({ err: error }, 'the worker could not start');
    return null;
  }
}

async function begin(options: WorkerOptions, pool: pg.Pool): Promise<Runner> {
  const taskList: TaskList = {};
  for (const [name, work] of Object.entries(options.jobs))
    taskList[name] = (payload) => perform(options, name, work, payload);
  const events: WorkerEvents = new EventEmitter();
  const runner = await run({
    pgPool: pool,
    events,
    taskList,
    parsedCronItems: parseCronItems(options.schedule.map(({ job, at }) => ({ task: job, match: at, identifier: job }))),
    concurrency: AT_ONCE,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: STOP_WITHIN,
    logger: workerLog(options.log),
  });
  endWhenStuck(runner, events);
  return runner;
}

/**
 * graphile-worker keeps the first failure to look its tasks up and repeats it for ever, so that a worker whose database
 * went away just then would never find a job again. It is ended, and begun anew by whoever watches it.
 */
function endWhenStuck(runner: Runner, events: WorkerEvents): void {
  let failures = 0;
  const passed = () => {
    failures = 0;
  };
  events.on('worker:getJob:empty', passed);
  events.on('job:start', passed);
  events.on('worker:getJob:error', () => {
    failures += 1;
    if (failures === STUCK_AFTER) runner.stop().catch(() => undefined);
  });
}

/** What failed is told to the log alone: the queue keeps the message of an error, which may quote what people wrote. */
async function perform({ log, onEnd }: WorkerOptions, name: string, work: Work, payload: unknown): Promise<void> {
  try {
    await work(payload);
  } catch (error) {
    log.error({ job: name, err: error }, 'a job failed');
    onEnd(name, 'failed');
    throw new Error('See the server log.');
  }
  onEnd(name, 'done');
}

/** Lets running jobs end, and after a bound gives them back to the queue. */
async function end(runner: Runner): Promise<void> {
  const bound = new AbortController();
  const stopped = runner.stop().then(
    () => true,
    () => true,
  );
  const inTime = await Promise.race([stopped, pause(STOP_WITHIN, bound.signal).then(() => false)]);
  bound.abort();
  if (!inTime) await runner.kill();
}

/** Waits, or less long when the signal comes. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
