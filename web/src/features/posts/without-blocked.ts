import type { Post } from '@vrss/contract';
import { isBlockedHere } from '#features/social-graph/index.ts';

/** The posts without those of people whom the viewer blocked since they were read. */
export function withoutBlocked(posts: readonly Post[]): readonly Post[] {
  return posts.filter(({ author }) => !isBlockedHere(author.id));
}
