/** Orders what is learnt about an entity: of two versions the higher is the newer. */
export type Version = number;

/** Older than anything that this document read or did. */
export const OLDEST: Version = 0;

/**
 * Gives out versions. A read counts as new as the moment it was asked for, since it may miss whatever was answered after
 * that; an act and a live event count as new as the moment they were answered.
 */
export class Clock {
  #last: Version = OLDEST + 1;
  #page: Version = this.#last;

  /** Newer than anything so far. */
  next(): Version {
    this.#last += 1;
    return this.#last;
  }

  /** As new as the data of the page that is shown. */
  get page(): Version {
    return this.#page;
  }

  /** Call when the data of another page, or of the same page again, is about to be asked for. */
  askPage(): void {
    this.#page = this.next();
  }
}
