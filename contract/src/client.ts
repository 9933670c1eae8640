import type { ErrorBody, ErrorCode, FieldFault } from './errors.ts';
import type { Input, NamesOf, Output } from './registry.ts';

/** A refusal by the API, or `unavailable` when no answer came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, FieldFault>>;
  readonly retryAfter: number | null;
  readonly requestId: string | null;

  constructor(status: number, error: Partial<ErrorBody['error']>) {
    super(error.message ?? 'The server can’t be reached.');
    this.status = status;
    this.code = error.code ?? 'unavailable';
    this.fields = error.fields ?? {};
    this.retryAfter = error.retryAfter ?? null;
    this.requestId = error.requestId ?? null;
  }
}

export interface CallOptions {
  /** Makes a repeated call act once: per account and procedure, 24 hours. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

export interface Client {
  /** Asks: GET. */
  get<Name extends NamesOf<'query'>>(name: Name, input: Input<Name>, options?: CallOptions): Promise<Output<Name>>;
  /** Changes, or asks with an input that must not stand in an address: POST. */
  post<Name extends NamesOf<'mutation' | 'read'>>(
    name: Name,
    input: Input<Name>,
    options?: CallOptions,
  ): Promise<Output<Name>>;
}

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** A typed client over any fetch. `base` is the origin, or empty in a browser. Throws ApiError. */
export function createClient(fetch: Fetch, base = ''): Client {
  const call = async (name: string, query: string, init: RequestInit) => {
    const response = await send(() => fetch(`${base}/api/${name}${query}`, init));
    const body: unknown = await response.json().catch(() => null);
    if (!response.ok) throw new ApiError(response.status, (body as ErrorBody | null)?.error ?? {});
    return body;
  };
  return {
    get: (name, input, options) =>
      call(name, queryString(input), { method: 'GET', signal: options?.signal ?? null }) as never,
    post: (name, input, options) =>
      call(name, '', {
        method: 'POST',
        signal: options?.signal ?? null,
        headers: {
          'content-type': 'application/json',
          ...(options?.idempotencyKey === undefined ? {} : { 'idempotency-key': options.idempotencyKey }),
        },
        body: JSON.stringify(input),
      }) as never,
  };
}

async function send(attempt: () => Promise<Response>): Promise<Response> {
  try {
    return await attempt();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError(0, {});
  }
}

function queryString(input: object): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(input)) if (value !== undefined) parameters.set(key, String(value));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
