import { procedures } from '@vrss/contract';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startBound } from '../../test/bound.ts';
import { testDatabase } from '../../test/database.ts';
import type { PolicyEntry } from '../core/policy.ts';
import { handlers, policies } from './features.ts';
import { checkRegistry, gather, type Registry } from './handlers.ts';

const without = <Value>(all: Readonly<Record<string, Value>>, ...names: string[]) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));

/** The server's own registry, with some of it replaced. */
const check = (replaced: Partial<Registry>) => () => {
  checkRegistry({ procedures, policies, handlers, ...replaced });
};
const nothing = () => undefined;
const posts = 'posts.get';

test('the server as it is may start', () => {
  expect(check({})).not.toThrow();
});

test('a procedure without a handler keeps the server from starting', () => {
  expect(check({ handlers: without(handlers, posts) })).toThrow('posts.get has no handler.');
});

test('a procedure without a policy keeps the server from starting', () => {
  expect(check({ policies: without(policies, posts) })).toThrow('posts.get has no policy.');
});

test.each([undefined, 'nobody', 'toString'])('the policy %s keeps the server from starting', (policy) => {
  const broken = { ...policies, [posts]: { policy } as unknown as PolicyEntry };
  expect(check({ policies: broken })).toThrow('posts.get has the unknown policy');
});

test.each(['everythingPerAccount', 'toString'])('the limit %s keeps the server from starting', (limit) => {
  const broken = { ...policies, [posts]: { policy: 'anyone', limit } as unknown as PolicyEntry };
  expect(check({ policies: broken })).toThrow('posts.get has the unknown limit');
});

test('a handler or a policy without a procedure keeps the server from starting', () => {
  expect(check({ handlers: { ...handlers, 'posts.burn': nothing } })).toThrow('posts.burn is not a procedure.');
  const broken = { ...policies, 'posts.burn': { policy: 'signed_in' } as const };
  expect(check({ policies: broken })).toThrow('posts.burn is not a procedure.');
});

test('idempotency keys without an account keep the server from starting', () => {
  const broken = { ...procedures, [posts]: { ...procedures[posts], idempotent: true } };
  expect(check({ procedures: broken })).toThrow('posts.get takes idempotency keys');
});

test('a limit by account where nobody need have one keeps the server from starting', () => {
  const broken = { ...policies, [posts]: { policy: 'anyone', limit: 'likesPerAccount' } as const };
  expect(check({ policies: broken })).toThrow('posts.get has the limit likesPerAccount, which counts by account');
});

test('every fault is told together', () => {
  const broken = check({ policies: without(policies, posts), handlers: without(handlers, 'feeds.following') });
  expect(broken).toThrow(/posts\.get has no policy\.\n(.*\n)*feeds\.following has no handler\./);
});

test('a server whose procedure has no policy does not start', async () => {
  const input = z.strictObject({});
  const bare = { 'test.ask': { summary: 'Test', kind: 'query', input, output: input, errors: [] } as const };
  const starting = startBound({
    database: await testDatabase(),
    procedures: bare,
    policies: {},
    handlers: { 'test.ask': () => Promise.resolve({}) },
    authenticate: () => Promise.resolve(null),
  });
  await expect(starting).rejects.toThrow('The server cannot start:\ntest.ask has no policy.');
});

test('two features cannot offer the same job', () => {
  expect(() => gather('job', [{ 'posts.purge': 1 }, { 'posts.purge': 2 }])).toThrow(
    'Two features offer the job posts.purge.',
  );
});
