import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { inPairs, type Side } from '../../../test/pairs.ts';
import type { TestPerson } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const PAIRS = 10_000;

test(`${PAIRS} pairs who follow each other at the same instant through two servers all become friends`, async () => {
  const shared = await testDatabase();
  const { database } = shared;
  const servers = [await startServer({ database: shared }), await startServer({ database: shared })] as const;
  const follow = ({ client }: Side, other: TestPerson) => client.post('socialGraph.follow', { userId: other.id });
  await inPairs(database, servers, PAIRS, [follow, follow]);
  const count = async (table: 'friendships' | 'user_follows') => {
    const all = database.kysely.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('rows'));
    return Number((await all.executeTakeFirstOrThrow()).rows);
  };
  expect([await count('user_follows'), await count('friendships')]).toEqual([2 * PAIRS, PAIRS]);
});
