import type { Shape } from './shapes.ts';

/** One page asked for: over HTTP by an address, without by what a shape binds first. */
export interface Visit {
  readonly reader: number;
  readonly path: string;
  readonly bound: readonly unknown[];
  /** What is sent where the visit changes something. */
  readonly body?: object;
  /** The Idempotency-Key that it is sent with. */
  readonly key?: string;
}

export interface Scenario {
  readonly name: string;
  /** How much of the raw throughput HTTP should reach. */
  readonly goal: number;
  /** Of writes: statements that undo what a measurement wrote, so that the next finds the same; run as the owner. */
  readonly undo?: readonly string[];
  /** Taken in turn. */
  readonly visits: readonly Visit[];
  readonly shapes: readonly Shape[];
}
