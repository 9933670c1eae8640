import { OLDEST, type Clock, type Version } from './clock.ts';
import { without } from './without.ts';

interface Identified {
  readonly id: string;
}

/** A page of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Asks for one page of a list. */
export type ReadListPage<Page> = (input: { cursor: string; limit: number }) => Promise<Page>;

/** What a list keeps of itself while another page is open, so that going back finds it. */
export interface ListSnapshot<Item> {
  readonly pages: readonly (readonly string[])[];
  /** Those that are shown, as the server has them: another document knows nothing of them. */
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** Where the posts or people of a list are kept. */
interface Entities<Item> {
  readonly clock: Clock;
  get(id: string): Item | undefined;
  confirmed(id: string): Item | undefined;
  receive(item: Item, version: Version): void;
  isVisible(item: Item): boolean;
}

interface CursorListOptions<Item, Page> {
  readonly entities: Entities<Item>;
  /** Unless the first page is all there is. */
  readonly read?: ReadListPage<Page>;
  /** Which of its items the list shows; those that lists show at all, unless said. */
  readonly shows?: (item: Item) => boolean;
}

const PAGE = 20;

/** A list that grows at its end by cursor. It keeps ids, none of them twice; the store knows what they stand for. */
export class CursorList<Item extends Identified, Page extends ListPage<Item> = ListPage<Item>> {
  /** Ids in the order of the list, as many together as came together. */
  #pages = $state.raw<readonly (readonly string[])[]>([]);
  #nextCursor = $state<string | null>(null);
  #loading = $state(false);
  #fault = $state.raw<unknown>(null);
  readonly #ids = $derived(this.#pages.flat());
  readonly #items = $derived(this.#ids.flatMap((id) => this.visible(id) ?? []));
  protected readonly options: CursorListOptions<Item, Page>;

  constructor(firstPage: Page, options: CursorListOptions<Item, Page>) {
    this.options = options;
    this.#pages = [this.receive(firstPage.items, options.entities.clock.page)];
    this.#nextCursor = firstPage.nextCursor;
  }

  /** The ids, as many together as came together: what stands in one of these never moves to another. */
  get pages(): readonly (readonly string[])[] {
    return this.#pages;
  }
  /** The items that are shown. */
  get items(): readonly Item[] {
    return this.#items;
  }
  get isEmpty(): boolean {
    return this.#items.length === 0;
  }
  /** Items that came, those among them that are not shown. */
  get heldCount(): number {
    return this.#ids.length;
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

  /** The item with this id; undefined where the list does not show it. */
  visible(id: string): Item | undefined {
    const { entities, shows = (each: Item) => entities.isVisible(each) } = this.options;
    const item = entities.get(id);
    return item !== undefined && shows(item) ? item : undefined;
  }

  /** Fetches the next page, once at a time. */
  async loadMore(): Promise<void> {
    const { entities, read } = this.options;
    if (this.#nextCursor === null || this.#loading || read === undefined) return;
    this.#loading = true;
    this.#fault = null;
    try {
      const version = entities.clock.next();
      const page = await read({ cursor: this.#nextCursor, limit: PAGE });
      this.#pages = [...this.#pages, this.unknown(this.receive(page.items, version))];
      this.#nextCursor = page.nextCursor;
    } catch (fault) {
      this.#fault = fault;
    } finally {
      this.#loading = false;
    }
  }

  capture(): ListSnapshot<Item> {
    const items = this.#items.flatMap(({ id }) => this.options.entities.confirmed(id) ?? []);
    return { pages: this.#pages, items, nextCursor: this.#nextCursor };
  }

  /**
   * Takes up what was kept. What this document has read of an item is newer than what was kept of it. What was hidden when
   * the list was left may be shown again in the same document; another one knows nothing of it.
   */
  restore(kept: ListSnapshot<Item>): void {
    this.receive(kept.items, OLDEST);
    this.#pages = kept.pages;
    this.#nextCursor = kept.nextCursor;
  }

  /** Puts ids above the rest. */
  protected prepend(ids: readonly string[]): void {
    this.#pages = [this.unknown(ids), ...this.#pages];
  }

  /** Gives what was read to the store; answers the ids. */
  protected receive(items: readonly Item[], version: Version): readonly string[] {
    for (const item of items) this.options.entities.receive(item, version);
    return items.map(({ id }) => id);
  }

  /** Those that the list has not yet. */
  protected unknown(ids: readonly string[]): readonly string[] {
    return without(ids, this.#ids);
  }
}
