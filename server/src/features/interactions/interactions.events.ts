import { eventKind } from '../../core/events.ts';

interface Like {
  readonly postId: string;
  readonly authorId: string;
  /** Who likes, or liked. */
  readonly userId: string;
}

export const postLiked = eventKind<Like>('post.liked', 'like', 'userId', 'postId');
export const postUnliked = eventKind<Like>('post.unliked', 'like', 'userId', 'postId');
