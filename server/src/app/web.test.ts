import { hash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { testDatabase } from '../../test/database.ts';
import { startServer } from '../../test/server.ts';
import { projectDir } from '../config/project.ts';
import type { WebHandler } from './web.ts';

const database = await testDatabase();
const PASSWORD = 'three sharp herons';

/** A web app of a few addresses, as Kit's handler stands towards the server. */
const web: WebHandler = async (request, response, next) => {
  const call = (path: string, init?: RequestInit) =>
    request.vrss?.fetch(new Request(`http://page.invalid/api/${path}`, init));
  const act = (path: string, body: object) =>
    call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  switch (request.url?.split('?')[0]) {
    case '/session': {
      const answer = await call('auth.session');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', "default-src 'self'");
      response.writeHead(answer?.status ?? 0);
      return response.end(await answer?.text());
    }
    case '/icon-192.png':
      response.writeHead(request.headers['if-none-match'] === undefined ? 200 : 304, { 'content-type': 'image/png' });
      return response.end();
    case '/sign-up': {
      const answer = await act('auth.signUp', {
        username: 'wren',
        email: 'wren@harrow.example',
        password: PASSWORD,
        ageConfirmed: true,
      });
      response.setHeader('set-cookie', ['theme=dark']);
      response.writeHead(answer?.status ?? 0, { 'content-type': 'text/plain' });
      return response.end(await answer?.text());
    }
    case '/still': {
      const wait = await request.vrss?.count();
      response.writeHead(wait === null ? 200 : 429, { 'content-type': 'text/html' });
      return response.end(String(wait));
    }
    case '/tag/wren':
    case '/%74ag/wren':
    case '/large': {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 2_000_000 });
      response.write('a'.repeat(1_000_000));
      return response.end('b'.repeat(1_000_000));
    }
    case '/facts': {
      const { 'x-vrss-protocol': protocol, 'x-vrss-host': host, 'x-vrss-address': address } = request.headers;
      response.writeHead(200, { 'content-type': 'text/plain' });
      return response.end(JSON.stringify({ protocol, host, address }));
    }
    case '/service-worker.js':
      response.writeHead(200, { 'content-type': 'text/javascript' });
      return response.end('');
    case '/fails':
      throw new Error('the reason is a secret');
    default:
      next();
  }
};

const lines: string[] = [];
const server = await startServer({ database, web, log: { write: (line) => void lines.push(line) } });
const behindProxy = await startServer({
  database,
  web,
  settings: {
    PUBLIC_URL: 'https://vrss.example',
    SMTP_URL: 'smtp://localhost:25',
    MAIL_FROM: 'vrss@vrss.example',
    TRUSTED_PROXIES: 'loopback',
  },
});

test('the service worker may ask us and nobody else, since the policy of its file is its own', async () => {
  const { headers } = await server.client().fetch('/service-worker.js');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
});

test('the web app’s last resort, which has no policy of its own, may be drawn in its own style', async () => {
  const page = await readFile(join(projectDir, 'web', 'src', 'error.html'), 'utf8');
  const style = /<style>([^]*)<\/style>/.exec(page)?.[1] ?? '';
  const { headers } = await server.client().fetch('/facts');
  expect(headers.get('content-security-policy')).toBe(
    `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'`,
  );
});

test('a page asks in process as whoever asked for it, and hands their new cookies on', async () => {
  const client = server.client();
  expect(await (await client.fetch('/session')).json()).toMatchObject({ viewer: null });
  const signedUp = await client.fetch('/sign-up', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'a=b',
  });
  expect(signedUp.status).toBe(200);
  expect([...client.cookies.keys()]).toEqual(['theme', 'vrss_session', 'vrss_device']);
  expect(await (await client.fetch('/session')).json()).toMatchObject({ viewer: { username: 'wren' } });
});

test('a page that another site’s form posts to cannot change anything', async () => {
  const client = server.client();
  client.cookies.set('vrss_session', 'of somebody');
  const forged = (headers: Record<string, string>) => client.fetch('/sign-up', { method: 'POST', headers });
  expect((await forged({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await forged({ origin: 'null' })).status).toBe(403);
});

test('pages carry the security headers and their own content policy', async () => {
  const { headers } = await behindProxy.client().fetch('/session');
  expect(headers.get('content-security-policy')).toBe("default-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('cache-control')).toBe('private, no-store');
});

/** Asks for an address as it is written, where a client would take the dots out; answers all of the answer. */
async function asIs(path: string, headers = 'host: localhost'): Promise<string> {
  const { hostname, port } = new URL(server.address);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\n${headers}\r\nconnection: close\r\n\r\n`);
  return text(socket);
}

test('a page keeps the security headers under an address that leads out of the folder of files', async () => {
  expect(await asIs('/_app/immutable/../../session')).toContain('x-frame-options: DENY');
  expect((await server.client().fetch('/_app/immutable/start.js')).headers.has('x-frame-options')).toBe(false);
});

test.each(['/session', '/_app/immutable/start.js'])('a server that stops ends the connection with %s', async (path) => {
  const stopping = await startServer({ database, web });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const ask = async () => {
    const [answer] = (await once(
      get(`${stopping.address}${path}`, { agent, headers: { host: 'localhost' } }),
      'response',
    )) as [IncomingMessage];
    await text(answer);
    return answer.headers.connection;
  };
  const before = await ask();
  const closed = stopping.close();
  expect([before, await ask()]).toEqual(['keep-alive', 'close']);
  await closed;
});

test('a page under a name that is not ours is refused', async () => {
  expect((await server.client().fetch('/session', { headers: { host: 'evil.example' } })).status).toBe(403);
});

test('a page asked for under two names is refused, though the first is ours', async () => {
  const answer = await asIs('/session', 'host: localhost\r\nhost: evil.example');
  expect(answer).toMatch(/^HTTP\/1\.1 400 [^]*"code":"invalid_input"/);
});

test('a page under our name with a port that is none is refused, and not left without an answer', async () => {
  const ask = (host: string) =>
    server
      .client()
      .fetch('/session', { headers: { host, origin: `http://${host}` }, signal: AbortSignal.timeout(5_000) });
  expect((await ask('localhost:65535')).status).toBe(200);
  expect((await ask('localhost:65536')).status).toBe(403);
});

test.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  [null, 'identity', (body: Uint8Array) => body],
  [null, 'br;q=0', (body: Uint8Array) => body],
])('pages are sent as %s to who accepts %s', async (encoding, accepted, decode) => {
  const response = await server.client().fetch('/large', { headers: { 'accept-encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  const page = Buffer.from(decode(new Uint8Array(await response.arrayBuffer()))).toString();
  expect([page.length, page[0], page.at(-1)]).toEqual([2_000_000, 'a', 'b']);
});

const SOMEBODYS = 'theme=dark; vrss_session=of-somebody';

test.each([
  ['an address alone, to somebody', '/large', SOMEBODYS, 'br'],
  ['a question, to nobody', '/large?search=wren', 'theme=dark', 'br'],
  ['what Kit alone asks of an address, to somebody', '/large?x-sveltekit-invalidated=011', SOMEBODYS, 'br'],
  ['the name of a tag, to nobody', '/tag/wren', 'theme=dark', 'br'],
  ['the name of a tag, to somebody', '/tag/wren', SOMEBODYS, null],
  ['the name of a tag that is spelled otherwise, to somebody', '/%74ag/wren', SOMEBODYS, null],
  ['a question, to somebody', '/large?search=wren', SOMEBODYS, null],
  ['a question, to somebody whose installation is secure', '/large?a', 'a=b;__Host-vrss_session=of-somebody', null],
  ['a question beside what Kit asks, to somebody', '/large?x-sveltekit-invalidated=01&search=wren', SOMEBODYS, null],
])('a page that answers %s', async (_what, path, cookie, encoding) => {
  const { headers } = await server.client().fetch(path, { headers: { cookie, 'accept-encoding': 'gzip, br' } });
  expect(headers.get('content-encoding')).toBe(encoding);
  expect(headers.get('vary')).toBe('Accept-Encoding');
});

test.each([
  ['theme=dark', 'br'],
  [SOMEBODYS, null],
])('a page that answers a form of %s is sent as %s', async (cookie, encoding) => {
  const { headers } = await server.client().fetch('/large', {
    method: 'POST',
    headers: { cookie, 'accept-encoding': 'br', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'displayName=wren',
  });
  expect(headers.get('content-encoding')).toBe(encoding);
});

test('HEAD of a page has its head alone', async () => {
  const response = await server.client().fetch('/large', { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, 0]);
});

test('the web app is told of origin and address by us alone', async () => {
  const forged = { 'x-vrss-host': 'evil.example', 'x-vrss-protocol': 'javascript', 'x-vrss-address': '1.2.3.4' };
  const facts = async (from: typeof server, headers: object) =>
    (await from.client().fetch('/facts', { headers: { ...forged, ...headers } })).json();
  expect(await facts(server, {})).toEqual({
    protocol: 'http',
    host: new URL(server.origin).host,
    address: '127.0.0.1',
  });
  expect(await facts(behindProxy, { 'x-forwarded-for': '192.0.2.7' })).toEqual({
    protocol: 'https',
    host: 'vrss.example',
    address: '192.0.2.7',
  });
});

test('a page that calls nothing counts as a read of its address, and one too many is refused', async () => {
  const limited = await startServer({
    database,
    web,
    settings: { TRUSTED_PROXIES: 'loopback', LIMIT_READS_PER_ADDRESS: '3/1h' },
    log: { write: (line) => void lines.push(line) },
  });
  const ask = (path: string, from: string) => limited.client().fetch(path, { headers: { 'x-forwarded-for': from } });
  for (let count = 0; count < 2; count += 1) expect((await ask('/still', '192.0.2.1')).status).toBe(200);
  expect((await ask('/api/posts.latest', '192.0.2.1')).status).toBe(200);
  lines.length = 0;
  const refused = await ask('/still', '192.0.2.1');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe(await refused.text());
  expect(lines.join('')).toMatch(/"path":"\/still","status":429,"code":"rate_limited"/);
  expect((await ask('/still', '192.0.2.2')).status).toBe(200);
});

test.each(['/fails', '/nowhere'])('%s, where the web app fails, tells nothing of why', async (path) => {
  const response = await server.client().fetch(`${path}?token=secret`);
  expect([response.status, await response.text()]).toEqual([500, 'Something went wrong on our side.']);
  expect(lines.join('')).toContain(`"path":"${path}"`);
  expect(lines.join('')).not.toContain('token');
});

test('the log names the page that was asked for, whosever it is, and nothing of who asked', async () => {
  const client = server.client();
  await client.post('auth.signUp', {
    username: 'siskin',
    email: 'siskin@harrow.example',
    password: PASSWORD,
    ageConfirmed: true,
  });
  lines.length = 0;
  await client.fetch('/@heron');
  const log = lines.join('');
  expect(log).toContain('"path":"/@heron"');
  for (const known of ['siskin', '127.0.0.1', ...client.cookies.values()]) expect(log).not.toContain(known);
});

test.each(['/api/docs/../../package.json', '/api/docs/%2e%2e/package.json', '/api/docs/index.html'])(
  '%s is no file of the reference',
  async (path) => {
    expect(await asIs(path)).toMatch(/^HTTP\/1\.1 404 [^]*"code":"not_found"/);
  },
);

test('an unknown address of the API is no page', async () => {
  const response = await server.client().fetch('/api/nothing.here');
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
});

test('icons may be kept by everybody for a day, and an address like one that is none by nobody', async () => {
  const lifetimeOf = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`${server.address}${path}`, { headers })).headers.get('cache-control');
  expect(await lifetimeOf('/icon-192.png')).toBe('public, max-age=86400');
  expect(await lifetimeOf('/icon-192.png', { 'if-none-match': 'x' })).toBe('public, max-age=86400');
  expect(await lifetimeOf('/no-icon.png')).not.toContain('public');
  expect(await lifetimeOf('/session')).not.toContain('public');
});
