import type { Post, Visibility } from '@vrss/contract';
import type { DraftStore } from './draft-store.ts';
import { audiences, narrower } from './audiences.ts';

/** What a person writes: the fields of a post as they are typed. */
export interface Words {
  readonly title: string;
  readonly text: string;
  /** As typed into the tag field, with spaces or commas between. */
  readonly tags: string;
  readonly visibility: Visibility;
  /** Of a post that is changed, the `version` that the change began with. */
  readonly basedOn: string | null;
}

/** A draft as it is sent. */
export interface Submission extends Words {
  /** The same for every try at the same post, so that a lost answer never posts twice. */
  readonly key: string;
}

/** A draft as it is kept. */
interface Kept extends Submission {
  /** What was tried under the key, in one string; null while nothing was. */
  readonly tried: string | null;
}

/** Whose draft of what: short and long ones are kept apart, and each post that is being changed has its own. */
export interface DraftPlace {
  /** The writer's id. */
  readonly owner: string;
  readonly of: Post['type'] | `post ${string}`;
}

const NOTHING: Words = { title: '', text: '', tags: '', visibility: 'public', basedOn: null };

/**
 * A post while it is written. It is kept in the browser, for this person, until the server has it: nothing typed is lost
 * with a page, a session or a line.
 */
export class Draft {
  title = $state('');
  text = $state('');
  tags = $state('');
  visibility = $state<Visibility>('public');
  #basedOn: string | null = null;
  #key: string;
  /** What was tried under the key; another post needs another key. */
  #tried: string | null = null;
  /** Whether the fields were emptied for other words since the last try. */
  #isEmptied = false;
  readonly #place: string;
  readonly #begin: Words;
  readonly #store: DraftStore;
  readonly #newKey: () => string;

  /** `key` names the first try; `begin` is what stands there before anybody writes, as with a post that is changed. */
  constructor(place: DraftPlace, key: string, store: DraftStore, newKey: () => string, begin = NOTHING) {
    this.#place = nameOf(place);
    this.#key = key;
    this.#store = store;
    this.#newKey = newKey;
    this.#begin = begin;
    this.#show(begin);
  }

  get words(): Words {
    const { title, text, tags, visibility } = this;
    return { title, text, tags, visibility, basedOn: this.#basedOn };
  }
  get #isNew(): boolean {
    return this.#begin === NOTHING;
  }

  /** Whether it is this writer's draft of this. */
  isAt(place: DraftPlace): boolean {
    return this.#place === nameOf(place);
  }

  /** Whether nothing was written that is worth keeping: who can read a new post is no words. */
  get isUntouched(): boolean {
    const begun = this.#isNew ? { ...NOTHING, visibility: this.visibility } : this.#begin;
    return bodyOf(trimmed(this.words)) === bodyOf(trimmed(begun));
  }

  /** Takes up what was kept, unless something is written already, or what was kept is on its way. Tells whether it did. */
  takeUp(): boolean {
    const kept = readKept(this.#store.getItem(this.#place));
    if (kept === null || this.#isEmptied || !this.isUntouched) return false;
    this.#show(kept);
    this.#key = kept.key;
    this.#tried = kept.tried;
    return !this.isUntouched;
  }

  keep(): void {
    const kept: Kept = { ...this.words, key: this.#key, tried: this.#tried };
    if (this.isUntouched) this.#store.removeItem(this.#place);
    else this.#store.setItem(this.#place, JSON.stringify(kept));
  }

  /** Gives the post to be sent; what was given stays kept until `sent` or `failed`. */
  send(): Submission {
    const body = this.words;
    if (this.#tried !== null && this.#tried !== bodyOf(body)) this.#key = this.#newKey();
    this.#tried = bodyOf(body);
    this.#isEmptied = false;
    this.keep();
    return { ...body, key: this.#key };
  }

  /** Empties the fields for the next words, while what was given is on its way. */
  clear(): void {
    this.#isEmptied = true;
    this.#show({ ...NOTHING, visibility: this.visibility });
  }

  /** The server has it. What was begun meanwhile is a new draft; who could read it is not. */
  sent(submission: Submission): void {
    if (submission.key === this.#key) {
      this.#key = this.#newKey();
      this.#tried = null;
    }
    const words = this.#isNew ? { ...this.words, visibility: submission.visibility } : this.words;
    if (bodyOf(words) !== bodyOf(submission)) {
      this.keep();
    } else {
      if (this.#isNew) this.clear();
      this.#store.removeItem(this.#place);
    }
  }

  /**
   * The server has it not, as far as one knows: where the fields were emptied it comes back, before what was begun
   * meanwhile, for the narrower audience of both. Tells whether something else stands there than what was given.
   */
  failed(submission: Submission): boolean {
    if (this.#isEmptied || submission.key !== this.#key) {
      this.text = this.text.trim() === '' ? submission.text : `${submission.text}\n\n${this.text}`;
      this.title ||= submission.title;
      this.tags ||= submission.tags;
      this.visibility = narrower(submission.visibility, this.visibility);
    }
    this.keep();
    return bodyOf(this.words) !== bodyOf(submission);
  }

  /** The key was used for something else, in another tab perhaps: the next try is the first under another one. */
  takeNewKey(): void {
    this.#key = this.#newKey();
    this.#tried = null;
    this.keep();
  }

  /** Puts other words into the fields, such as the version that somebody else saved meanwhile. */
  replace(words: Words): void {
    this.#show(words);
    this.keep();
  }

  /** What is written stays; it counts as a change of that version from now on. */
  rebase(basedOn: string | null): void {
    this.#basedOn = basedOn;
  }

  #show({ title, text, tags, visibility, basedOn }: Words): void {
    this.title = title;
    this.text = text;
    this.tags = tags;
    this.visibility = visibility;
    this.#basedOn = basedOn;
  }
}

const PLACES = 'vrss_draft_';

function nameOf({ owner, of }: DraftPlace): string {
  return of === 'text_short' ? `${PLACES}${owner}` : `${PLACES}${owner} ${of}`;
}

/** Browser only: forgets all drafts, for who signs out on a machine that others use. */
export function forgetDrafts(store: Storage): void {
  for (const place of Object.keys(store)) if (place.startsWith(PLACES)) store.removeItem(place);
}

function bodyOf({ title, text, tags, visibility, basedOn }: Words): string {
  return JSON.stringify([visibility, title, text, tags, basedOn]);
}

function trimmed({ title, text, tags, ...rest }: Words): Words {
  return { title: title.trim(), text: text.trim(), tags: tags.trim(), ...rest };
}

/** What stands in a browser's storage may be anything. */
function readKept(kept: string | null): Kept | null {
  try {
    const value = JSON.parse(kept ?? 'null') as Partial<Record<keyof Kept, unknown>> | null;
    const { title, text, tags, key, basedOn, tried } = value ?? {};
    const visibility = audiences.find((each) => each === value?.visibility);
    if (!isText(title) || !isText(text) || !isText(tags) || !isText(key) || visibility === undefined) return null;
    return { title, text, tags, key, visibility, basedOn: textOrNull(basedOn), tried: textOrNull(tried) };
  } catch {
    return null;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function textOrNull(value: unknown): string | null {
  return isText(value) ? value : null;
}
