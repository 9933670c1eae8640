/**
 * The stable error codes of the API and the HTTP status each one travels under. Clients may rely on the codes; messages
 * are for people and may change.
 */
export const errorStatus = {
  invalid_input: 400,
  sign_in_required: 401,
  fresh_sign_in_required: 403,
  not_permitted: 403,
  not_found: 404,
  conflict: 409,
  quota_exceeded: 409,
  too_large: 413,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** One thing that is wrong with one field: a stable reason for programs and a sentence for people. */
export interface FieldFault {
  readonly reason: string;
  readonly message: string;
}

/** The one shape of every error answer. `fields` is present where an input is at fault, keyed by the field's path. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly fields?: Readonly<Record<string, FieldFault>>;
    /** Seconds to wait before trying again; present with `rate_limited` and `unavailable`. */
    readonly retryAfter?: number;
    /** Names this request in the server's log. */
    readonly requestId: string;
  };
}
