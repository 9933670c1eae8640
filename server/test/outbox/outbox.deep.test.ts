import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withClient } from '../cluster.ts';
import { isDrained, keepLogs } from './audit.ts';
import { runCampaign } from './campaign.ts';
import { startKillableDatabase, startKillableServer } from './killable.ts';

const ACTS = 20_000;
const WAITING = 100_000;
/** In a larger heap V8 keeps what is not needed any more, for as long as there is room. */
const SMALL_HEAP = '--max-old-space-size=96';
/** Kilobytes that a long queue may cost more than a short one: a few batches. */
const MORE_MEMORY = 64 * 1024;

test(`of ${ACTS} acts while everything is killed at random a listener hears once, in order`, async () => {
  const { differences, done, heard, distinct } = await runCampaign({ acts: ACTS, people: 40, kills: 6, seed: 'weir' });
  process.stdout.write(`${ACTS} acts made ${done} changes; the listener heard of ${heard}.\n`);
  expect(differences).toEqual([]);
  expect([heard, distinct]).toEqual([done, done]);
  expect(done).toBeGreaterThan(ACTS / 3);
});

test(`${WAITING} waiting events are handled in the memory that few take`, async () => {
  const database = await startKillableDatabase();
  try {
    await withClient(database.ownerUrl, keepLogs);
    const few = await drained(database, 1_000);
    const many = await drained(database, WAITING);
    const rate = Math.round((WAITING / many.milliseconds) * 1_000);
    const [most, least] = [many, few].map(({ kilobytes }) => `${Math.round(kilobytes / 1024)} MB`);
    process.stdout.write(`${rate} events a second; ${most} at most, ${least} for 1,000 events.\n`);
    expect(many.kilobytes - few.kilobytes).toBeLessThan(MORE_MEMORY);
  } finally {
    await database.stop();
  }
});

/** Lets a new worker handle so many likes; the time is from its start to the last. */
async function drained(database: Awaited<ReturnType<typeof startKillableDatabase>>, count: number) {
  return withClient(database.ownerUrl, async (owner) => {
    await owner.query('TRUNCATE heard');
    await owner.query(
      `INSERT INTO outbox (type, subject, payload)
       SELECT 'post.liked', format('like %s %s', n, n), json_build_object('postId', n::text, 'authorId', n::text, 'userId', n::text)
       FROM generate_series(1, $1::int) AS n`,
      [count],
    );
    const worker = await startKillableServer(database, 'worker', SMALL_HEAP);
    const began = performance.now();
    while (!(await isDrained(owner))) await pause(20);
    const milliseconds = performance.now() - began;
    const kilobytes = await worker.stop();
    expect((await owner.query('SELECT FROM heard')).rowCount).toBe(count);
    return { milliseconds, kilobytes };
  });
}
