import type { Post } from '@vrss/contract';
import { explain, isSignedOut } from '#lib/faults.ts';
import type { Draft, Sending } from '../draft.svelte.ts';
import { Sender, type Line } from './sender.svelte.ts';
import { faultsFrom, faultsOf, type WordFaults } from './word-faults.ts';

export interface CompositionOptions<Answer> {
  readonly type: Post['type'];
  readonly draft: Draft;
  /** One try. Throws where the server refuses or gives no answer. */
  readonly send: (sending: Sending) => Promise<Answer>;
  readonly onsent: (answer: Answer) => void;
  /** Says that nothing was sent, and why. */
  readonly failed: (reason: string) => string;
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
  faults = $state.raw<WordFaults>({});
  /** What stands in the way of all of it. */
  fault = $state<string>();
  readonly #options: CompositionOptions<Answer>;

  constructor(options: CompositionOptions<Answer>) {
    this.#options = options;
    this.draft = options.draft;
    this.sender = new Sender({
      send: () => this.#send(),
      onrefused: (cause) => this.#refused(cause),
      line: options.line,
    });
  }

  /** Sends what is written, unless something is missing; does nothing while it is on its way. */
  submit(): void {
    if (this.sender.isSending) return;
    this.fault = undefined;
    this.faults = faultsOf(this.#options.type, this.draft.words);
    if (Object.keys(this.faults).length === 0) void this.sender.send();
  }

  async #send(): Promise<void> {
    const sending = this.draft.send();
    let answer: Answer;
    try {
      answer = await this.#options.send(sending);
    } catch (cause) {
      this.draft.failed(sending);
      throw cause;
    }
    this.draft.sent(sending);
    this.#options.onsent(answer);
  }

  #refused(cause: unknown): void {
    if (this.#options.onrefused?.(cause) === true) return;
    this.faults = faultsFrom(cause);
    this.fault = this.#options.failed(explain(cause));
    if (isSignedOut(cause)) this.#options.onsignedout();
  }
}
