import type { Visibility } from '@vrss/contract';
import { planPosts } from './calendar.ts';
import { Circles } from './circle.ts';
import { EssayWriter } from './essays.ts';
import type { Graph } from './graph.ts';
import type { DemoPerson } from './people.ts';
import { at, createRandom, type Random } from './random.ts';
import { Ledger } from './sentences.ts';
import { ShortWriter } from './shorts.ts';
import type { Topic } from './topics.ts';

export interface DemoPost {
  /** The person's number in the graph. */
  readonly author: number;
  /** Null for a short post. */
  readonly title: string | null;
  /** Plain text; Markdown under a title. */
  readonly content: string;
  /** The tag field of a long post; tags of the text stand in the text. */
  readonly tags: readonly string[];
  readonly visibility: Visibility;
  /** Seconds before the fill's moment. */
  readonly age: number;
  /** What it is about, for those who like it. */
  readonly topic: Topic;
}

/**
 * Writes posts over a year, oldest first. Who writes how much follows their talkativeness; what about, their topics;
 * whom they mention, their friends. No two posts share a sentence of more than five words.
 */
export function writePosts(seed: string, count: number, people: readonly DemoPerson[], graph: Graph): DemoPost[] {
  const random = createRandom(seed, 'posts');
  const circles = new Circles(seed, people, graph);
  const ledger = new Ledger();
  const shorts = new ShortWriter(random, people, graph, circles, ledger);
  const essays = new EssayWriter(createRandom(seed, 'essays'), people, circles, ledger);
  return planPosts(seed, count, people).map(({ author, age }) => {
    const person = at(people, author);
    const visibility = inventVisibility(random);
    const topic = random.weighted(person.topics, (choice) => 1 / (1 + person.topics.indexOf(choice)));
    const essay = random.chance(person.length) ? essays.write(author, age, topic) : null;
    if (essay !== null) return { author, age, visibility, topic, ...essay };
    return { author, age, title: null, tags: [], ...shorts.write(author, age, topic, visibility) };
  });
}

function inventVisibility(random: Random): Visibility {
  const fraction = random.fraction();
  if (fraction < 0.88) return 'public';
  return fraction < 0.97 ? 'followers' : 'private';
}
