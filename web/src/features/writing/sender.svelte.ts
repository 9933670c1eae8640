import { ApiError } from '@vrss/contract/client';

/** Calls when it is time to try again; answers what ends the waiting. */
export type Line = (tryAgain: () => void) => () => void;

/** What a sender tells whoever made it. */
export interface SenderOptions {
  /** One try. Throws where the server refuses or gives no answer. */
  readonly send: () => Promise<void>;
  /** A refusal, or anything else that waiting does not mend. */
  readonly onrefused: (cause: unknown) => void;
  readonly line: Line;
}

/**
 * Sends what a form holds, once at a time. Where no answer comes it waits for the line and tries again by itself, under
 * the same key, until it is told not to.
 */
export class Sender {
  #isSending = $state(false);
  #isWaiting = $state(false);
  #stopWaiting: (() => void) | null = null;
  /** Whether a try that gets no answer is made again by itself. */
  #goesOn = false;
  #isEnded = false;
  readonly #options: SenderOptions;

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  get isSending(): boolean {
    return this.#isSending;
  }
  /** Whether the line is gone and what was written goes out by itself when it is back. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Whether the form is gone: nobody sees there what becomes of a try that was under way. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Sends; does nothing while one try is under way, nor after the end. */
  async send(): Promise<void> {
    if (this.#isSending || this.#isEnded) return;
    this.#isSending = true;
    this.#goesOn = true;
    try {
      await this.#options.send();
      this.rest();
    } catch (cause) {
      this.#failed(cause);
    } finally {
      this.#isSending = false;
    }
  }

  /** Tries no more by itself, nor when a try that is under way gets no answer: who writes on sends it themself. */
  rest(): void {
    this.#goesOn = false;
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#isWaiting = false;
  }

  /** Rests for good, with the form: what was written is found elsewhere from now on, and may be thrown away there. */
  end(): void {
    this.#isEnded = true;
    this.rest();
  }

  #failed(cause: unknown): void {
    if (this.#goesOn && isLineLost(cause)) {
      this.#wait();
    } else {
      this.rest();
      this.#options.onrefused(cause);
    }
  }

  #wait(): void {
    this.#isWaiting = true;
    this.#stopWaiting ??= this.#options.line(() => void this.send());
  }
}

/** Whether no answer came, or none but that the server is not there now. */
export function isLineLost(cause: unknown): boolean {
  return cause instanceof ApiError && cause.code === 'unavailable';
}
