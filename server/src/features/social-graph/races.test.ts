import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { doctorFindings } from '../../../test/findings.ts';
import { inPairs, type Side } from '../../../test/pairs.ts';
import { clientOf, makeCrowd, type TestPerson } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const servers = [await startServer({ database: shared }), await startServer({ database: shared })] as const;

const PAIRS = 500;

const follow = ({ client }: Side, other: TestPerson) => client.post('socialGraph.follow', { userId: other.id });
const ask = ({ client }: Side, other: TestPerson) =>
  client.post('socialGraph.follow', { userId: other.id, askFriendship: true });
const block = ({ client }: Side, other: TestPerson) => client.post('socialGraph.block', { userId: other.id });

/** Refused because of a block that came first; everything else fails the test. */
async function unlessBlocked(act: Promise<unknown>): Promise<void> {
  await act.catch((error: unknown) => {
    if (!(error instanceof ApiError) || error.code !== 'not_found') throw error;
  });
}

test(`${PAIRS} pairs who follow each other at the same instant through two servers all become friends`, async () => {
  await inPairs(database, servers, PAIRS, [follow, ask]);
  expect(await rows('user_follows')).toBe(2 * PAIRS);
  expect(await rows('friendships')).toBe(PAIRS);
  await expectEverythingToHold();
});

test(`of ${PAIRS} pairs where one follows while the other blocks none is left with both`, async () => {
  const before = await rows('user_follows');
  await inPairs(database, servers, PAIRS, [(self, other) => unlessBlocked(follow(self, other)), block]);
  expect(await rows('blocks')).toBe(PAIRS);
  expect(await rows('user_follows')).toBe(before);
  await expectEverythingToHold();
});

test('follows, ends of them, blocks and ends of those crossing each other deadlock nobody and leave everything true', async () => {
  const people = await makeCrowd(database, 4);
  const sides: Side[] = [];
  for (const [index, person] of people.entries()) {
    sides.push({ person, client: await clientOf(servers[index % 2] ?? servers[0], database, person) });
  }
  const acts = [
    follow,
    ask,
    ({ client }: Side, other: TestPerson) => client.post('socialGraph.unfollow', { userId: other.id }),
    ({ client }: Side, other: TestPerson) => client.post('socialGraph.removeFollower', { userId: other.id }),
    block,
    ({ client }: Side, other: TestPerson) => client.post('socialGraph.unblock', { userId: other.id }),
  ];
  for (let round = 0; round < 30; round += 1) {
    const all = sides.flatMap((side, index) =>
      people.flatMap((person, target) => {
        const act = acts[(round * 7 + index * 5 + target * 3) % acts.length];
        return target === index || act === undefined ? [] : [unlessBlocked(act(side, person))];
      }),
    );
    await Promise.all(all);
  }
  await expectEverythingToHold();
});

async function rows(table: 'user_follows' | 'friendships' | 'blocks'): Promise<number> {
  const all = database.kysely.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('rows'));
  return Number((await all.executeTakeFirstOrThrow()).rows);
}

async function expectEverythingToHold(): Promise<void> {
  expect(await doctorFindings(shared.ownerUrl)).toEqual([]);
}
