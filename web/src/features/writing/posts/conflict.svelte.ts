import type { Draft } from '../submission/draft.svelte.ts';
import type { PostWords } from './post-words.ts';

/** Two versions of a post: one in the fields, the other beside them. Either may be saved; none is lost. */
export class Conflict {
  #other = $state.raw<PostWords | null>(null);
  #isTheirs = $state(true);

  /** The version beside the fields; null while no other was saved. */
  get other(): PostWords | null {
    return this.#other;
  }
  get isTheirs(): boolean {
    return this.#isTheirs;
  }

  /** What is written counts as a change of the version that is saved now, which is shown beside it. */
  meet(theirs: PostWords, draft: Draft<PostWords>): void {
    this.#other = theirs;
    this.#isTheirs = true;
    draft.words.basedOn = theirs.basedOn;
  }

  swap(draft: Draft<PostWords>): void {
    if (this.#other === null) return;
    const mine = { ...draft.words };
    draft.replace({ ...this.#other, basedOn: mine.basedOn });
    this.#other = mine;
    this.#isTheirs = !this.#isTheirs;
  }
}
