import type { Post } from '@vrss/contract';

/** The post's own page (decision 52). */
export function postAddress(post: Pick<Post, 'id' | 'author'>): string {
  return `/@${post.author.username}/${post.id}`;
}
