import { at, type Random } from './random.ts';

/** What may stand in a slot, by the slot's name. */
export type Slots = Readonly<Record<string, readonly string[]>>;

const SLOT = /\{([a-z]+)(\d?)\}/g;

/** Names of slots that a sentence uses, without their digits. */
export function slotsOf(sentence: string): string[] {
  return [...sentence.matchAll(SLOT)].map((match) => match[1] ?? '');
}

/**
 * Fills the slots of the sentences of one post. A slot keeps its filling within the post, so that a loaf stays the same
 * loaf; `{loaf2}` is another one. Fillings may hold slots themselves.
 */
export class Filling {
  readonly #random: Random;
  readonly #slots: Slots;
  readonly #bound = new Map<string, string>();

  constructor(random: Random, slots: Slots) {
    this.#random = random;
    this.#slots = slots;
  }

  /** The sentence with its slots filled and a capital at its beginning. Throws on a slot that nobody knows. */
  fill(sentence: string): string {
    const text = this.#expand(sentence);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  #expand(text: string): string {
    return text.replace(SLOT, (_, name: string, digit: string) => this.#bind(name, digit));
  }

  #bind(name: string, digit: string): string {
    const bound = this.#bound.get(name + digit);
    if (bound !== undefined) return bound;
    const taken = new Set([...this.#bound].filter(([key]) => key.replace(/\d$/, '') === name).map(([, text]) => text));
    const all = this.#slots[name];
    if (all === undefined) throw new Error(`Nothing is known to fill the slot {${name}}.`);
    const free = all.filter((filling) => !taken.has(filling));
    const text = this.#expand(at(free, this.#random.below(free.length)));
    this.#bound.set(name + digit, text);
    return text;
  }
}

/** Deals the items of a list in random order and shuffles again when all were dealt: nothing comes back soon. */
export class Deck {
  readonly #random: Random;
  readonly #items: readonly string[];
  #rest: string[] = [];

  constructor(random: Random, items: readonly string[]) {
    this.#random = random;
    this.#items = items;
  }

  deal(): string {
    if (this.#rest.length === 0) this.#rest = this.#random.shuffled(this.#items);
    return this.#rest.pop() ?? at(this.#items, 0);
  }
}
