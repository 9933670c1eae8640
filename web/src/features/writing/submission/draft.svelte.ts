import type { DraftStore } from './draft-store.ts';

/** One kind of thing that is written, such as a short post: what its drafts need to know of its fields. */
export interface DraftKind<Words> {
  /** What the fields hold before anybody writes. */
  readonly begin: Words;
  /** Reads the fields of a kept draft, which may be anything; null where it is no such draft. */
  readonly read: (kept: Readonly<Record<string, unknown>>) => Words | null;
  /** Whether nothing was written that is worth keeping. */
  readonly isUntouched: (words: Words) => boolean;
  /** What the fields hold once these words were sent. */
  readonly afterwards: (sent: Words) => Words;
}

/** What is sent, and the idempotency key it is sent under. */
export interface Submission<Words> {
  readonly words: Words;
  /** The same for every try at the same words, so that a lost answer never sends twice. */
  readonly key: string;
}

/** A draft as the browser keeps it, beside its words. */
interface Kept<Words> extends Submission<Words> {
  /** The words that were tried under the key, as one string; null while none were. */
  readonly tried: string | null;
}

const PREFIX = 'vrss_draft_';

/** The name under which the browser keeps a draft: whose it is, and of what unless it is a short post. */
export function draftPlace(ownerId: string, ...of: readonly string[]): string {
  return PREFIX + [ownerId, ...of].join(' ');
}

/** Browser only: forgets all drafts, for a person who signs out on a machine that others use. */
export function forgetDrafts(store: Storage): void {
  for (const place of Object.keys(store)) if (place.startsWith(PREFIX)) store.removeItem(place);
}

/** Words while they are written. The browser keeps them until the server has them: no page, session or connection loses them. */
export class Draft<Words extends object> {
  /** The fields as they are typed. */
  words: Words;
  readonly place: string;
  #key: string;
  /** What was tried under the key; other words need another key. */
  #tried: string | null = null;
  readonly #kind: DraftKind<Words>;
  readonly #store: DraftStore;
  readonly #newKey: () => string;

  /** `key` is the idempotency key of the first try. */
  constructor(place: string, kind: DraftKind<Words>, key: string, store: DraftStore, newKey: () => string) {
    this.place = place;
    this.words = $state({ ...kind.begin });
    this.#kind = kind;
    this.#key = key;
    this.#store = store;
    this.#newKey = newKey;
  }

  get isUntouched(): boolean {
    return this.#kind.isUntouched(this.words);
  }

  /** Shows what the browser kept, unless something is written already. Tells whether it did. */
  takeUp(): boolean {
    const kept = this.#readKept();
    if (kept === null || !this.isUntouched) return false;
    this.words = kept.words;
    this.#key = kept.key;
    this.#tried = kept.tried;
    return !this.isUntouched;
  }

  keep(): void {
    const kept = { ...this.words, key: this.#key, tried: this.#tried };
    if (this.isUntouched) this.#store.removeItem(this.place);
    else this.#store.setItem(this.place, JSON.stringify(kept));
  }

  /** Gives the words to be sent. They stay in the fields, and are kept until `sent`. */
  send(): Submission<Words> {
    const body = this.#bodyOf(this.words);
    if (this.#tried !== null && this.#tried !== body) this.#key = this.#newKey();
    this.#tried = body;
    this.keep();
    return { words: { ...this.words }, key: this.#key };
  }

  /** The server has them: what is written next is sent under another key. */
  sent(): void {
    this.words = this.#kind.afterwards(this.words);
    this.#key = this.#newKey();
    this.#tried = null;
    this.#store.removeItem(this.place);
  }

  /** The key was used for other words, in another tab perhaps: the next try uses a new one. */
  takeNewKey(): void {
    this.#key = this.#newKey();
    this.#tried = null;
    this.keep();
  }

  /** Puts other words into the fields, such as the version that was saved elsewhere. */
  replace(words: Words): void {
    this.words = { ...words };
    this.keep();
  }

  #bodyOf(words: Words): string {
    return JSON.stringify(words, Object.keys(this.#kind.begin));
  }

  /** A browser's storage may hold anything. */
  #readKept(): Kept<Words> | null {
    try {
      const kept = JSON.parse(this.#store.getItem(this.place) ?? 'null') as Record<string, unknown> | null;
      const words = kept && this.#kind.read(kept);
      if (!words || typeof kept.key !== 'string') return null;
      return { words, key: kept.key, tried: typeof kept.tried === 'string' ? kept.tried : null };
    } catch {
      return null;
    }
  }
}
