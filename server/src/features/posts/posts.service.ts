import { fold, type Output, type Parsed, type Post, type PostTimeline, type WholePost } from '@vrss/contract';
import type { Call, SignedInCall } from '../../core/context.ts';
import type { Viewer } from '../../core/viewer.ts';
import type { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/errors.ts';
import { byAuthorPosts, findPost, findPosts, findWholePost, latestPosts, ownPosts } from './posts.queries.ts';
import { postView, wholePostView } from './posts.view.ts';
import { taggedPosts, tagsBeginning } from './tags.queries.ts';
import { readPosts } from './timelines.service.ts';

/** One post as lists show it. Throws not_found where the viewer can't see it. */
export async function readPost(database: Database, viewer: Viewer | null, id: string): Promise<Post> {
  const row = await findPost(database, viewer?.id ?? null, id);
  if (row === undefined) throw notFound();
  return postView(row);
}

/** The posts of these ids that the viewer can see, in the order of the ids. */
export async function postsByIds(database: Database, viewerId: string | null, ids: readonly string[]): Promise<Post[]> {
  return (await findPosts(database, viewerId, ids)).map(postView);
}

/** One post with all of its words. Throws not_found where the viewer can't see it. */
export async function readWholePost(database: Database, viewer: Viewer | null, id: string): Promise<WholePost> {
  const row = await findWholePost(database, viewer?.id ?? null, id);
  if (row === undefined) throw notFound();
  return wholePostView(row);
}

/** An author's posts, newest first. Throws not_found where they are not the viewer's to see, the card or not. */
export async function postsByAuthor(call: Call, input: Parsed<'posts.byAuthor'>): Promise<PostTimeline> {
  const username = input.username.toLowerCase();
  // A page under a name that became the viewer's, or ceased to be, within the two seconds that their session is believed isn't there.
  const isOwn = call.viewer?.username.toLowerCase() === username;
  return readPosts(call, 'posts.byAuthor', input, isOwn ? ownPosts : byAuthorPosts, { username });
}

/** The posts with a tag, newest first; a tag that nobody used has none. */
export async function postsByTag(call: Call, input: Parsed<'posts.byTag'>): Promise<Output<'posts.byTag'>> {
  const tag = fold(input.tag);
  return { ...(await readPosts(call, 'posts.byTag', input, taggedPosts, { tag })), tag };
}

/** Tags of the newest posts that begin so. */
export async function completeTag(call: SignedInCall, prefix: string): Promise<Output<'posts.completeTag'>> {
  return { items: await tagsBeginning(call.database, call.viewer.id, fold(prefix)) };
}

/** What the welcome page shows. */
export async function latest(call: Call): Promise<Output<'posts.latest'>> {
  const rows = await latestPosts(call.database, call.viewer?.id ?? null);
  return { items: rows.map(postView) };
}
