import { sql } from '../database/fragment.ts';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { defaultLimits } from '../../../test/settings.ts';
import { limitKeys, type LimitKey } from '../../config/limits.ts';
import { AppError } from '../errors.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { dropExpiredLimits } from './limiter.queries.ts';

const { database } = await testDatabase();
const SECRET = 'a secret of a test, of some length';
const MONTH = 30 * 24 * 60 * 60 * 1000;

const defaults = defaultLimits();
const limiter = () => createLimiter(database, defaults, SECRET);

/** How often an act is let through before it is refused, and what is said then. */
async function exhaust(limit: LimitKey, key: string, limiters: readonly Limiter[], weight?: number) {
  for (let passed = 0; ; passed += 1) {
    try {
      await limiters[passed % limiters.length]?.take(limit, key, weight);
    } catch (error) {
      if (error instanceof AppError) return { passed, error };
      throw error;
    }
  }
}

const tried = [
  ['signInPerAccount', 10, 15 * 60],
  ['signInPerAddress', 30, 15 * 60],
  ['signInPerBrowser', 10, 15 * 60],
  ['signUpPerAddress', 5, 3600],
  ['mailPerAddress', 30, 15 * 60],
  ['mailPerMailAddress', 3, 3600],
  ['postsPerAccount', 30, 3600],
  ['followsPerAccount', 60, 3600],
  ['answersPerAccount', 600, 3600],
  ['blocksPerAccount', 300, 3600],
  ['mutesPerAccount', 300, 3600],
  ['likesPerAccount', 300, 3600],
  ['previewsPerAccount', 120, 60],
  ['changesPerAccount', 60, 3600],
  ['accountChangesPerAccount', 10, 3600],
  ['feedsPerAccount', 120, 3600],
  ['feedPreviewsPerAccount', 120, 60],
  ['lookUpsPerAddress', 120, 15 * 60],
  ['readsPerAccount', 1000, 5 * 60],
  ['readsPerAddress', 10_000, 5 * 60],
] as const;

test('every limit is tried at its default', () => {
  expect(tried.map(([name]) => name).sort()).toEqual(limitKeys.toSorted());
});

test.each(tried)('%s lets %i through within %i seconds', async (limit, points, seconds) => {
  const { passed, error } = await exhaust(limit, 'somebody', [limiter()]);
  expect([passed, error.code]).toEqual([points, 'rate_limited']);
  expect(error.retryAfter).toBeGreaterThan(seconds - 60);
  expect(error.retryAfter).toBeLessThanOrEqual(seconds);
});

test('acts are counted exactly across processes, at the same moment too', async () => {
  const two = [limiter(), limiter()] as const;
  expect((await exhaust('postsPerAccount', 'across', two)).passed).toBe(30);
  const takes = Array.from({ length: 50 }, () => two.map((one) => one.take('followsPerAccount', 'at once'))).flat();
  const results = await Promise.allSettled(takes);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(60);
});

test('who acts at the same moment as others is counted for their own acts alone, whichever order they come in', async () => {
  const two = [limiter(), limiter()] as const;
  const keys = Array.from({ length: 20 }, (_, index) => `crowd ${index}`);
  const order = (index: number) => (index % 2 === 0 ? keys : keys.toReversed());
  const takes = Array.from({ length: 8 }, (_, index) =>
    order(index).map(async (key) => {
      await two[index % 2]?.take('signUpPerAddress', key);
      return key;
    }),
  ).flat();
  const passed = (await Promise.allSettled(takes)).flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(passed.sort()).toEqual(keys.flatMap((key) => Array.from({ length: 5 }, () => key)).sort());
});

test('a weight of four leaves a quarter', async () => {
  expect((await exhaust('postsPerAccount', 'new', [limiter()], 4)).passed).toBe(7);
});

test('keys are counted apart, and limits too', async () => {
  const one = limiter();
  await exhaust('signUpPerAddress', 'first', [one]);
  await one.take('signUpPerAddress', 'second');
  await one.take('mailPerMailAddress', 'first');
});

test('neither addresses nor accounts stand in the table', async () => {
  await limiter().take('mailPerMailAddress', 'wren@harrow.example');
  const rows = await database.run<{ key: string }>(sql`SELECT key FROM rate_limits`);
  expect(rows.map(({ key }) => key).join(' ')).not.toMatch(/wren|somebody/);
});

test('counts whose time is over are removed, the others stay', async () => {
  await limiter().take('signUpPerAddress', 'stays');
  const before = await database.run(sql`SELECT FROM rate_limits`);
  await database.run(sql`INSERT INTO rate_limits SELECT 'old:' || n, 1, 1 FROM generate_series(1, 2500) n`);
  await dropExpiredLimits(database, defaults, new Date());
  expect(await database.run(sql`SELECT FROM rate_limits`)).toHaveLength(before.length);
});

test('counts of a clock that was a month fast are removed', async () => {
  await database.run(
    sql`INSERT INTO rate_limits VALUES ('fast', 1, ${Date.now() + MONTH}), ('slow', 1, ${Date.now() + 3_600_000})`,
  );
  await dropExpiredLimits(database, defaults, new Date());
  expect(await database.run(sql`SELECT key FROM rate_limits WHERE key IN ('fast', 'slow')`)).toEqual([{ key: 'slow' }]);
});

test('a window that a clock a month fast began does not outlast a whole window', async () => {
  await exhaust('signUpPerAddress', 'fast clock', [limiter()]);
  await database.run(sql`UPDATE rate_limits SET expire = expire + ${MONTH} WHERE key LIKE 'signUpPerAddress:%'`);
  const again = await exhaust('signUpPerAddress', 'fast clock', [limiter()]);
  expect(again.passed).toBe(5);
  expect(again.error.retryAfter).toBeLessThanOrEqual(3600);
});

test('a window stays as it is where the clocks of two servers differ by seconds', async () => {
  await exhaust('signUpPerAddress', 'two clocks', [limiter()]);
  await database.run(sql`UPDATE rate_limits SET expire = expire + 30000 WHERE key LIKE 'signUpPerAddress:%'`);
  expect((await exhaust('signUpPerAddress', 'two clocks', [limiter()])).passed).toBe(0);
});

test('a window begins anew when the one before has ended', async () => {
  const { passed } = await exhaust('signUpPerAddress', 'later', [limiter()]);
  await database.run(sql`UPDATE rate_limits SET expire = 1 WHERE key LIKE 'signUpPerAddress:%'`);
  const again = await exhaust('signUpPerAddress', 'later', [limiter()]);
  expect([passed, again.passed]).toEqual([5, 5]);
  expect(again.error.retryAfter).toBeGreaterThan(3500);
});
