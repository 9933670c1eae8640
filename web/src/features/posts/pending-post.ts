import type { Post } from '@vrss/contract';
import type { Viewer } from '#lib/viewer.ts';
import type { Sending } from './draft.svelte.ts';

/** A short post as it will look, before the server has it. Its id is no id of the API and never leaves the page. */
export function pendingPost({ text, visibility, key }: Sending, viewer: Viewer, now: Date): Post {
  const { id, username, displayName, avatarUrl } = viewer;
  return {
    id: `pending-${key}`,
    type: 'text_short',
    author: { id, username, displayName, avatarUrl },
    visibility,
    title: null,
    content: text.trim(),
    tags: [],
    publishedAt: now.toISOString(),
    editedAt: null,
    likesCount: 0,
    liked: false,
    commentsCount: 0,
    repostsCount: 0,
  };
}
