import { limits, type Visibility } from '@vrss/contract';
import { Deck, Filling, slotsOf, type Slots } from './grammar.ts';
import type { Graph } from './graph.ts';
import type { DemoPerson } from './people.ts';
import { at, createRandom, type Random } from './random.ts';
import { Ledger } from './sentences.ts';
import { townClosers, townFollowUps, townSlots } from './town.ts';
import { topicsByCommunity, townTopics, type Topic } from './topics/index.ts';

export interface DemoPost {
  /** The person's number in the graph. */
  readonly author: number;
  readonly content: string;
  readonly visibility: Visibility;
  /** Seconds before the fill's moment. */
  readonly age: number;
}

interface Plan {
  readonly author: number;
  readonly age: number;
}

const DAY = 86_400;
const YEAR = 365 * DAY;
/** Attempts at a post before a topic's grammar is taken to be exhausted. */
const ATTEMPTS = 200;

/**
 * Writes posts over a year, oldest first. Who writes how much follows their talkativeness; what about, their topics;
 * whom they mention, their friends. No two posts share a sentence of more than five words.
 */
export function writePosts(seed: string, count: number, people: readonly DemoPerson[], graph: Graph): DemoPost[] {
  const random = createRandom(seed, 'posts');
  const writer = new Writer(random, people, graph);
  return planPosts(createRandom(seed, 'calendar'), count, people).map(({ author, age }) => ({
    author,
    age,
    content: writer.write(author),
    visibility: inventVisibility(random),
  }));
}

function planPosts(random: Random, count: number, people: readonly DemoPerson[]): Plan[] {
  const everybody = [...people.keys()];
  const weightOf = (person: number) => at(people, person).talkativeness;
  const plans = Array.from({ length: count }, () => {
    const author = random.weighted(everybody, weightOf);
    const span = Math.min(at(people, author).joined, YEAR);
    const day = Math.floor((span * random.fraction() ** 1.2) / DAY);
    return { author, age: Math.min(day * DAY + secondOfDay(random), span) };
  });
  return plans.sort((one, other) => other.age - one.age || one.author - other.author);
}

/** The fill's moment is taken for an evening: eleven waking hours lie behind it, then a night, then the morning's start. */
function secondOfDay(random: Random): number {
  const hour = random.weighted([...Array(24).keys()], (hoursBefore) =>
    hoursBefore > 12 && hoursBefore < 20 ? 0.1 : 1,
  );
  return hour * 3600 + random.between(60, 3599);
}

function inventVisibility(random: Random): Visibility {
  const fraction = random.fraction();
  if (fraction < 0.88) return 'public';
  return fraction < 0.97 ? 'followers' : 'private';
}

class Writer {
  readonly #random: Random;
  readonly #people: readonly DemoPerson[];
  readonly #graph: Graph;
  readonly #ledger = new Ledger();
  readonly #openers: ReadonlyMap<Topic, Deck>;
  readonly #followUps: ReadonlyMap<Topic, Deck>;
  readonly #townFollowUps: Deck;

  constructor(random: Random, people: readonly DemoPerson[], graph: Graph) {
    this.#random = random;
    this.#people = people;
    this.#graph = graph;
    const topics = [...topicsByCommunity.flat(), ...townTopics];
    this.#openers = new Map(topics.map((topic) => [topic, new Deck(random, topic.openers)]));
    this.#followUps = new Map(topics.map((topic) => [topic, new Deck(random, topic.followUps)]));
    this.#townFollowUps = new Deck(random, townFollowUps);
  }

  /** A post nobody wrote before. Throws when the grammar has nothing new left. */
  write(author: number): string {
    const { topics } = at(this.#people, author);
    const topic = this.#random.weighted(topics, (choice) => 1 / (1 + topics.indexOf(choice)));
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const content = this.#compose(author, topic);
      if (content.length <= limits.textShort && this.#ledger.take(content)) return content;
    }
    throw new Error(`Nothing new is left to say about ${topic.name}.`);
  }

  #compose(author: number, topic: Topic): string {
    const filling = new Filling(this.#random, this.#slotsFor(author, topic));
    const first = deckOf(this.#openers, topic).deal();
    const sentences = [first];
    if (this.#random.chance(0.62)) sentences.push(this.#followUp(topic, sentences));
    if (sentences.length > 1 && this.#random.chance(0.22)) sentences.push(this.#followUp(topic, sentences));
    if (this.#random.chance(0.14)) sentences.push(this.#random.pick(townClosers));
    return sentences.map((sentence) => filling.fill(sentence)).join(' ');
  }

  /** Prefers what says something new: a sentence whose own slots all stand in the post already would repeat it. */
  #followUp(topic: Topic, sentences: readonly string[]): string {
    const said = new Set(sentences.flatMap(slotsOf).filter((slot) => slot in topic.slots));
    for (let attempt = 0; ; attempt += 1) {
      const sentence = this.#random.chance(0.25) ? this.#townFollowUps.deal() : deckOf(this.#followUps, topic).deal();
      const repeats = !sentences.includes(sentence) && slotsOf(sentence).some((slot) => said.has(slot));
      if (!sentences.includes(sentence) && (!repeats || attempt > 3)) return sentence;
    }
  }

  #slotsFor(author: number, topic: Topic): Slots {
    return { ...townSlots, ...topic.slots, friend: this.#friendNames(author) };
  }

  /** First names of friends; a person with few of them names friends of friends too. */
  #friendNames(author: number): string[] {
    const friends = at(this.#graph.friends, author);
    const circle =
      friends.length > 4 ? friends : friends.flatMap((friend) => [friend, ...at(this.#graph.friends, friend)]);
    const names = circle.filter((person) => person !== author).map((person) => at(this.#people, person).calledName);
    const own = at(this.#people, author).calledName;
    return [...new Set(names)].filter((name) => name !== null).filter((name) => name !== own);
  }
}

function deckOf(decks: ReadonlyMap<Topic, Deck>, topic: Topic): Deck {
  const deck = decks.get(topic);
  if (deck === undefined) throw new Error(`The topic ${topic.name} has no sentences.`);
  return deck;
}
