import { figuresOf, type Sample } from './figures.ts';
import type { Load } from './load.ts';
import { readOverHttp, trafficOf, warmUp, type Served } from './over-http.ts';
import { shown, table, type Widths } from './report.ts';
import type { Scenario } from './scenario.ts';
import { undoing } from './undo.ts';

export interface Comparison extends Widths {
  readonly load: Load;
  readonly seconds: number;
  readonly rounds: number;
}

/** A server on a database of its own, and what it is asked there. */
export interface Contender {
  readonly served: Served;
  readonly ownerUrl: string;
  readonly scenario: Scenario;
}

/** What one server was seen to do. */
interface Results {
  readonly saturated: Sample[];
  readonly calm: Sample[];
  /** Per act, of the last saturated sample; null where there is no outbox, or nothing was written. */
  events: number | null;
}

export interface Compared {
  readonly name: string;
  readonly here: Results;
  readonly earlier: Results;
}

/** Visits whose answers must be the same before anything is measured. */
const ALIKE = 40;

/** Two servers asked in turn, each first in every other round, so that a drift of the machine touches both. */
export async function compareServers(
  comparison: Comparison,
  name: string,
  here: Contender,
  earlier: Contender,
): Promise<Compared> {
  await checkAlike(here, earlier);
  const [one, other] = [sideOf(here), sideOf(earlier)];
  const sides = [one, other];
  for (const { contender } of sides) await warm(comparison, contender);
  for (let round = 0; round < comparison.rounds; round += 1) {
    for (const { contender, results } of round % 2 === 0 ? sides : sides.toReversed())
      await sampleRound(comparison, contender, results);
  }
  return { name, here: one.results, earlier: other.results };
}

function sideOf(contender: Contender): { readonly contender: Contender; readonly results: Results } {
  return { contender, results: { saturated: [], calm: [], events: null } };
}

/** What is written has no answer to compare: each server does it by rules that its own tests hold. */
async function checkAlike(here: Contender, earlier: Contender): Promise<void> {
  if (here.scenario.undo !== undefined) return;
  const read = ({ served, scenario }: Contender) => readOverHttp(trafficOf(served, scenario), ALIKE);
  const [one, other] = await Promise.all([read(here), read(earlier)]);
  if (JSON.stringify(one.ids) !== JSON.stringify(other.ids))
    throw new Error(`${here.scenario.name}: the servers answer with other posts, so that their speed says nothing.`);
}

async function warm({ load, width }: Comparison, { served, ownerUrl, scenario }: Contender): Promise<void> {
  await undoing(ownerUrl, scenario, () => warmUp(load, trafficOf(served, scenario), width));
}

async function sampleRound(
  { load, width, few, seconds }: Comparison,
  { served, ownerUrl, scenario }: Contender,
  results: Results,
): Promise<void> {
  const traffic = trafficOf(served, scenario);
  const { result, events } = await undoing(ownerUrl, scenario, () => load.sample(traffic, width, seconds));
  results.saturated.push(result);
  results.events = events === null ? null : events / result.latencies.length;
  results.calm.push((await undoing(ownerUrl, scenario, () => load.sample(traffic, few, seconds))).result);
}

export function reportCompared(compared: readonly Compared[], { few }: Widths): string {
  const of = (name: string) => [`${name}/s`, 'median', 'p95 ms', `p95 at ${few}`];
  const lines = compared.map(({ name, here, earlier }) => [
    name,
    ...shownSide(here),
    here.events === null ? '–' : here.events.toFixed(2),
    ...shownSide(earlier),
    (figuresOf(here.saturated).perSecond / figuresOf(earlier.saturated).perSecond).toFixed(2),
  ]);
  return `${table([['', ...of('here'), 'events', ...of('earlier'), 'ratio'], ...lines], new Set([0]))}
Throughputs are medians of the rounds. "events" are the rows that an act left in the outbox here. "alone" is the earlier server
with posts stored by a statement for each caller (bench/callers-alone.ts).`;
}

function shownSide({ saturated, calm }: Results): string[] {
  return [...shown(figuresOf(saturated)), figuresOf(calm).p95.toFixed(1)];
}
