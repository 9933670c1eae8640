import { expect, test } from 'vitest';
import { z } from 'zod';
import { readData } from './data.ts';
import { allTopics } from './topics.ts';
import { townSlots } from './town.ts';

test('a file that is not as its schema says is refused, with its name and the place', () => {
  const schema = z.looseObject({ streets: z.array(z.string().max(5)) });
  expect(() => readData('town.json', schema)).toThrow(/demo\/data\/town\.json[^]*at streets\[\d+\]/);
});

test('every slot that a topic’s texts name is one of the topic, of the town or of the writer’s life', () => {
  for (const topic of allTopics) {
    const known = new Set([...Object.keys(topic.slots), ...Object.keys(townSlots), 'friend', 'relative', 'home']);
    const unknown = [...JSON.stringify(topic).matchAll(/\{([a-z]+)\d?\}/g)].filter(([, slot = '']) => !known.has(slot));
    expect([topic.name, ...unknown.map(([slot]) => slot)]).toEqual([topic.name]);
    expect(topic.own.filter((slot) => !(slot in topic.slots))).toEqual([]);
  }
});
