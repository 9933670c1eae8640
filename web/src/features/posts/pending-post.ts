import type { Post, ViewerAnswer } from '@vrss/contract';
import type { Sending } from './draft.svelte.ts';

/** A post as it will look, before the server has it. Its id is no id of the API and never leaves the page. */
export function pendingPost({ content, visibility, key }: Sending, viewer: ViewerAnswer, now: Date): Post {
  const { id, username, displayName, avatarUrl } = viewer;
  return {
    id: `pending-${key}`,
    type: 'text_short',
    author: { id, username, displayName, avatarUrl },
    visibility,
    content: content.trim(),
    publishedAt: now.toISOString(),
    editedAt: null,
    likesCount: 0,
    commentsCount: 0,
    repostsCount: 0,
  };
}
