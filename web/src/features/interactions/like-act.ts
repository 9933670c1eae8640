import type { Output } from '@vrss/contract';
import { api } from '#lib/api.ts';
import type { Act } from '#lib/store/act.ts';
import type { KnownPost } from '#lib/store/posts.ts';

/** Browser only: likes the post with this id, or takes the like back. */
export function likeAct(postId: string, liked: boolean): Act<KnownPost, Output<'interactions.like'>> {
  return {
    queue: 'like',
    about: 'like',
    apply: (post) => ({ liked, likesCount: post.likesCount + Number(liked) - Number(post.liked) }),
    send: () => api.post(liked ? 'interactions.like' : 'interactions.unlike', { postId }),
    confirm: (answer) => answer,
  };
}
