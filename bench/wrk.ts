import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { libraryEnvironment, provideDebianPackage } from '../tools/debian-packages.ts';
import type { Sample } from './figures.ts';
import type { Traffic } from './http-lane.ts';

/** Debian's wrk. */
export interface Wrk {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const INSTALLED = '/usr/bin/wrk';
/** Between what wrk says for people and what its script says for us. */
const FIGURES = 'figures';

/** The installed one, or the package unpacked below `.cache`. Throws CannotProvide. */
export function findWrk(): Wrk {
  if (existsSync(INSTALLED)) return { path: INSTALLED, env: {} };
  const root = provideDebianPackage('wrk');
  return { path: join(root, INSTALLED), env: libraryEnvironment(root) };
}

/** Throws when a request failed or was answered by an error. */
export async function sampleByWrk(
  { path, env }: Wrk,
  { port, requests }: Traffic,
  width: number,
  seconds: number,
): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'vrss-wrk-'));
  try {
    const script = join(folder, 'requests.lua');
    writeFileSync(script, scriptOf(requests));
    const args = ['-t', '1', '-c', String(width), '-d', `${seconds}s`, '-s', script, `http://127.0.0.1:${port}`];
    const { stdout } = await promisify(execFile)(path, args, {
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return readFigures(stdout, width);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** JSON's quotes are Lua's, for ASCII, and nothing else stands in an address and a cookie. */
function scriptOf(requests: readonly Buffer[]): string {
  return `local requests = {${requests.map((request) => JSON.stringify(request.toString('latin1'))).join(',\n')}}
local number = 0
function request()
  number = number % #requests + 1
  return requests[number]
end
function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format("${FIGURES}\\n%d %d %d\\n", summary.requests, summary.duration, failed))
  for index = 1, #latency do io.write(string.format("%d %d\\n", latency(index))) end
end
`;
}

/** Reads what the script wrote: requests, microseconds, failures; then how often each latency in microseconds was seen. */
export function readFigures(printed: string, width: number): Sample {
  const [, figures = ''] = printed.split(`${FIGURES}\n`);
  const [summary = [], ...counted] = figures
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  const [requests = 0, duration = 0, failed = 0] = summary;
  if (requests === 0 || failed > 0) throw new Error(`Of ${requests} requests by wrk ${failed} failed:\n${printed}`);
  const counts = new Map(counted.map(([latency = 0, count = 0]) => [latency, count]));
  takeGuessesBack(counts, requests, Math.floor(duration / Math.max(Math.floor(requests / width), 1)));
  const latencies = [...counts].sort(([one], [other]) => one - other);
  return {
    seconds: duration / 1e6,
    latencies: latencies.flatMap(([latency, count]) => Array<number>(count).fill(latency / 1000)),
  };
}

/**
 * wrk before 4.2 adds requests that it did not send: those it would have sent at a steady pace while an answer took more
 * than twice the mean. Statements without HTTP are measured without such guesses, so they are taken off again.
 */
function takeGuessesBack(counts: Map<number, number>, requests: number, interval: number): void {
  const seen = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (seen === requests) return;
  for (const latency of [...counts.keys()].sort((one, other) => other - one)) {
    const count = counts.get(latency) ?? 0;
    if (latency < 2 * interval || count === 0) continue;
    for (let guessed = latency - interval; guessed > interval; guessed -= interval)
      counts.set(guessed, (counts.get(guessed) ?? 0) - count);
  }
}
