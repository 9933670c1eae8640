import type { ErrorCode, FieldFault } from '@vrss/contract';

interface Details {
  /** Faults by the path of the field, for invalid_input and conflicts that one field causes. */
  fields?: Readonly<Record<string, FieldFault>>;
  /** Seconds until another try makes sense. */
  retryAfter?: number;
  /** For the log alone; never leaves the server. */
  detail?: string;
  cause?: unknown;
}

/** The one error that a feature throws: a stable code and a sentence for people, with internal detail kept apart. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, FieldFault>> | undefined;
  readonly retryAfter: number | undefined;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.fields = details.fields;
    this.retryAfter = details.retryAfter;
    this.detail = details.detail;
  }
}

/** Hidden and absent alike: one answer for every reason (decision 31). */
export function notFound(): AppError {
  return new AppError('not_found', 'This may have been deleted, or you may not have access.');
}

/** An input that one field makes unusable. */
export function invalidField(field: string, reason: string, message: string): AppError {
  return new AppError('invalid_input', message, { fields: { [field]: { reason, message } } });
}

/** Something stands in the way that another input, or waiting, would solve; names the field where one is at fault. */
export function conflict(message: string, field?: string, reason = 'conflict'): AppError {
  return new AppError('conflict', message, field === undefined ? {} : { fields: { [field]: { reason, message } } });
}
