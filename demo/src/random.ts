import { createHash } from 'node:crypto';

/** Reproducible choices: the same seed and purpose give the same ones on every machine. */
export interface Random {
  /** From 0, below 1. */
  fraction(): number;
  /** A whole number from 0, below the given one. */
  below(end: number): number;
  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks with a probability that grows with the weight; weights are not negative and not all zero. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
  /** Bell-shaped around 0 with deviation 1. */
  normal(): number;
}

/**
 * Opens a stream of choices. Each purpose has its own, so that drawing more for one thing (say names) leaves everything
 * else (say posts) as it was.
 */
export function createRandom(seed: string, purpose: string): Random {
  const fraction = sfc32(createHash('sha256').update(`${seed}\n${purpose}`).digest());
  const below = (end: number) => Math.floor(fraction() * end);
  return {
    fraction,
    below,
    between: (first, last) => first + below(last - first + 1),
    chance: (probability) => fraction() < probability,
    pick: (items) => at(items, below(items.length)),
    weighted: (items, weightOf) => at(items, weightedIndex(items.map(weightOf), fraction())),
    shuffled: (items) => shuffled(items, below),
    normal: () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction()),
  };
}

/** Reads an element that must be there. */
export function at<Item>(items: readonly Item[], index: number): Item {
  if (index < 0 || index >= items.length) throw new RangeError(`There is no element ${index} among ${items.length}.`);
  return items[index] as Item;
}

/** The generator sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, integer steps alone, so no platform differs. */
function sfc32(seed: Buffer): () => number {
  let a = seed.readUInt32LE(0);
  let b = seed.readUInt32LE(4);
  let c = seed.readUInt32LE(8);
  let counter = 1;
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
}

function weightedIndex(weights: readonly number[], fraction: number): number {
  let rest = fraction * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    rest -= weight;
    if (rest < 0) return index;
  }
  return weights.length - 1;
}

function shuffled<Item>(items: readonly Item[], below: (end: number) => number): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const moved = at(result, last);
    result[last] = at(result, other);
    result[other] = moved;
  }
  return result;
}
