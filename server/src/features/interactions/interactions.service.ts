import type { Output, Parsed } from '@vrss/contract';
import type { Call, SignedInCall } from '../../core/context.ts';
import { notFound } from '../../platform/errors.ts';
import { readPeople } from '../users/index.ts';
import { deleteLike, insertLike, isVisible, likers as likersOfPost, type LikeAct } from './interactions.queries.ts';

type Answer = Output<'interactions.like'>;

/** Likes a post; again changes nothing. Throws not_found where the viewer can't see it. */
export async function like(call: SignedInCall, postId: string): Promise<Answer> {
  return act(call, postId, insertLike, true);
}

/** Takes a like back; where there is none nothing changes. Throws not_found where the viewer can't see the post. */
export async function unlike(call: SignedInCall, postId: string): Promise<Answer> {
  return act(call, postId, deleteLike, false);
}

async function act(
  { database, viewer }: SignedInCall,
  postId: string,
  change: LikeAct,
  liked: boolean,
): Promise<Answer> {
  const post = await database.repeated(() => change(database, viewer.id, postId));
  if (post === undefined) throw notFound();
  return { liked, likesCount: post.likes_count };
}

/** People who like a post, most recent first, without whom the viewer may not see in lists. Throws not_found where the viewer can't see it. */
export async function likers(
  call: Call,
  { postId, ...page }: Parsed<'interactions.likers'>,
): Promise<Output<'interactions.likers'>> {
  if (!(await isVisible(call.database, call.viewer?.id ?? null, postId))) throw notFound();
  return readPeople(call, { members: likersOfPost }, { procedure: 'interactions.likers', of: postId, ...page });
}
