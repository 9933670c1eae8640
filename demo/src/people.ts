import type { Visibility } from '@vrss/contract';
import { namePeople, type Named } from './naming.ts';
import { at, createRandom, type Random } from './random.ts';
import { town } from './town.ts';
import { topicsByCommunity, townTopics, type Topic } from './topics.ts';
import type { Graph } from './graph.ts';

/** How somebody types: as one should, without capitals, or with a little picture now and then. */
export type Voice = 'plain' | 'lower' | 'emoji';

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
  readonly voice: Voice;
  /** How many of their posts end with tags, from 0 to 1. */
  readonly tagging: number;
  /** How many of their posts are long ones, from 0 to 1. */
  readonly length: number;
  /** The street they live in. */
  readonly home: string;
  /** Those of whom they speak without a name: the same few all year. */
  readonly relatives: readonly string[];
}

const DAY = 86_400;
/** Nobody is younger here than a month, and the first came a little over a year ago. */
const JOINED_DAYS = { last: 30, first: 400 };

/** Invents a person for each node of the graph: topics follow their community, the rest is chance. */
export function inventPeople(seed: string, graph: Graph, communities: readonly number[]): DemoPerson[] {
  const random = createRandom(seed, 'people');
  return namePeople(seed, graph, communities).map((name, person) => {
    const topics = name.house === null ? chooseTopics(random, at(communities, person)) : [name.house];
    const home = random.pick(town.streets);
    return {
      ...profileOf(random, name, topics, home),
      ...habitsOf(random, name, at(graph.friends, person).length),
      topics,
      joined: Math.round(DAY * (JOINED_DAYS.last + (JOINED_DAYS.first - JOINED_DAYS.last) * random.fraction() ** 0.6)),
      home,
      relatives: random.shuffled(town.relatives).slice(0, 4),
    };
  });
}

function profileOf(random: Random, name: Named, topics: readonly Topic[], home: string) {
  return {
    username: name.username,
    displayName: name.displayName,
    calledName: name.calledName,
    bio: name.house?.house.bio ?? inventBio(random, topics),
    age: name.house === null && random.chance(0.4) ? inventAge(random) : null,
    location: random.chance(0.7) ? inventLocation(random, home) : null,
    website: inventWebsite(random, name),
    visibility: name.house === null ? inventVisibility(random) : 'public',
  } as const;
}

function habitsOf(random: Random, name: Named, friends: number) {
  const isHouse = name.house !== null;
  return {
    talkativeness: Math.exp(0.8 * random.normal()) * Math.sqrt(friends) * (isHouse ? 0.35 : 1),
    voice: isHouse ? 'plain' : random.weighted(['plain', 'lower', 'emoji'] as const, inventedShare),
    tagging: isHouse ? 0.5 : random.pick([0, 0.1, 0.25, 0.4, 0.7]),
    length: isHouse ? 0.03 : random.chance(0.35) ? 0.05 + 0.22 * random.fraction() ** 2 : 0,
  };
}

function inventedShare(voice: Voice): number {
  return { plain: 0.8, lower: 0.08, emoji: 0.12 }[voice];
}

function chooseTopics(random: Random, community: number): Topic[] {
  const home = at(topicsByCommunity, community % topicsByCommunity.length);
  const own = random.shuffled(home).slice(0, random.between(1, 2));
  const other = random.chance(0.5) ? [random.pick(topicsByCommunity.flat())] : [];
  return [...new Set([...own, ...other, random.pick(townTopics)])];
}

function inventBio(random: Random, topics: readonly Topic[]): string | null {
  if (random.chance(0.12)) return null;
  const said = topics.slice(0, random.between(1, 2)).map((topic) => random.pick(topic.bios));
  const parts = [...new Set([...said, ...(random.chance(0.55) ? [random.pick(town.lives)] : [])])];
  if (random.chance(0.15)) return parts.join(' · ');
  return parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(random.chance(0.1) ? '\n' : ' ');
}

/** A college town: many are around twenty, the rest of every age. */
function inventAge(random: Random): number {
  return random.chance(0.4) ? random.between(18, 25) : random.between(26, 79);
}

function inventLocation(random: Random, home: string): string {
  return random.pick(['Harrow Falls', 'Harrow Falls', home, `${home}, Harrow Falls`, random.pick(town.elsewhere)]);
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
