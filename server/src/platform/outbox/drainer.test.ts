import { identifier, sql } from '../database/fragment.ts';
import { afterAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { planOf } from '../../../test/plans.ts';
import type { Transaction } from '../database/database.ts';
import { createLog } from '../log/log.ts';
import { startDrainer, type Drainer } from './drainer.ts';
import type { Listener, RecordedEvent } from './listener.ts';
import { openNudge } from './nudge.ts';
import { ATTEMPTS, BATCH, TAKE, takeDueText } from './outbox.queries.ts';

const { database, ownerUrl, webUrl } = await testDatabase();
const lines: string[] = [];
const log = createLog('info', { write: (line) => void lines.push(line) });

/** Nobody waits longer for a drainer than for its next look, but on a busy machine. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 });

const HEARD = sql`SELECT key, points FROM rate_limits ORDER BY key`;

/** Writes each event down, twice where it hears of it twice; rate_limits is a table that any row may go into. */
async function writeDown(name: string, tx: Transaction, events: readonly RecordedEvent[]): Promise<void> {
  await tx.run(sql`INSERT INTO rate_limits (key, points)
     SELECT ${name} || ' ' || subject || ' ' || lpad(id::text, 19, '0'), 1 FROM unnest(${events.map(({ subject }) => subject)}::text[], ${events.map(({ id }) => id)}::bigint[]) AS event(subject, id)
     ON CONFLICT (key) DO UPDATE SET points = rate_limits.points + 1`);
}

function listener(name: string, more: Partial<Listener> = {}): Listener {
  return { name, types: 'all', hear: (tx, events) => writeDown(name, tx, events), ...more };
}

async function drain(...listeners: Listener[]): Promise<Drainer> {
  const drainer = await startDrainer({ ownerUrl, listeners, log });
  onTestFinished(() => drainer.stop());
  return drainer;
}

/** Records events of which each is about the subject that is named. */
async function record(...subjects: string[]): Promise<void> {
  await database.run(
    sql`INSERT INTO outbox (type, subject, payload) SELECT 'test.' || subject, subject, '{}' FROM unnest(${subjects}::text[]) AS subject`,
  );
}

/** What was heard, in the order of names, subjects and ids, and how often. */
async function heard(): Promise<string[]> {
  const rows = await database.run<{ key: string; points: number }>(HEARD);
  return rows.map(({ key, points }) => `${key.split(' ').slice(0, 2).join(' ')} ${points}`);
}

async function count(table: 'outbox' | 'outbox_deliveries'): Promise<number> {
  return (await database.run(sql`SELECT FROM ${identifier(table)}`)).length;
}

/** Makes what waits for another attempt due. */
const hurry = () => database.run(sql`UPDATE outbox_deliveries SET next_attempt_at = now()`);

beforeEach(async () => {
  for (const table of ['outbox', 'outbox_deliveries', 'rate_limits'])
    await database.run(sql`DELETE FROM ${identifier(table)}`);
});

const nudge = openNudge(webUrl);
afterAll(() => nudge.close());

test('every listener hears of each event of its types once, also of those recorded before it began', async () => {
  await record('early', 'other');
  await drain(listener('all'), listener('one', { types: new Set(['test.early', 'test.late']) }));
  await record('late');
  nudge.send();
  await eventually(heard).toEqual(['all early 1', 'all late 1', 'all other 1', 'one early 1', 'one late 1']);
  expect(await count('outbox')).toBe(0);
});

test('events of one subject are heard in the order in which they were recorded, however many', async () => {
  const order: number[] = [];
  await record(...Array.from({ length: 3 * BATCH }, () => 'one'));
  await drain(
    listener('order', {
      hear(tx, events) {
        expect(events.length).toBeLessThanOrEqual(BATCH);
        tx.afterCommit(() => order.push(...events.map(({ id }) => Number(id))));
        return Promise.resolve();
      },
    }),
  );
  await eventually(() => order.length).toBe(3 * BATCH);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test('an event with a lower id that commits later is heard too', async () => {
  await drain(listener('late'));
  await database.transaction(async (tx) => {
    await tx.run(sql`INSERT INTO outbox (type, subject, payload) VALUES ('test.low', 'low', '{}')`);
    await record('high');
    nudge.send();
    await eventually(heard).toEqual(['late high 1']);
  });
  await eventually(heard).toEqual(['late high 1', 'late low 1']);
});

test('of several drainers one works at a time, and each event is heard once', async () => {
  let working = 0;
  const slow = listener('slow', {
    async hear(tx, events) {
      working += 1;
      expect(working).toBe(1);
      await writeDown('slow', tx, events);
      working -= 1;
    },
  });
  await Promise.all([drain(slow), drain(slow), drain(slow)]);
  for (let round = 0; round < 40; round += 1) {
    await record(`a${round}`);
    nudge.send();
  }
  await eventually(async () => (await heard()).length).toBe(40);
  expect((await heard()).filter((line) => !line.endsWith(' 1'))).toEqual([]);
});

test('a listener that fails holds up no other one, and catches up in order once it can', async () => {
  let isBroken = true;
  const broken = listener('broken', {
    async hear(tx, events) {
      await writeDown('broken', tx, events);
      if (isBroken) throw new Error('It is broken.');
    },
  });
  await drain(listener('sound'), broken, listener('third'));
  await record('a', 'b');
  nudge.send();
  await eventually(heard).toEqual(['sound a 1', 'sound b 1', 'third a 1', 'third b 1']);
  await record('c');
  isBroken = false;
  await hurry();
  nudge.send();
  await eventually(heard).toHaveLength(9);
  expect((await heard()).filter((line) => !line.endsWith(' 1'))).toEqual([]);
  await eventually(() => count('outbox_deliveries')).toBe(0);
});

test('of many events the one that a listener cannot take waits alone, with what is about the same', async () => {
  const picky = listener('picky', {
    async hear(tx, events) {
      if (events.some(({ type }) => type === 'test.poison')) throw new Error('Not that one.');
      await writeDown('picky', tx, events);
    },
  });
  await drain(picky);
  const others = Array.from({ length: 40 }, (_, index) => `a${index}`);
  await record(...others.slice(0, 20), 'poison', ...others.slice(20), 'poison');
  nudge.send();
  await eventually(async () => (await heard()).length).toBe(40);
  expect(await count('outbox_deliveries')).toBe(2);
  expect(lines.join('')).toContain('a listener could not take an event');
});

test('an event that a listener fails again and again is set aside, and the next one about the same is heard', async () => {
  const [first] = await database.run<{ id: string }>(
    sql`INSERT INTO outbox (type, subject, payload) VALUES ('test.poison', 'one', '{}') RETURNING id`,
  );
  const picky = listener('picky', {
    async hear(tx, events) {
      if (events.some(({ id }) => id === first?.id)) throw new Error('Not that one.');
      await writeDown('picky', tx, events);
    },
  });
  await drain(picky);
  await record('one');
  nudge.send();
  const attempts = async () =>
    database.run<{ attempts: number }>(
      sql`SELECT attempts FROM outbox_deliveries WHERE event_id = ${first?.id} AND attempts > 0`,
    );
  await eventually(attempts).toEqual([{ attempts: 1 }]);
  expect(await heard()).toEqual([]);
  await database.run(
    sql`UPDATE outbox_deliveries SET attempts = ${ATTEMPTS - 1}, next_attempt_at = now() WHERE attempts > 0`,
  );
  await eventually(heard).toEqual(['picky one 1']);
  expect(await count('outbox_deliveries')).toBe(1);
  expect(lines.join('')).toContain('an event was set aside');
});

test('a listener that never ends is given up on, and what it writes later is not written', async () => {
  const release = Promise.withResolvers<undefined>();
  const ended: unknown[] = [];
  let calls = 0;
  const hanging = listener('hanging', {
    async hear(tx, events) {
      calls += 1;
      if (calls === 1) {
        await release.promise;
        await writeDown('zombie', tx, events).catch((error: unknown) => ended.push(error));
      }
      await writeDown('hanging', tx, events);
    },
  });
  await drain(hanging);
  await record('a');
  nudge.send();
  await eventually(heard).toEqual(['hanging a 1']);
  release.resolve(undefined);
  await eventually(() => ended).toMatchObject([new Error('The transaction is over.')]);
  expect(await heard()).toEqual(['hanging a 1']);
});

test('a drainer comes back when its connections were cut, and one that is stopped ends what it began', async () => {
  const drainer = await drain(listener('back'));
  const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name LIKE 'vrss outbox%' AND datname = current_database()`;
  expect((await withClient(ownerUrl, (client) => client.query(cut))).rowCount).toBe(2);
  await record('a');
  await eventually(heard).toEqual(['back a 1']);
  await drainer.stop();
  await record('b');
  nudge.send();
  expect([await heard(), await count('outbox')]).toEqual([['back a 1'], 1]);
});

test.each([
  { name: 'the oldest events', fragment: TAKE },
  { name: 'what a listener tries again', fragment: takeDueText('all', 500) },
])('$name are found by an index, however many wait', async ({ fragment }) => {
  expect((await planOf(ownerUrl, fragment)).tablesReadWhole).toEqual([]);
});
