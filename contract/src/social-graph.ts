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
    description: `${description} Whom you may not see stands in no list, so there can be fewer than the counter says. \`search\` keeps those whose username or display name holds it; in lists of more than a thousand, one or two letters keep those whose username, or a word of whose display name, begins with it.`,
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
      'A person whose profile is not public is asked first: the answer says `requested` (decision 201). A private profile is found by id and `username` together, as for socialGraph.block. Following or asking again changes nothing, but that it can begin to ask for friendship: to be followed back (decision 34).',
    input: z.strictObject({ userId: id, username: username.optional(), askFriendship: z.boolean().default(false) }),
    output: relationshipAnswer,
    errors: ['not_found'],
  }),
  'socialGraph.unfollow': procedure({
    kind: 'mutation',
    summary: 'Stop following a person',
    description: 'Ends a friendship too. Unfollowing somebody you do not follow changes nothing.',
    input: z.strictObject({ userId: id }),
    output: relationshipAnswer,
    errors: ['not_found'],
  }),
  'socialGraph.removeFollower': procedure({
    kind: 'mutation',
    summary: 'End somebody’s following you',
    description: 'Ends a friendship too. They are not told. Where nobody follows nothing changes.',
    input: z.strictObject({ userId: id }),
    output: relationshipAnswer,
    errors: ['not_found'],
  }),
  'socialGraph.block': procedure({
    kind: 'mutation',
    summary: 'Block a person',
    description:
      'Neither sees the other anywhere from then on; follows, requests and the friendship between them end. Blocking again changes nothing. A person whose profile is private is found by id and `username` together: their card stands at their exact address alone (decision 30).',
    input: z.strictObject({ userId: id, username: username.optional() }),
    output: nothing,
    errors: ['not_found'],
  }),
  'socialGraph.unblock': procedure({
    kind: 'mutation',
    summary: 'End a block of your own',
    description: 'What it ended does not come back. Unblocking whom you did not block changes nothing.',
    input: z.strictObject({ userId: id }),
    output: nothing,
    errors: [],
  }),
  'socialGraph.blocked': procedure({
    kind: 'query',
    summary: 'Whom you blocked, the last first',
    description: 'Their cards, whatever they are otherwise to you; suspended and deleted people are left out.',
    input: z.strictObject({ cursor: cursor.optional(), limit: pageLimit }),
    output: page(personCard.extend({ blockedAt: moment })),
    errors: [],
  }),
  'socialGraph.followers': peopleOf('Who follows a person, the last first', 'In your own, who asks for friendship.'),
  'socialGraph.following': peopleOf('Whom a person follows, the last first', 'In the order of following.'),
  'socialGraph.friends': peopleOf('A person’s friends, the last first', 'Friends follow each other.'),
  'socialGraph.mutual': peopleOf(
    'Of the people you follow, those who follow a person',
    'Empty for people who are signed out and for your own page.',
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
