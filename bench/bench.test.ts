import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerGroups, readerIds, sizeAt } from './data/size.ts';
import { stages } from './data/stages.ts';
import { figuresOf, sample } from './figures.ts';
import { HttpLane, requestFor } from './http-lane.ts';
import { readOptions } from './options.ts';

describe('figures', () => {
  test('take the middle of the rounds for throughput and all calls for latencies', () => {
    const round = (latencies: number[]) => ({ seconds: 2, latencies });
    const figures = figuresOf([round([1, 2, 3, 4]), round([5, 6]), round([7, 8, 9, 10, 11, 12, 13, 14])]);
    expect(figures).toEqual({ perSecond: 2, median: 8, p95: 14 });
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

describe('a lane', () => {
  let server: Server;
  let port: number;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const status = request.url === '/missing' ? 404 : 200;
      const body = `${request.url} as ${request.headers.cookie}`.repeat(request.url === '/long' ? 20_000 : 1);
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

  test('asks one thing after another on one connection, whatever pieces the answers come in', async () => {
    const lane = new HttpLane(port);
    for (const path of ['/short', '/long', '/short']) {
      const body = (await lane.ask(requestFor(port, path, 'a=b'))).toString();
      expect(body.startsWith(`${path} as a=b`)).toBe(true);
      expect(body.length).toBe(`${path} as a=b`.length * (path === '/long' ? 20_000 : 1));
    }
    lane.close();
  });

  test('fails for every answer but a good one', async () => {
    const lane = new HttpLane(port);
    await expect(lane.ask(requestFor(port, '/missing', 'a=b'))).rejects.toThrow('404');
    lane.close();
  });
});

describe('the data', () => {
  test('is made in steps of different names, the same for the same seed and others for another', () => {
    const steps = stages(1, 1);
    expect(new Set(steps.map((step) => step.name)).size).toBe(steps.length);
    expect(stages(1, 1)).toEqual(steps);
    expect(stages(2, 1)).not.toEqual(steps);
    expect(stages(1, 10).length).toBeGreaterThan(5 * steps.length);
  });

  test('has readers of each group after all people, none in two groups', () => {
    const ids = readerGroups.flatMap((group) => readerIds(1, group.followees));
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.min(...ids)).toBe(sizeAt(1).people + 1);
    expect(() => readerIds(1, 7)).toThrow('7');
  });
});

describe('the command line', () => {
  test('has a value for everything', () => {
    expect(readOptions([])).toEqual({
      scale: 1,
      seed: 1,
      connections: 16,
      seconds: 4,
      rounds: 3,
      logLevel: 'warn',
      only: [],
    });
    expect(readOptions(['--scale', '10', '--only', 'author', '--only', 'home-10'])).toMatchObject({
      scale: 10,
      only: ['author', 'home-10'],
    });
  });

  test.each([['--scale', '0'], ['--seconds', 'long'], ['--unknown']])('refuses %s %s', (...words) => {
    expect(() => readOptions(words)).toThrow();
  });
});
