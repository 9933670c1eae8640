import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { procedures } from '@vrss/contract';
import { createClient, type Client } from '@vrss/contract/client';
import type { FastifyInstance } from 'fastify';

/** A caller with cookies of its own, as a browser on one of our pages: it sends our Origin. */
export interface TestClient extends Client {
  /** The cookies it holds, by full name. */
  readonly cookies: Map<string, string>;
  /** Any request to the server; `path` begins with a slash. Cookies go along and come back. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

interface Target {
  readonly address: string;
  readonly origin: string;
}

/** Calls are typed by the contract, and every good answer must be as the contract says, to the field. */
export function testClient({ address, origin }: Target): TestClient {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('host')) headers.set('host', new URL(origin).host);
    if (!headers.has('origin')) headers.set('origin', origin);
    if (cookies.size > 0 && !headers.has('cookie')) headers.set('cookie', cookieHeader(cookies));
    const response = await exchange(address + path, init, headers);
    keepCookies(cookies, response);
    return response;
  };
  const client = createClient(async (path, init) => {
    const response = await send(path, init);
    if (response.ok) checkAnswer(path, await response.clone().json());
    return response;
  });
  return { ...client, cookies, fetch: send };
}

/** One exchange over a plain connection: unlike fetch it sends every header as it is told, `host` among them. */
async function exchange(address: string, init: RequestInit, headers: Headers): Promise<Response> {
  const request = httpRequest(address, {
    method: init.method ?? 'GET',
    headers: Object.fromEntries(headers),
    agent: false,
    ...(init.signal ? { signal: init.signal } : {}),
  });
  const { body } = init;
  if (typeof body === 'string' || body instanceof Uint8Array)
    request.setHeader('content-length', Buffer.byteLength(body));
  request.end(body ?? undefined);
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const received = new Headers();
  for (const [name, values] of Object.entries(answer.headersDistinct)) {
    for (const value of values ?? []) received.append(name, value);
  }
  const content = await buffer(answer);
  const status = answer.statusCode ?? 0;
  return new Response(status === 204 || status === 304 ? null : new Uint8Array(content), { status, headers: received });
}

function checkAnswer(path: string, answer: unknown): void {
  const name = /^\/api\/([\w.]+)/.exec(path)?.[1] ?? '';
  if (Object.hasOwn(procedures, name)) procedures[name as keyof typeof procedures].output.parse(answer);
}

function cookieHeader(cookies: ReadonlyMap<string, string>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

function keepCookies(cookies: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }
}

/** Where a listening server is reached on loopback. */
export function addressOf({ server }: Pick<FastifyInstance, 'server'>): string {
  const bound = server.address();
  return `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
}
