import type { DemoPerson } from './people.ts';
import { at, createRandom, type Random } from './random.ts';

/** That somebody writes, and when. */
export interface Plan {
  /** The person's number in the graph. */
  readonly author: number;
  /** Seconds before the fill's moment. */
  readonly age: number;
}

const DAY = 86_400;
const YEAR = 365 * DAY;

/** Spreads posts over the year, oldest first. Who writes how much follows their talkativeness. */
export function planPosts(seed: string, count: number, people: readonly DemoPerson[]): Plan[] {
  const random = createRandom(seed, 'calendar');
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
