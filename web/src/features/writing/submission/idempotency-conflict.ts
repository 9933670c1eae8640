import { ApiError } from '@vrss/contract/client';

/** Whether something new was refused because its key made another one before: nothing else is a conflict there. */
export function isIdempotencyConflict(cause: unknown): boolean {
  return cause instanceof ApiError && cause.code === 'conflict';
}
