import type { Post } from '@vrss/contract';
import type { Clock, Version } from './clock.ts';
import { Entities } from './entities.ts';
import type { People } from './people.ts';

/** A post, and what this browser knows of it beyond what the API says. */
export type KnownPost = Post & {
  /** Deleted. */
  readonly gone?: boolean;
};

/** All posts that were read, by id. */
export class Posts extends Entities<KnownPost> {
  readonly #people: People;

  constructor(clock: Clock, people: People) {
    super(clock);
    this.#people = people;
  }

  /** Whoever can read a post sees that it is there, and its author not blocked. */
  override receive(post: KnownPost, version: Version): void {
    super.receive({ gone: false, ...post }, version);
    this.#people.receive(post.author, version);
  }

  /** Whether lists show it: not where it was deleted or its author is blocked. */
  isVisible({ gone, author }: KnownPost): boolean {
    return gone !== true && this.#people.get(author.id)?.blocked !== true;
  }
}
