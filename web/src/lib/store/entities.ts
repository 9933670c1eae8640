import type { Act } from './act.ts';
import type { Clock, Version } from './clock.ts';
import { Entity } from './entity.svelte.ts';

/** Posts, or people, by id. */
export class Entities<Known extends { readonly id: string }> {
  readonly #byId = new Map<string, Entity<Known>>();
  readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** As it is shown, with what is under way. Undefined where nothing was received yet; nothing can depend on that. */
  get(id: string): Known | undefined {
    return this.#byId.get(id)?.shown;
  }

  /** As the server has it, as far as is known. */
  confirmed(id: string): Known | undefined {
    return this.#byId.get(id)?.confirmed;
  }

  /** The one place that is written to by what was read, what an act answered, and what a live event tells. */
  receive(known: Known, version: Version): void {
    const entity = this.#byId.get(known.id);
    if (entity === undefined) this.#byId.set(known.id, new Entity(known, version, this.clock));
    else entity.receive(known, version);
  }

  /** What an act that was not shown ahead has changed of an entity, as the server just answered. */
  confirm(id: string, fields: Partial<Known>): void {
    this.#byId.get(id)?.receive(fields, this.clock.next());
  }

  /** See `Entity.act`. */
  async act<Answer>(id: string, act: Act<Known, Answer>): Promise<boolean> {
    const entity = this.#byId.get(id);
    if (entity === undefined) throw new Error(`Nothing is known of ${id}.`);
    return entity.act(act);
  }
}
