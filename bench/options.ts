import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Times the design's size: 100,000 people, 500,000 posts, about a million follows. */
  readonly scale: number;
  readonly seed: number;
  /** Requests under way at once, over HTTP and without. */
  readonly connections: number;
  /** And few of them, for the latency of a server that isn't saturated. */
  readonly few: number;
  /** Of one measurement. */
  readonly seconds: number;
  /** Measurements of each kind, taken in turn, so that a drift of the machine touches all alike. */
  readonly rounds: number;
  /** Of the server; every line costs. */
  readonly logLevel: string;
  /** Names of scenarios to measure; all unless said. */
  readonly only: readonly string[];
  /** A commit, branch or tag whose server is measured beside this one, instead of statements without HTTP. */
  readonly compare: string | undefined;
  /** Makes the data set and measures nothing. */
  readonly dataOnly: boolean;
}

const USAGE =
  'npm run bench -- [--scale 1] [--seed 1] [--connections 16] [--few 4] [--seconds 4] [--rounds 3 (5 with --compare)] [--log-level warn] ' +
  '[--only home-100]… [--compare main | --data-only]';

/** Reads the command line; throws with the usage where it makes no sense. */
export function readOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      scale: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      connections: { type: 'string', default: '16' },
      few: { type: 'string', default: '4' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string' },
      'log-level': { type: 'string', default: 'warn' },
      only: { type: 'string', multiple: true, default: [] },
      compare: { type: 'string' },
      'data-only': { type: 'boolean', default: false },
    },
  });
  return {
    scale: whole(values.scale),
    seed: whole(values.seed),
    connections: whole(values.connections),
    few: whole(values.few),
    seconds: whole(values.seconds),
    rounds: whole(values.rounds ?? (values.compare === undefined ? '3' : '5')),
    logLevel: values['log-level'],
    only: values.only,
    compare: values.compare,
    dataOnly: values['data-only'],
  };
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`"${text}" is not a whole number from 1.\n${USAGE}`);
  return Number(text);
}
