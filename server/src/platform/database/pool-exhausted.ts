import { AppError } from '../errors.ts';

/** Milliseconds somebody waits for their turn with the database before being told to come back. */
export const WAIT = 2_000;

/** What they are told. */
export function poolExhausted(cause?: unknown): AppError {
  return new AppError('unavailable', 'The server is busy. Try again in a moment.', { retryAfter: 2, cause });
}
