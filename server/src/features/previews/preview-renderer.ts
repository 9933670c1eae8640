import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../platform/errors.ts';
import type { Element } from './drawing.ts';
import type { RenderRequest, RenderResult } from './render.process.ts';

/** A picture takes about 100 ms: these wait two seconds, and whoever comes then is told to come back. */
const WAITING_AT_MOST = 20;
/** Of these, as many for one network address: a page that is shared asks for one picture, and others want theirs too. */
const WAITING_PER_ADDRESS = 3;
/** Milliseconds without an order after which the process goes, and its memory with it. */
const IDLE = 60_000;

const program = fileURLToPath(new URL('./render.process.ts', import.meta.url));

interface Waiting {
  /** The group of network addresses that ordered. */
  readonly address: string;
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

/** Has drawings rendered as PNG by one process, which starts with the first order and ends when nobody asks for a minute. */
export class PreviewRenderer {
  #process: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #orders = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** Of the process, while there is one. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** Throws `unavailable` when too many wait, for this address or for all, and when the process ends before the picture is done. */
  async render(drawing: Element, address: string): Promise<Uint8Array> {
    const ofAddress = [...this.#waiting.values()].filter((waiting) => waiting.address === address).length;
    if (ofAddress >= WAITING_PER_ADDRESS || this.#waiting.size >= WAITING_AT_MOST) {
      throw comeBack('Many pictures are being drawn. Try again in a moment.');
    }
    clearTimeout(this.#idle);
    const rendering = (this.#process ??= this.#start());
    const id = (this.#orders += 1);
    return await new Promise((resolve, reject) => {
      this.#waiting.set(id, { address, resolve, reject });
      rendering.send({ id, drawing } satisfies RenderRequest);
    });
  }

  /** Ends the process; orders under way fail. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const rendering = this.#process;
    if (rendering === undefined) return;
    const ended = once(rendering, 'exit');
    this.#fail(rendering, comeBack('The server stops. Try again in a moment.'));
    rendering.kill('SIGKILL');
    await ended;
  }

  /** Without our environment: what stands there may be secret, and rendering needs none of it. */
  #start(): ChildProcess {
    const rendering = fork(program, [], {
      serialization: 'advanced',
      env: {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    rendering.on('message', (result) => this.#finish(result as RenderResult));
    if (rendering.pid !== undefined) setPriority(rendering.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    // A signal to the whole group ends it while it still starts; with the next order another one does.
    const fail = (cause: unknown) =>
      this.#fail(rendering, comeBack('This picture was not finished. Try again.', cause));
    rendering.on('error', fail);
    rendering.on('exit', (code, signal) => fail(new Error(`The painter ended with ${signal ?? code ?? 'no status'}.`)));
    return rendering;
  }

  #finish(result: RenderResult): void {
    const waiting = this.#waiting.get(result.id);
    this.#waiting.delete(result.id);
    if ('png' in result) waiting?.resolve(result.png);
    else waiting?.reject(new Error(`A preview could not be drawn: ${result.fault}`));
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => void this.close(), IDLE).unref();
  }

  #fail(rendering: ChildProcess, error: Error): void {
    if (this.#process !== rendering) return;
    this.#process = undefined;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

function comeBack(message: string, cause?: unknown): AppError {
  return new AppError('unavailable', message, { retryAfter: 3, cause });
}
