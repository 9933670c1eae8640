import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { sql, type Fragment } from '../platform/database/fragment.ts';
import { eventKind, eventsOfKind, recordEvent, recordEvents } from './events.ts';

const { database } = await testDatabase();

interface Said {
  readonly id: string;
  readonly words: string;
  readonly loud: boolean;
}
const said = eventKind<Said>('test.said', 'voice', 'id');

/** More than a number of JavaScript holds. */
const LARGE = '9223372036854775807';

/** An act of one statement; rate_limits is a table that any row may go into. */
function act(key: string, id = sql`${LARGE}::bigint::text`): Fragment {
  return sql`WITH added AS (
    INSERT INTO rate_limits (key, points) VALUES (${key}, 1) ON CONFLICT DO NOTHING RETURNING key
  )
  ${recordEvents(said, { id, words: sql`key`, loud: sql`true` }, sql`added`)}`;
}

async function recorded() {
  return database.run<{ type: string; subject: string; payload: unknown }>(
    sql`SELECT type, subject, payload FROM outbox ORDER BY id`,
  );
}

async function clear(): Promise<void> {
  await database.run(sql`DELETE FROM outbox`);
}

test('a statement records its event with what it changed, and nothing where it changed nothing', async () => {
  await clear();
  for (let times = 0; times < 2; times += 1) await database.run(act('hail'));
  const payload = { id: LARGE, words: 'hail', loud: true };
  expect(await recorded()).toEqual([{ type: 'test.said', subject: `voice ${LARGE}`, payload }]);
});

test('a statement that fails records nothing', async () => {
  await clear();
  const failing = act('fog', sql`${LARGE}::numeric::integer::text`);
  await expect(database.run(failing)).rejects.toMatchObject({ code: '22003' });
  expect(await recorded()).toEqual([]);
});

test('a transaction records its events when it commits, and none when it is rolled back', async () => {
  await clear();
  const payload = { id: LARGE, words: 'sleet', loud: false };
  await database.transaction((tx) => recordEvent(tx, said, payload));
  const refused = database.transaction(async (tx) => {
    await recordEvent(tx, said, payload);
    throw new Error('changed its mind');
  });
  await expect(refused).rejects.toThrow('changed its mind');
  expect(await recorded()).toEqual([{ type: 'test.said', subject: `voice ${LARGE}`, payload }]);
});

test('a listener finds the events of a kind among others', () => {
  const event = { id: '1', subject: 'voice 1', created_at: new Date() };
  const heard = { ...event, type: 'test.said', payload: { id: '1', words: 'rain', loud: false } };
  expect(eventsOfKind(said, [{ ...event, type: 'test.sung', payload: {} }, heard])).toEqual([heard]);
});
