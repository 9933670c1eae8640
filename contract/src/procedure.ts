import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/**
 * Who may call a procedure. `anyone` includes people who are signed out; `fresh` wants a sign-in within the last
 * 15 minutes; `administrator` is hidden from everybody else (they are told not_found).
 */
export type Policy = 'anyone' | 'signed_in' | 'fresh' | 'administrator';

/** The counted limits of security.md that a procedure stands under, beside the ceiling on all reads. */
export type LimitName =
  'sign_in' | 'sign_up' | 'mail' | 'posts' | 'follows' | 'blocks' | 'likes' | 'previews' | 'changes' | 'look_ups';

/**
 * How a procedure travels. `query`: GET with flat values. `read`: a POST that changes nothing, for inputs that must not
 * stand in an address. `mutation`: a POST that changes something.
 */
export type Kind = 'query' | 'read' | 'mutation';

export interface Procedure {
  readonly kind: Kind;
  readonly summary: string;
  readonly description?: string;
  readonly policy: Policy;
  readonly limit?: LimitName;
  /** Takes an Idempotency-Key header: per account and procedure, 24 hours. */
  readonly idempotent?: boolean;
  /** Signed-out answers may be kept by shared caches for this many seconds. */
  readonly publicSeconds?: number;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly errors: readonly ErrorCode[];
}

/** States a procedure; the types of its input and output are kept for the client and the server. */
export function procedure<const P extends Procedure>(definition: P): P {
  return definition;
}
