import { ApiError } from '@vrss/contract/client';
import { explain, isSignedOut } from '#lib/faults.ts';
import type { retryLoop } from '#lib/retry-loop.ts';
import { toasts } from '#ui/feedback/toasts.svelte.ts';
import type { Draft, Submission } from './draft.svelte.ts';

/** What is wrong with what was written, by field. */
export type FieldFaults<Words> = { readonly [Field in keyof Words]?: string };

/** How one kind of thing is sent: a new post, a change of one. */
export interface CompositionOptions<Words extends object, Answer> {
  readonly draft: Draft<Words>;
  /** What can be told before the server is asked. */
  readonly validate: (words: Words) => FieldFaults<Words>;
  /** One try. Rejects where the server refuses or does not answer. */
  readonly send: (submission: Submission<Words>) => Promise<Answer>;
  /** What the server found wrong, by field. */
  readonly faultsIn: (cause: unknown) => FieldFaults<Words>;
  /** Says that nothing was sent, and why. */
  readonly failed: (reason: string) => string;
  /** Says the same where the form was closed since. */
  readonly failedElsewhere: (reason: string) => string;
  /** Handles a refusal that is this kind's alone; tells whether it did. */
  readonly onrefused?: (cause: unknown, composition: Composition<Words, Answer>) => boolean;
  readonly retry: typeof retryLoop;
}

/** Milliseconds to the first try that nobody pressed for, and the longest pause between two. */
const RETRY = { pause: 15_000, longestPause: 120_000, alsoHidden: true };

/**
 * What is written in a form and sent from it, once. While it is sent the form waits; without a connection it goes on
 * waiting and tries again under the same key, until it is stopped or closed. A form that opens on the same draft can go
 * on with the same composition.
 */
export class Composition<Words extends object, Answer> {
  readonly draft: Draft<Words>;
  /** What stands in the way, by field. */
  faults = $state.raw<FieldFaults<Words>>({});
  /** What stands in the way of the whole. */
  fault = $state<string>();
  #state = $state<'writing' | 'sending' | 'waiting'>('writing');
  /** Leads to the sign-in from the form that shows it; null while no form does. */
  #onsignedout: (() => void) | null = null;
  #stopRetrying: (() => void) | null = null;
  readonly #options: CompositionOptions<Words, Answer>;

  constructor(options: CompositionOptions<Words, Answer>) {
    this.#options = options;
    this.draft = options.draft;
  }

  get isSending(): boolean {
    return this.#state === 'sending';
  }
  /** Whether the server could not be reached and it is sent as soon as it can be. */
  get isWaiting(): boolean {
    return this.#state === 'waiting';
  }
  /** Whether the fields can't be changed: what they hold is being sent. */
  get isLocked(): boolean {
    return this.#state !== 'writing';
  }

  /** A form shows it. Returns what the form calls when it closes: nothing is tried again then, and the draft is kept. */
  show(onsignedout: () => void): () => void {
    this.#onsignedout = onsignedout;
    return () => {
      this.#onsignedout = null;
      this.stop();
    };
  }

  /** Sends what is written, unless something is missing; does nothing while it is being sent. */
  submit(onsent: (answer: Answer) => void): void {
    if (this.isSending) return;
    this.stop();
    this.fault = undefined;
    this.faults = this.#options.validate(this.draft.words);
    if (Object.keys(this.faults).length > 0) return;
    // Where the server can't be reached, the retry loop goes on with it.
    this.#attempt(onsent).catch(() => undefined);
  }

  /** Tries no more by itself: what is written can be changed again. */
  stop(): void {
    this.#stopRetrying?.();
    this.#stopRetrying = null;
    if (this.isWaiting) this.#state = 'writing';
  }

  /** One try. Rejects where the server could not be reached, so that another try may help. */
  async #attempt(onsent: (answer: Answer) => void): Promise<void> {
    this.#state = 'sending';
    let answer: Answer;
    try {
      answer = await this.#options.send(this.draft.send());
    } catch (cause) {
      if (this.#onsignedout !== null && isUnavailable(cause)) {
        this.#state = 'waiting';
        this.#stopRetrying ??= this.#options.retry(() => this.#attempt(onsent), RETRY);
        throw cause;
      }
      this.#state = 'writing';
      this.#stopRetrying = null;
      this.#refused(cause);
      return;
    }
    this.draft.sent();
    this.#state = 'writing';
    this.#stopRetrying = null;
    onsent(answer);
  }

  #refused(cause: unknown): void {
    const { onrefused, faultsIn, failed, failedElsewhere } = this.#options;
    if (this.#onsignedout === null) {
      toasts.show(failedElsewhere(explain(cause)), { tone: 'danger' });
      return;
    }
    if (onrefused?.(cause, this) === true) return;
    this.faults = faultsIn(cause);
    this.fault = failed(explain(cause));
    if (isSignedOut(cause)) this.#onsignedout();
  }
}

/** Whether no answer came, or none but that the server can't answer now. */
function isUnavailable(cause: unknown): boolean {
  return cause instanceof ApiError && cause.code === 'unavailable';
}
