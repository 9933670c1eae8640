import { z } from 'zod';
import { cursor, id, moment, nothing, page, pageLimit, username } from './common.ts';
import { followRequests } from './follow-requests.ts';
import { limits } from './limits.ts';
import { mutes } from './mutes.ts';
import { listedPerson, personCard, relationshipAnswer, somePeople } from './people.ts';
import { procedure } from './procedure.ts';
import { text } from './text.ts';

/** A list that belongs to a person's page; not found where the viewer may see the card alone. */
function peopleOf(summary: string, description: string) {
  return procedure({
    kind: 'query',
    summary,
    description: `${description} People you may not see are left out, so the list can be shorter than the counter says. \`search\` finds people whose username or display name contains it; in lists of more than a thousand, one or two letters find people whose username, or a word of whose display name, starts with it.`,
    input: z.strictObject({
      username,
      search: text({ max: limits.search, kind: 'name' }).optional(),
      cursor: cursor.optional(),
      limit: pageLimit,
    }),
    output: page(listedPerson),
    errors: ['not_found'],
  });
}

export const socialGraph = {
  'socialGraph.follow': procedure({
    kind: 'mutation',
    summary: 'Follow a person, or ask to',
    description:
      'A person whose profile is not public is asked first: the answer says `requested` (decision 201). A private profile is found by id and `username` together, as for socialGraph.block. Following or asking again changes nothing, except that it can add a request for friendship, that is, to be followed back (decision 34).',
    input: z.strictObject({ userId: id, username: username.optional(), askFriendship: z.boolean().default(false) }),
    output: relationshipAnswer,
    errors: ['not_found'],
  }),
  'socialGraph.unfollow': procedure({
    kind: 'mutation',
    summary: 'Stop following a person',
    description: 'Also ends a friendship. Unfollowing someone you do not follow changes nothing.',
    input: z.strictObject({ userId: id }),
    output: relationshipAnswer,
    errors: ['not_found'],
  }),
  'socialGraph.removeFollower': procedure({
    kind: 'mutation',
    summary: 'Remove a follower',
    description: 'Also ends a friendship. They are not told. Removing someone who does not follow you changes nothing.',
    input: z.strictObject({ userId: id }),
    output: relationshipAnswer,
    errors: ['not_found'],
  }),
  'socialGraph.block': procedure({
    kind: 'mutation',
    summary: 'Block a person',
    description:
      'Neither sees the other anywhere from then on; follows, requests and friendship between them end. Blocking again changes nothing. A person whose profile is private is found by `userId` and `username` together, since their card is shown only at their exact address (decision 30).',
    input: z.strictObject({ userId: id, username: username.optional() }),
    output: nothing,
    errors: ['not_found'],
  }),
  'socialGraph.unblock': procedure({
    kind: 'mutation',
    summary: 'End a block of your own',
    description: 'Does not restore follows or friendship. Unblocking someone you did not block changes nothing.',
    input: z.strictObject({ userId: id }),
    output: nothing,
    errors: [],
  }),
  'socialGraph.blocked': procedure({
    kind: 'query',
    summary: 'People you blocked, most recent first',
    description: 'Only their cards. Suspended and deleted people are left out.',
    input: z.strictObject({ cursor: cursor.optional(), limit: pageLimit }),
    output: page(personCard.extend({ blockedAt: moment })),
    errors: [],
  }),
  'socialGraph.followers': peopleOf(
    'A person’s followers, most recent first',
    'Your own list also says who asks for friendship.',
  ),
  'socialGraph.following': peopleOf('People a person follows, most recent first', 'In the order they were followed.'),
  'socialGraph.friends': peopleOf('A person’s friends, most recent first', 'Friends follow each other.'),
  'socialGraph.mutual': peopleOf(
    'People you follow who follow a person',
    'Empty for people who are signed out and on your own page.',
  ),
  'socialGraph.suggestions': procedure({
    kind: 'query',
    summary: 'People you may know: friends of your friends, most friends in common first',
    input: z.strictObject({ limit: pageLimit }),
    output: z.strictObject({
      items: z
        .array(listedPerson.extend({ friendsInCommon: somePeople.meta({ description: 'The reason.' }) }))
        .max(limits.page.max),
    }),
    errors: [],
  }),
  'socialGraph.dismissSuggestion': procedure({
    kind: 'mutation',
    summary: 'Do not suggest a person again',
    input: z.strictObject({ userId: id }),
    output: nothing,
    errors: ['not_found'],
  }),
  ...followRequests,
  ...mutes,
};
