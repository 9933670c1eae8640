import { HttpLane, requestFor } from './http-lane.ts';
import { sample, type Sample } from './figures.ts';
import type { RawProcess } from './raw-process.ts';
import type { Scenario } from './scenarios.ts';
import type { Shape } from './shapes.ts';

export interface Bench {
  readonly port: number;
  readonly cookies: ReadonlyMap<number, string>;
  readonly raw: RawProcess;
  readonly width: number;
  readonly seconds: number;
  readonly rounds: number;
}

/** All samples of a scenario: over HTTP, and of each shape that answers the same as HTTP does. */
export interface Measured {
  readonly http: readonly Sample[];
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
  const { ids, bytes } = await readOverHttp(bench, scenario);
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
  const http: Sample[] = [];
  for (let round = 0; round < bench.rounds; round += 1) {
    http.push(await sampleHttp(bench, scenario));
    for (const { shape, samples } of exact) {
      const { width, seconds } = bench;
      samples.push(await bench.raw.measure({ ...orderFor(scenario, shape), width, seconds }));
    }
  }
  return { http, shapes: exact, inexact, bytes };
}

function orderFor(scenario: Scenario, shape: Shape) {
  return { name: `${scenario.name}: ${shape.name}`, text: shape.text, bindings: bindingsOf(scenario, shape) };
}

function bindingsOf({ visits }: Scenario, { rest }: Shape): unknown[][] {
  return visits.map(({ bound }) => [...bound, ...rest]);
}

async function sampleHttp(bench: Bench, scenario: Scenario): Promise<Sample> {
  const requests = requestsOf(bench, scenario);
  const idle = Array.from({ length: bench.width }, () => new HttpLane(bench.port));
  const lanes = [...idle];
  try {
    return await sample(bench.width, bench.seconds, async (number) => {
      const lane = idle.pop();
      const request = requests[number % requests.length];
      if (lane === undefined || request === undefined) throw new Error('There is nothing to ask, or nobody to ask it.');
      await lane.ask(request);
      idle.push(lane);
    });
  } finally {
    for (const lane of lanes) lane.close();
  }
}

async function readOverHttp(bench: Bench, scenario: Scenario): Promise<{ ids: string[][]; bytes: number }> {
  const lane = new HttpLane(bench.port);
  const ids: string[][] = [];
  let bytes = 0;
  try {
    for (const request of requestsOf(bench, scenario).slice(0, COMPARED)) {
      const body = await lane.ask(request);
      bytes += body.length;
      ids.push((JSON.parse(body.toString()) as { items: { id: string }[] }).items.map((item) => item.id));
    }
  } finally {
    lane.close();
  }
  return { ids, bytes: Math.round(bytes / ids.length) };
}

function requestsOf({ port, cookies }: Bench, { visits }: Scenario): Buffer[] {
  return visits.map(({ path, reader }) => requestFor(port, path, cookies.get(reader) ?? ''));
}
