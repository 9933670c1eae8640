import type { Visibility } from '@vrss/contract';

/** Where a draft outlives its page: the browser's storage, or none. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A draft as it is sent. */
export interface Sending {
  readonly content: string;
  readonly visibility: Visibility;
  /** The same for every try at the same post, so that a lost answer never posts twice. */
  readonly key: string;
}

const visibilities: readonly Visibility[] = ['public', 'followers', 'private'];

/**
 * A post while it is written. It is kept in the browser, for this person, until the server has it: nothing typed is lost
 * with a page, a session or a line.
 */
export class Draft {
  text = $state('');
  visibility = $state<Visibility>('public');
  #key: string;
  /** What was tried under the key; another post needs another key. */
  #tried: string | null = null;
  readonly #place: string;
  readonly #store: () => DraftStore | null;
  readonly #newKey: () => string;

  /** `owner` is the writer's id; `key` names the first try. The store is asked for in the browser alone. */
  constructor(owner: string, key: string, store: () => DraftStore | null, newKey: () => string) {
    this.#place = `${PLACES}${owner}`;
    this.#key = key;
    this.#store = store;
    this.#newKey = newKey;
  }

  /** Takes up what was kept, unless something is written already. */
  takeUp(): void {
    const kept = readKept(this.#store()?.getItem(this.#place) ?? null);
    if (kept === null || this.text !== '') return;
    this.text = kept.content;
    this.visibility = kept.visibility;
    this.#key = kept.key;
    this.#tried = bodyOf(kept);
  }

  /** A storage that is full or shut keeps nothing; the text is still in its field. */
  keep(): void {
    const kept: Sending = { content: this.text, visibility: this.visibility, key: this.#key };
    try {
      if (this.text.trim() === '') this.#store()?.removeItem(this.#place);
      else this.#store()?.setItem(this.#place, JSON.stringify(kept));
    } catch (fault) {
      if (!(fault instanceof DOMException)) throw fault;
    }
  }

  /** Gives the post to be sent and empties the field; what was given stays kept until `sent` or `failed`. */
  send(): Sending {
    const body = { content: this.text, visibility: this.visibility };
    if (this.#tried !== null && this.#tried !== bodyOf(body)) this.#key = this.#newKey();
    this.#tried = bodyOf(body);
    this.keep();
    this.text = '';
    return { ...body, key: this.#key };
  }

  /** The server has it. What was begun meanwhile is a new draft. */
  sent(): void {
    this.#key = this.#newKey();
    this.#tried = null;
    this.keep();
  }

  /** The server has it not: it comes back, before what was begun meanwhile. */
  failed(sending: Sending): void {
    this.text = this.text.trim() === '' ? sending.content : `${sending.content}\n\n${this.text}`;
    this.keep();
  }
}

const PLACES = 'vrss_draft_';

/** Browser only: forgets all drafts, for who signs out on a machine that others use. */
export function forgetDrafts(store: Storage): void {
  for (const place of Object.keys(store)) if (place.startsWith(PLACES)) store.removeItem(place);
}

function bodyOf({ content, visibility }: Pick<Sending, 'content' | 'visibility'>): string {
  return `${visibility} ${content}`;
}

/** What stands in a browser's storage may be anything. */
function readKept(text: string | null): Sending | null {
  if (text === null) return null;
  try {
    const { content, visibility, key } = JSON.parse(text) as Partial<Record<keyof Sending, unknown>>;
    const known = visibilities.find((each) => each === visibility);
    return typeof content === 'string' && typeof key === 'string' && known !== undefined
      ? { content, visibility: known, key }
      : null;
  } catch {
    return null;
  }
}
