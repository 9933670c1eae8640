import { expect, test } from 'vitest';
import { withClient } from '../../test/cluster.ts';
import { testDatabase } from '../../test/database.ts';
import { makePerson, makePost } from '../../test/people.ts';
import { startServer } from '../../test/server.ts';
import { counterJobs } from './counter-jobs.ts';
import { jobs } from './features.ts';

const testing = await testDatabase();
const lines: string[] = [];
const server = await startServer({ database: testing, log: { write: (line) => void lines.push(line) } });

const reconcile = () => counterJobs.jobs['counters.reconcile']?.(server.application.context, undefined);
const metrics = async () => (await server.application.fastify.inject({ url: '/metrics' })).body;

test('every day the worker reconciles the counters', () => {
  expect(Object.keys(jobs.jobs)).toContain('counters.reconcile');
  expect(jobs.schedule).toContainEqual({ job: 'counters.reconcile', at: '20 4 * * *' });
});

test('counters that were wrong are mended, logged without anybody’s name, and counted in the metrics, once', async () => {
  const person = await makePerson(testing.database);
  await makePost(testing.database, person);
  await makePost(testing.database, person);
  await withClient(testing.ownerUrl, (owner) => owner.query('UPDATE posts SET shares_count = 3, reposts_count = 1'));
  lines.length = 0;
  await reconcile();
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told).toEqual([
    expect.objectContaining({ counter: 'posts.reposts_count', rows: 2 }),
    expect.objectContaining({ counter: 'posts.shares_count', rows: 2 }),
  ]);
  await reconcile();
  expect(lines.length).toBe(2);
  expect(await metrics()).toContain('vrss_counters_mended_total{counter="posts.shares_count"} 2');
  const posts = await testing.database.kysely.selectFrom('posts').select(['shares_count', 'reposts_count']).execute();
  expect(posts).toEqual(Array(2).fill({ shares_count: 0, reposts_count: 0 }));
});
