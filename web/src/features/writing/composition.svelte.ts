import type { Post } from '@vrss/contract';
import { explain, isSignedOut } from '#lib/faults.ts';
import { begunMeanwhile, mayBePosted } from '#lib/texts/writing.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import type { Draft, Submission } from './draft.svelte.ts';
import { whileUnderWay } from './open-draft.ts';
import { isLineLost, Sender, type Line } from './sender.svelte.ts';
import { faultsFrom, validatePost, type PostFaults } from './validate-post.ts';

export interface CompositionOptions<Answer> {
  readonly type: Post['type'];
  readonly draft: Draft;
  /** One try. Throws where the server refuses or gives no answer. */
  readonly send: (submission: Submission) => Promise<Answer>;
  readonly onsent: (answer: Answer) => void;
  /** Says that nothing was sent, and why. */
  readonly failed: (reason: string) => string;
  /** Says the same where the form is gone meanwhile. */
  readonly failedElsewhere: (reason: string) => string;
  readonly onsignedout: () => void;
  readonly line: Line;
  /** Takes a refusal that this form knows what to do about; answers whether it did. */
  readonly onrefused?: (cause: unknown) => boolean;
}

/** A post while it is written and sent: what is typed, what stands in the way, and what became of it. */
export class Composition<Answer> {
  readonly draft: Draft;
  readonly sender: Sender;
  /** What stands in the way, by field. */
  faults = $state.raw<PostFaults>({});
  /** What stands in the way of all of it. */
  fault = $state<string>();
  /** Whether the last try came back before other words. */
  #isMerged = false;
  readonly #options: CompositionOptions<Answer>;

  constructor(options: CompositionOptions<Answer>) {
    this.#options = options;
    this.draft = options.draft;
    this.sender = new Sender({
      send: () => whileUnderWay(this.draft, () => this.#send()),
      onrefused: (cause) => this.#refused(cause),
      line: options.line,
    });
  }

  /** Sends what is written, unless something is missing; does nothing while it is on its way. */
  submit(): void {
    if (this.sender.isSending) return;
    this.fault = undefined;
    this.faults = validatePost(this.#options.type, this.draft.words);
    if (Object.keys(this.faults).length === 0) void this.sender.send();
  }

  async #send(): Promise<void> {
    const submission = this.draft.send();
    let answer: Answer;
    try {
      answer = await this.#options.send(submission);
    } catch (cause) {
      if (this.draft.failed(submission)) this.sender.rest();
      this.#isMerged = this.draft.text !== submission.text;
      throw cause;
    }
    this.draft.sent(submission);
    this.#options.onsent(answer);
  }

  #refused(cause: unknown): void {
    if (this.sender.isEnded) {
      this.#tellElsewhere(cause);
      return;
    }
    if (this.#options.onrefused?.(cause) === true) return;
    this.faults = faultsFrom(cause);
    this.fault = this.#options.failed(this.#explain(cause));
    if (isSignedOut(cause)) this.#options.onsignedout();
  }

  #tellElsewhere(cause: unknown): void {
    // Whoever threw it away meanwhile asks no more what became of it.
    if (this.draft.isUntouched) return;
    toasts.show(this.#options.failedElsewhere(explain(cause)), { tone: 'danger' });
  }

  #explain(cause: unknown): string {
    if (!this.#isMerged) return explain(cause);
    return [explain(cause), begunMeanwhile, ...(isLineLost(cause) ? [mayBePosted] : [])].join(' ');
  }
}
