import type { Visibility } from '@vrss/contract';
import type { Graph } from './graph.ts';
import { at } from './random.ts';
import type { Scene, Topic } from './topics.ts';

/** A short post that friends may answer. */
export interface Said {
  readonly author: number;
  /** Seconds before the fill's moment. */
  readonly age: number;
  readonly scene: Scene;
  readonly topic: Topic;
  readonly visibility: Visibility;
  readonly bound: ReadonlyMap<string, string>;
}

/** Seconds after which nobody answers a post any more. */
const FRESH = 2 * 86_400;

/** Remembers the latest post of everybody, until a friend has answered it. */
export class Conversations {
  readonly #graph: Graph;
  readonly #latest = new Map<number, Said>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  hear(said: Said): void {
    if (said.visibility === 'private' || said.scene.replies.length === 0) this.#latest.delete(said.author);
    else this.#latest.set(said.author, said);
  }

  /** Takes the newest post of a friend that waits for an answer. */
  heardBy(person: number, age: number): Said | undefined {
    let newest: Said | undefined;
    for (const friend of at(this.#graph.friends, person)) {
      const said = this.#latest.get(friend);
      if (said === undefined || said.age <= age || said.age > age + FRESH) continue;
      if (newest === undefined || said.age < newest.age) newest = said;
    }
    if (newest !== undefined) this.#latest.delete(newest.author);
    return newest;
  }
}
