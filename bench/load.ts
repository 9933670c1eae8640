import { CannotProvide } from '../tools/debian-packages.ts';
import { sample, type Sample } from './figures.ts';
import { HttpLane, type Traffic } from './http-lane.ts';
import { findWrk, sampleByWrk } from './wrk.ts';

/** What puts a server under load: keeps `width` requests under way for so many seconds. */
export interface Load {
  readonly name: string;
  readonly sample: (traffic: Traffic, width: number, seconds: number) => Promise<Sample>;
}

/** wrk, which is written in C and takes least from what it measures; where it can't be had, lanes of our own. */
export function lightestLoad(): Load {
  try {
    const wrk = findWrk();
    return { name: 'wrk', sample: (traffic, width, seconds) => sampleByWrk(wrk, traffic, width, seconds) };
  } catch (error) {
    if (!(error instanceof CannotProvide)) throw error;
    return { name: `our own client, since ${error.message}`, sample: sampleByLanes };
  }
}

export async function sampleByLanes({ port, requests }: Traffic, width: number, seconds: number): Promise<Sample> {
  const lanes = Array.from({ length: width }, () => new HttpLane(port));
  const idle = [...lanes];
  try {
    return await sample(width, seconds, async (number) => {
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
