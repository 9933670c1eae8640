import type { Procedure } from '@vrss/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Call, Context, CookieJar } from '../core/context.ts';
import { readIdempotencyKey } from '../core/idempotency.ts';
import type { Policy, PolicyEntry } from '../core/policy.ts';
import type { Viewer } from '../core/viewer.ts';
import { AppError } from '../platform/errors.ts';
import { addressGroup, plainAddress } from '../platform/http/address.ts';
import { cookieJar } from '../platform/http/cookies.ts';
import { isPassing } from '../platform/http/error-answer.ts';
import { countCall } from './count-call.ts';
import { checkRegistry } from './handlers.ts';
import { parseInput, readQuery } from './input.ts';
import { serialiserOf, type Serialise } from './output.ts';
import { policyChecks } from './policies.ts';

/** Tells who calls, from the cookies; `anew` asks the database though the session may be known. */
export type Authenticate = (context: Context, cookies: CookieJar, anew?: boolean) => Promise<Viewer | null>;
/** Any procedure's handler, its types forgotten: the contract's registry and each feature's `Handlers` keep them. */
export type AnyHandler = (call: Call, input: unknown) => Promise<unknown>;

export interface Binding {
  readonly procedures: Readonly<Record<string, Procedure>>;
  readonly policies: Readonly<Record<string, PolicyEntry>>;
  readonly handlers: Readonly<Record<string, AnyHandler>>;
  readonly authenticate: Authenticate;
}

interface Bound {
  readonly name: string;
  readonly procedure: Procedure;
  readonly entry: PolicyEntry;
  readonly handler: AnyHandler;
  readonly serialise: Serialise;
}

/**
 * Makes a route of each procedure: GET or POST `/api/<name>`. One request goes: ceiling of the address, who calls, ceiling
 * of the account, policy, input, limit, handler, output by its schema.
 */
export function bindProcedures(server: FastifyInstance, context: Context, binding: Binding): void {
  const { procedures, policies, handlers, authenticate } = binding;
  checkRegistry(binding);
  for (const [name, procedure] of Object.entries(procedures)) {
    const entry = policies[name];
    const handler = handlers[name];
    if (entry === undefined || handler === undefined) continue;
    const bound: Bound = { name, procedure, entry, handler, serialise: serialiserOf(procedure) };
    server.route({
      method: procedure.kind === 'query' ? 'GET' : 'POST',
      url: `/api/${name}`,
      config: { procedure: name, asks: procedure.kind !== 'mutation' },
      handler: (request, reply) => answer(context, authenticate, bound, request, reply),
    });
  }
}

async function answer(
  context: Context,
  authenticate: Authenticate,
  { name, procedure, entry, handler, serialise }: Bound,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const address = plainAddress(request.ip);
  const addressKey = addressGroup(address);
  await context.limiter.take('readsPerAddress', addressKey);
  const cookies = cookieJar(request, reply, context.settings.secure);
  const viewer = await authenticate(context, cookies);
  if (viewer !== null && procedure.kind !== 'mutation') await context.limiter.take('readsPerAccount', viewer.id);
  admit(context, entry.policy, viewer);
  const input = parseInput(procedure.input, procedure.kind === 'query' ? readQuery(request.url) : readBody(request));
  await countCall(context, entry, viewer, addressKey);
  const call: Call = {
    ...context,
    viewer,
    requestId: request.id,
    address,
    userAgent: request.headers['user-agent'] ?? null,
    idempotency: readIdempotencyKey(request.headers['idempotency-key'], name, input),
    cookies,
  };
  const answered = await handler(call, input).catch(async (fault: unknown) => {
    if (viewer !== null && maybeDeletedAccount(fault))
      admit(context, entry.policy, await authenticate(context, cookies, true));
    throw fault;
  });
  const text = serialise(answered);
  declareCaching(procedure, viewer, reply);
  reply.header('content-type', 'application/json; charset=utf-8');
  return text;
}

/**
 * Whether a fault can come of an account that was deleted while its session was still believed: whoever calls is then
 * refused as somebody who is signed out.
 */
function maybeDeletedAccount(fault: unknown): boolean {
  if (fault instanceof AppError) return fault.code === 'not_found';
  return !isPassing(fault);
}

function admit(context: Context, policy: Policy, viewer: Viewer | null): void {
  policyChecks[policy](viewer, context.clock.now());
}

/** A form of another site can send text, but not this content type without asking first. */
function readBody(request: FastifyRequest): unknown {
  if (request.body !== undefined) return request.body;
  throw new AppError('invalid_input', 'Send JSON, with the content type application/json.');
}

/** What is public and asked without an account may be kept by caches between us and the caller (security.md, Caches). */
function declareCaching({ publicSeconds }: Procedure, viewer: Viewer | null, reply: FastifyReply): void {
  if (publicSeconds === undefined) return;
  reply.header('vary', 'Cookie');
  if (viewer === null) reply.header('cache-control', `public, max-age=${publicSeconds}`);
}
