import type { Sample } from './figures.ts';
import type { Load } from './load.ts';
import { readOverHttp, trafficOf, warmUp, type Served } from './over-http.ts';
import type { RawProcess } from './raw-process.ts';
import type { Scenario } from './scenarios.ts';
import type { Shape } from './shapes.ts';

export interface Bench {
  readonly server: Served;
  readonly load: Load;
  readonly raw: RawProcess;
  /** Requests under way at once: as many as saturate the server, and few. */
  readonly width: number;
  readonly few: number;
  readonly seconds: number;
  readonly rounds: number;
}

/** All samples of a scenario: over HTTP, and of each shape that answers the same as HTTP does. */
export interface Measured {
  readonly http: readonly Sample[];
  /** With few requests at once: what the server needs for one when it isn't saturated. */
  readonly calm: readonly Sample[];
  readonly shapes: readonly { readonly shape: Shape; readonly samples: readonly Sample[] }[];
  /** Shapes that gave other posts and were left out, such as a bounded scan that found too few. */
  readonly inexact: readonly string[];
  /** Of one page. */
  readonly bytes: number;
}

/** Visits compared before measuring. */
const COMPARED = 40;

/** Compares every shape's answers with HTTP's, then measures them in turn, so that a drift of the machine touches all. */
export async function measure(bench: Bench, scenario: Scenario): Promise<Measured> {
  const traffic = trafficOf(bench.server, scenario);
  const { ids, bytes } = await readOverHttp(traffic, COMPARED);
  const exact: { shape: Shape; samples: Sample[] }[] = [];
  const inexact: string[] = [];
  for (const shape of scenario.shapes) {
    const found = await bench.raw.read({
      ...orderFor(scenario, shape),
      bindings: bindingsOf(scenario, shape).slice(0, COMPARED),
    });
    if (JSON.stringify(found) === JSON.stringify(ids)) exact.push({ shape, samples: [] });
    else inexact.push(shape.name);
  }
  const { load, width, few, seconds } = bench;
  const http: Sample[] = [];
  const calm: Sample[] = [];
  await warmUp(load, traffic, width);
  for (let round = 0; round < bench.rounds; round += 1) {
    http.push(await load.sample(traffic, width, seconds));
    calm.push(await load.sample(traffic, few, seconds));
    for (const { shape, samples } of exact) {
      samples.push(await bench.raw.measure({ ...orderFor(scenario, shape), width, seconds }));
    }
  }
  return { http, calm, shapes: exact, inexact, bytes };
}

function orderFor(scenario: Scenario, shape: Shape) {
  return { name: `${scenario.name}: ${shape.name}`, text: shape.text, bindings: bindingsOf(scenario, shape) };
}

function bindingsOf({ visits }: Scenario, { rest }: Shape): unknown[][] {
  return visits.map(({ bound }) => [...bound, ...rest]);
}
