import { errorStatus, limits as sizes, type ErrorCode, type Procedure } from '@vrss/contract';
import { z } from 'zod';
import { countedBy, limitEntry, type LimitKey, type Limits } from '../config/limits.ts';
import type { Policy, PolicyEntry } from '../core/policy.ts';
import { SESSION_COOKIE } from '../features/auth/index.ts';

export interface OpenApiOptions {
  readonly procedures: Readonly<Record<string, Procedure>>;
  /** One for each procedure. */
  readonly policies: Readonly<Record<string, PolicyEntry>>;
  readonly secure: boolean;
  readonly version: string;
  readonly limits: Limits;
}

type Json = Record<string, unknown>;

interface Documented {
  readonly name: string;
  readonly procedure: Procedure;
  readonly entry: PolicyEntry;
}

/**
 * The OpenAPI 3.1 document of the API, made from the contract and the tables of policies and limits: it says what the server does. Where the API stands,
 * `servers`, is for who hands it out.
 */
export function openApiDocument({ procedures, policies, secure, version, limits }: OpenApiOptions): Json {
  const entries = Object.entries(procedures).map(([name, procedure]): Documented => {
    const entry = policies[name];
    if (entry === undefined) throw new Error(`${name} has no policy.`);
    return { name, procedure, entry };
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'VRSS',
      version,
      summary: 'A social platform that a community runs for itself',
      description: INTRODUCTION,
    },
    tags: tagsOf(entries.map(({ name }) => name)),
    paths: Object.fromEntries(entries.map((each) => [`/api/${each.name}`, pathItem(each, limits)])),
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: `${secure ? '__Host-' : ''}${SESSION_COOKIE}`,
          description: 'Set by auth.signIn. A change sent with it must also send the installation’s Origin.',
        },
      },
      schemas: { Error: errorSchema },
      responses: errorResponses(),
    },
  };
}

const INTRODUCTION = [
  'Procedures have dotted names. GET reads, with flat values; POST changes something, or reads with input that must not appear in an address.',
  'Ids are decimal strings; times are ISO 8601 in UTC. What the caller may not see is answered with not_found, never with forbidden.',
  'Unknown fields are refused. Lists take `cursor` and `limit` and return `nextCursor`.',
].join('\n\n');

function tagsOf(names: readonly string[]): Json[] {
  return [...new Set(names.map(featureOf))].map((name) => ({ name, description: `Procedures of ${name}.` }));
}

function featureOf(name: string): string {
  return name.split('.')[0] ?? name;
}

function pathItem({ name, procedure, entry }: Documented, limits: Limits): Json {
  const isQuery = procedure.kind === 'query';
  const parameters = [...(isQuery ? queryParameters(procedure) : []), ...headerParameters(procedure)];
  const operation: Json = {
    operationId: name,
    tags: [featureOf(name)],
    summary: procedure.summary,
    description: descriptionOf(procedure, entry, limits),
    security: securityOf(entry.policy),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(isQuery ? {} : { requestBody: { required: true, content: json(schemaOf(procedure.input, 'input')) } }),
    responses: {
      200: { description: 'Done.', content: json(schemaOf(procedure.output, 'output')) },
      ...responsesOf(procedure, entry.policy),
    },
  };
  return { [isQuery ? 'get' : 'post']: operation };
}

const WHO: Readonly<Record<Policy, string>> = {
  anyone: 'Anyone may call it.',
  signed_in: 'For people who are signed in.',
  fresh: 'For people who signed in within the last 15 minutes.',
  moderator: 'For moderators and administrators; others get not_found.',
  administrator: 'For administrators; others get not_found.',
};

function descriptionOf(procedure: Procedure, { policy, limit }: PolicyEntry, limits: Limits): string {
  const { description, kind, publicSeconds } = procedure;
  const parts = [description, WHO[policy]];
  if (kind === 'read') parts.push('Changes nothing.');
  if (limit !== undefined) parts.push(sentenceFor(limit, limits));
  if (publicSeconds !== undefined)
    parts.push(`Responses to people who are signed out may be cached for ${publicSeconds} seconds.`);
  return parts.filter((part) => part !== undefined).join('\n\n');
}

function sentenceFor(limit: LimitKey, limits: Limits): string {
  const { points, seconds } = limits[limit];
  const { unit, per, newAccounts } = limitEntry(limit);
  const part = newAccounts === 'part' ? `; accounts younger than a day get 1/${limits.newAccountDivisor} of that` : '';
  return `At most ${points} ${unit} by one ${countedBy[per]} in ${seconds / 60} minutes${part}.`;
}

function securityOf(policy: Policy): Json[] {
  return policy === 'anyone' ? [{}, { session: [] }] : [{ session: [] }];
}

function queryParameters({ input }: Procedure): Json[] {
  const { properties = {}, required = [] } = schemaOf(input, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, examples, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: examples === undefined ? schema : { ...schema, examples },
  }));
}

function headerParameters({ idempotent }: Procedure): Json[] {
  if (idempotent !== true) return [];
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'Makes repeated calls take effect once, per account and procedure, for 24 hours. The same key with a different body is a conflict.',
      schema: { type: 'string', minLength: 1, maxLength: sizes.idempotencyKey },
    },
  ];
}

/** The codes that any call may meet (reads have a ceiling too), and those of the procedure and its policy. */
function codesOf({ errors }: Procedure, policy: Policy): Set<ErrorCode> {
  const codes = new Set<ErrorCode>([
    'invalid_input',
    'not_permitted',
    'rate_limited',
    'internal',
    'unavailable',
    ...errors,
  ]);
  if (policy === 'signed_in' || policy === 'fresh') codes.add('sign_in_required');
  if (policy === 'fresh') codes.add('fresh_sign_in_required');
  if (policy === 'moderator' || policy === 'administrator') codes.add('not_found');
  return codes;
}

function responsesOf(procedure: Procedure, policy: Policy): Json {
  const statuses = [...codesOf(procedure, policy)].map((code) => errorStatus[code]);
  if (procedure.kind !== 'query') statuses.push(errorStatus.too_large);
  return Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/${status}` }]));
}

/** One response a status: codes that share one are told apart in the body. */
function errorResponses(): Json {
  const codes = new Map<number, string[]>();
  for (const [code, status] of Object.entries(errorStatus)) codes.set(status, [...(codes.get(status) ?? []), code]);
  return Object.fromEntries(
    [...codes].map(([status, names]) => [
      status,
      { description: names.join(' or '), ...waiting(status), content: json(ERROR) },
    ]),
  );
}

function waiting(status: number): Json {
  if (status !== errorStatus.rate_limited && status !== errorStatus.unavailable) return {};
  return { headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } } } };
}

const ERROR = { $ref: '#/components/schemas/Error' };

const errorSchema: Json = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message', 'requestId'],
      properties: {
        code: { type: 'string', enum: Object.keys(errorStatus), description: 'Stable.' },
        message: { type: 'string', description: 'For people; may change.' },
        fields: {
          type: 'object',
          description: 'The fault of each field, keyed by the field’s path.',
          additionalProperties: {
            type: 'object',
            required: ['reason', 'message'],
            properties: { reason: { type: 'string', description: 'Stable.' }, message: { type: 'string' } },
          },
        },
        retryAfter: { type: 'integer', description: 'Seconds to wait.' },
        requestId: { type: 'string', description: 'Names this request in the server’s log.' },
      },
    },
  },
};

function json(schema: Json): Json {
  return { 'application/json': { schema } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  return rest;
}
