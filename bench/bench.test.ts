import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { figuresOf, sample } from './figures.ts';
import { HttpLane, requestFor } from './http-lane.ts';
import { lightestLoad, sampleByLanes } from './load.ts';
import { readOptions } from './options.ts';
import { withoutSharing } from './without-sharing.ts';
import { readFigures } from './wrk.ts';

describe('figures', () => {
  test('take the middle of the rounds for throughput and all calls for latencies', () => {
    const round = (latencies: number[]) => ({ seconds: 2, latencies });
    const figures = figuresOf([round([1, 2, 3, 4]), round([5, 6]), round([7, 8, 9, 10, 11, 12, 13, 14])]);
    expect(figures).toEqual({ perSecond: 2, median: 8, p95: 14 });
  });

  test('leave out what wrk guessed of requests it did not send', () => {
    // Four at once, eight in 24 ms: one every 12 ms on a lane. At that pace the answer of 40 ms hid two.
    const printed = 'Running\nfigures\n8 24000 0\n1000 4\n2000 3\n16000 1\n28000 1\n40000 1\n';
    expect(readFigures(printed, 4)).toEqual({ seconds: 0.024, latencies: [1, 1, 1, 1, 2, 2, 2, 40] });
    expect(() => readFigures('Running\nfigures\n8 24000 1\n1000 8\n', 4)).toThrow('1 failed');
  });

  test('count calls of every lane, each with its own number', async () => {
    const numbers: number[] = [];
    const { latencies } = await sample(3, 0.2, async (number) => {
      numbers.push(number);
      await new Promise((done) => setImmediate(done));
    });
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(latencies.length).toBeGreaterThan(0);
    expect(latencies.length).toBeLessThanOrEqual(numbers.length);
  });
});

describe('the server', () => {
  let server: Server;
  let port: number;
  const asked = new Map<string, number>();
  beforeAll(async () => {
    server = createServer((request, response) => {
      const what = `${request.url} as ${request.headers.cookie}`;
      asked.set(what, (asked.get(what) ?? 0) + 1);
      const status = request.url === '/missing' ? 404 : 200;
      const body = what.repeat(request.url === '/long' ? 20_000 : 1);
      response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
      // In two pieces, the first of them with the head.
      response.write(body.slice(0, 3));
      setImmediate(() => response.end(body.slice(3)));
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => void server.close());

  test('a lane asks one thing after another on one connection, whatever pieces the answers come in', async () => {
    const lane = new HttpLane(port);
    for (const path of ['/short', '/long', '/short']) {
      const body = (await lane.ask(requestFor(port, path, 'a=b'))).toString();
      expect(body.startsWith(`${path} as a=b`)).toBe(true);
      expect(body.length).toBe(`${path} as a=b`.length * (path === '/long' ? 20_000 : 1));
    }
    lane.close();
  });

  test('a lane fails for every answer but a good one', async () => {
    const lane = new HttpLane(port);
    await expect(lane.ask(requestFor(port, '/missing', 'a=b'))).rejects.toThrow('404');
    lane.close();
  });

  const loads = [lightestLoad(), { name: 'lanes', sample: sampleByLanes }];

  test.each(loads)('$name takes prepared requests in turn and times each answer', async ({ sample }) => {
    asked.clear();
    const requests = ['/short', '/long'].map((path) => requestFor(port, path, 'a="b"'));
    const { latencies } = await sample({ port, requests }, 3, 1);
    const [short = 0, long = 0] = ['/short as a="b"', '/long as a="b"'].map((each) => asked.get(each));
    expect(Math.abs(short - long)).toBeLessThanOrEqual(3);
    expect(latencies.length).toBeGreaterThan(0);
    expect(latencies.length).toBeLessThanOrEqual(short + long);
    expect([...latencies].sort((one, other) => one - other)[0]).toBeGreaterThan(0);
  });

  test.each(loads)('$name fails when an answer is none', async ({ sample }) => {
    await expect(sample({ port, requests: [requestFor(port, '/missing', '')] }, 3, 1)).rejects.toThrow();
  });
});

describe('an earlier server without sharing', () => {
  const source = `
    type Named = (name: string, text: string, values: readonly unknown[], within?: number) => unknown;
    export function coalescedOver(named: Named): Named {
      return (name, text, values, within) => named(name, text, ['shared', ...values], within);
    }
    export function alone(values: readonly unknown[]): unknown[][] {
      return values.map((value) => [value]);
    }
  `;

  test('stores a post for one caller a statement, and shares the rest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vrss-sharing-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = join(folder, 'coalesced.ts');
    writeFileSync(file, withoutSharing(source, 'coalescedOver'));
    type Run = (name: string, text: string, values: readonly unknown[]) => unknown;
    const { coalescedOver } = (await import(file)) as { coalescedOver: (named: Run) => Run };
    const run = coalescedOver((_, __, values) => values);
    expect(run('posts.insert_once', '', [1, 'a'])).toEqual([[1], ['a']]);
    expect(run('posts.by_author', '', [1])).toEqual(['shared', 1]);
  });

  test('is refused where the function is not found', () => {
    expect(() => withoutSharing(source, 'batchedOver')).toThrow('batchedOver');
  });
});

describe('the command line', () => {
  test('has a value for everything', () => {
    expect(readOptions([])).toEqual({
      scale: 1,
      seed: 1,
      connections: 16,
      few: 4,
      seconds: 4,
      rounds: 3,
      logLevel: 'warn',
      only: [],
      compare: undefined,
      dataOnly: false,
    });
    expect(readOptions(['--scale', '10', '--only', 'author', '--only', 'home-10', '--data-only'])).toMatchObject({
      scale: 10,
      only: ['author', 'home-10'],
      dataOnly: true,
    });
    expect(readOptions(['--compare', 'main']).rounds).toBe(5);
  });

  test.each([['--scale', '0'], ['--seconds', 'long'], ['--unknown']])('refuses %s %s', (...words) => {
    expect(() => readOptions(words)).toThrow();
  });
});
