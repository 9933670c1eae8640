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

  /** Sends; does nothing while one try is under way. */
  async send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      await this.#options.send();
      this.rest();
    } catch (cause) {
      if (isLineLost(cause)) {
        this.#wait();
      } else {
        this.rest();
        this.#options.onrefused(cause);
      }
    } finally {
      this.#isSending = false;
    }
  }

  /** Tries no more by itself: who writes on sends it themself, and a page that is left sends nothing. */
  rest(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#isWaiting = false;
  }

  #wait(): void {
    this.#isWaiting = true;
    this.#stopWaiting ??= this.#options.line(() => void this.send());
  }
}

/** No answer came, or none but that the server is not there now. */
function isLineLost(cause: unknown): boolean {
  return cause instanceof ApiError && cause.code === 'unavailable';
}
