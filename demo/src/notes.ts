import type { Circles } from './circle.ts';
import { Filling } from './grammar.ts';
import type { DemoPerson } from './people.ts';
import type { Random } from './random.ts';
import type { Ledger } from './sentences.ts';
import { settledFor, slotsFor } from './slots.ts';
import { town } from './town.ts';

const AMOUNT = { least: 3, most: 28 };
/** Characters of a note. */
const SHORTEST = 60;

/**
 * A list of short notes about whatever the author writes of, under a heading of its own, as stands at the end of some long
 * posts. Says nothing that was said before.
 */
export function writeNotes(
  random: Random,
  author: number,
  person: DemoPerson,
  circles: Circles,
  ledger: Ledger,
): string {
  const scenes = random.shuffled(person.topics.flatMap((topic) => topic.scenes.map((scene) => ({ scene, topic }))));
  const amount = Math.round(AMOUNT.least + (AMOUNT.most - AMOUNT.least) * random.fraction() ** 2);
  const items: string[] = [];
  for (const { scene, topic } of scenes) {
    if (items.length === amount) break;
    const slots = slotsFor(person, circles.namesFor(author), topic);
    const item = new Filling(random, slots, settledFor(author, topic)).fill(`- ${scene.text}`);
    if (item.length >= SHORTEST && ledger.isNew(item)) items.push(item);
  }
  return `## ${random.pick(town.headings)}\n\n${items.join('\n')}`;
}
