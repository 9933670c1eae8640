import type { Graph } from './graph.ts';
import type { DemoPerson } from './people.ts';
import { at, createRandom, type Random } from './random.ts';

export interface DemoFollow {
  readonly follower: number;
  readonly followed: number;
  /** Seconds before the fill's moment. */
  readonly age: number;
}

/** Both directions of every friendship, and follows that nobody returns, at moments when both people had joined. */
export function planFollows(seed: string, graph: Graph, people: readonly DemoPerson[]): DemoFollow[] {
  return [...planFriendships(seed, graph, people), ...planOneSided(seed, graph, people)];
}

function planFriendships(seed: string, graph: Graph, people: readonly DemoPerson[]): DemoFollow[] {
  const random = createRandom(seed, 'follows');
  return graph.friendships.flatMap(([one, other]) => {
    const first = ageOf(random, people, one, other);
    const second = Math.floor(first * random.fraction() ** 0.2);
    const [follower, followed] = random.chance(0.5) ? [one, other] : [other, one];
    return [
      { follower, followed, age: first },
      { follower: followed, followed: follower, age: second },
    ];
  });
}

/** How many people somebody follows beyond their friends: half of them fewer than `median`, a few many times that. */
const BEYOND = { median: 8, deviation: 0.9, most: 120 };
/** How much likelier a house is followed than a person, and either where they write about what the follower likes. */
const HOUSE = 40;
const SHARED_TOPIC = 5;

/** Houses and much-read writers have readers who are no friends of theirs. Profiles that are not public have none. */
function planOneSided(seed: string, graph: Graph, people: readonly DemoPerson[]): DemoFollow[] {
  const random = createRandom(seed, 'one-sided follows');
  const followers = people.map(() => new Set<number>());
  return [...people.keys()].flatMap((follower) => {
    const free = (person: number) => person !== follower && !at(followers, follower).has(person);
    const strangers = strangersOf(graph, people, follower).filter(free);
    const followed = pickSome(random, strangers, amountFor(random, at(people, follower)), (person) =>
      attraction(at(people, person), at(people, follower)),
    );
    for (const person of followed) at(followers, person).add(follower);
    return followed.map((person) => ({ follower, followed: person, age: ageOf(random, people, follower, person) }));
  });
}

function strangersOf(graph: Graph, people: readonly DemoPerson[], person: number): number[] {
  const friends = new Set(at(graph.friends, person));
  return [...people.keys()].filter((other) => !friends.has(other) && at(people, other).visibility === 'public');
}

function amountFor(random: Random, { calledName }: DemoPerson): number {
  const amount = Math.round(BEYOND.median * Math.exp(BEYOND.deviation * random.normal()));
  // A house follows a handful of people.
  return calledName === null ? Math.min(amount, 5) : Math.min(amount, BEYOND.most);
}

/** Who writes much is read much, more than in proportion. */
function attraction(person: DemoPerson, reader: DemoPerson): number {
  const kind = person.calledName === null ? HOUSE : 1;
  const shared = person.topics.some((topic) => reader.topics.includes(topic)) ? SHARED_TOPIC : 1;
  return kind * shared * person.talkativeness ** 1.5;
}

/** Picks so many different items, each with a probability that grows with its weight (Efraimidis and Spirakis). */
function pickSome(random: Random, items: readonly number[], amount: number, weightOf: (item: number) => number) {
  return items
    .map((item) => ({ item, key: -Math.log(1 - random.fraction()) / weightOf(item) }))
    .sort((one, other) => one.key - other.key)
    .slice(0, amount)
    .map(({ item }) => item);
}

function ageOf(random: Random, people: readonly DemoPerson[], one: number, other: number): number {
  return Math.floor(Math.min(at(people, one).joined, at(people, other).joined) * random.fraction() ** 0.5);
}
