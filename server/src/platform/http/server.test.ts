import { sql } from '../database/fragment.ts';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ErrorBody } from '@vrss/contract';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startBound, type BoundServer } from '../../../test/bound.ts';
import { testDatabase } from '../../../test/database.ts';
import type { AnyHandler } from '../../app/bind.ts';

const database = await testDatabase();
const lines: string[] = [];

const input = z.strictObject({ value: z.unknown().optional() });
const output = z.strictObject({ address: z.string() });
const plain = { summary: 'Test', errors: [], input, output } as const;
const procedures = {
  'test.ask': { ...plain, kind: 'query' },
  'test.read': { ...plain, kind: 'read' },
  'test.change': { ...plain, kind: 'mutation' },
  'test.sleep': { ...plain, kind: 'read' },
} as const;
const policies = Object.fromEntries(Object.keys(procedures).map((name) => [name, { policy: 'anyone' }] as const));
const tell: AnyHandler = (call) => Promise.resolve({ address: call.address });
const handlers: Record<string, AnyHandler> = {
  'test.ask': tell,
  'test.read': tell,
  'test.change': tell,
  'test.sleep': async (call) => {
    await call.database.transaction(async (tx) => {
      await tx.run(sql`SET LOCAL statement_timeout = '20ms'`);
      await tx.run(sql`SELECT pg_sleep(5)`);
    });
    return {};
  },
};

const common = { database, procedures, policies, handlers, authenticate: () => Promise.resolve(null) };
const own = await startBound({ ...common, log: { write: (line) => void lines.push(line) } });
const smtp = { SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'vrss@vrss.example' };
const open = await startBound({
  ...common,
  settings: { PUBLIC_URL: 'https://vrss.example', TRUSTED_PROXIES: '127.0.0.1', ...smtp },
});

interface Sent {
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  readonly on?: BoundServer;
}

/** A program without our Origin, unless the headers say otherwise. */
async function post(name: string, { headers = {}, body = '{}', on = own }: Sent = {}) {
  const response = await on.fastify.inject({
    method: 'POST',
    url: `/api/${name}`,
    headers: { host: new URL(on.origin).host, 'content-type': 'application/json', ...headers },
    payload: body,
  });
  return { status: response.statusCode, headers: response.headers, body: response.json<Partial<ErrorBody>>() };
}

/** What no client would send; answers all of the answer. */
async function sendAsIs(sent: string): Promise<string> {
  const socket = connect(Number(new URL(own.address).port), '127.0.0.1');
  socket.write(sent);
  return text(socket);
}

const codeOf = async (name: string, sent?: Sent) => (await post(name, sent)).body.error?.code ?? 'ok';

test('answers carry the security headers, and no cache keeps them', async () => {
  const { headers } = await post('test.read', { on: open });
  expect(headers).toMatchObject({
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect((await post('test.read')).headers).not.toHaveProperty('strict-transport-security');
});

test('a request under a name that is not ours is refused', async () => {
  expect(await codeOf('test.read', { headers: { host: 'evil.example' } })).toBe('not_permitted');
  expect(await codeOf('test.read', { on: open, headers: { host: 'localhost' } })).toBe('not_permitted');
  expect(await codeOf('test.read', { on: open })).toBe('ok');
});

test.each(['/api/test.ask', '/health', '/nowhere'])('a request for %s that names no host is refused', async (path) => {
  const answer = await sendAsIs(`GET ${path} HTTP/1.1\r\nconnection: close\r\n\r\n`);
  expect(answer).toMatch(
    /^HTTP\/1\.1 400 [^]*"code":"invalid_input","message":"A request must have exactly one Host header\."/,
  );
});

test('of what comes by the older HTTP, which knows no hosts, probes are let through', async () => {
  expect(await sendAsIs('GET /health HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 404 [^]*"not_found"/);
  expect(await sendAsIs('GET /api/test.ask HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 [^]*"not_permitted"/);
});

test.each([
  ['two names', 'host: evil.example', '/api/test.ask'],
  ['the same name twice, in other letters', 'HOST: localhost', '/api/test.ask'],
  ['a second name behind many headers', `${'a: b\r\n'.repeat(100)}Host: evil.example`, '/api/test.ask'],
  ['two names, asking for what probes ask', 'host: localhost', '/health'],
  ['two names, asking for what is not there', 'host: localhost', '/nowhere'],
])('a request with %s is refused and not judged by the first', async (_what, second, path) => {
  const answer = await sendAsIs(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n${second}\r\nconnection: close\r\n\r\n`);
  expect(answer).toMatch(
    /^HTTP\/1\.1 400 [^]*"code":"invalid_input","message":"A request must have exactly one Host header\."/,
  );
});

test('a request that names its host once is answered, whatever else it says of hosts', async () => {
  const others = 'x-forwarded-host: evil.example\r\nhos: a\r\nhosts: b\r\nx-host: c';
  const answer = await sendAsIs(
    `GET /api/test.ask HTTP/1.1\r\nHost: localhost\r\n${others}\r\nconnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
});

test.each([
  ['our Origin', { origin: 'https://vrss.example', cookie: 'a=b' }, 'ok'],
  ['no cookie and no Origin', {}, 'ok'],
  ['a cookie and no Origin', { cookie: 'a=b' }, 'not_permitted'],
  ['a cookie and Sec-Fetch-Site same-origin', { cookie: 'a=b', 'sec-fetch-site': 'same-origin' }, 'ok'],
  ['Sec-Fetch-Site cross-site', { 'sec-fetch-site': 'cross-site' }, 'not_permitted'],
  ['Sec-Fetch-Site same-site', { 'sec-fetch-site': 'same-site' }, 'not_permitted'],
  ['a foreign Origin', { origin: 'https://evil.example' }, 'not_permitted'],
  ['our Origin without s', { origin: 'http://vrss.example', cookie: 'a=b' }, 'not_permitted'],
  ['the Origin null', { origin: 'null' }, 'not_permitted'],
])('a change with %s: %s', async (_what, headers, code) => {
  expect(await codeOf('test.change', { on: open, headers })).toBe(code);
});

test('asking needs no Origin, but a foreign one is refused', async () => {
  expect(await codeOf('test.read', { headers: { cookie: 'a=b' } })).toBe('ok');
  expect(await codeOf('test.read', { headers: { origin: 'https://evil.example' } })).toBe('not_permitted');
});

test.each([
  ['broken JSON', '{"value":', 'application/json', 400, 'invalid_input'],
  ['no JSON at all', 'value=1', 'application/x-www-form-urlencoded', 400, 'invalid_input'],
  ['JSON as text', '{}', 'text/plain', 400, 'invalid_input'],
  ['an empty body', '', 'application/json', 400, 'invalid_input'],
  ['a key that reaches prototypes', '{"__proto__":{"a":1}}', 'application/json', 400, 'invalid_input'],
  ['a field twice', '{"value":1,"value":2}', 'application/json', 400, 'invalid_input'],
  ['a field twice, spelt differently', '{"value":1,"\\u0076alue":2}', 'application/json', 400, 'invalid_input'],
  ['a field twice deep inside', '{"value":[{"a":{"b":1,"b":1}}]}', 'application/json', 400, 'invalid_input'],
  ['a byte order mark', '\uFEFF{}', 'application/json', 400, 'invalid_input'],
  [
    'bytes that are not UTF-8',
    Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    'application/json',
    400,
    'invalid_input',
  ],
  ['text that is not UTF-8', Buffer.from('{"value":"é"}', 'latin1'), 'application/json', 400, 'invalid_input'],
  ['too deep a nesting', '{"value":' + '['.repeat(16) + ']'.repeat(16) + '}', 'application/json', 400, 'invalid_input'],
  ['too much', JSON.stringify({ value: 'x'.repeat(256 * 1024) }), 'application/json', 413, 'too_large'],
  ['null', 'null', 'application/json', 400, 'invalid_input'],
  ['a list', '[]', 'application/json', 400, 'invalid_input'],
])('refuses %s in the one shape of errors', async (_what, body, type, status, code) => {
  const answer = await post('test.read', { body, headers: { 'content-type': type } });
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual({
    error: {
      code,
      message: expect.any(String) as unknown,
      requestId: expect.any(String) as unknown,
      fields: answer.body.error?.fields,
    },
  });
});

test('a body without a content type is refused', async () => {
  const response = await own.fastify.inject({
    method: 'POST',
    url: '/api/test.change',
    headers: { host: new URL(own.origin).host },
  });
  expect(response.json<ErrorBody>().error.code).toBe('invalid_input');
});

test('an unknown address and an unreadable one are errors in the same shape', async () => {
  const ask = (url: string) => own.fastify.inject({ url, headers: { host: new URL(own.origin).host } });
  expect((await ask('/api/test.nothing')).json<ErrorBody>().error.code).toBe('not_found');
  expect((await ask('/api/%ff')).json<ErrorBody>().error.code).toBe('invalid_input');
});

test('what is no HTTP at all is answered in the same shape and disconnected', async () => {
  expect(await sendAsIs('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]*"code":"invalid_input"/);
  const tooMuch = `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`;
  expect(await sendAsIs(tooMuch)).toMatch(/^HTTP\/1\.1 413 [^]*"code":"too_large"/);
});

test('a connection on which no request arrived in time is closed without an answer', async () => {
  const { server } = own.fastify;
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const client = connect(Number(new URL(own.origin).port), '127.0.0.1');
  const heard: Buffer[] = [];
  client.on('data', (part: Buffer) => heard.push(part));
  const closed = once(client, 'close');
  const [socket] = await accepted;
  // As Node tells it once the time is over.
  const timeout = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  server.emit('clientError', timeout, socket);
  await closed;
  expect(Buffer.concat(heard).toString()).toBe('');
});

test('a statement that takes too long is told as unavailable, with when to come back', async () => {
  const { status, headers, body } = await post('test.sleep');
  expect([status, headers['retry-after'], body.error?.code, body.error?.retryAfter]).toEqual([
    503,
    '2',
    'unavailable',
    2,
  ]);
});

test('forwarded addresses are believed from trusted proxies alone', async () => {
  const addressOf = async (on: BoundServer) =>
    (await post('test.read', { on, headers: { 'x-forwarded-for': '2001:db8::7, 127.0.0.1' } })).body as unknown;
  expect(await addressOf(open)).toEqual({ address: '2001:db8::7' });
  expect(await addressOf(own)).toEqual({ address: '127.0.0.1' });
});

test('the log tells of requests without queries, cookies, bodies or addresses', async () => {
  lines.length = 0;
  await own.fastify.inject({
    url: '/api/test.ask?value=query-secret',
    headers: { host: new URL(own.origin).host, cookie: 'session=cookie-secret', authorization: 'Bearer token-secret' },
  });
  await post('test.read', { body: '{"value":"body-secret"}' });
  await post('test.sleep', { body: '{"value":"body-secret"}' });
  const log = lines.join('');
  expect(log).toContain('"path":"/api/test.ask"');
  expect(log).toContain('"status":200');
  expect(log).toMatch(/"requestId":"[\w-]{9,}"/);
  expect(log).not.toMatch(/secret|127\.0\.0\.1/);
});

test('head and body of a request have the same thirty seconds together', () => {
  // Node exchanges the two where the time for the head is the longer one.
  const { headersTimeout, requestTimeout } = own.fastify.server;
  expect([headersTimeout, requestTimeout]).toEqual([30_000, 30_000]);
});
