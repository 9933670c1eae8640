import { createHash } from 'node:crypto';
import type { Slots } from './grammar.ts';
import type { DemoPerson } from './people.ts';
import { at } from './random.ts';
import { townSlots } from './town.ts';
import type { Topic } from './topics.ts';

/** What may stand in the slots of somebody's post about a topic: the town, the topic, and their own people and street. */
export function slotsFor(person: DemoPerson, friends: readonly string[], topic: Topic): Slots {
  return { ...townSlots, ...topic.slots, friend: friends, relative: person.relatives, home: [person.home] };
}

/** What is the same in all of somebody's posts about a topic: the name of the dog, the number of the allotment. */
export function settledFor(author: number, topic: Topic): ReadonlyMap<string, string> {
  return new Map(
    topic.own.map((slot) => {
      const fillings = topic.slots[slot] ?? [];
      const number = createHash('sha256').update(`${author} ${topic.name} ${slot}`).digest().readUInt32LE(0);
      return [slot, at(fillings, number % fillings.length)];
    }),
  );
}
