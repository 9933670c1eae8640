import { withClient } from './data/prepare.ts';
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
  /** Of the owner, for taking back what was written. */
  readonly ownerUrl: string;
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

/**
 * Compares every shape's answers with HTTP's, where something is read, then measures them in turn, so that a drift of the
 * machine touches all.
 */
export async function measure(bench: Bench, scenario: Scenario): Promise<Measured> {
  const { exact, inexact, bytes } = await compare(bench, scenario);
  const measured = exact.map((shape) => ({ shape, samples: [] as Sample[] }));
  const http: Sample[] = [];
  for (let round = 0; round < bench.rounds; round += 1) {
    http.push(await undone(bench, scenario, () => sampleHttp(bench, scenario)));
    for (const { shape, samples } of measured) {
      const { width, seconds } = bench;
      const order = { ...orderFor(scenario, shape), width, seconds };
      samples.push(await undone(bench, scenario, () => bench.raw.measure(order)));
    }
  }
  return { http, shapes: measured, inexact, bytes };
}

interface Compared {
  readonly exact: readonly Shape[];
  readonly inexact: readonly string[];
  readonly bytes: number;
}

async function compare(bench: Bench, scenario: Scenario): Promise<Compared> {
  if (scenario.undo !== undefined) return { exact: scenario.shapes, inexact: [], bytes: 0 };
  const { ids, bytes } = await readOverHttp(bench, scenario);
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

/** Measures, then takes back what was written, so that every measurement finds the same. */
async function undone(bench: Bench, { undo }: Scenario, sampling: () => Promise<Sample>): Promise<Sample> {
  const sampled = await sampling();
  if (undo !== undefined) await withClient(bench.ownerUrl, (client) => client.query(undo));
  return sampled;
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
  return visits.map(({ path, reader, body }) => requestFor(port, path, cookies.get(reader) ?? '', body));
}
