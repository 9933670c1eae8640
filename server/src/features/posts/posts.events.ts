import type { Visibility } from '@vrss/contract';
import { eventKind } from '../../core/events.ts';

export interface OfPost {
  readonly postId: string;
  readonly authorId: string;
}

interface Written extends OfPost {
  readonly visibility: Visibility;
  /** People who are mentioned now and were not before. Whether they may see the post is not said by it. */
  readonly mentionedIds: readonly string[];
}

export const postCreated = eventKind<Written>('post.created', 'post', 'postId');
export const postEdited = eventKind<Written>('post.edited', 'post', 'postId');
export const postDeleted = eventKind<OfPost>('post.deleted', 'post', 'postId');
export const postRestored = eventKind<OfPost>('post.restored', 'post', 'postId');
/** By a moderator, from everybody. */
export const postHidden = eventKind<OfPost>('post.hidden', 'post', 'postId');
export const postUnhidden = eventKind<OfPost>('post.unhidden', 'post', 'postId');
