import type { Output } from '@vrss/contract';
import type { Draft, Words } from './draft.svelte.ts';

export type Source = Output<'posts.source'>;

/** A post of one's own as its fields show it. */
export function wordsOf({ title, content, tags, visibility, version }: Source): Words {
  return { title: title ?? '', text: content, tags: tags.join(' '), visibility, basedOn: version };
}

/** Two versions of a post: one in the fields, the other beside them. Either may go on; none is lost. */
export class Conflict {
  #other = $state.raw<Words | null>(null);
  #isTheirs = $state(true);

  /** The version beside the fields; null while nobody saved another. */
  get other(): Words | null {
    return this.#other;
  }
  get isTheirs(): boolean {
    return this.#isTheirs;
  }

  /** What is written counts as a change of the version that stands there now, which is shown beside it. */
  meet(theirs: Words, draft: Draft): void {
    this.#other = theirs;
    this.#isTheirs = true;
    draft.rebase(theirs.basedOn);
  }

  swap(draft: Draft): void {
    if (this.#other === null) return;
    const mine = draft.words;
    draft.replace({ ...this.#other, basedOn: mine.basedOn });
    this.#other = mine;
    this.#isTheirs = !this.#isTheirs;
  }
}
