import cookie from '@fastify/cookie';
import { limits } from '@vrss/contract';
import {
  fastify,
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { randomBytes } from 'node:crypto';
import type { Settings } from '../../config/settings.ts';
import { AppError, notFound } from '../errors.ts';
import { refuseUnreadable } from './broken-request.ts';
import { answerTo } from './error-answer.ts';
import { guardHost, guardOrigin, guardSingleHost, pathOf } from './guards.ts';
import { headersOfAnswers } from './headers.ts';
import { decodeJson, membersOf, shapeOf } from './json-text.ts';

export type HttpSettings = Pick<Settings, 'installation' | 'origin' | 'acceptedHosts' | 'secure' | 'trustedProxies'>;

/** Milliseconds for a request to arrive whole, so that slow senders cannot hold connections. */
const ARRIVAL = 30_000;
/** Milliseconds between two looks for such. */
const LOOK_EVERY = 5_000;

/**
 * The HTTP server without any address of its own: sizes, times, headers, guards, the one shape of errors and a line in
 * the log for each request (security.md, Input, Headers, Secrets).
 */
export async function createHttpServer(settings: HttpSettings, log: FastifyBaseLogger): Promise<FastifyInstance> {
  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // A logger for each request costs more than naming the request in the few lines that there are.
    childLoggerFactory: (logger) => logger,
    bodyLimit: limits.body,
    requestTimeout: ARRIVAL,
    // Not its default of a minute: Node takes the longer of the two for the whole request.
    // Who names no host is refused by guardSingleHost, which says why.
    http: { headersTimeout: ARRIVAL, connectionsCheckingInterval: LOOK_EVERY, requireHostHeader: false },
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    // A request on a connection that is being closed is still answered: stopping loses none.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    trustProxy: settings.trustedProxies.length === 0 ? false : [...settings.trustedProxies],
    genReqId: requestIds(),
    frameworkErrors: (error, request, reply) => void sendError(error, request, reply),
    clientErrorHandler: refuseUnreadable,
  });
  readJsonAlone(server);
  await server.register(cookie);
  const headers = headersOfAnswers(settings.secure);
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id);
    guardSingleHost(request);
    guardHost(request, settings);
    guardOrigin(request, settings, changes(request));
    done();
  });
  server.addHook('onResponse', logRequest);
  server.setErrorHandler((error: FastifyError, request, reply) => sendError(error, request, reply));
  server.setNotFoundHandler((request, reply) => sendError(notFound(), request, reply));
  return server;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The procedure that a route answers, for log and metrics. */
    procedure?: string;
    /** A POST that only asks, so that it needs no proof of its origin. */
    asks?: boolean;
  }
  interface FastifyRequest {
    /** The code of the error this request was answered with. */
    errorCode?: string;
  }
}

/** Ids that differ between processes and starts, without asking for randomness at each request. */
function requestIds(): () => string {
  const prefix = randomBytes(6).toString('base64url');
  let count = 0;
  return () => `${prefix}${(count += 1).toString(36)}`;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

function changes(request: FastifyRequest): boolean {
  return !SAFE_METHODS.has(request.method) && request.routeOptions.config.asks !== true;
}

/**
 * Bodies are JSON in UTF-8, of bounded depth. What two readers could understand differently is refused: a name that stands
 * twice in an object, a byte order mark, broken characters; and so are keys that would reach prototypes.
 */
function readJsonAlone(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decodeJson(Buffer.from(body));
    if (text === null) {
      done(unreadable('The body is not UTF-8, or begins with a byte order mark.'));
      return;
    }
    const { depth, members } = shapeOf(text, limits.depth);
    if (depth > limits.depth) {
      done(unreadable('This input is nested too deeply.'));
      return;
    }
    void parse(request, text, (error, value: unknown) => {
      if (error !== null || membersOf(value) === members) done(error, value);
      else done(unreadable('An object of this input has a field twice.'));
    });
  });
}

function unreadable(message: string): AppError {
  return new AppError('invalid_input', message);
}

/** Answers with an error in its one shape. What is our own fault goes into the log with all that is known. */
async function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const answer = answerTo(error, request.id);
  request.errorCode = answer.body.error.code;
  if (answer.ours)
    request.log.error({ requestId: request.id, path: pathOf(request.url), err: error }, 'request failed');
  const { retryAfter } = answer.body.error;
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply
    .code(answer.status)
    .header('cache-control', 'private, no-store')
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(answer.body);
}

/**
 * What was asked for, never who asked: no account and no network address. Never the query, which may carry a link's token
 * (security.md, Secrets).
 */
function logRequest(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  request.log.info(
    {
      requestId: request.id,
      method: request.method,
      path: pathOf(request.url),
      status: reply.statusCode,
      code: request.errorCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    },
    'request',
  );
  done();
}
