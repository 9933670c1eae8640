import type { Post } from '@vrss/contract';

/** The posts that are not held yet, in their order: an id is never shown twice. */
export function withoutHeld(posts: readonly Post[], ...held: readonly (readonly Post[])[]): readonly Post[] {
  const ids = new Set(held.flat().map(({ id }) => id));
  return posts.filter(({ id }) => !ids.has(id));
}
