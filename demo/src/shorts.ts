import { limits, type Visibility } from '@vrss/contract';
import type { Circles } from './circle.ts';
import { Conversations, type Said } from './conversations.ts';
import { Filling } from './grammar.ts';
import type { Graph } from './graph.ts';
import type { DemoPerson } from './people.ts';
import { at, type Random } from './random.ts';
import { SceneDecks } from './scenes.ts';
import type { Ledger } from './sentences.ts';
import { settledFor, slotsFor } from './slots.ts';
import type { Topic } from './topics.ts';
import { speakAs } from './voice.ts';

export interface Short {
  readonly content: string;
  readonly visibility: Visibility;
  readonly topic: Topic;
}

/** Attempts at a post before a topic's grammar is taken to be exhausted. */
const ATTEMPTS = 300;
/** How many posts answer a friend where one waits for an answer. */
const ANSWERS = 0.09;
/** How many posts that name a friend mention them. */
const MENTIONS = 0.2;
/** Nobody begins two of their posts with so many same words within so many seconds. */
const ALIKE = { words: 9, within: 86_400 };

/** Writes short posts, in the order of time: it remembers what was said lately, and friends answer it. */
export class ShortWriter {
  readonly #random: Random;
  readonly #people: readonly DemoPerson[];
  readonly #circles: Circles;
  readonly #ledger: Ledger;
  readonly #conversations: Conversations;
  readonly #scenes: SceneDecks;
  /** The age of the last post by its author and beginning. */
  readonly #begun = new Map<string, number>();

  constructor(random: Random, people: readonly DemoPerson[], graph: Graph, circles: Circles, ledger: Ledger) {
    this.#random = random;
    this.#people = people;
    this.#circles = circles;
    this.#ledger = ledger;
    this.#conversations = new Conversations(graph);
    this.#scenes = new SceneDecks(random);
  }

  /** A post nobody wrote before. Throws when the grammar has nothing new left. */
  write(author: number, age: number, topic: Topic, visibility: Visibility): Short {
    const heard = this.#random.chance(ANSWERS) ? this.#conversations.heardBy(author, age) : undefined;
    const answer = heard === undefined ? null : this.#answer(author, heard);
    return answer ?? this.#tell(author, age, topic, visibility);
  }

  #answer(author: number, heard: Said): Short | null {
    const { topic, visibility, bound } = heard;
    const { username } = at(this.#people, heard.author);
    for (const reply of this.#random.shuffled(heard.scene.replies)) {
      const settled = new Map([...bound].filter(([slot]) => !/^(friend|relative|home)/.test(slot)));
      const text = this.#filling(author, topic, settled).fill(`@${username} ${reply}`);
      const content = speakAs(this.#random, at(this.#people, author), topic, text);
      if (content.length <= limits.textShort && this.#ledger.take(content)) return { content, visibility, topic };
    }
    return null;
  }

  #tell(author: number, age: number, topic: Topic, visibility: Visibility): Short {
    const person = at(this.#people, author);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const scene = this.#scenes.deal(author, person.calledName === null, topic);
      const filling = this.#filling(author, topic, settledFor(author, topic));
      const text = filling.fill(scene.text);
      const addressed = this.#random.chance(MENTIONS) ? this.#circles.mentionIn(text, filling, author, age) : text;
      const content = speakAs(this.#random, person, topic, addressed);
      if (content.length > limits.textShort || this.#isRepeated(author, age, content)) continue;
      if (!this.#ledger.take(content)) continue;
      this.#begun.set(beginningOf(author, content), age);
      this.#conversations.hear({ author, age, scene, topic, visibility, bound: filling.bound });
      return { content, visibility, topic };
    }
    throw new Error(`Nothing new is left to say about ${topic.name}.`);
  }

  #isRepeated(author: number, age: number, content: string): boolean {
    const last = this.#begun.get(beginningOf(author, content));
    return last !== undefined && last - age <= ALIKE.within;
  }

  #filling(author: number, topic: Topic, settled: ReadonlyMap<string, string>): Filling {
    return new Filling(
      this.#random,
      slotsFor(at(this.#people, author), this.#circles.namesFor(author), topic),
      settled,
    );
  }
}

function beginningOf(author: number, content: string): string {
  return `${author} ${content.split(' ').slice(0, ALIKE.words).join(' ')}`;
}
