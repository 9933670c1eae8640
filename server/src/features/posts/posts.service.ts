import type { Output, Parsed, Post, PostTimeline } from '@vrss/contract';
import type { Call, SignedInCall } from '../../core/context.ts';
import { idempotently } from '../../core/idempotency.ts';
import { readTimeline, type TimelinePage } from '../../core/timeline.ts';
import type { Viewer } from '../../core/viewer.ts';
import type { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/errors.ts';
import { findPost, insertPost, latestPosts, sliceByAuthor } from './posts.queries.ts';
import { postView, type PostRow } from './posts.view.ts';

/** Publishes a post, once for an Idempotency-Key; a key that was used for another post is a conflict. */
export async function createPost(call: SignedInCall, input: Parsed<'posts.create'>): Promise<Post> {
  const { database, events, viewer } = call;
  return idempotently(
    call,
    'posts.create',
    input,
    async (tx) => {
      const postId = await insertPost(tx, { authorId: viewer.id, ...input });
      await events.raise(tx, { type: 'post.created', postId, authorId: viewer.id, visibility: input.visibility });
      return postId;
    },
    (postId) => readPost(database, viewer, postId),
  );
}

/** One post. Throws not_found where the viewer can't see it. */
export async function readPost(database: Database, viewer: Viewer | null, id: string): Promise<Post> {
  const row = await findPost(database, viewer?.id ?? null, id);
  if (row === undefined) throw notFound();
  return postView(row);
}

/** An author's posts, newest first. Throws not_found where they are not the viewer's to see, the card or not. */
export async function postsByAuthor(call: Call, input: Parsed<'posts.byAuthor'>): Promise<PostTimeline> {
  const { username, cursor, limit } = input;
  const request = { procedure: 'posts.byAuthor', filter: username.toLowerCase(), cursor, limit };
  return timelineView(
    await readTimeline(call.cursors, request, async (range) => {
      const slice = await sliceByAuthor(call.database, call.viewer, username, range);
      if (slice === null) throw notFound();
      return slice;
    }),
  );
}

/** What the welcome page shows. */
export async function latest(call: Call): Promise<Output<'posts.latest'>> {
  const rows = await latestPosts(call.database, call.viewer?.id ?? null);
  return { items: rows.map(postView) };
}

/** A page of posts as the API answers it. */
export function timelineView({ items, ...rest }: TimelinePage<PostRow>): PostTimeline {
  return { items: items.map(postView), ...rest };
}
