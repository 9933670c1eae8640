import { OperatorError } from '../platform/operator-error.ts';

/** Milliseconds in which everything must be given back once the end has begun. */
const END_WITHIN = 45_000;
/** npm repeats a Ctrl-C that the terminal sent to everybody: signals this close together are one wish. */
const SAME_WISH = 1_000;
/** Milliseconds between looks at whether the parent is still there. */
const PARENT_LOOK = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * What a process holds and gives back when it ends, the last taken first. From its making on, SIGINT, SIGTERM and SIGHUP
 * end the process in order; a second wish more than a second later ends it at once.
 */
export class Life {
  readonly #closers: (() => Promise<void>)[] = [];
  readonly #controller = new AbortController();
  #ending: Promise<void> | undefined;
  #asked = false;

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
    process.on('uncaughtException', this.#onFault);
  }

  /** Aborted when the end begins. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether a signal began the end: what fails because of it is no news. */
  get wasAskedToEnd(): boolean {
    return this.#asked;
  }

  onEnd(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  /** Opens something that is given back even when the end begins while it still opens. */
  async hold<Held>(opening: Promise<Held>, close: (held: Held) => Promise<void>): Promise<Held> {
    this.onEnd(async () => {
      const held = await opening.catch(() => undefined);
      if (held !== undefined) await close(held);
    });
    return await opening;
  }

  /**
   * Takes the end of the parent for a wish to end. A signal to `npm start` ends the shell between npm and this process,
   * which passes nothing on; the server would go on alone, holding the port.
   */
  endWithParent(): void {
    const parent = process.ppid;
    const look = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(look);
      this.#onSignal();
    }, PARENT_LOOK).unref();
  }

  /** Gives everything back, once; the process may then end by itself. */
  end(): Promise<void> {
    this.#ending ??= this.#giveBack();
    return this.#ending;
  }

  /** Ends the process after a fault that nothing can go on from. */
  fail(error: unknown): void {
    process.stderr.write(`${error instanceof OperatorError ? error.message : stackOf(error)}\n`);
    this.#exit(1);
  }

  async #giveBack(): Promise<void> {
    this.#controller.abort(new OperatorError('Stopped.'));
    for (const close of this.#closers.reverse()) {
      await close().catch((error: unknown) => process.stderr.write(`${stackOf(error)}\n`));
    }
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
    process.off('uncaughtException', this.#onFault);
  }

  #exit(code: number): void {
    setTimeout(() => process.exit(1), END_WITHIN).unref();
    void this.end().then(() => process.exit(code));
  }

  readonly #onFault = (error: unknown): void => this.fail(error);

  readonly #onSignal = (): void => {
    this.#asked = true;
    const since = performance.now();
    for (const signal of SIGNALS) {
      process.off(signal, this.#onSignal);
      process.on(signal, () => {
        if (performance.now() - since > SAME_WISH) process.exit(1);
      });
    }
    this.#exit(0);
  };
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
