import { HttpLane, requestFor, type Traffic } from './http-lane.ts';
import type { Load } from './load.ts';
import type { Scenario } from './scenario.ts';

/** A server under load, and who is signed in there. */
export interface Served {
  readonly port: number;
  readonly cookies: ReadonlyMap<number, string>;
}

/** First pages as HTTP answers them. */
export interface Answered {
  /** Of the posts, page by page. */
  readonly ids: readonly (readonly string[])[];
  /** Of one page. */
  readonly bytes: number;
}

export function trafficOf({ port, cookies }: Served, { visits }: Scenario): Traffic {
  return {
    port,
    requests: visits.map(({ path, reader, body, key }) => requestFor(port, path, cookies.get(reader) ?? '', body, key)),
  };
}

/** Answers of the first visits. */
export async function readOverHttp({ port, requests }: Traffic, visits: number): Promise<Answered> {
  const lane = new HttpLane(port);
  const ids: string[][] = [];
  let bytes = 0;
  try {
    for (const request of requests.slice(0, visits)) {
      const body = await lane.ask(request);
      bytes += body.length;
      ids.push((JSON.parse(body.toString()) as { items: { id: string }[] }).items.map((item) => item.id));
    }
  } finally {
    lane.close();
  }
  return { ids, bytes: Math.round(bytes / ids.length) };
}

/** Seconds for connections to be made, statements to be prepared and code to become fast; nothing of it is counted. */
const WARM_UP = 1;

export async function warmUp(load: Load, traffic: Traffic, width: number): Promise<void> {
  await load.sample(traffic, width, WARM_UP);
}
