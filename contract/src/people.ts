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
export const viewerRelationship = z.strictObject({
  self: z.boolean(),
  following: z.boolean(),
  followsYou: z.boolean(),
  friends: z.boolean(),
  canFollow: z.boolean().meta({
    description: 'Whether following takes effect at once: false for yourself, and where the profile asks first.',
  }),
  requested: z.boolean().meta({ description: 'You asked to follow, and it is neither accepted nor withdrawn.' }),
  requestsYou: z.boolean().meta({ description: 'They ask to follow you.' }),
  muted: z.boolean().meta({ description: 'You muted them.' }),
  askedFriendship: z
    .boolean()
    .meta({ description: 'You follow them and asked to be followed back; they don’t follow you yet.' }),
  asksFriendship: z.boolean().meta({ description: 'They follow you and asked to be followed back.' }),
});
export type ViewerRelationship = z.infer<typeof viewerRelationship>;

/** What is between the viewer and a person, as acts on it answer. */
export const relationshipAnswer = z.strictObject({
  viewerRelationship,
  followersCount: z.number().int().nullable().meta({ description: 'Null where the viewer may see the card alone.' }),
});

/** A person in a list of people. */
export const listedPerson = personCard.extend({
  bio: z.string().nullable().meta({ description: 'Also null where the viewer may see only the card.' }),
  viewerRelationship: viewerRelationship.nullable().meta({ description: 'Null for people who are signed out.' }),
});
export type ListedPerson = z.infer<typeof listedPerson>;

/** Some people by their cards, and how many more there are whom the viewer may see. */
export const somePeople = z.strictObject({
  people: z.array(personCard).max(2),
  othersCount: z.number().int().min(0),
});
export type SomePeople = z.infer<typeof somePeople>;

/** A person's page. `details` is null where the viewer may see the card alone (decision 30). */
export const person = personCard.extend({
  visibility,
  searchEngines: z.boolean().meta({ description: 'Whether search engines may list the page.' }),
  details: z
    .strictObject({
      bio: z.string().nullable(),
      location: z.string().nullable(),
      website: z.string().nullable(),
      age: z.number().int().nullable().meta({ description: 'Null where it is not shown, for everyone but its owner.' }),
      joinedAt: z.string(),
      followersCount: z.number().int(),
      followingCount: z.number().int(),
      friendsCount: z.number().int(),
    })
    .nullable(),
  viewerRelationship: viewerRelationship.nullable(),
  followedBy: somePeople.nullable().meta({
    description:
      'People you follow who follow this person, counted up to a thousand; null on your own page, on a card and when signed out.',
  }),
});
export type Person = z.infer<typeof person>;
