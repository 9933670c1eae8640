import type { Procedure } from '@vrss/contract';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startBound } from '../../test/bound.ts';
import { testDatabase } from '../../test/database.ts';
import { limitKeys, limitName, limitTable, type CountedBy, type LimitKey, type LimitKeyPer } from '../config/limits.ts';
import type { PolicyEntry } from '../core/policy.ts';
import type { AnyHandler } from './bind.ts';

const database = await testDatabase();
const DAY = 24 * 60 * 60 * 1000;
const now = new Date('2026-11-23T12:00:00Z');

const input = z.strictObject({});
const plain = { summary: 'Test', input, output: input, errors: [] } as const;

/** Every limit that a procedure can stand under, each with a procedure of its own. */
const tried = limitKeys.filter(isForProcedures);
const procedures: Record<string, Procedure> = {
  ...Object.fromEntries(tried.map((limit) => [`test.${limit}`, { ...plain, kind: 'mutation' as const }])),
  'test.ask': { ...plain, kind: 'query' },
};
const policies: Record<string, PolicyEntry> = {
  ...Object.fromEntries(
    tried.map((limit): [string, PolicyEntry] => {
      const policy = limitTable[limit].per === 'account' ? 'signed_in' : 'anyone';
      return [`test.${limit}`, { policy, limit }];
    }),
  ),
  'test.ask': { policy: 'anyone' },
};

function isForProcedures(key: LimitKey): key is LimitKeyPer<'account' | 'address'> {
  return ['account', 'address'].includes(limitTable[key].per) && !isCeiling(key);
}

/** Those on all reads count beside the limit of the procedure. */
function isCeiling(key: LimitKey): boolean {
  return key === 'readsPerAccount' || key === 'readsPerAddress';
}

const nothing: AnyHandler = () => Promise.resolve({});
const handlers = Object.fromEntries(Object.keys(procedures).map((name) => [name, nothing]));

/** Eight acts for everybody, so that a quarter is two. */
const settings = {
  TRUSTED_PROXIES: '127.0.0.1',
  ...Object.fromEntries(limitKeys.map((key) => [limitName(key), '8/1h'])),
  LIMIT_READS_PER_ADDRESS: '80/1h',
};

/** The cookie says who somebody is and how many days they have been here. */
const server = await startBound({
  database,
  procedures,
  policies,
  handlers,
  settings,
  clock: { now: () => now },
  authenticate: (_context, cookies) => {
    const [id, days] = cookies.get('as')?.split('-') ?? [];
    if (id === undefined) return Promise.resolve(null);
    const memberSince = new Date(now.getTime() - Number(days) * DAY);
    const dates = { confirmedAt: now, memberSince };
    return Promise.resolve({
      id,
      username: id,
      role: 'member',
      sessionId: id,
      followingCount: 0,
      mutesWords: false,
      ...dates,
    });
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

const named = (by: CountedBy) => tried.filter((key) => limitTable[key].per === by);

test.each(named('address'))('%s is counted by address', async (limit) => {
  expect(await passed(`test.${limit}`, '192.0.2.1')).toBe(8);
  expect(await passed(`test.${limit}`, '192.0.2.2')).toBe(8);
});

test('mails asked for and look-ups are counted apart', async () => {
  expect(await passed('test.mailPerAddress', '192.0.2.9')).toBe(8);
  expect(await passed('test.lookUpsPerAddress', '192.0.2.9')).toBe(8);
});

test('addresses of one IPv6 subscriber count together', async () => {
  expect(await passed('test.signInPerAddress', '2001:db8:0:1::1')).toBe(8);
  expect(await passed('test.signInPerAddress', '2001:db8:0:1::2')).toBe(0);
  expect(await passed('test.signInPerAddress', '2001:db8:0:2::1')).toBe(8);
});

/** What security.md gives new accounts a part of, stated a second time. */
const IN_PART = ['postsPerAccount', 'followsPerAccount'];

/** Accounts and addresses of each limit's own, so that no ceiling on all reads is met. */
const byAccount = named('account').map((limit, index) => ({ limit, number: 100 + index }));

test.each(byAccount)('$limit is counted by account; a new account has a part of some', async ({ limit, number }) => {
  expect(await passed(`test.${limit}`, `192.0.3.${number}`, `1${number}-30`)).toBe(8);
  expect(await passed(`test.${limit}`, `192.0.4.${number}`, `1${number}-30`)).toBe(0);
  expect(await passed(`test.${limit}`, `192.0.5.${number}`, `2${number}-0`)).toBe(IN_PART.includes(limit) ? 2 : 8);
});

test('reads have a ceiling by account and one by address', async () => {
  expect(await passed('test.ask', '192.0.2.6', '3-30')).toBe(8);
  expect(await passed('test.ask', '192.0.2.7', '3-30')).toBe(0);
  expect(await passed('test.ask', '192.0.2.8')).toBe(80);
});
