import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

/**
 * How a procedure travels. `query`: GET with flat values. `read`: a POST that changes nothing, for inputs that must not
 * stand in an address. `mutation`: a POST that changes something.
 */
export type Kind = 'query' | 'read' | 'mutation';

/** What travels. Who may call, and how often, is for the server (features/<name>/<name>.policy.ts). */
export interface Procedure {
  readonly kind: Kind;
  readonly summary: string;
  readonly description?: string;
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
