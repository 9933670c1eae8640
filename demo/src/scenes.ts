import { Deck } from './grammar.ts';
import type { Random } from './random.ts';
import { allTopics, type Scene, type Topic } from './topics.ts';

/** How many of somebody's latest scenes they do not write again yet. */
const REMEMBERED = 20;
const ATTEMPTS = 30;

/** Deals scenes so that neither the town nor one person tells the same thing twice in a short while. */
export class SceneDecks {
  readonly #people: ReadonlyMap<Topic, Deck<Scene>>;
  readonly #houses: ReadonlyMap<Topic, Deck<Scene>>;
  readonly #lately = new Map<number, Scene[]>();

  constructor(random: Random) {
    const decks = (scenesOf: (topic: Topic) => readonly Scene[]) =>
      new Map(allTopics.map((topic) => [topic, new Deck(random, scenesOf(topic))]));
    this.#people = decks(({ scenes }) => scenes);
    this.#houses = decks(({ scenes }) => scenes.filter(({ personal }) => !personal));
  }

  deal(author: number, isHouse: boolean, topic: Topic): Scene {
    const deck = (isHouse ? this.#houses : this.#people).get(topic);
    if (deck === undefined) throw new Error(`The topic ${topic.name} has no scenes.`);
    const lately = this.#lately.get(author) ?? [];
    let scene = deck.deal();
    for (let attempt = 1; attempt < ATTEMPTS && lately.includes(scene); attempt += 1) scene = deck.deal();
    this.#lately.set(author, [...lately, scene].slice(-REMEMBERED));
    return scene;
  }
}
