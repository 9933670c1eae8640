import { z } from 'zod';
import { cursor, id, pageLimit, timeline } from './common.ts';
import { config } from './custom-feeds.ts';
import { limits } from './limits.ts';
import { post } from './posts.ts';
import { procedure } from './procedure.ts';

const path = z
  .array(z.number().int())
  .max(limits.feed.depth)
  .meta({ description: 'Where a block is in the tree: the positions to follow from the outermost group.' });

const counted = z.number().int();

/** A block, by its place and as the sentence says it. */
const block = z.strictObject({ path, type: z.string(), says: z.string() });
export type FeedBlock = z.infer<typeof block>;

/** How dear a rule is to read (decision 41). */
const cost = z.enum(['light', 'medium', 'heavy']);
export type FeedCost = z.infer<typeof cost>;

const looksBack = z.number().int().nullable().meta({
  description: 'Days that are read instead of the horizon, where that became too much; null where all of it is.',
});

export const feedReading = {
  'feeds.read': procedure({
    kind: 'query',
    summary: 'Posts of a feed of your own',
    description:
      'Read older pages with nextCursor and what came since with newerCursor. A cursor ends with the version of its feed.',
    input: z.strictObject({ id, cursor: cursor.optional(), limit: pageLimit }),
    output: timeline(post).extend({ looksBack }),
    errors: ['not_found'],
  }),
  'feeds.preview': procedure({
    kind: 'read',
    summary: 'What a rule would show, with a count for each of its blocks',
    description: 'Counts run over the newest 10,000 posts of the last 7 days that you may see. Nothing is kept.',
    input: z.strictObject({ config, limit: pageLimit }),
    output: z.strictObject({
      items: z.array(post).max(limits.page.max),
      matched: counted.meta({ description: 'Posts that the whole rule lets through.' }),
      of: counted.meta({ description: 'Posts that were counted over.' }),
      cut: z.boolean().meta({ description: 'Whether there were more than are counted over.' }),
      blocks: z.array(
        block.extend({
          alone: counted.meta({ description: 'Posts that the block is true of.' }),
          without: counted.meta({ description: 'Posts that the rule would let through without it.' }),
        }),
      ),
      cost,
      tooHeavy: path.nullable().meta({ description: 'The block that makes the feed too heavy to be kept.' }),
    }),
    errors: [],
  }),
  'feeds.explain': procedure({
    kind: 'query',
    summary: 'Why a post is in a feed, or what keeps it out',
    description: 'Without feedId it is about Following.',
    input: z.strictObject({ feedId: id.optional(), postId: id }),
    output: z.strictObject({
      holds: z.boolean(),
      because: z.array(block).meta({ description: 'The blocks that let it in.' }),
      droppedBy: block
        .extend({
          excludes: z.boolean().meta({ description: 'Whether the block is true of the post, inside a "none of".' }),
        })
        .nullable(),
      bound: z
        .enum(['muted', 'horizon', 'perAuthor', 'stopAfter'])
        .nullable()
        .meta({ description: 'What keeps a post out that all blocks would let in.' }),
    }),
    errors: ['not_found'],
  }),
};
