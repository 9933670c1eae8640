import type { Procedure } from '@vrss/contract';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startBound } from '../../test/bound.ts';
import { testDatabase } from '../../test/database.ts';
import type { PolicyEntry } from '../core/policy.ts';
import type { Viewer } from '../core/viewer.ts';
import type { AnyHandler, Authenticate } from './bind.ts';

const database = await testDatabase();
const now = new Date('2026-11-23T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

const people: Readonly<Record<string, Viewer>> = {
  member: person('1', 'member', 60),
  fresh: person('2', 'member', 15),
  administrator: person('3', 'administrator', 60),
  moderator: person('4', 'moderator', 60),
};

function person(id: string, role: Viewer['role'], signedIn: number): Viewer {
  const dates = { confirmedAt: minutesAgo(signedIn), memberSince: minutesAgo(60 * 24 * 30) };
  return { id, username: `person${id}`, role, sessionId: id, followingCount: 0, mutesWords: false, ...dates };
}

/** Who somebody is stands in a cookie here; how it is found out is the business of auth. */
const authenticate: Authenticate = (_context, cookies) => Promise.resolve(people[cookies.get('as') ?? ''] ?? null);

const words = z.strictObject({ word: z.string().max(5, { error: 'too_long' }) });
const plain = { summary: 'Echo', errors: [], input: words, output: words } as const;

const procedures: Record<string, Procedure> = {
  'echo.ask': { ...plain, kind: 'query', publicSeconds: 30 },
  'echo.read': { ...plain, kind: 'read' },
  'echo.change': { ...plain, kind: 'mutation' },
  'echo.fresh': { ...plain, kind: 'mutation' },
  'echo.moderate': { ...plain, kind: 'mutation' },
  'echo.rule': { ...plain, kind: 'mutation' },
  'echo.leak': { ...plain, kind: 'read' },
  'echo.lack': { ...plain, kind: 'read' },
  'echo.break': { ...plain, kind: 'read' },
};

const policies: Record<string, PolicyEntry> = {
  'echo.ask': { policy: 'anyone' },
  'echo.read': { policy: 'anyone' },
  'echo.change': { policy: 'signed_in' },
  'echo.fresh': { policy: 'fresh' },
  'echo.moderate': { policy: 'moderator' },
  'echo.rule': { policy: 'administrator' },
  'echo.leak': { policy: 'anyone' },
  'echo.lack': { policy: 'anyone' },
  'echo.break': { policy: 'anyone' },
};

const echo: AnyHandler = (_call, input) => Promise.resolve(input);
const handlers: Record<string, AnyHandler> = {
  ...Object.fromEntries(Object.keys(procedures).map((name) => [name, echo])),
  'echo.leak': () => Promise.resolve({ word: 'shown', secret: 'kept' }),
  'echo.lack': () => Promise.resolve({}),
  'echo.break': () => Promise.reject(new Error('the reason is a secret')),
};

const server = await startBound({ database, procedures, policies, handlers, authenticate, clock: { now: () => now } });

async function call(name: string, { as, body, query }: { as?: string; body?: unknown; query?: string } = {}) {
  const client = server.client();
  if (as !== undefined) client.cookies.set('as', as);
  const response = await client.fetch(`/api/${name}${query ?? ''}`, {
    method: query === undefined ? 'POST' : 'GET',
    ...(query === undefined ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  return { response, body: (await response.json()) as { word?: string; error?: { code: string; fields?: object } } };
}

test('answers a query, a read and a mutation', async () => {
  expect((await call('echo.ask', { query: '?word=wren' })).body).toEqual({ word: 'wren' });
  expect((await call('echo.read', { body: { word: 'wren' } })).body).toEqual({ word: 'wren' });
  expect((await call('echo.change', { as: 'member', body: { word: 'wren' } })).body).toEqual({ word: 'wren' });
});

test.each([
  ['echo.change', undefined, 401, 'sign_in_required'],
  ['echo.fresh', undefined, 401, 'sign_in_required'],
  ['echo.fresh', 'member', 403, 'fresh_sign_in_required'],
  ['echo.moderate', undefined, 404, 'not_found'],
  ['echo.moderate', 'member', 404, 'not_found'],
  ['echo.rule', undefined, 404, 'not_found'],
  ['echo.rule', 'member', 404, 'not_found'],
  ['echo.rule', 'moderator', 404, 'not_found'],
])('%s as %s is refused with %i', async (name, as, status, code) => {
  const { response, body } = await call(name, { as, body: { word: 'wren' } });
  expect([response.status, body.error?.code]).toEqual([status, code]);
});

test.each([
  ['echo.fresh', 'fresh'],
  ['echo.change', 'moderator'],
  ['echo.moderate', 'moderator'],
  ['echo.moderate', 'administrator'],
  ['echo.rule', 'administrator'],
])('%s lets %s pass', async (name, as) => {
  expect((await call(name, { as, body: { word: 'wren' } })).response.status).toBe(200);
});

test.each(['echo.moderate', 'echo.rule'])('%s is as absent, to the byte, for people without the role', async (name) => {
  // An input of the wrong shape would be told to people who may call.
  const told = async (called: string, as?: string) => {
    const { response, body } = await call(called, { as, body: { wrong: 1 } });
    return { status: response.status, body: { ...body.error, requestId: '' } };
  };
  const absent = await told('echo.absent');
  expect(absent.status).toBe(404);
  expect([await told(name), await told(name, 'member'), await told(name, 'fresh')]).toEqual([absent, absent, absent]);
});

test('names each field at fault with a reason and a sentence', async () => {
  const { response, body } = await call('echo.read', { body: { word: 'nightingale', more: 1, __proto__: null } });
  expect(response.status).toBe(400);
  expect(body.error).toMatchObject({
    code: 'invalid_input',
    fields: {
      word: { reason: 'too_long', message: 'Use at most 5 characters.' },
      more: { reason: 'unknown_field', message: 'Unknown field.' },
    },
  });
});

test.each([
  ['a repeated key', '?word=a&word=b', 'word', 'repeated'],
  ['an unknown key', '?word=a&x=1', 'x', 'unknown_field'],
  ['a key that names a prototype', '?word=a&__proto__=1', '__proto__', 'unknown_field'],
  ['a missing key', '?', 'word', 'required'],
])('refuses a query with %s', async (_what, query, field, reason) => {
  const { response, body } = await call('echo.ask', { query });
  expect(response.status).toBe(400);
  expect(Object.entries(body.error?.fields ?? {})).toEqual([[field, expect.objectContaining({ reason })]]);
});

test('never lets a field out that the contract does not know', async () => {
  expect((await call('echo.leak', { body: { word: 'a' } })).body).toEqual({ word: 'shown' });
});

test.each(['echo.lack', 'echo.break'])('%s is told as internal, without any detail', async (name) => {
  const { response, body } = await call(name, { body: { word: 'a' } });
  expect(response.status).toBe(500);
  expect(body).toEqual({
    error: { code: 'internal', message: 'Something went wrong on our side.', requestId: expect.any(String) as unknown },
  });
});

test('lets caches keep public answers to people who are signed out, and no others', async () => {
  const caching = async (name: string, as?: string) => (await call(name, { as, query: '?word=a' })).response.headers;
  expect((await caching('echo.ask')).get('cache-control')).toBe('public, max-age=30');
  expect((await caching('echo.ask')).get('vary')).toBe('Cookie');
  expect((await caching('echo.ask', 'member')).get('cache-control')).toBe('private, no-store');
  expect((await call('echo.read', { body: { word: 'a' } })).response.headers.get('cache-control')).toBe(
    'private, no-store',
  );
});
