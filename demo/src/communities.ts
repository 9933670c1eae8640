import type { Graph } from './graph.ts';
import { at } from './random.ts';

/** A graph whose nodes may stand for many people: weights between nodes, and inside each one. */
interface Weighted {
  readonly links: readonly ReadonlyMap<number, number>[];
  /** Twice the weight inside a node. */
  readonly inside: readonly number[];
}

/** Above 1 finds smaller communities; chosen so that the graph at hand falls into about a dozen. */
const RESOLUTION = 1.5;

/**
 * Divides people into communities by modularity (the Louvain method: move each node to the neighbouring community that
 * gains most, merge communities into nodes, again until nothing gains). Without chance: the same graph gives the same
 * answer. Returns each person's community, numbered from 0, the largest first.
 */
export function findCommunities(graph: Graph): number[] {
  let level: Weighted = {
    links: graph.friends.map((friends) => new Map(friends.map((friend) => [friend, 1]))),
    inside: graph.friends.map(() => 0),
  };
  let membership = graph.friends.map((_, person) => person);
  for (;;) {
    const moved = numberFromZero(moveNodes(level));
    membership = membership.map((node) => at(moved, node));
    const merged = merge(level, moved);
    if (merged.links.length === level.links.length) return largestFirst(membership);
    level = merged;
  }
}

function moveNodes(graph: Weighted): number[] {
  const strength = graph.links.map((links, node) => sum(links.values()) + at(graph.inside, node));
  const whole = sum(strength);
  const community = graph.links.map((_, node) => node);
  const total = [...strength];
  let gained = true;
  while (gained) {
    gained = false;
    for (const [node, links] of graph.links.entries()) {
      const home = at(community, node);
      total[home] = at(total, home) - at(strength, node);
      const best = bestCommunity(links, community, total, home, (RESOLUTION * at(strength, node)) / whole);
      total[best] = at(total, best) + at(strength, node);
      community[node] = best;
      gained ||= best !== home;
    }
  }
  return community;
}

function bestCommunity(
  links: ReadonlyMap<number, number>,
  community: readonly number[],
  total: readonly number[],
  home: number,
  cost: number,
): number {
  const towards = new Map<number, number>([[home, 0]]);
  for (const [neighbour, weight] of links) {
    const name = at(community, neighbour);
    towards.set(name, (towards.get(name) ?? 0) + weight);
  }
  let best = home;
  let most = (towards.get(home) ?? 0) - at(total, home) * cost;
  for (const [name, weight] of towards) {
    const gain = weight - at(total, name) * cost;
    if (gain > most + 1e-9) [best, most] = [name, gain];
  }
  return best;
}

function merge(graph: Weighted, community: readonly number[]): Weighted {
  const count = Math.max(...community) + 1;
  const links = Array.from({ length: count }, () => new Map<number, number>());
  const inside = Array.from({ length: count }, () => 0);
  for (const [node, own] of graph.links.entries()) {
    const from = at(community, node);
    inside[from] = at(inside, from) + at(graph.inside, node);
    for (const [neighbour, weight] of own) {
      const to = at(community, neighbour);
      if (to === from) inside[from] = at(inside, from) + weight;
      else at(links, from).set(to, (at(links, from).get(to) ?? 0) + weight);
    }
  }
  return { links, inside };
}

function numberFromZero(names: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return names.map((name) => numbers.get(name) ?? 0);
}

function largestFirst(community: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const name of community) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const order = [...sizes.keys()].sort((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0) || one - other);
  return community.map((name) => order.indexOf(name));
}

function sum(values: Iterable<number>): number {
  let result = 0;
  for (const value of values) result += value;
  return result;
}
