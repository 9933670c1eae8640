import { z } from 'zod';
import { choices, readData } from './data.ts';

/** A short post as written, and what friends may answer to it. */
const scene = z
  .strictObject({ text: z.string().min(1), replies: choices.default([]) })
  .transform((written) => ({ ...written, personal: PERSONAL.test(written.text) }));

/** Speaks of the writer's own life, which a house has not. */
const PERSONAL = /\b(I|me|my|mine|myself)\b|\{(relative|home)/i;

/** A piece of a long post: the given number of the texts, in their order. An optional one stands in some posts only. */
const passage = z.strictObject({
  texts: choices,
  amount: z.int().positive().default(1),
  optional: z.boolean().default(false),
});

/** A long post as written: titles to choose from, then its passages in order. */
const essay = z.strictObject({ titles: choices, passages: z.array(passage).min(1).readonly() });

/**
 * What a circle of people writes about. Texts are those of grammar.ts; slots are filled from the topic, the town and the
 * writer's life.
 */
const topic = z.strictObject({
  /** The page that stands for the topic in town: its name, what it says of itself. */
  house: z.strictObject({ name: z.string().min(1), bio: z.string().min(1) }),
  /** Parts of what people say of themselves. */
  bios: choices,
  /** Without their "#", the commonest first. */
  tags: choices,
  emoji: choices,
  slots: z.record(z.string(), choices),
  /** Slots that stay the same through all posts of a person: their dog has one name. */
  own: z.array(z.string()).readonly(),
  scenes: z.array(scene).min(1).readonly(),
  essays: z.array(essay).readonly(),
});

export type Scene = Readonly<z.output<typeof scene>>;
export type Passage = Readonly<z.output<typeof passage>>;
export type Essay = Readonly<z.output<typeof essay>>;
export type Topic = Readonly<z.output<typeof topic>> & { readonly name: string };

const names = z.array(z.string()).min(1);
const arrangement = readData('communities.json', z.strictObject({ communities: z.array(names), town: names }));

/** What each community of the graph talks about, the largest community first; every topic has one home. */
export const topicsByCommunity: readonly (readonly Topic[])[] = arrangement.communities.map((own) =>
  own.map(readTopic),
);

/** What everybody talks about now and then. */
export const townTopics: readonly Topic[] = arrangement.town.map(readTopic);

export const allTopics: readonly Topic[] = [...topicsByCommunity.flat(), ...townTopics];

function readTopic(name: string): Topic {
  return { name, ...readData(`topics/${name}.json`, topic) };
}
