import { z } from 'zod';
import { username } from './common.ts';
import { isWebAddress } from './entities.ts';
import { limits } from './limits.ts';
import { person, personCard } from './people.ts';
import { procedure } from './procedure.ts';
import { text } from './text.ts';
import { codePoints } from './unicode.ts';

/** As people say an address: its scheme is the one that is meant. `mailto:` and the like are schemes too; a port is none. */
function withScheme(address: string): string {
  return address === '' || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(address) || !address.includes('.')
    ? address
    : `https://${address.replace(/^\/\//, '')}`;
}

const website = text({ max: limits.website, kind: 'name' })
  .transform(withScheme)
  .refine((value) => value === '' || isWebAddress(value), { error: 'not_a_web_address' })
  .refine((value) => codePoints(value) <= limits.website, { error: 'too_long', params: { maximum: limits.website } })
  .meta({ description: 'An http or https address, or empty; without a scheme it is https.' });

export const users = {
  'users.get': procedure({
    kind: 'query',
    summary: 'A person’s page',
    description:
      'Case-insensitive, and for 90 days under a name that was changed; `username` in the result is the present name, spelled as its owner spells it.',
    publicSeconds: 30,
    input: z.strictObject({ username }),
    output: person,
    errors: ['not_found'],
  }),
  'users.complete': procedure({
    kind: 'query',
    summary: 'People whose username or name starts with this, for completing a mention while writing',
    description:
      'People you follow come first. Without people you may not mention or have muted. Private profiles are in no list but their owner’s (decision 30).',
    input: z.strictObject({ prefix: text({ min: 1, max: limits.search, kind: 'name' }) }),
    output: z.strictObject({ items: z.array(personCard).max(limits.completions) }),
    errors: [],
  }),
  'users.updateProfile': procedure({
    kind: 'mutation',
    summary: 'Change what your page says about you',
    description: 'Fields left out are unchanged; an empty text clears the field.',
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
