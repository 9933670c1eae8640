import type { Post } from '@vrss/contract';

/**
 * What this page has brought about since its lists were read: posts that were changed or liked, and posts that were put
 * away. Lists show it at once, also those that one comes back to. Written in the browser alone, since a server's
 * modules serve everybody.
 */
class PostNews {
  /** By id, in a new object each time: Svelte's own map would weigh as much as a list of posts. */
  #news = $state.raw<Readonly<Partial<Record<string, Post | 'gone'>>>>({});

  /** The posts as they are now, those that are gone left out. */
  appliedTo(posts: readonly Post[]): readonly Post[] {
    return posts.flatMap((post) => {
      const news = this.#news[post.id] ?? post;
      return news === 'gone' ? [] : [news];
    });
  }

  /** A post is as the server just said. */
  changed(post: Post): void {
    this.#news = { ...this.#news, [post.id]: post };
  }

  gone(id: string): void {
    this.#news = { ...this.#news, [id]: 'gone' };
  }

  /** A post is back, or was read anew: what was known of it before is old. */
  forget(id: string): void {
    // Nearly always: and a server that draws a page must keep nothing of its posts.
    if (this.#news[id] === undefined) return;
    this.#news = { ...this.#news, [id]: undefined };
  }
}

export const postNews = new PostNews();
