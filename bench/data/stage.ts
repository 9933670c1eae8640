/** A step of making the data: one transaction, remembered when it is done. */
export interface Stage {
  readonly name: string;
  readonly text: string;
}

/**
 * Posts of all nine types with their words, languages and content warnings, or text alone: what a server from before all
 * that can answer.
 */
export type PostTypes = 'all' | 'text';

export interface DataOptions {
  readonly seed: number;
  /** Times the base of performance.md. */
  readonly scale: number;
  readonly types: PostTypes;
}

/** Everything lies before this moment, so that the same seed gives the same rows. */
export const UNTIL = `timestamptz '2026-06-01T12:00:00Z'`;
