import { figuresOf, type Sample } from './figures.ts';
import type { Traffic } from './http-lane.ts';
import type { Load } from './load.ts';
import { readOverHttp, trafficOf, warmUp, type Served } from './over-http.ts';
import { shown, table, type Widths } from './report.ts';
import type { Scenario } from './scenario.ts';

export interface Comparison extends Widths {
  readonly load: Load;
  readonly here: Served;
  readonly earlier: Served;
  readonly seconds: number;
  readonly rounds: number;
}

/** What one server was seen to do. */
interface Side {
  readonly traffic: Traffic;
  readonly saturated: Sample[];
  readonly calm: Sample[];
}

/** Two servers on the same data, asked in turn, so that a drift of the machine touches both. */
export interface Compared {
  readonly scenario: string;
  readonly here: Side;
  readonly earlier: Side;
}

/** Visits whose answers must be the same before anything is measured. */
const ALIKE = 40;

export async function compareServers(comparison: Comparison, scenario: Scenario): Promise<Compared> {
  const { load, width, few, seconds, rounds } = comparison;
  const [here, earlier] = [comparison.here, comparison.earlier].map((served): Side => ({
    traffic: trafficOf(served, scenario),
    saturated: [],
    calm: [],
  })) as [Side, Side];
  const [one, other] = await Promise.all([readOverHttp(here.traffic, ALIKE), readOverHttp(earlier.traffic, ALIKE)]);
  if (JSON.stringify(one.ids) !== JSON.stringify(other.ids))
    throw new Error(`${scenario.name}: the servers answer with other posts, so that their speed says nothing.`);
  for (const side of [here, earlier]) await warmUp(load, side.traffic, width);
  for (let round = 0; round < rounds; round += 1) {
    for (const side of [here, earlier]) {
      side.saturated.push(await load.sample(side.traffic, width, seconds));
      side.calm.push(await load.sample(side.traffic, few, seconds));
    }
  }
  return { scenario: scenario.name, here, earlier };
}

export function reportCompared(compared: readonly Compared[], { few }: Widths): string {
  const of = (name: string) => [`${name}/s`, 'median', 'p95 ms', `p95 at ${few}`];
  const lines = compared.map(({ scenario, here, earlier }) => [
    scenario,
    ...shownSide(here),
    ...shownSide(earlier),
    (figuresOf(here.saturated).perSecond / figuresOf(earlier.saturated).perSecond).toFixed(2),
  ]);
  return table([['', ...of('here'), ...of('earlier'), 'ratio'], ...lines], new Set([0]));
}

function shownSide({ saturated, calm }: Side): string[] {
  return [...shown(figuresOf(saturated)), figuresOf(calm).p95.toFixed(1)];
}
