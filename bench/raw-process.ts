import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Sample } from './figures.ts';
import type { RawAnswer, RawOrder } from './raw.ts';

/** The process that runs statements without HTTP; kept for the whole run, so that it is as warm as the server. */
export class RawProcess {
  readonly #child: ChildProcess;

  constructor(webUrl: string) {
    this.#child = fork(fileURLToPath(new URL('./raw.ts', import.meta.url)), [webUrl]);
  }

  async measure(order: RawOrder): Promise<Sample> {
    const answer = await this.#ask(order);
    if ('sample' in answer) return answer.sample;
    throw new Error('The raw process measured nothing.');
  }

  /** The ids of the page for each binding. */
  async read(order: Omit<RawOrder, 'seconds' | 'width'>): Promise<readonly (readonly string[])[]> {
    const answer = await this.#ask({ ...order, width: 1, seconds: null });
    if ('ids' in answer) return answer.ids;
    throw new Error('The raw process read nothing.');
  }

  /** Serves the rows of the order's bindings in turn over HTTP, with nothing round them; answers the port. */
  async serve(order: Omit<RawOrder, 'seconds' | 'width'>): Promise<number> {
    const answer = await this.#ask({ ...order, width: 1, seconds: 'serve' });
    if ('port' in answer) return answer.port;
    throw new Error('The raw process served nothing.');
  }

  async end(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }

  async #ask(order: RawOrder): Promise<RawAnswer> {
    this.#child.send(order);
    const [answer] = (await once(this.#child, 'message')) as [RawAnswer];
    if ('fault' in answer) throw new Error(`${order.name}: ${answer.fault}`);
    return answer;
  }
}
