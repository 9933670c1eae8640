import type { DemoFollow } from './follows.ts';
import type { Graph } from './graph.ts';
import type { DemoPerson } from './people.ts';
import type { DemoPost } from './posts.ts';
import { at, createRandom, type Random } from './random.ts';

export interface DemoLike {
  readonly person: number;
  /** The post's number, oldest first. */
  readonly post: number;
  /** Seconds before the fill's moment. */
  readonly age: number;
}

const HOUR = 3_600;
/** How long after the post most like it, and after which nobody does. */
const DELAY = { usual: 5 * HOUR, most: 9 * 24 * HOUR };
/** The chance that a friend likes an ordinary post. */
const FRIEND = 0.32;
/** How many strangers like an ordinary public post. */
const STRANGERS = 1.6;

/**
 * Likes of the posts, oldest first: friends mostly, others for public posts; a few posts please many. Only those like a post
 * who may see it (decision 30) and were here, within days after it and before the fill's moment.
 */
export function planLikes(
  seed: string,
  posts: readonly DemoPost[],
  people: readonly DemoPerson[],
  graph: Graph,
  follows: readonly DemoFollow[],
): DemoLike[] {
  const audience = new Audience(createRandom(seed, 'likes'), people, graph, follows);
  const likes = posts.flatMap((post, number) => audience.likesOf(post, number));
  return likes.sort((one, other) => other.age - one.age || one.post - other.post || one.person - other.person);
}

class Audience {
  readonly #random: Random;
  readonly #people: readonly DemoPerson[];
  readonly #graph: Graph;
  /** Since when somebody follows, in seconds before the fill's moment, by "follower followed". */
  readonly #since: ReadonlyMap<string, number>;
  readonly #generosity: readonly number[];

  constructor(random: Random, people: readonly DemoPerson[], graph: Graph, follows: readonly DemoFollow[]) {
    this.#random = random;
    this.#people = people;
    this.#graph = graph;
    this.#since = new Map(follows.map(({ follower, followed, age }) => [`${follower} ${followed}`, age]));
    this.#generosity = people.map(({ calledName }) => (calledName === null ? 0.3 : 1) * heavyTailed(random, 0.7));
  }

  likesOf(post: DemoPost, number: number): DemoLike[] {
    if (post.visibility === 'private') return [];
    const charm = (post.title === null ? 1 : 1.4) * heavyTailed(this.#random, 0.9);
    return this.#interested(post, charm)
      .map((person) => ({ person, post: number, age: Math.floor(post.age - this.#delay()) }))
      .filter((like) => like.age > 0 && this.#maySee(post, like));
  }

  #interested(post: DemoPost, charm: number): number[] {
    const friends = at(this.#graph.friends, post.author);
    const pleased = friends.filter((friend) => {
      const affinity = at(this.#people, friend).topics.includes(post.topic) ? 1.5 : 0.8;
      return this.#random.chance(Math.min(0.9, FRIEND * charm * affinity * at(this.#generosity, friend)));
    });
    const others = Math.floor(STRANGERS * charm ** 1.7 * -Math.log(1 - this.#random.fraction()));
    const strangers = Array.from({ length: others }, () => this.#random.below(this.#people.length));
    return [...new Set([...pleased, ...strangers])].filter((person) => person !== post.author);
  }

  #delay(): number {
    return Math.min(30 + DELAY.usual * Math.exp(1.4 * this.#random.normal() - 0.6), DELAY.most);
  }

  #maySee(post: DemoPost, { person, age }: DemoLike): boolean {
    if (at(this.#people, person).joined <= age) return false;
    if (post.visibility === 'public' && at(this.#people, post.author).visibility === 'public') return true;
    return (this.#since.get(`${person} ${post.author}`) ?? 0) > age;
  }
}

/** Around 1 for most, several times that for a few. */
function heavyTailed(random: Random, deviation: number): number {
  return Math.exp(deviation * random.normal() - deviation ** 2 / 2);
}
