import type { Graph } from './graph.ts';
import type { DemoPerson } from './people.ts';
import { at, createRandom } from './random.ts';

export interface DemoFollow {
  readonly follower: number;
  readonly followed: number;
  /** Seconds before the fill's moment. */
  readonly age: number;
}

/** Both directions of every friendship, at moments when both people had joined. */
export function planFollows(seed: string, graph: Graph, people: readonly DemoPerson[]): DemoFollow[] {
  const random = createRandom(seed, 'follows');
  return graph.friendships.flatMap(([one, other]) => {
    const first = Math.floor(Math.min(at(people, one).joined, at(people, other).joined) * random.fraction() ** 0.5);
    const second = Math.floor(first * random.fraction() ** 0.2);
    const [follower, followed] = random.chance(0.5) ? [one, other] : [other, one];
    return [
      { follower, followed, age: first },
      { follower: followed, followed: follower, age: second },
    ];
  });
}
