import type { Visibility } from '@vrss/contract';
import { familyNames, givenNames } from './names.ts';
import { at, createRandom, type Random } from './random.ts';
import { lives, quarters } from './town.ts';
import { topicsByCommunity, townTopics, type Topic } from './topics/index.ts';
import type { Graph } from './graph.ts';

export interface DemoPerson {
  readonly username: string;
  readonly displayName: string;
  /** What friends call them in posts; null for a house, of which nobody speaks as of a friend. */
  readonly calledName: string | null;
  readonly bio: string | null;
  readonly age: number | null;
  readonly location: string | null;
  readonly website: string | null;
  readonly visibility: Visibility;
  readonly topics: readonly Topic[];
  /** Seconds before the fill's moment. */
  readonly joined: number;
  /** How much they write, beside each other. */
  readonly talkativeness: number;
}

const DAY = 86_400;
/** Nobody is younger here than a month, and the first came a little over a year ago. */
const JOINED_DAYS = { last: 30, first: 400 };

interface Named {
  readonly username: string;
  readonly displayName: string;
  readonly calledName: string | null;
  readonly house: Topic | null;
}

/** Invents a person for each node of the graph: topics follow their community, the rest is chance. */
export function inventPeople(seed: string, graph: Graph, communities: readonly number[]): DemoPerson[] {
  const names = namePeople(createRandom(seed, 'names'), graph, communities);
  const random = createRandom(seed, 'people');
  return names.map((name, person) => {
    const topics = name.house === null ? chooseTopics(random, at(communities, person)) : [name.house];
    const friends = at(graph.friends, person).length;
    return {
      username: name.username,
      displayName: name.displayName,
      calledName: name.calledName,
      bio: name.house?.house.bio ?? inventBio(random, topics),
      age: name.house === null && random.chance(0.4) ? random.between(18, 79) : null,
      location: random.chance(0.7) ? random.pick(quarters) : null,
      website: inventWebsite(random, name),
      visibility: name.house === null ? inventVisibility(random) : 'public',
      topics,
      joined: Math.round(DAY * (JOINED_DAYS.last + (JOINED_DAYS.first - JOINED_DAYS.last) * random.fraction() ** 0.6)),
      talkativeness: Math.exp(0.9 * random.normal()) * Math.sqrt(friends) * (name.house === null ? 1 : 2),
    };
  });
}

function chooseTopics(random: Random, community: number): Topic[] {
  const home = at(topicsByCommunity, community % topicsByCommunity.length);
  const own = random.shuffled(home).slice(0, random.between(1, 2));
  const elsewhere = random.chance(0.5) ? [random.pick(topicsByCommunity.flat())] : [];
  return [...new Set([...own, ...elsewhere, random.pick(townTopics)])];
}

function inventBio(random: Random, topics: readonly Topic[]): string | null {
  if (random.chance(0.12)) return null;
  const said = topics.slice(0, random.between(1, 2)).map((topic) => random.pick(topic.bios));
  return [...said, ...(random.chance(0.45) ? [random.pick(lives)] : [])].map((part) => `${part}.`).join(' ');
}

/** Under .example, which leads nowhere (RFC 2606). */
function inventWebsite(random: Random, name: Named): string | null {
  const host = name.username.replaceAll('_', '-').replace(/-+$/, '').toLowerCase();
  if (name.house !== null) return `https://${host}.example`;
  if (!random.chance(0.2)) return null;
  return random.chance(0.5) ? `https://${host}.example` : `https://harrowfalls.example/~${name.username}`;
}

function inventVisibility(random: Random): Visibility {
  const fraction = random.fraction();
  if (fraction < 0.9) return 'public';
  return fraction < 0.97 ? 'followers' : 'private';
}

/** In each community the people with most friends stand for its topics' houses. */
function namePeople(random: Random, graph: Graph, communities: readonly number[]): Named[] {
  const houses = new Map<number, Topic>();
  for (const [community, topics] of [...topicsByCommunity, townTopics].entries()) {
    const members = [...communities.keys()]
      .filter((person) => at(communities, person) === community % topicsByCommunity.length && !houses.has(person))
      .sort((one, other) => at(graph.friends, other).length - at(graph.friends, one).length || one - other);
    for (const [rank, topic] of topics.entries()) houses.set(at(members, rank), topic);
  }
  const taken = new Set<string>();
  return [...communities.keys()].map((person) => {
    const house = houses.get(person) ?? null;
    return house === null ? namePerson(random, taken) : nameHouse(house, taken);
  });
}

function nameHouse(house: Topic, taken: Set<string>): Named {
  const displayName = house.house.name;
  const username = ascii(displayName.replace(/ (on|at) .*$/, ''), '_');
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
