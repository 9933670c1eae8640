import type { Filling } from './grammar.ts';
import type { Graph } from './graph.ts';
import type { DemoPerson } from './people.ts';
import { at, createRandom } from './random.ts';

/** How many friends somebody is close to, and how much oftener they speak of these. */
const CLOSE = { friends: 9, oftener: 5 };

/** Whom each person speaks of. */
export class Circles {
  readonly #people: readonly DemoPerson[];
  readonly #graph: Graph;
  readonly #names: readonly (readonly string[])[];

  constructor(seed: string, people: readonly DemoPerson[], graph: Graph) {
    this.#people = people;
    this.#graph = graph;
    const random = createRandom(seed, 'circles');
    this.#names = people.map((_, person) => {
      const names = this.#namesAround(person);
      const close = random.shuffled(names).slice(0, CLOSE.friends);
      return [...names, ...Array.from({ length: CLOSE.oftener - 1 }, () => close).flat()];
    });
  }

  /** Given names of friends, close ones several times; a person with few friends speaks of friends of friends too. */
  namesFor(person: number): readonly string[] {
    return at(this.#names, person);
  }

  /** The text with the first friend whom it names mentioned by "@username", where that friend was here at the time. */
  mentionIn(text: string, filling: Filling, author: number, age: number): string {
    const name = filling.bound.get('friend');
    const friend = name === undefined ? undefined : this.#friendCalled(name, author, age);
    if (name === undefined || friend === undefined) return text;
    return text.replace(new RegExp(`(?<![\\p{L}@#])${name}(?!\\p{L})`, 'u'), `@${at(this.#people, friend).username}`);
  }

  #friendCalled(name: string, person: number, age: number): number | undefined {
    return at(this.#graph.friends, person).find((friend) => {
      const { calledName, joined } = at(this.#people, friend);
      return calledName === name && joined > age;
    });
  }

  #namesAround(person: number): string[] {
    const friends = at(this.#graph.friends, person);
    const circle =
      friends.length > 4 ? friends : friends.flatMap((friend) => [friend, ...at(this.#graph.friends, friend)]);
    const own = at(this.#people, person).calledName;
    const names = circle.map((friend) => at(this.#people, friend).calledName);
    return [...new Set(names)].filter((name) => name !== null && name !== own).filter((name) => name !== null);
  }
}
