import { Worker } from 'node:worker_threads';
import { AppError } from '../../platform/errors.ts';
import type { Element } from './drawing.ts';
import type { PaintingOrder, PaintingResult } from './painter.worker.ts';

/** A picture takes about 100 ms: these wait two seconds, and whoever comes then is told to come back. */
const WAITING_AT_MOST = 20;
/** Milliseconds without an order after which the thread goes, and its fonts' memory with it. */
const IDLE = 60_000;

interface Waiting {
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

/**
 * Paints drawings as PNG in one thread of its own, one after another, so that answering requests never waits for it. The
 * thread starts with the first order and ends when nobody has asked for a minute.
 */
export class Painter {
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #orders = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** Throws `unavailable` when too many wait. */
  async paint(drawing: Element): Promise<Uint8Array> {
    if (this.#waiting.size >= WAITING_AT_MOST) {
      throw new AppError('unavailable', 'Many pictures are being drawn. Try again in a moment.', { retryAfter: 3 });
    }
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= this.#start());
    const id = (this.#orders += 1);
    return await new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, drawing } satisfies PaintingOrder);
    });
  }

  /** Ends the thread; orders under way fail. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./painter.worker.ts', import.meta.url));
    worker.unref();
    worker.on('message', (result: PaintingResult) => this.#finish(result));
    worker.on('error', (error) => this.#fail(worker, error));
    worker.on('exit', () => this.#fail(worker, new Error('The thread that draws previews ended.')));
    return worker;
  }

  #finish(result: PaintingResult): void {
    const waiting = this.#waiting.get(result.id);
    this.#waiting.delete(result.id);
    if ('png' in result) waiting?.resolve(result.png);
    else waiting?.reject(new Error(`A preview could not be drawn: ${result.fault}`));
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => void this.close(), IDLE).unref();
  }

  #fail(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
