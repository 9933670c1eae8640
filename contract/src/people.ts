import { z } from 'zod';
import { id, visibility } from './common.ts';

/** The card of a person: what stands beside a post and in lists (decision 30). */
export const personCard = z.strictObject({
  id,
  username: z.string(),
  displayName: z.string().nullable(),
  avatarUrl: z.string().nullable(),
});
export type PersonCard = z.infer<typeof personCard>;

/** How the viewer stands to a person; null for people who are signed out. */
export const standing = z.strictObject({
  self: z.boolean(),
  following: z.boolean(),
  followsYou: z.boolean(),
  friends: z.boolean(),
  canFollow: z.boolean().meta({ description: 'False for oneself and where the profile is not public.' }),
});

/** A person's page. `details` is null where the viewer may see the card alone (decision 30). */
export const person = personCard.extend({
  visibility,
  details: z
    .strictObject({
      bio: z.string().nullable(),
      location: z.string().nullable(),
      website: z.string().nullable(),
      joinedAt: z.string(),
      followersCount: z.number().int(),
      followingCount: z.number().int(),
    })
    .nullable(),
  standing: standing.nullable(),
});
export type Person = z.infer<typeof person>;
