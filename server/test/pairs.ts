import type { TestClient } from './client.ts';
import type { Database } from '../src/platform/database/database.ts';
import { clientOf, makeCrowd, type TestPerson } from './people.ts';
import type { TestServer } from './server.ts';

/** Somebody of a pair, in their own browser. */
export interface Side {
  readonly person: TestPerson;
  readonly client: TestClient;
}

/** Pairs that act at once: enough to meet, few enough for the servers' connections. */
const AT_ONCE = 4;

/**
 * Has two people who never met do something at the same moment, one on each of two servers, so many times; which of the
 * two is asked first changes from pair to pair.
 */
export async function inPairs(
  database: Database,
  servers: readonly [TestServer, TestServer],
  count: number,
  acts: readonly [
    (self: Side, other: TestPerson) => Promise<unknown>,
    (self: Side, other: TestPerson) => Promise<unknown>,
  ],
): Promise<void> {
  const people = await makeCrowd(database, 2 * count);
  const sideOf = async (index: number, server: TestServer): Promise<Side> => {
    const person = people[index];
    if (person === undefined) throw new RangeError('There are as many people as sides.');
    return { person, client: await clientOf(server, database, person) };
  };
  const meet = async (pair: number) => {
    const one = await sideOf(2 * pair, servers[0]);
    const other = await sideOf(2 * pair + 1, servers[1]);
    const both = [() => acts[0](one, other.person), () => acts[1](other, one.person)];
    await Promise.all((pair % 2 === 0 ? both : both.toReversed()).map((act) => act()));
  };
  for (let first = 0; first < count; first += AT_ONCE) {
    const some = Math.min(AT_ONCE, count - first);
    await Promise.all(Array.from({ length: some }, (_, index) => meet(first + index)));
  }
}
