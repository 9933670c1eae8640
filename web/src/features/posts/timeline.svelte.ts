import type { Post, PostTimeline } from '@vrss/contract';
import { CursorList, type ListSnapshot, type ReadListPage } from '#lib/store/cursor-list.svelte.ts';
import { OLDEST } from '#lib/store/clock.ts';
import type { KnownPost, Posts } from '#lib/store/posts.ts';

/** What a timeline keeps of itself while another page is open, so that going back finds the place. */
export interface TimelineSnapshot extends ListSnapshot<KnownPost> {
  readonly waiting: readonly KnownPost[];
  readonly newerCursor: string;
  readonly overflown: boolean;
}

/** New posts are fetched as many at a time as a page may hold; more than that and the timeline begins anew. */
const NEWER_PAGE = 50;

/** A list of posts, newest first. What came since waits until it is asked for: nothing jumps. */
export class Timeline extends CursorList<KnownPost, PostTimeline> {
  #waiting = $state.raw<readonly string[]>([]);
  #overflown = $state(false);
  #newerCursor: string;
  readonly #posts: Posts;
  readonly #read: ReadListPage<PostTimeline>;

  constructor(firstPage: PostTimeline, posts: Posts, read: ReadListPage<PostTimeline>) {
    super(firstPage, { entities: posts, read });
    this.#posts = posts;
    this.#read = read;
    this.#newerCursor = firstPage.newerCursor;
  }

  /** Posts that came since and wait to be shown. */
  get waitingCount(): number {
    return this.#waiting.filter((id) => this.visible(id) !== undefined).length;
  }
  /** More came than a page holds: showing them means beginning anew. */
  get overflown(): boolean {
    return this.#overflown;
  }

  /** Asks what came since; it waits. Throws where the question fails. */
  async checkNewer(): Promise<void> {
    if (this.#overflown) return;
    const version = this.#posts.clock.next();
    const page = await this.#read({ cursor: this.#newerCursor, limit: NEWER_PAGE });
    const ids = this.unknown(this.receive(page.items, version));
    this.#waiting = [...ids.filter((id) => !this.#waiting.includes(id)), ...this.#waiting];
    this.#newerCursor = page.newerCursor;
    this.#overflown = page.hasNewer;
  }

  /** Puts what waits at the top. */
  showWaiting(): void {
    this.prepend(this.#waiting);
    this.#waiting = [];
  }

  /** Puts a post of one's own at the top that the server has just made; it may have come among the new ones already. */
  add(made: Post): void {
    this.#waiting = this.#waiting.filter((id) => id !== made.id);
    this.prepend(this.receive([made], this.#posts.clock.next()));
  }

  override capture(): TimelineSnapshot {
    return {
      ...super.capture(),
      waiting: this.#waiting.flatMap((id) => (this.visible(id) && this.#posts.confirmed(id)) ?? []),
      newerCursor: this.#newerCursor,
      overflown: this.#overflown,
    };
  }

  override restore(kept: TimelineSnapshot): void {
    super.restore(kept);
    this.#waiting = this.receive(kept.waiting, OLDEST);
    this.#newerCursor = kept.newerCursor;
    this.#overflown = kept.overflown;
  }
}
