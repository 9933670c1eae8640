import { at, type Random } from './random.ts';

/** What may stand in a slot, by the slot's name. */
export type Slots = Readonly<Record<string, readonly string[]>>;

const SLOT = /\{([a-z]+)(\d?)\}/g;
/** The innermost choice; a bracket without a bar is a link of Markdown. */
const CHOICE = /\[([^[\]]*\|[^[\]]*)\]/;
/** The first letter of a sentence, a line or a list's item. */
const BEGINNING = /((?:^|[.?!]\*?\s|\.”\s|\n)(?:[-#>]+ |\d+\. )?[“*_(]*)(\p{Ll})/gu;

/**
 * Fills the slots of the sentences of one post. `[one|another]` is a choice made anew each time. A slot keeps its filling
 * within the post, so that a loaf stays the same loaf; `{loaf2}` is another one. Fillings may hold both.
 */
export class Filling {
  readonly #random: Random;
  readonly #slots: Slots;
  readonly #bound: Map<string, string>;

  /** `bound` holds what is settled before the first sentence. */
  constructor(random: Random, slots: Slots, bound: ReadonlyMap<string, string> = new Map()) {
    this.#random = random;
    this.#slots = slots;
    this.#bound = new Map(bound);
  }

  /** What stands in the slots so far. */
  get bound(): ReadonlyMap<string, string> {
    return this.#bound;
  }

  /** The same post up to here, without what stands in the slots named: what is filled in it does not bind this one. */
  fork(loose: ReadonlySet<string> = new Set()): Filling {
    const kept = [...this.#bound].filter(([key]) => !loose.has(key.replace(/\d$/, '')));
    return new Filling(this.#random, this.#slots, new Map(kept));
  }

  /** The text with its choices made, its slots filled and capitals at its beginnings. Throws on a slot that nobody knows. */
  fill(text: string): string {
    return this.#expand(text).replace(BEGINNING, (_, before: string, letter: string) => before + letter.toUpperCase());
  }

  #expand(text: string): string {
    return this.#choose(text).replace(SLOT, (_, name: string, digit: string) => this.#bind(name, digit));
  }

  #choose(text: string): string {
    let chosen = text;
    for (let match = CHOICE.exec(chosen); match !== null; match = CHOICE.exec(chosen)) {
      const option = this.#random.pick((match[1] ?? '').split('|'));
      chosen = chosen.slice(0, match.index) + option + chosen.slice(match.index + match[0].length);
    }
    return chosen;
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

/** How many of a deck's items, the longest unseen ones, the next is drawn from. */
const UNSEEN_SHARE = 0.4;

/** Deals the items of a list at random, none of those that were dealt lately. */
export class Deck<Item> {
  readonly #random: Random;
  readonly #items: Item[];

  constructor(random: Random, items: readonly Item[]) {
    this.#random = random;
    this.#items = random.shuffled(items);
  }

  deal(): Item {
    const [item] = this.#items.splice(this.#random.below(Math.ceil(this.#items.length * UNSEEN_SHARE)), 1);
    if (item === undefined) throw new RangeError('A deck without items has nothing to deal.');
    this.#items.push(item);
    return item;
  }
}
