import { SvelteMap } from 'svelte/reactivity';
import type { Post } from '@vrss/contract';

/**
 * What this page has brought about since its lists were read: posts that were changed or liked, and posts that were put
 * away. Lists show it at once, also those that one comes back to. Written in the browser alone, since a server's
 * modules serve everybody.
 */
class PostNews {
  readonly #news = new SvelteMap<string, Post | 'gone'>();

  /** The posts as they are now, those that are gone left out. */
  appliedTo(posts: readonly Post[]): readonly Post[] {
    if (this.#news.size === 0) return posts;
    return posts.flatMap((post) => {
      const news = this.#news.get(post.id) ?? post;
      return news === 'gone' ? [] : [news];
    });
  }

  /** A post is as the server just said. */
  changed(post: Post): void {
    this.#news.set(post.id, post);
  }

  gone(id: string): void {
    this.#news.set(id, 'gone');
  }

  /** A post is back, or was read anew: what was known of it before is old. */
  forget(id: string): void {
    this.#news.delete(id);
  }
}

export const postNews = new PostNews();
