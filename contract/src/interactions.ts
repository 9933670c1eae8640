import { z } from 'zod';
import { cursor, id, page, pageLimit } from './common.ts';
import { listedPerson } from './people.ts';
import { procedure } from './procedure.ts';

const output = z.strictObject({ liked: z.boolean(), likesCount: z.number().int() });

export const interactions = {
  'interactions.like': procedure({
    kind: 'mutation',
    summary: 'Like a post',
    description: 'Liking again changes nothing.',
    input: z.strictObject({ postId: id }),
    output,
    errors: ['not_found'],
  }),
  'interactions.unlike': procedure({
    kind: 'mutation',
    summary: 'Remove a like',
    description: 'Removing a like that isn’t there changes nothing.',
    input: z.strictObject({ postId: id }),
    output,
    errors: ['not_found'],
  }),
  'interactions.likers': procedure({
    kind: 'query',
    summary: 'People who like a post, most recent first',
    description:
      'Leaves out people you may not see, so the list can be shorter than the post’s counter says (decision 35).',
    input: z.strictObject({ postId: id, cursor: cursor.optional(), limit: pageLimit }),
    output: page(listedPerson),
    errors: ['not_found'],
  }),
};
