import { familyNames, givenNames } from './names.ts';
import { at, createRandom, type Random } from './random.ts';
import { topicsByCommunity, townTopics, type Topic } from './topics.ts';
import type { Graph } from './graph.ts';

export interface Named {
  readonly username: string;
  readonly displayName: string;
  readonly calledName: string | null;
  readonly house: Topic | null;
}

/** Names everybody. In each community the people with most friends stand for its topics' houses. */
export function namePeople(seed: string, graph: Graph, communities: readonly number[]): Named[] {
  const random = createRandom(seed, 'names');
  const houses = placeHouses(graph, communities);
  const taken = new Set<string>();
  return [...communities.keys()].map((person) => {
    const house = houses.get(person) ?? null;
    return house === null ? namePerson(random, taken) : nameHouse(house, taken);
  });
}

function placeHouses(graph: Graph, communities: readonly number[]): ReadonlyMap<number, Topic> {
  const houses = new Map<number, Topic>();
  for (const [community, topics] of [...topicsByCommunity, townTopics].entries()) {
    const members = [...communities.keys()]
      .filter((person) => at(communities, person) === community % topicsByCommunity.length && !houses.has(person))
      .sort((one, other) => at(graph.friends, other).length - at(graph.friends, one).length || one - other);
    for (const [rank, topic] of topics.entries()) houses.set(at(members, rank), topic);
  }
  return houses;
}

function nameHouse(house: Topic, taken: Set<string>): Named {
  const displayName = house.house.name;
  const username = ascii(displayName.replace(/ (on|at) .*$/, ''), '_').slice(0, 30);
  taken.add(username);
  return { username, displayName, calledName: null, house };
}

function namePerson(random: Random, taken: Set<string>): Named {
  for (;;) {
    const given = random.pick(givenNames);
    const family = random.pick(familyNames);
    const username = inventUsername(random, given, family);
    const displayName = inventDisplayName(random, given, family);
    if (username.length < 3 || taken.has(username.toLowerCase()) || taken.has(`${given} ${family}`)) continue;
    taken.add(username.toLowerCase()).add(`${given} ${family}`);
    return { username, displayName, calledName: given, house: null };
  }
}

function inventUsername(random: Random, given: string, family: string): string {
  const [first, last] = [ascii(given, ''), ascii(family, '')];
  const shapes = [
    `${first}_${last}`,
    `${first}${last}`,
    `${first}_${last.charAt(0)}`,
    `${first.charAt(0)}${last}`,
    `${last}_${first}`,
    `${first}${random.between(2, 98)}`,
    `${first}_${random.pick(['weir', 'falls', 'hf', 'loom', 'mill', 'north', 'upstairs'])}`,
  ];
  const username = random.pick(shapes).slice(0, 30);
  return random.chance(0.1) ? username.charAt(0).toUpperCase() + username.slice(1) : username;
}

function inventDisplayName(random: Random, given: string, family: string): string {
  const fraction = random.fraction();
  if (fraction < 0.8) return `${given} ${family}`;
  if (fraction < 0.88) return given;
  if (fraction < 0.94) return `${given} ${family.charAt(0)}.`;
  return `${given} ${family}`.toLowerCase();
}

/** Lower case letters and digits alone, other marks replaced. */
function ascii(text: string, between: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, between)
    .replace(/^_+|_+$/g, '');
}
