import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import type { Database } from '../platform/database/database.ts';
import { createEvents, type Done, type DomainEvent, type TransactionListener } from './events.ts';

const { database } = await testDatabase();

const LIKED: DomainEvent = { type: 'post.liked', postId: '1', authorId: '2', userId: '3' };

/** An act of one statement; rate_limits is a table that any row may go into. */
function counting(key: string): (db: Database) => Promise<Done<string>> {
  return async (db) => {
    await db.named('count', 'INSERT INTO rate_limits (key, points) VALUES ($1, 1)', [key]);
    return { result: key, events: [LIKED] };
  };
}

async function counted(): Promise<string[]> {
  const rows = await database.named<{ key: string }>('counted', 'SELECT key FROM rate_limits ORDER BY key', []);
  return rows.map(({ key }) => key);
}

async function clear(): Promise<void> {
  await database.named('clear', 'DELETE FROM rate_limits', []);
}

const listening: TransactionListener = async (tx, event) => {
  await tx.named('heard', 'INSERT INTO rate_limits (key, points) VALUES ($1, 1)', [`heard ${event.type}`]);
};
const failing: TransactionListener = async () => {
  await Promise.reject(new Error('The listener fails.'));
};

test('what a listener inside writes is there with the act', async () => {
  await clear();
  expect(await createEvents([listening], []).act(database, counting('act'))).toBe('act');
  expect(await counted()).toEqual(['act', 'heard post.liked']);
});

test('when a listener inside fails, neither the act nor what others wrote of it is there', async () => {
  await clear();
  const told: DomainEvent[] = [];
  const events = createEvents([listening, failing], [(event) => void told.push(event)]);
  await expect(events.act(database, counting('act'))).rejects.toThrow('The listener fails.');
  expect([await counted(), told]).toEqual([[], []]);
});

test.each([
  ['nobody', []],
  ['somebody', [listening]],
])(
  'with %s inside, listeners after the commit hear of an act once, and when it is there for all',
  async (_, inside) => {
    await clear();
    const seen: Promise<string[]>[] = [];
    await createEvents(inside, [() => void seen.push(counted())]).act(database, counting('act'));
    expect(seen).toHaveLength(1);
    expect(await seen[0]).toContain('act');
  },
);

test.each([
  ['nobody', []],
  ['somebody', [listening]],
])('with %s inside, an act that fails tells nobody', async (_, inside) => {
  await clear();
  const told: DomainEvent[] = [];
  const events = createEvents(inside, [(event) => void told.push(event)]);
  const failed = async (db: Database) => {
    await counting('act')(db);
    return counting('act')(db);
  };
  await expect(events.act(database, failed)).rejects.toMatchObject({ code: '23505' });
  expect(told).toEqual([]);
});

test.each([
  ['nobody', []],
  ['somebody', [listening]],
])('with %s inside, an act that lost a deadlock is done again', async (_, inside) => {
  await clear();
  let attempts = 0;
  const losing = async (db: Database) => {
    attempts += 1;
    if (attempts === 1) await db.named('lose', `DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$`, []);
    return counting('act')(db);
  };
  await createEvents(inside, []).act(database, losing);
  expect([attempts, (await counted()).includes('act')]).toEqual([2, true]);
});
