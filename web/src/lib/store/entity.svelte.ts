import { pending, type Act, type PendingAct } from './act.ts';
import type { Clock, Version } from './clock.ts';

/**
 * What is known of one post or person: what the server said last of each field, and on top of it what the viewer did that
 * the server has not answered yet.
 */
export class Entity<Known extends object> {
  #confirmed = $state.raw<Known>() as Known;
  #acts = $state.raw<readonly PendingAct<Known>[]>([]);
  /** The same as `#confirmed`, to be read where nothing is to depend on it. */
  #fields: Known;
  readonly #versions: Partial<Record<string, Version>> = {};
  readonly #clock: Clock;

  constructor(fields: Known, version: Version, clock: Clock) {
    this.#fields = fields;
    this.#confirmed = fields;
    this.#clock = clock;
    for (const name of Object.keys(fields)) this.#versions[name] = version;
  }

  /** As the server has it, as far as is known. */
  get confirmed(): Known {
    return this.#confirmed;
  }

  /** With what is under way. */
  get shown(): Known {
    return this.#acts.reduce<Known>((known, { apply }) => ({ ...known, ...apply(known) }), this.#confirmed);
  }

  /** Takes what was read; of each field the newest version is kept, whatever order they arrive in. */
  receive(fields: Partial<Known>, version: Version): void {
    const newer = Object.entries(fields).filter(([name]) => (this.#versions[name] ?? version) <= version);
    if (newer.length === 0) return;
    for (const [name] of newer) this.#versions[name] = version;
    this.#fields = { ...this.#fields, ...Object.fromEntries(newer) };
    this.#confirmed = this.#fields;
  }

  /**
   * Shows an act at once and sends it, after those of its queue that are under way. Answers whether the server has it by
   * this act: false where a newer one took its place. Throws the refusal; then nothing of it is shown, nor of those that
   * waited behind it.
   */
  act<Answer>(act: Act<Known, Answer>): Promise<boolean> {
    const added = pending(act);
    const inQueue = this.#queue(act.queue);
    const replaced = inQueue.slice(1).find(({ about }) => about === act.about);
    if (replaced !== undefined) this.#end(replaced, false);
    this.#acts = [...this.#acts, added];
    if (inQueue.length === 0) void this.#sendAll(added);
    return added.outcome.promise;
  }

  #queue(name: string): readonly PendingAct<Known>[] {
    return this.#acts.filter(({ queue }) => queue === name);
  }

  async #sendAll(first: PendingAct<Known>): Promise<void> {
    let act: PendingAct<Known> | undefined = first;
    while (act !== undefined) {
      // What waited may have become true, by an answer or since it takes back what was taken back meanwhile.
      const isNeeded = act === first || this.#changes(act);
      if (isNeeded && !(await this.#send(act))) return;
      this.#end(act, true);
      act = this.#queue(first.queue)[0];
    }
  }

  async #send(act: PendingAct<Known>): Promise<boolean> {
    try {
      const confirm = await act.send();
      this.receive(confirm(this.#fields), this.#clock.next());
      return true;
    } catch (refusal) {
      for (const waiting of this.#queue(act.queue)) if (waiting !== act) this.#end(waiting, false);
      this.#acts = this.#acts.filter((each) => each !== act);
      act.outcome.reject(refusal);
      return false;
    }
  }

  #changes({ apply }: PendingAct<Known>): boolean {
    const known: Partial<Record<string, unknown>> = { ...this.#fields };
    return Object.entries(apply(this.#fields)).some(([name, value]) => known[name] !== value);
  }

  #end(act: PendingAct<Known>, isDone: boolean): void {
    this.#acts = this.#acts.filter((each) => each !== act);
    act.outcome.resolve(isDone);
  }
}
