import { ApiError } from '@vrss/contract/client';
import { failedAct, offline, waitWords } from './texts/errors.ts';

/** One sentence for a person: what went wrong, and with limits when to try again. */
export function explain(fault: unknown): string {
  if (!(fault instanceof ApiError)) return failedAct;
  if (fault.status === 0) return offline;
  if (fault.code === 'rate_limited' && fault.retryAfter !== null) return waitWords(fault.retryAfter);
  return fault.message;
}

/** Whether the session ended meanwhile: the answer is to sign in, not to try again. */
export function isSignedOut(fault: unknown): boolean {
  return fault instanceof ApiError && fault.code === 'sign_in_required';
}

/** Whether something new was refused because its idempotency key made another one before: nothing else is a conflict there. */
export function isIdempotencyConflict(fault: unknown): boolean {
  return fault instanceof ApiError && fault.code === 'conflict';
}
