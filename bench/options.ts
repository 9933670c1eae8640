import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Times the design's size: 100,000 people, 500,000 posts, about a million follows. */
  readonly scale: number;
  readonly seed: number;
  /** Requests under way at once, over HTTP and without. */
  readonly connections: number;
  /** Of one measurement. */
  readonly seconds: number;
  /** Measurements of each kind, taken in turn, so that a drift of the machine touches all alike. */
  readonly rounds: number;
  /** Of the server; every line costs. */
  readonly logLevel: string;
  /** Names of scenarios to measure; all unless said. */
  readonly only: readonly string[];
}

const USAGE = `npm run bench -- [--scale 1] [--seed 1] [--connections 16] [--seconds 4] [--rounds 3] [--log-level warn] [--only home-100]…`;

/** Reads the command line; throws with the usage where it makes no sense. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      scale: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      connections: { type: 'string', default: '16' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
      'log-level': { type: 'string', default: 'warn' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  return {
    scale: whole(values.scale),
    seed: whole(values.seed),
    connections: whole(values.connections),
    seconds: whole(values.seconds),
    rounds: whole(values.rounds),
    logLevel: values['log-level'],
    only: values.only,
  };
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`"${text}" is not a whole number from 1.\n${USAGE}`);
  return Number(text);
}
