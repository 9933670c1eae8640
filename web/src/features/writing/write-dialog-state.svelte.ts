import { createContext } from 'svelte';
import type { Post } from '@vrss/contract';

/** Takes a post that was just made; tells whether its writer sees it now. */
export type PostTaker = (post: Post) => boolean;

/** The dialog to write in, one a page of the app: whether it stands open, and which list on the page shows what was written. */
export class WriteDialogState {
  #open = $state(false);
  #written = $state(0);
  #taker: PostTaker | null = null;

  get isOpen(): boolean {
    return this.#open;
  }
  /** How often it was open: another composer on the page then takes up the draft anew. */
  get times(): number {
    return this.#written;
  }

  open(): void {
    this.#open = true;
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#written += 1;
  }

  /** While a list stands on the page, new posts go there. Returns what ends that. */
  showIn(taker: PostTaker): () => void {
    this.#taker = taker;
    return () => {
      if (this.#taker === taker) this.#taker = null;
    };
  }

  /** Gives a new post to the list on the page; false where none shows it. */
  give(post: Post): boolean {
    return this.#taker?.(post) ?? false;
  }
}

/** The layout of the app provides it, so that links to /write can open it and home can show what was written. */
export const [useWriteDialog, provideWriteDialog] = createContext<WriteDialogState>();
