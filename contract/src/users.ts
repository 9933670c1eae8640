import { z } from 'zod';
import { username } from './common.ts';
import { isWebAddress } from './entities.ts';
import { limits } from './limits.ts';
import { person, personCard } from './people.ts';
import { procedure } from './procedure.ts';
import { text } from './text.ts';

const website = text({ max: limits.website, kind: 'name' })
  .refine((value) => value === '' || isWebAddress(value), { error: 'not_a_web_address' })
  .meta({ description: 'An http or https address, or empty.' });

export const users = {
  'users.get': procedure({
    kind: 'query',
    summary: 'A person’s page',
    description: 'Found without regard to case; `username` in the answer has the spelling of its owner.',
    publicSeconds: 30,
    input: z.strictObject({ username }),
    output: person,
    errors: ['not_found'],
  }),
  'users.complete': procedure({
    kind: 'query',
    summary: 'People whose username or name begins so, for completing a mention while somebody writes',
    description:
      'Whom you follow first. Without people whom you may not mention or have muted. Private profiles stand in no list but their owner’s (decision 30).',
    input: z.strictObject({ prefix: text({ min: 1, max: limits.search, kind: 'name' }) }),
    output: z.strictObject({ items: z.array(personCard).max(limits.completions) }),
    errors: [],
  }),
  'users.updateProfile': procedure({
    kind: 'mutation',
    summary: 'Change what your page says of you',
    description: 'Fields left out stay as they are; an empty text clears the field.',
    input: z.strictObject({
      displayName: text({ max: limits.displayName, kind: 'name' }).optional(),
      bio: text({ max: limits.bio }).optional(),
      location: text({ max: limits.location, kind: 'name' }).optional(),
      website: website.optional(),
      age: z
        .int({ error: 'not_a_number' })
        .min(limits.age.min, { error: 'too_small' })
        .max(limits.age.max, { error: 'too_large' })
        .nullable()
        .optional()
        .meta({ description: 'In years, 13 to 120; null clears it. Who sees it is privacy.update’s.' }),
    }),
    output: person,
    errors: [],
  }),
};
