import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makePerson } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const PAIRS = 2_000;
const AT_ONCE = 4;

test(`${PAIRS} pairs who follow each other at the same instant through two servers all become friends`, async () => {
  const shared = await testDatabase();
  const { database } = shared;
  const [here, there] = await Promise.all([startServer({ database: shared }), startServer({ database: shared })]);
  const pair = async () => {
    const [one, other] = [await makePerson(database), await makePerson(database)];
    const [first, second] = [await clientOf(here, database, one), await clientOf(there, database, other)];
    await Promise.all([
      first.post('socialGraph.follow', { userId: other.id }),
      second.post('socialGraph.follow', { userId: one.id }),
    ]);
  };
  for (let made = 0; made < PAIRS; made += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, pair));
  const count = async (table: 'friendships' | 'user_follows') => {
    const all = database.kysely.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('rows'));
    return Number((await all.executeTakeFirstOrThrow()).rows);
  };
  expect([await count('user_follows'), await count('friendships')]).toEqual([2 * PAIRS, PAIRS]);
});
