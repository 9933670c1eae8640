import type { Post } from '@vrss/contract';

/** A post for tests. */
export const samplePost = (id: string): Post => ({
  id,
  type: 'text_short',
  author: { id: '1', username: 'wren_c', displayName: null, avatarUrl: null },
  visibility: 'public',
  title: null,
  language: null,
  contentWarning: null,
  content: `Post ${id}`,
  tags: [],
  publishedAt: '2026-11-23T18:00:00.000Z',
  editedAt: null,
  likesCount: 0,
  liked: false,
  commentsCount: 0,
  repostsCount: 0,
});
