interface Identified {
  readonly id: string;
}

/** A page of a list, and what a list keeps of itself while another page is open. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Asks for one page of a list. */
export type ReadListPage<Item> = (input: { cursor: string; limit: number }) => Promise<ListPage<Item>>;

const PAGE = 20;

/** A list that grows at its end by cursor, never repeats an id, and lets go of a row before the server has agreed. */
export class CursorList<Item extends Identified> {
  #held = $state.raw<readonly Item[]>([]);
  #nextCursor = $state<string | null>(null);
  #loading = $state(false);
  #fault = $state.raw<unknown>(null);
  #taken = $state.raw<readonly string[]>([]);
  readonly #items = $derived(this.#held.filter(({ id }) => !this.#taken.includes(id)));
  readonly #read: ReadListPage<Item>;

  constructor(firstPage: ListPage<Item>, read: ReadListPage<Item>) {
    this.#held = firstPage.items;
    this.#nextCursor = firstPage.nextCursor;
    this.#read = read;
  }

  get items(): readonly Item[] {
    return this.#items;
  }
  /** Rows that came, those among them that were taken out since. */
  get heldCount(): number {
    return this.#held.length;
  }
  get nextCursor(): string | null {
    return this.#nextCursor;
  }
  get loading(): boolean {
    return this.#loading;
  }
  /** Why the next page did not come; null when nothing is wrong. */
  get fault(): unknown {
    return this.#fault;
  }

  /** Fetches the next page, once at a time. */
  async loadMore(): Promise<void> {
    if (this.#nextCursor === null || this.#loading) return;
    this.#loading = true;
    this.#fault = null;
    try {
      const page = await this.#read({ cursor: this.#nextCursor, limit: PAGE });
      this.#held = [...this.#held, ...this.#unknown(page.items)];
      this.#nextCursor = page.nextCursor;
    } catch (fault) {
      this.#fault = fault;
    } finally {
      this.#loading = false;
    }
  }

  /** Takes a row out at once, and back to its place where the act is refused. Throws the refusal. */
  async remove(id: string, act: () => Promise<unknown>): Promise<void> {
    if (this.#taken.includes(id)) return;
    this.#taken = [...this.#taken, id];
    try {
      await act();
    } catch (fault) {
      this.putBack(id);
      throw fault;
    }
  }

  /** Shows a row again that was removed, where it was. */
  putBack(id: string): void {
    this.#taken = this.#taken.filter((taken) => taken !== id);
  }

  /** Keeps what changed about a row. */
  change(id: string, change: Partial<Item>): void {
    this.#held = this.#held.map((item) => (item.id === id ? { ...item, ...change } : item));
  }

  capture(): ListPage<Item> {
    return { items: this.#items, nextCursor: this.#nextCursor };
  }

  /** Takes up what was kept; rows that the server has just told anew are the newer truth. */
  restore(kept: ListPage<Item>): void {
    const fresh = this.#held;
    this.#held = kept.items.map((item) => fresh.find(({ id }) => id === item.id) ?? item);
    this.#nextCursor = kept.nextCursor;
  }

  #unknown(items: readonly Item[]): readonly Item[] {
    return items.filter(({ id }) => !this.#held.some((held) => held.id === id));
  }
}
