import { randomInt } from 'node:crypto';
import type { ClientBase } from 'pg';
import { hashPassword } from '@vrss/server/auth';
import * as queries from './demo.queries.ts';
import type { Graph } from './graph.ts';
import type { DemoPerson } from './people.ts';
import { at, createRandom } from './random.ts';

/** The one person of the demo who can sign in. */
export interface DemoReader {
  readonly username: string;
  readonly password: string;
}

/** Somebody public with a good many friends, though not the most: their home is lively and can be read to its end. */
export async function appointReader(
  client: ClientBase,
  seed: string,
  graph: Graph,
  people: readonly DemoPerson[],
  ids: queries.Ids,
): Promise<DemoReader> {
  const { least, most } = { least: 55, most: 80 };
  const candidates = [...people.keys()].filter((person) => {
    const friends = at(graph.friends, person).length;
    const { calledName, visibility, bio } = at(people, person);
    return friends >= least && friends <= most && calledName !== null && visibility === 'public' && bio !== null;
  });
  const reader = createRandom(seed, 'reader').pick(candidates);
  const password = generatePassword();
  await queries.giveReaderPassword(client, at(ids, reader), await hashPassword(password));
  return { username: at(people, reader).username, password };
}

/** 20 characters of 31 that look unlike each other, in fours: 99 bits. */
function generatePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('');
  return Array.from({ length: 5 }, group).join('-');
}
