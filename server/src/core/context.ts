import type { Output, Parsed, ProcedureName } from '@vrss/contract';
import type { Settings } from '../config/settings.ts';
import type { Database, Transaction } from '../platform/database/database.ts';
import type { Limiter } from '../platform/http/limiter.ts';
import type { Events } from './events.ts';
import type { CursorSigner } from './cursor.ts';
import type { Viewer } from './viewer.ts';

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

/** Queues a job in the transaction that wants it; `jobKey` makes a second one with the same key replace the first. */
export interface JobQueue {
  add(tx: Transaction, name: string, payload: object, options?: { jobKey?: string; runAt?: Date }): Promise<void>;
}

/** What every request and every job of a process shares. */
export interface Context {
  readonly settings: Settings;
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly events: Events;
  readonly jobs: JobQueue;
  readonly cursors: CursorSigner;
  readonly limiter: Limiter;
}

export interface CookieJar {
  get(name: string): string | undefined;
  /** HttpOnly, SameSite=Lax, and with the __Host- prefix where the installation is secure. `maxAge` in seconds. */
  set(name: string, value: string, maxAge: number): void;
  clear(name: string): void;
}

/** One call of one procedure. */
export interface Call extends Context {
  readonly viewer: Viewer | null;
  readonly requestId: string;
  /** The caller's address, as far as proxies are trusted. */
  readonly address: string;
  readonly userAgent: string | null;
  readonly idempotencyKey: string | null;
  readonly cookies: CookieJar;
}

/** A call of a procedure whose policy wants a signed-in person. */
export interface SignedInCall extends Call {
  readonly viewer: Viewer;
}

/** Answers one procedure: a gate, one call, return. */
export type Handler<Name extends ProcedureName> = (call: Call, input: Parsed<Name>) => Promise<Output<Name>>;
export type Handlers = { readonly [Name in ProcedureName]: Handler<Name> };
