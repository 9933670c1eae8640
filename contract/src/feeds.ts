import { z } from 'zod';
import { cursor, pageLimit } from './common.ts';
import { customFeeds } from './custom-feeds.ts';
import { postTimeline } from './posts.ts';
import { procedure } from './procedure.ts';

export const feeds = {
  ...customFeeds,
  'feeds.following': procedure({
    kind: 'query',
    summary: 'Posts from people you follow and your own, newest first',
    description: 'Read older pages with nextCursor and newer posts with newerCursor (decisions 32 and 43).',
    input: z.strictObject({ cursor: cursor.optional(), limit: pageLimit }),
    output: postTimeline,
    errors: [],
  }),
};
