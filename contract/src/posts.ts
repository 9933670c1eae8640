import { z } from 'zod';
import { cursor, id, moment, pageLimit, timeline, username, visibility } from './common.ts';
import { limits } from './limits.ts';
import { personCard } from './people.ts';
import { procedure } from './procedure.ts';
import { text } from './text.ts';

/** A post as lists and its own page show it. */
export const post = z.strictObject({
  id,
  type: z.enum(['text_short']),
  author: personCard,
  visibility,
  content: z.string(),
  publishedAt: moment,
  editedAt: moment.nullable(),
  likesCount: z.number().int(),
  commentsCount: z.number().int(),
  repostsCount: z.number().int(),
});
export type Post = z.infer<typeof post>;

export const postTimeline = timeline(post);
export type PostTimeline = z.infer<typeof postTimeline>;

export const posts = {
  'posts.create': procedure({
    kind: 'mutation',
    summary: 'Write a post',
    description: 'Send an Idempotency-Key to make pressing twice, or trying again after a lost answer, post once.',
    policy: 'signed_in',
    limit: 'posts',
    idempotent: true,
    input: z.strictObject({
      type: z.literal('text_short'),
      content: text({ min: 1, max: limits.textShort }),
      visibility: visibility.default('public'),
    }),
    output: post,
    errors: ['conflict'],
  }),
  'posts.get': procedure({
    kind: 'query',
    summary: 'One post',
    policy: 'anyone',
    publicSeconds: 30,
    input: z.strictObject({ id }),
    output: post,
    errors: ['not_found'],
  }),
  'posts.byAuthor': procedure({
    kind: 'query',
    summary: 'A person’s posts, newest first',
    policy: 'anyone',
    publicSeconds: 30,
    input: z.strictObject({ username, cursor: cursor.optional(), limit: pageLimit }),
    output: postTimeline,
    errors: ['not_found'],
  }),
  'posts.latest': procedure({
    kind: 'query',
    summary: 'New public posts for the welcome page',
    description: 'The 20 newest of the last 200 public posts, at most two by one author.',
    policy: 'anyone',
    publicSeconds: 30,
    input: z.strictObject({}),
    output: z.strictObject({ items: z.array(post).max(20) }),
    errors: [],
  }),
};
