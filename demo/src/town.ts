import { z } from 'zod';
import { choices, readData } from './data.ts';
import type { Slots } from './grammar.ts';

const schema = z.strictObject({
  streets: choices,
  /** What every topic may mention, beside the streets. */
  slots: z.record(z.string(), choices),
  /** Those of whom people speak without a name. */
  relatives: choices,
  /** Short enough for two posts to share. */
  closers: choices,
  /** Where people live who do not live in town. */
  elsewhere: choices,
  /** What people say of themselves beside their topics. */
  lives: choices,
  /** Over the short notes at the end of some long posts. */
  headings: choices,
});

/** Harrow Falls: an invented small town with a college, a weir and a good many opinions. */
export const town = readData('town.json', schema);

/** What every topic may mention. */
export const townSlots: Slots = { street: town.streets, ...town.slots };
