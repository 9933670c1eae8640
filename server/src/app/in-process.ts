import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '../platform/errors.ts';
import { addressGroup } from '../platform/http/address.ts';
import { pathOf } from '../platform/http/guards.ts';
import type { Limiter } from '../platform/http/limiter.ts';

/** What a page's renderer finds as `event.platform.req.vrss`: its only way to the data (architecture.md). */
export interface InProcessApi {
  /**
   * Calls the API in this process, on behalf of whoever asked for the page: with their cookies, address and proof of
   * origin. Cookies that the API sets go to the browser with the page. Takes and gives what fetch does.
   */
  fetch(request: Request): Promise<Response>;
  /**
   * Counts the page itself as one read from the caller's address (security.md, Rate limits), since one that calls nothing
   * costs too. Answers null, or the seconds to wait where it is one too many: then no page is to be made.
   */
  count(): Promise<number | null>;
  /** Puts a fault of a page into the log, under the request that asked for it, and answers that request's id. */
  report(fault: unknown): string;
}

/** Headers of the page's request that its calls carry on. */
const CARRIED = ['cookie', 'origin', 'sec-fetch-site', 'user-agent'] as const;
const FROM_CALL = ['content-type', 'idempotency-key', 'accept'] as const;

/** A page that is being made, and what goes with it. */
export interface Page {
  readonly request: FastifyRequest;
  readonly response: ServerResponse;
  /** Set by the API while the page was made. */
  readonly cookies: string[];
}

export function inProcessApi(
  server: FastifyInstance,
  limiter: Limiter,
  { request: page, response: answer, cookies }: Page,
): InProcessApi {
  return {
    async count() {
      try {
        await limiter.take('readsPerAddress', addressGroup(page.ip));
        return null;
      } catch (fault) {
        if (!(fault instanceof AppError) || fault.retryAfter === undefined) throw fault;
        page.errorCode = fault.code;
        answer.setHeader('retry-after', String(fault.retryAfter));
        return fault.retryAfter;
      }
    },
    report(fault) {
      page.log.error({ requestId: page.id, path: pathOf(page.url), err: fault }, 'a page failed');
      return page.id;
    },
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : await request.text();
      const response = await server.inject({
        method: request.method,
        url: pathname + search,
        headers: headersOf(page, request),
        remoteAddress: page.ip,
        ...(body === undefined ? {} : { payload: body }),
      });
      const headers = new Headers();
      for (const [name, value] of Object.entries(response.headers)) {
        if (name !== 'set-cookie' && value !== undefined) headers.set(name, String(value));
      }
      cookies.push(...cookiesOf(response.headers['set-cookie']));
      return new Response(response.rawPayload, { status: response.statusCode, headers });
    },
  };
}

function headersOf(page: FastifyRequest, request: Request): Record<string, string> {
  const headers: Record<string, string> = { host: page.host };
  for (const name of CARRIED) {
    const value = page.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  for (const name of FROM_CALL) {
    const value = request.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  return headers;
}

function cookiesOf(header: number | string | string[] | undefined): string[] {
  if (header === undefined) return [];
  return Array.isArray(header) ? header : [String(header)];
}
