/** What the log keeps of an error. */
export interface ErrorDescription {
  readonly type: string;
  readonly code?: string;
  /** Left out where PostgreSQL would repeat a value that somebody sent. */
  readonly message?: string;
  /** Names what was broken, where PostgreSQL tells it. */
  readonly constraint?: string;
  readonly table?: string;
  readonly detail?: string;
  readonly frames?: readonly string[];
  readonly cause?: ErrorDescription;
}

/** Data exceptions and broken constraints: their messages and details quote values. */
const QUOTES_VALUES = /^2[23]/;
const DEEPEST_CAUSE = 3;
const MOST_FRAMES = 12;

/**
 * Describes an error without what people wrote: of PostgreSQL's errors only code, constraint and table are kept, never
 * the detail, and never the message of a class that quotes values.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = textOf(error, 'code');
  const fromDatabase = textOf(error, 'severity') !== undefined;
  const quotes = fromDatabase && code !== undefined && QUOTES_VALUES.test(code);
  return {
    type: error.name,
    code,
    message: quotes ? undefined : error.message,
    constraint: textOf(error, 'constraint'),
    table: textOf(error, 'table'),
    detail: fromDatabase ? undefined : textOf(error, 'detail'),
    frames: framesOf(error),
    cause: error.cause === undefined || depth >= DEEPEST_CAUSE ? undefined : describeError(error.cause, depth + 1),
  };
}

function textOf(error: Error, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}

/** The frames alone: the head of a stack repeats the message. */
function framesOf(error: Error): string[] | undefined {
  return error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, MOST_FRAMES)
    .map((line) => line.slice('    at '.length));
}
