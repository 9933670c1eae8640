import type { LimitName, Procedure } from '@vrss/contract';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startBound } from '../../test/bound.ts';
import { testDatabase } from '../../test/database.ts';
import type { AnyHandler } from './bind.ts';
import { countings } from './gates.ts';

const database = await testDatabase();
const DAY = 24 * 60 * 60 * 1000;
const now = new Date('2026-11-23T12:00:00Z');

const input = z.strictObject({});
const limited: Record<string, Procedure> = Object.fromEntries(
  (Object.keys(countings) as LimitName[]).map((limit) => [
    `test.${limit}`,
    { summary: 'Test', kind: 'mutation', policy: 'anyone', limit, input, output: input, errors: [] },
  ]),
);
const procedures: Record<string, Procedure> = {
  ...limited,
  'test.ask': { summary: 'Test', kind: 'query', policy: 'anyone', input, output: input, errors: [] },
};
const nothing: AnyHandler = () => Promise.resolve({});
const handlers = Object.fromEntries(Object.keys(procedures).map((name) => [name, nothing]));

/** Eight acts for everybody, so that a quarter is two. */
const counted = [
  'SIGN_IN_PER_ADDRESS',
  'SIGN_UP_PER_ADDRESS',
  'POSTS_PER_ACCOUNT',
  'FOLLOWS_PER_ACCOUNT',
  'BLOCKS_PER_ACCOUNT',
  'LIKES_PER_ACCOUNT',
  'PREVIEWS_PER_ACCOUNT',
  'CHANGES_PER_ACCOUNT',
  'LOOK_UPS_PER_ADDRESS',
  'READS_PER_ACCOUNT',
];
const settings = {
  TRUSTED_PROXIES: '127.0.0.1',
  ...Object.fromEntries(counted.map((name) => [`LIMIT_${name}`, '8/1h'])),
  LIMIT_READS_PER_ADDRESS: '80/1h',
};

/** The cookie says who somebody is and how many days they have been here. */
const server = await startBound({
  database,
  procedures,
  handlers,
  settings,
  clock: { now: () => now },
  authenticate: (_context, cookies) => {
    const [id, days] = cookies.get('as')?.split('-') ?? [];
    if (id === undefined) return Promise.resolve(null);
    const memberSince = new Date(now.getTime() - Number(days) * DAY);
    const dates = { signedInAt: now, memberSince };
    return Promise.resolve({ id, username: id, role: 'member', sessionId: id, followingCount: 0, ...dates });
  },
});

async function passed(name: string, address: string, as?: string): Promise<number> {
  for (let count = 0; ; count += 1) {
    const response = await server.fastify.inject({
      method: procedures[name]?.kind === 'query' ? 'GET' : 'POST',
      url: `/api/${name}`,
      headers: {
        host: new URL(server.origin).host,
        origin: server.origin,
        'x-forwarded-for': address,
        ...(as === undefined ? {} : { cookie: `as=${as}` }),
        ...(procedures[name]?.kind === 'query' ? {} : { 'content-type': 'application/json' }),
      },
      ...(procedures[name]?.kind === 'query' ? {} : { payload: '{}' }),
    });
    if (response.statusCode === 429) {
      expect(Number(response.headers['retry-after'])).toBeGreaterThan(3000);
      return count;
    }
  }
}

test.each(['sign_in', 'sign_up', 'look_ups'])('%s is counted by address', async (limit) => {
  expect(await passed(`test.${limit}`, '192.0.2.1')).toBe(8);
  expect(await passed(`test.${limit}`, '192.0.2.2')).toBe(8);
});

test('addresses of one IPv6 subscriber count together', async () => {
  expect(await passed('test.sign_in', '2001:db8:0:1::1')).toBe(8);
  expect(await passed('test.sign_in', '2001:db8:0:1::2')).toBe(0);
  expect(await passed('test.sign_in', '2001:db8:0:2::1')).toBe(8);
});

test.each([
  ['posts', 2],
  ['follows', 2],
  ['blocks', 8],
  ['likes', 8],
  ['previews', 8],
  ['changes', 8],
])('%s are counted by account; one of today has %i of 8', async (limit, quarter) => {
  expect(await passed(`test.${limit}`, '192.0.2.3', '1-30')).toBe(8);
  expect(await passed(`test.${limit}`, '192.0.2.4', '1-30')).toBe(0);
  expect(await passed(`test.${limit}`, '192.0.2.5', '2-0')).toBe(quarter);
});

test('reads have a ceiling by account and one by address', async () => {
  expect(await passed('test.ask', '192.0.2.6', '3-30')).toBe(8);
  expect(await passed('test.ask', '192.0.2.7', '3-30')).toBe(0);
  expect(await passed('test.ask', '192.0.2.8')).toBe(80);
});
