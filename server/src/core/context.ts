import type { Settings } from '../config/settings.ts';
import type { Database } from '../platform/database/database.ts';
import type { JobMetrics } from '../platform/metrics/metrics.ts';
import type { CookieJar } from '../platform/http/cookies.ts';
import type { Limiter } from '../platform/http/limiter.ts';
import type { JobQueue } from '../platform/jobs/queue.ts';
import type { Mailer } from '../platform/mail/mail.ts';
import type { CursorSigner } from './cursor.ts';
import type { Viewer } from './viewer.ts';

export type { CookieJar } from '../platform/http/cookies.ts';
export type { JobQueue } from '../platform/jobs/queue.ts';

/** Time comes from the context, so a test can hold it still. */
export interface Clock {
  now(): Date;
}

/** The part of the log that features use; never tokens, links, passwords, mail addresses, bodies or texts. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What every request and every job of a process shares. */
export interface Context {
  readonly settings: Settings;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly jobs: JobQueue;
  readonly cursors: CursorSigner;
  readonly limiter: Limiter;
  readonly mailer: Mailer;
  readonly metrics: JobMetrics;
}

/** An Idempotency-Key and what it was sent with. */
export interface IdempotencyKey {
  readonly procedure: string;
  readonly key: string;
  readonly bodyHash: string;
}

/** One call of one procedure. */
export interface Call extends Context {
  readonly viewer: Viewer | null;
  readonly requestId: string;
  /** The caller's address, as far as proxies are trusted. */
  readonly address: string;
  readonly userAgent: string | null;
  readonly idempotency: IdempotencyKey | null;
  readonly cookies: CookieJar;
}

/** A call of a procedure whose policy wants a signed-in person. */
export interface SignedInCall extends Call {
  readonly viewer: Viewer;
}
