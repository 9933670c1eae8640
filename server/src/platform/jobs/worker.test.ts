import { afterAll, expect, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { createLog } from '../log/log.ts';
import { jobQueue } from './queue.ts';
import { startWorker, type JobWorker, type Work } from './worker.ts';

const { database, ownerUrl } = await testDatabase();

const lines: string[] = [];
const log = createLog('info', { write: (line) => void lines.push(line) });
const ended: string[] = [];
const workers: JobWorker[] = [];
afterAll(() => Promise.all(workers.map((worker) => worker.stop())));

/** A worker whose jobs resolve a promise when they were done. */
async function work(jobs: Record<string, Work>): Promise<JobWorker> {
  const onEnd = (name: string, outcome: string) => void ended.push(`${name} ${outcome}`);
  const worker = await startWorker({
    ownerUrl,
    jobs,
    schedule: [{ job: Object.keys(jobs)[0] ?? '', at: '0 0 1 1 *' }],
    log,
    onEnd,
  });
  workers.push(worker);
  return worker;
}

function signal<Value>(): { promise: Promise<Value>; give: (value: Value) => void } {
  const { promise, resolve } = Promise.withResolvers<Value>();
  return { promise, give: resolve };
}

test('a job that the web role queues in a transaction runs once that commits', async () => {
  const done = signal<unknown>();
  await work({
    'test.tell': (payload) => {
      done.give(payload);
      return Promise.resolve();
    },
  });
  await database.transaction((tx) => jobQueue.add(tx, 'test.tell', { word: 'wren' }));
  expect(await done.promise).toEqual({ word: 'wren' });
});

test('a job of a transaction that is rolled back was never queued', async () => {
  const failing = database.transaction(async (tx) => {
    await jobQueue.add(tx, 'test.never', {});
    throw new Error('changed its mind');
  });
  await expect(failing).rejects.toThrow('changed its mind');
  expect(await waiting('test.never')).toBe(0);
});

test('a second job with the same key replaces the first while it waits', async () => {
  const runAt = new Date(Date.now() + 60_000);
  for (const word of ['first', 'second']) {
    await database.transaction((tx) => jobQueue.add(tx, 'test.later', { word }, { jobKey: 'one', runAt }));
  }
  expect(await waiting('test.later')).toBe(1);
});

test('a failed job is tried again, and neither log nor queue repeats its error’s contents', async () => {
  const failed = signal<true>();
  await work({
    'test.fail': () => {
      failed.give(true);
      return Promise.reject(
        Object.assign(new Error('Key (email)=(wren@harrow.example) exists'), { severity: 'ERROR', code: '23505' }),
      );
    },
  });
  await database.transaction((tx) => jobQueue.add(tx, 'test.fail', { email: 'wren@harrow.example' }));
  await failed.promise;
  await expect.poll(() => lastError('test.fail'), { timeout: 10_000 }).toBe('See the server log.');
  expect(ended).toContain('test.fail failed');
  expect(lines.join('')).toContain('23505');
  expect(lines.join('')).not.toContain('harrow');
});

test('two workers share the jobs: each runs once', async () => {
  const seen: string[] = [];
  const all = signal<true>();
  const count: Work = (payload) => {
    seen.push(JSON.stringify(payload));
    if (seen.length >= 50) all.give(true);
    return Promise.resolve();
  };
  await Promise.all([work({ 'test.count': count }), work({ 'test.count': count })]);
  await database.transaction(async (tx) => {
    for (let number = 0; number < 50; number += 1) await jobQueue.add(tx, 'test.count', { number });
  });
  await all.promise;
  expect(new Set(seen).size).toBe(50);
  expect(seen.length).toBe(50);
});

test('a worker that is stopped lets its running job end', async () => {
  const begun = signal<true>();
  const release = signal<true>();
  let isDone = false;
  const worker = await work({
    'test.slow': async () => {
      begun.give(true);
      await release.promise;
      isDone = true;
    },
  });
  await database.transaction((tx) => jobQueue.add(tx, 'test.slow', {}));
  await begun.promise;
  const stopped = worker.stop();
  release.give(true);
  await stopped;
  expect(isDone).toBe(true);
});

test('a worker comes back when its connections were cut', async () => {
  const done = signal<true>();
  await work({
    'test.after': () => {
      done.give(true);
      return Promise.resolve();
    },
  });
  await withClient(ownerUrl, (client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'vrss worker' AND datname = current_database()`,
    ),
  );
  await database.transaction((tx) => jobQueue.add(tx, 'test.after', {}));
  await done.promise;
});

async function waiting(name: string): Promise<number> {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query('SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = $1', [name]),
  );
  return rows.length;
}

async function lastError(name: string): Promise<string | undefined> {
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query<{ last_error: string }>('SELECT last_error FROM graphile_worker.jobs WHERE task_identifier = $1', [
      name,
    ]),
  );
  return rows[0]?.last_error;
}
