import type { LikeState } from './like-state.svelte.ts';

interface LikeUnderWay {
  readonly postId: string;
  readonly like: LikeState;
}

/**
 * Likes that the server has not answered yet: each heart of their post shows them, also on a page that one goes on to
 * meanwhile. Written in the browser alone, since a server's modules serve everybody.
 */
let underWay = $state.raw<readonly LikeUnderWay[]>([]);

export function likeUnderWay(postId: string): LikeState | undefined {
  return underWay.find((each) => each.postId === postId)?.like;
}

export function beginLike(postId: string, like: LikeState): void {
  underWay = [...withoutPost(postId), { postId, like }];
}

export function endLike(postId: string): void {
  underWay = withoutPost(postId);
}

function withoutPost(postId: string): LikeUnderWay[] {
  return underWay.filter((each) => each.postId !== postId);
}
