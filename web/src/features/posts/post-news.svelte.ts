import type { Post } from '@vrss/contract';

/** In a new object each time: Svelte's own map would weigh as much as a list of posts. */
type ById<Value> = Readonly<Partial<Record<string, Value>>>;

/**
 * What this page has brought about since its lists were read: posts that were changed or liked, and posts that were put
 * away. Lists show it at once, also those that one comes back to. Written in the browser alone, since a server's
 * modules serve everybody.
 */
class PostNews {
  #changes = $state.raw<ById<Partial<Post>>>({});
  /** Where a post stands that was put away, or came back. */
  #places = $state.raw<ById<'gone' | 'back'>>({});

  /** The posts as they are now, those that are gone left out. */
  appliedTo(posts: readonly Post[]): readonly Post[] {
    return this.changedAmong(posts).filter(({ id }) => this.#places[id] !== 'gone');
  }

  /** The posts as they are now, also those that are gone. */
  changedAmong(posts: readonly Post[]): readonly Post[] {
    return posts.map((post) => {
      const change = this.#changes[post.id];
      // A post keeps its type, so that what changes of it is of that type too.
      return change === undefined ? post : ({ ...post, ...change } as Post);
    });
  }

  /** This much of a post is as the server just said. What is gone stays away. */
  changed(id: string, change: Partial<Post>): void {
    this.#changes = { ...this.#changes, [id]: { ...this.#changes[id], ...change } as Partial<Post> };
  }

  /** Undefined where this page put it neither away nor back. */
  placeOf(id: string): 'gone' | 'back' | undefined {
    return this.#places[id];
  }

  gone(id: string): void {
    this.#places = { ...this.#places, [id]: 'gone' };
  }

  /** A post that was put away stands again. */
  back(id: string): void {
    this.#places = { ...this.#places, [id]: 'back' };
  }

  /** A post was read anew: what was known of it before is old. */
  forget(id: string): void {
    // Nearly always nothing: and a server that draws a page must keep nothing of its posts.
    if (this.#changes[id] !== undefined) this.#changes = { ...this.#changes, [id]: undefined };
    if (this.#places[id] === 'gone') this.back(id);
  }
}

export const postNews = new PostNews();
