import { figuresOf, type Figures, type Sample } from './figures.ts';
import type { Traffic } from './http-lane.ts';
import type { Load } from './load.ts';
import { readOverHttp, trafficOf, warmUp, type Served } from './over-http.ts';
import type { RawProcess } from './raw-process.ts';
import type { Scenario } from './scenario.ts';
import type { Shape } from './shapes.ts';
import { undoing } from './undo.ts';

export interface Bench {
  readonly server: Served;
  readonly load: Load;
  readonly raw: RawProcess;
  /** Requests under way at once: as many as saturate the server, and few. */
  readonly width: number;
  readonly few: number;
  readonly seconds: number;
  readonly rounds: number;
  /** Of the owner, for taking back what was written. */
  readonly ownerUrl: string;
}

export interface MeasuredShape {
  readonly shape: Shape;
  readonly samples: readonly Sample[];
}

/** All samples of a scenario: over HTTP, and of each shape that answers the same as HTTP does. */
export interface Measured {
  readonly http: readonly Sample[];
  /** With few requests at once: what the server needs for one when it isn't saturated. */
  readonly calm: readonly Sample[];
  readonly shapes: readonly MeasuredShape[];
  /** The fastest of them over HTTP with nothing round it: the most that HTTP can reach. None of writes. */
  readonly bare: readonly Sample[];
  /** Shapes that gave other posts and were left out, such as a bounded scan that found too few. */
  readonly inexact: readonly string[];
  /** Of one page. */
  readonly bytes: number;
}

/** Visits compared before measuring. */
const COMPARED = 40;

/**
 * Compares every shape's answers with HTTP's, where something is read, then measures them in turn, so that a drift of the
 * machine touches all.
 */
export async function measure(bench: Bench, scenario: Scenario): Promise<Measured> {
  const traffic = trafficOf(bench.server, scenario);
  const { exact, inexact, bytes } = await compare(bench, scenario, traffic);
  const measured = exact.map((shape) => ({ shape, samples: [] as Sample[] }));
  const { load, width, few, seconds } = bench;
  const http: Sample[] = [];
  const calm: Sample[] = [];
  await undone(bench, scenario, () => warmUp(load, traffic, width));
  for (let round = 0; round < bench.rounds; round += 1) {
    http.push(await undone(bench, scenario, () => load.sample(traffic, width, seconds)));
    calm.push(await undone(bench, scenario, () => load.sample(traffic, few, seconds)));
    for (const { shape, samples } of measured) {
      const order = { ...orderFor(scenario, shape), width, seconds };
      samples.push(await undone(bench, scenario, () => bench.raw.measure(order)));
    }
  }
  return { http, calm, shapes: measured, bare: await measureBare(bench, scenario, traffic, measured), inexact, bytes };
}

async function measureBare(
  { load, raw, rounds, seconds, width }: Bench,
  scenario: Scenario,
  { requests }: Traffic,
  shapes: readonly MeasuredShape[],
): Promise<readonly Sample[]> {
  if (scenario.undo !== undefined) return [];
  const traffic = { port: await raw.serve(orderFor(scenario, fastestOf(shapes).shape)), requests };
  await warmUp(load, traffic, width);
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) samples.push(await load.sample(traffic, width, seconds));
  return samples;
}

/** Of shapes that answer exactly. */
export function fastestOf(shapes: readonly MeasuredShape[]): { readonly shape: Shape; readonly figures: Figures } {
  const [first] = shapes
    .map(({ shape, samples }) => ({ shape, figures: figuresOf(samples) }))
    .sort((one, other) => other.figures.perSecond - one.figures.perSecond);
  if (first === undefined) throw new Error('No shape gave the same posts as the server.');
  return first;
}

interface Compared {
  readonly exact: readonly Shape[];
  readonly inexact: readonly string[];
  readonly bytes: number;
}

/** What is written has nothing to compare: each of its shapes does the same by what it says. */
async function compare(bench: Bench, scenario: Scenario, traffic: Traffic): Promise<Compared> {
  if (scenario.undo !== undefined) return { exact: scenario.shapes, inexact: [], bytes: 0 };
  const { ids, bytes } = await readOverHttp(traffic, COMPARED);
  const exact: Shape[] = [];
  const inexact: string[] = [];
  for (const shape of scenario.shapes) {
    const bindings = bindingsOf(scenario, shape).slice(0, COMPARED);
    const found = await bench.raw.read({ ...orderFor(scenario, shape), bindings });
    if (JSON.stringify(found) === JSON.stringify(ids)) exact.push(shape);
    else inexact.push(shape.name);
  }
  return { exact, inexact, bytes };
}

async function undone<Result>(
  { ownerUrl }: Bench,
  scenario: Scenario,
  sampling: () => Promise<Result>,
): Promise<Result> {
  return (await undoing(ownerUrl, scenario, sampling)).result;
}

function orderFor(scenario: Scenario, shape: Shape) {
  return { name: `${scenario.name}: ${shape.name}`, text: shape.text, bindings: bindingsOf(scenario, shape) };
}

function bindingsOf({ visits }: Scenario, { rest }: Shape): unknown[][] {
  return visits.map(({ bound }) => [...bound, ...rest]);
}
