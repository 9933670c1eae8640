import { api } from '#lib/api.ts';
import type { LikeAct } from './like-state.svelte.ts';

/** Browser only: likes the post with this id, or takes the like back. */
export function likeAct(postId: string): LikeAct {
  return (wanted) => api.post(wanted ? 'interactions.like' : 'interactions.unlike', { postId });
}
