import type { Post, PostTimeline } from '@vrss/contract';
import { postNews } from './post-news.svelte.ts';
import { withoutHeld } from './without-held.ts';

/** What a timeline keeps of itself while another page is open, so that going back finds the place. */
export interface TimelineSnapshot {
  /** As they were known then, also those that were put away: in the same document they may come back. */
  readonly items: readonly Post[];
  /** The ids of those that were put away. */
  readonly gone: readonly string[];
  readonly waiting: readonly Post[];
  readonly nextCursor: string | null;
  readonly newerCursor: string;
  readonly overflown: boolean;
}

/** Asks for one page of a timeline. */
export type ReadPage = (input: { cursor: string; limit: number }) => Promise<PostTimeline>;

/** A post that is shown before the server has it. One of the two is called, once. */
export interface Insertion {
  /** The server has it: this is what it made. */
  settle(post: Post): void;
  /** The server has it not: it goes away. */
  withdraw(): void;
}

const PAGE = 20;
/** New posts are fetched as many at a time as a page may hold; more than that and the timeline begins anew. */
const NEWER_PAGE = 50;

/**
 * A list of posts, newest first, that grows at its end by cursor. What came since waits until it is asked for: nothing
 * jumps. Ids that are there already are never repeated.
 */
export class Timeline {
  #items = $state.raw<readonly Post[]>([]);
  readonly #shown = $derived(postNews.appliedTo(this.#items));
  #waiting = $state.raw<readonly Post[]>([]);
  #pending = $state.raw<readonly Post[]>([]);
  #nextCursor = $state<string | null>(null);
  #loading = $state(false);
  #fault = $state.raw<unknown>(null);
  #overflown = $state(false);
  #newerCursor: string;
  readonly #read: ReadPage;

  constructor(firstPage: PostTimeline, read: ReadPage) {
    this.#items = justRead(firstPage.items);
    this.#nextCursor = firstPage.nextCursor;
    this.#newerCursor = firstPage.newerCursor;
    this.#read = read;
  }

  /** Posts of one's own that are on their way; they stand above the rest. */
  get pending(): readonly Post[] {
    return this.#pending;
  }
  get items(): readonly Post[] {
    return this.#shown;
  }
  get isEmpty(): boolean {
    return this.#shown.length === 0 && this.#pending.length === 0;
  }
  get nextCursor(): string | null {
    return this.#nextCursor;
  }
  get loading(): boolean {
    return this.#loading;
  }
  /** Why the older page did not come; null when nothing is wrong. */
  get fault(): unknown {
    return this.#fault;
  }
  /** Posts that came since and wait to be shown. */
  get waitingCount(): number {
    return this.#waiting.length;
  }
  /** More came than a page holds: showing them means beginning anew. */
  get overflown(): boolean {
    return this.#overflown;
  }

  /** Fetches the next older page, once at a time. */
  async loadOlder(): Promise<void> {
    if (this.#nextCursor === null || this.#loading) return;
    this.#loading = true;
    this.#fault = null;
    try {
      const page = await this.#read({ cursor: this.#nextCursor, limit: PAGE });
      this.#items = [...this.#items, ...this.#unknown(justRead(page.items))];
      this.#nextCursor = page.nextCursor;
    } catch (fault) {
      this.#fault = fault;
    } finally {
      this.#loading = false;
    }
  }

  /** Asks what came since; it waits. Throws where the question fails. */
  async checkNewer(): Promise<void> {
    if (this.#overflown) return;
    const page = await this.#read({ cursor: this.#newerCursor, limit: NEWER_PAGE });
    // A post of one's own that is on its way would be told as news; it is found by the next question.
    if (this.#pending.length > 0) return;
    this.#waiting = [...this.#unknown(justRead(page.items)), ...this.#waiting];
    this.#newerCursor = page.newerCursor;
    this.#overflown = page.hasNewer;
  }

  /** Puts what waits at the top. */
  showWaiting(): void {
    this.#items = [...this.#waiting, ...this.#items];
    this.#waiting = [];
  }

  /** Puts a post of one's own at the top before the server has it. */
  insert(post: Post): Insertion {
    this.#pending = [post, ...this.#pending];
    const leave = () => {
      this.#pending = this.#pending.filter((each) => each !== post);
    };
    return {
      settle: (made) => {
        leave();
        if (this.#unknown([made]).length > 0) this.#items = [made, ...this.#items];
      },
      withdraw: leave,
    };
  }

  capture(): TimelineSnapshot {
    const isGone = (id: string) => postNews.placeOf(id) === 'gone';
    return {
      items: postNews.changedAmong(this.#items),
      gone: this.#items.map(({ id }) => id).filter(isGone),
      waiting: this.#waiting,
      nextCursor: this.#nextCursor,
      newerCursor: this.#newerCursor,
      overflown: this.#overflown,
    };
  }

  restore(snapshot: TimelineSnapshot): void {
    // What the new page says of a post is newer than what was left.
    const read = this.#items;
    // What an earlier document put away this one knows nothing of.
    const gone = snapshot.gone.filter((id) => postNews.placeOf(id) === undefined);
    this.#items = snapshot.items.flatMap((post) => {
      const known = read.find(({ id }) => id === post.id);
      if (known !== undefined) return [known];
      return gone.includes(post.id) ? [] : [post];
    });
    this.#waiting = snapshot.waiting;
    this.#nextCursor = snapshot.nextCursor;
    this.#newerCursor = snapshot.newerCursor;
    this.#overflown = snapshot.overflown;
  }

  #unknown(posts: readonly Post[]): readonly Post[] {
    return withoutHeld(posts, this.#items, this.#waiting);
  }
}

/** What the server answers now is newer than what this page knew. */
function justRead(posts: readonly Post[]): readonly Post[] {
  for (const { id } of posts) postNews.forget(id);
  return posts;
}
