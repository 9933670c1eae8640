import { errorStatus, type ErrorBody, type ErrorCode } from '@vrss/contract';
import { AppError, notFound } from '../errors.ts';

export interface ErrorAnswer {
  readonly status: number;
  readonly body: ErrorBody;
  /** Whether the fault is the server's own and belongs into the log with everything known. */
  readonly ours: boolean;
}

/** Turns whatever was thrown into the one shape of errors. What is not known becomes `internal`, without detail. */
export function answerTo(error: unknown, requestId: string): ErrorAnswer {
  const known = asAppError(error);
  const { code, message, fields, retryAfter } = known;
  return {
    status: errorStatus[code],
    body: { error: { code, message, fields, retryAfter, requestId } },
    ours: code === 'internal' || code === 'unavailable',
  };
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const told = requestFaults[code];
  if (told !== undefined) return new AppError(told[0], told[1], { cause: error });
  if (isPassing(error)) {
    return new AppError('unavailable', 'The server is busy. Try again in a moment.', { retryAfter: 2, cause: error });
  }
  const status = statusOf(error) ?? 500;
  // Of a file that is not to be had, as of one that is not there (decision 31).
  if (status === 403 || status === 404) return notFound();
  if (status < 500) return new AppError('invalid_input', 'This request can’t be read.', { cause: error });
  return new AppError('internal', 'Something went wrong on our side.', { cause: error });
}

/** Faults of requests that Fastify finds before a procedure is reached. */
const requestFaults: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['too_large', 'This request is too large.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['invalid_input', 'Send JSON, with the content type application/json.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['invalid_input', 'The body is empty. Send {} for an empty input.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['invalid_input', 'The body isn’t valid JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid_input', 'The length of the body differs from its Content-Length.'],
  FST_ERR_BAD_URL: ['invalid_input', 'This address can’t be read.'],
};

/**
 * Codes of PostgreSQL and of the network that pass by themselves: timeouts of statements, locks and idle transactions,
 * deadlocks that three tries did not solve, too many connections, a server that starts, stops or is gone.
 */
const PASSING =
  /^(57014|55P03|25P03|25P04|40001|40P01|53\d{3}|57P0[1-5]|08\w{3}|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/;

/** Whether a fault of the database or the network passes by itself, so that trying again makes sense. */
export function isPassing(error: unknown): boolean {
  if (PASSING.test(codeOf(error))) return true;
  // The driver has no code for a connection that broke under a statement.
  return (
    error instanceof Error && /^(Connection terminated|Client has encountered a connection error)/.test(error.message)
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
}
