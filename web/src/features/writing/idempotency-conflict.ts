import { ApiError } from '@vrss/contract/client';
import { postedAlready, postFailed } from '#lib/texts/writing.ts';
import type { Composition } from './composition.svelte.ts';

/** Whether a post was refused because its key made another one before: nothing else is a conflict there. */
export function isIdempotencyConflict(cause: unknown): boolean {
  return cause instanceof ApiError && cause.code === 'conflict';
}

/** Says that the key made another post, such as the same draft's in another tab, and lets the next press make this one. */
export function meetIdempotencyConflict<Answer>(cause: unknown, composition: Composition<Answer>): boolean {
  if (!isIdempotencyConflict(cause)) return false;
  composition.draft.takeNewKey();
  composition.fault = postFailed(postedAlready);
  return true;
}
