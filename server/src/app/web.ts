import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../config/settings.ts';
import { nameHeadersToWebApp, webAppHeaders } from '../config/web-app.ts';
import type { Context } from '../core/context.ts';
import { ownOrigin, pathOf } from '../platform/http/guards.ts';
import { LAST_RESORT_POLICY, WORKER_POLICY } from '../platform/http/headers.ts';
import type { Limiter } from '../platform/http/limiter.ts';
import { inProcessApi, type InProcessApi } from './in-process.ts';
import { completePage } from './page-response.ts';

/** The built web app's handler, or Vite's middleware while developing. */
export type WebHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => unknown;

declare module 'node:http' {
  interface IncomingMessage {
    vrss?: InProcessApi;
  }
}

/** Loads the web app as it was built into a folder. */
export async function loadWebApp(buildDir: string): Promise<WebHandler> {
  nameHeadersToWebApp();
  const module = (await import(pathToFileURL(join(buildDir, 'handler.js')).href)) as { handler: WebHandler };
  return module.handler;
}

/** What the server answers itself; everything else is the web app's. */
const OWN = /^\/(api\/|api$|health$|ready$|metrics$)/;

/**
 * Hands everything that is not the API to the web app, before Fastify would read the body. The guards of host and origin
 * and the security headers hold for pages as well; pages replace the content policy by their own.
 */
export function addWebApp(server: FastifyInstance, { settings, limiter }: Context, handler: WebHandler): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (request.is404 && !OWN.test(pathOf(request.url))) {
      // Before the answer is taken over: what fails from then on is answered by nobody else.
      Object.assign(request.raw.headers, factsFor(request, settings));
      reply.hijack();
      hand(server, limiter, handler, request, reply);
    }
    done();
  });
}

function hand(
  server: FastifyInstance,
  limiter: Limiter,
  handler: WebHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { raw } = request;
  const response = reply.raw;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined && (!isImmutable(raw.url) || OF_FILES.has(name))) response.setHeader(name, value);
  if (!isImmutable(raw.url)) response.setHeader('content-security-policy', policyOf(request));
  const cookies: string[] = [];
  const api = inProcessApi(server, limiter, { request, response, cookies });
  raw.vrss = api;
  completePage(raw, response, cookies);
  const fail = (error: unknown) => {
    api.report(error);
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Something went wrong on our side.');
  };
  Promise.resolve(
    handler(raw, response, (error) => fail(error ?? new Error('The web app passed a request on.'))),
  ).catch(fail);
}

function policyOf(request: FastifyRequest): string {
  return pathOf(request.url) === SERVICE_WORKER ? WORKER_POLICY : LAST_RESORT_POLICY;
}

/** The one file of the web app that is a program by itself, under Kit's name for it. */
const SERVICE_WORKER = '/service-worker.js';

/** What a script, style or font needs of the headers: a page fetches dozens of them, and the rest concerns pages. */
const OF_FILES = new Set(['x-content-type-options', 'cross-origin-resource-policy', 'strict-transport-security']);

/** Built files under the hash of their content; no address that leads out of their folder again. */
function isImmutable(url = ''): boolean {
  return url.startsWith('/_app/immutable/') && !url.includes('/.') && !url.includes('%');
}

/** What the web app must know of a request and cannot trust its headers for: its origin, and whom it comes from. */
function factsFor(request: FastifyRequest, settings: Settings): Record<string, string> {
  const origin = new URL(ownOrigin(request, settings));
  return {
    [webAppHeaders.protocol]: origin.protocol.slice(0, -1),
    [webAppHeaders.host]: origin.host,
    [webAppHeaders.address]: request.ip,
  };
}
