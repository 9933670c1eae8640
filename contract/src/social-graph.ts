import { z } from 'zod';
import { id } from './common.ts';
import { standing } from './people.ts';
import { procedure } from './procedure.ts';

const output = z.strictObject({
  standing,
  followersCount: z.number().int().nullable().meta({ description: 'Null where the viewer may see the card alone.' }),
});

export const socialGraph = {
  'socialGraph.follow': procedure({
    kind: 'mutation',
    summary: 'Follow a person',
    description: 'Following again changes nothing. A person whose profile is not public cannot be followed: conflict.',
    policy: 'signed_in',
    limit: 'follows',
    input: z.strictObject({ userId: id }),
    output,
    errors: ['not_found', 'conflict'],
  }),
  'socialGraph.unfollow': procedure({
    kind: 'mutation',
    summary: 'Stop following a person',
    description: 'Ends a friendship too. Unfollowing somebody you do not follow changes nothing.',
    policy: 'signed_in',
    limit: 'follows',
    input: z.strictObject({ userId: id }),
    output,
    errors: ['not_found'],
  }),
};
