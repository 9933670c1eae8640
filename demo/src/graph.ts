import { readText } from './data.ts';
import { at } from './random.ts';

/** People as numbers from 0, and who is friends with whom. */
export interface Graph {
  readonly people: number;
  /** Each pair once, the lower number first. */
  readonly friendships: readonly (readonly [number, number])[];
  /** Each person's friends, ascending. */
  readonly friends: readonly (readonly number[])[];
}

/** Reads the friendship graph that came with the project (demo/data/README.md). */
export function readFriendshipGraph(): Graph {
  return parseGraph(readText('socfb-Reed98.edges'));
}

/** Reads lines of `a b`. Throws on a line that is not a pair, a friendship with oneself, and a pair that stands there twice. */
export function parseGraph(text: string): Graph {
  const pairs = new Map<string, readonly [number, number]>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const pair = parsePair(line);
    const name = pair.join(' ');
    if (pairs.has(name)) throw new Error(`The friendship "${line}" stands in the graph twice.`);
    pairs.set(name, pair);
  }
  const friendships = [...pairs.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const people = friendships.reduce((most, [, higher]) => Math.max(most, higher + 1), 0);
  return { people, friendships, friends: friendsOf(people, friendships) };
}

function parsePair(line: string): readonly [number, number] {
  const match = /^(\d+) (\d+)$/.exec(line);
  if (match === null) throw new Error(`"${line}" is not a friendship of two numbers.`);
  const [a, b] = [Number(match[1]), Number(match[2])];
  if (a === b) throw new Error(`"${line}" is a friendship with oneself.`);
  return a < b ? [a, b] : [b, a];
}

function friendsOf(people: number, friendships: Graph['friendships']): number[][] {
  const friends = Array.from({ length: people }, (): number[] => []);
  for (const [a, b] of friendships) {
    at(friends, a).push(b);
    at(friends, b).push(a);
  }
  return friends.map((list) => list.sort((one, other) => one - other));
}
