import { z } from 'zod';
import { id, moment, nothing } from './common.ts';
import { wordsOf } from './feed-language/words.ts';
import { limits } from './limits.ts';
import { procedure } from './procedure.ts';
import { text } from './text.ts';

const { each, phrase } = limits.mutedWords;

const mutedWord = z.strictObject({
  id,
  phrase: z.string().meta({ description: 'As it was typed.' }),
  until: moment.nullable().meta({ description: 'From when it has no effect; null for good.' }),
  mutedAt: moment,
});

/** Muting words (decision 202). */
export const mutedWords = {
  'socialGraph.muteWords': procedure({
    kind: 'mutation',
    summary: 'Mute a word or a phrase',
    description: `Posts of others that say it, whole words one after the other whatever their case, are left out of Following, feeds, tag pages and discovery; the pages of a post and of a person show them. Nobody else can tell. Muting it again changes its end. ${each} at most: conflict.`,
    input: z.strictObject({
      phrase: text({ min: 1, max: phrase, kind: 'name' }).refine((value) => wordsOf(value).length > 0, {
        error: 'no_words',
      }),
      until: moment
        .nullable()
        .default(null)
        .meta({ description: 'From when it has no effect, in the future; null for good.' }),
    }),
    output: mutedWord,
    errors: ['conflict'],
  }),
  'socialGraph.unmuteWords': procedure({
    kind: 'mutation',
    summary: 'No longer mute a word or a phrase',
    description: 'By its id. What is not muted changes nothing.',
    input: z.strictObject({ id }),
    output: nothing,
    errors: [],
  }),
  'socialGraph.mutedWords': procedure({
    kind: 'query',
    summary: 'The words and phrases that you mute, the last first',
    description: 'Those whose end has passed are left out.',
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(mutedWord).max(each) }),
    errors: [],
  }),
};
