import { z } from 'zod';
import { cursor, id, moment, nothing, page, pageLimit, username } from './common.ts';
import { personCard } from './people.ts';
import { procedure } from './procedure.ts';
import { tagName } from './tags.ts';

/** How long a mute lasts. */
const muteEnd = z.enum(['day', 'week', 'never']);
export type MuteEnd = z.infer<typeof muteEnd>;

const mutedThing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: personCard, mutedAt: moment, endsAt: moment.nullable() }),
  z.strictObject({
    kind: z.literal('tag'),
    tag: z.string().meta({ description: 'Folded, as it stands in addresses.' }),
    name: z.string().meta({ description: 'As it was written.' }),
    mutedAt: moment,
    endsAt: moment.nullable(),
  }),
]);
export type MutedThing = z.infer<typeof mutedThing>;

/** Procedures about what the viewer does not want to see (decision 202). No one else can tell. */
export const mutes = {
  'socialGraph.mute': procedure({
    kind: 'mutation',
    summary: 'Mute a person or a tag',
    description:
      'Their posts, or posts with the tag, no longer appear in Following, on tag pages and among new posts; a muted person is in no suggestions or completions either. They stay at their exact addresses and in lists of people. Muting again changes when it ends. A private profile is found by id and `username` together. At most 2,000 people and 200 tags: quota_exceeded.',
    input: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('person'),
        userId: id,
        username: username.optional(),
        ends: muteEnd.default('never'),
      }),
      z.strictObject({ kind: z.literal('tag'), tag: tagName, ends: muteEnd.default('never') }),
    ]),
    output: z.strictObject({ endsAt: moment.nullable() }),
    errors: ['not_found', 'quota_exceeded'],
  }),
  'socialGraph.unmute': procedure({
    kind: 'mutation',
    summary: 'End a mute',
    description: 'Ending one that is not there changes nothing.',
    input: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('person'), userId: id }),
      z.strictObject({ kind: z.literal('tag'), tag: tagName }),
    ]),
    output: nothing,
    errors: [],
  }),
  'socialGraph.muted': procedure({
    kind: 'query',
    summary: 'People and tags that you muted, the last first',
    description: 'Without mutes that have ended, and without people who are not there any more.',
    input: z.strictObject({ cursor: cursor.optional(), limit: pageLimit }),
    output: page(mutedThing),
    errors: [],
  }),
};
