/** Milliseconds of rest before a list is searched, so that typing costs one question. */
const REST = 300;

/** What is typed into a search, and asked for once typing rests. */
export class PeopleSearch {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: string;
  readonly #find: (search: string) => void;

  constructor(shown: string, find: (search: string) => void) {
    this.#asked = shown.trim();
    this.#find = find;
  }

  /** Asks after a rest; the same words again ask nothing. */
  type(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.submit(text), REST);
  }

  /** Asks at once. */
  submit(text: string): void {
    clearTimeout(this.#timer);
    const search = text.trim();
    if (search === this.#asked) return;
    this.#asked = search;
    this.#find(search);
  }

  /** What is shown now came otherwise than by typing: by a link, or by going back. */
  shows(search: string): void {
    clearTimeout(this.#timer);
    this.#asked = search.trim();
  }

  /** Nothing more is asked: the page is left. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
