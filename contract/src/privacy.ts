import { z } from 'zod';
import { visibility } from './common.ts';
import { procedure } from './procedure.ts';

/** Who may mention a person: everyone, people whom they follow, their friends, nobody. */
const mentionAudience = z.enum(['everyone', 'followed', 'friends', 'nobody']);
export type MentionAudience = z.infer<typeof mentionAudience>;

const switches = {
  visibility: visibility.meta({
    description: 'Going public accepts everyone who asks to follow; the other way followers stay (decision 201).',
  }),
  mentionsFrom: mentionAudience,
  ageShown: z.boolean().meta({ description: 'Whether those who see the profile see the age.' }),
  searchEngines: z.boolean().meta({ description: 'Whether search engines may list a public profile and its posts.' }),
  suggestions: z.boolean().meta({ description: 'Whether the person is suggested to others.' }),
};

const privacySettings = z.strictObject({
  ...switches,
  followersCount: z.number().int().meta({ description: 'Who keep access where the profile stops being public.' }),
  requestsCount: z
    .number()
    .int()
    .meta({ description: 'Who would be accepted by going public; counted up to a hundred.' }),
});
export type PrivacySettings = z.infer<typeof privacySettings>;

export const privacy = {
  'privacy.get': procedure({
    kind: 'query',
    summary: 'Who sees and reaches you',
    input: z.strictObject({}),
    output: privacySettings,
    errors: [],
  }),
  'privacy.update': procedure({
    kind: 'mutation',
    summary: 'Change who sees and reaches you',
    description: 'Fields left out stay as they are.',
    input: z.strictObject(switches).partial(),
    output: privacySettings,
    errors: [],
  }),
};
