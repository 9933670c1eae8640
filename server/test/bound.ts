import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import { bindProcedures, type Binding } from '../src/app/bind.ts';
import { onPort } from '../src/config/settings.ts';
import type { Clock, Context } from '../src/core/context.ts';
import { createCursorSigner } from '../src/core/cursor.ts';
import { createLimiter } from '../src/platform/http/limiter.ts';
import { createHttpServer } from '../src/platform/http/server.ts';
import { jobQueue } from '../src/platform/jobs/queue.ts';
import { createLog } from '../src/platform/log/log.ts';
import { createMailer } from '../src/platform/mail/mailer.ts';
import { createMetrics } from '../src/platform/metrics/metrics.ts';
import { outboxUse } from '../src/platform/outbox/outbox.queries.ts';
import { addressOf, testClient, type TestClient } from './client.ts';
import type { TestDatabase } from './database.ts';
import { testSettings } from './settings.ts';

export interface BoundOptions extends Binding {
  readonly database: TestDatabase;
  readonly settings?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly log?: { write(line: string): void };
  /** More routes or hooks, before it listens. */
  readonly extend?: (server: FastifyInstance, context: Context) => void;
}

export interface BoundServer {
  readonly address: string;
  readonly origin: string;
  readonly context: Context;
  readonly fastify: FastifyInstance;
  client(): TestClient;
}

/** A server of procedures that a test states itself, over the real HTTP, limits, log and database. Closed after the file. */
export async function startBound(options: BoundOptions): Promise<BoundServer> {
  const logLevel = options.log === undefined ? 'silent' : 'debug';
  const { settings, remove } = await testSettings(options.database, { LOG_LEVEL: logLevel, ...options.settings });
  const log = createLog(settings.logLevel, options.log);
  const { database } = options.database;
  const context: Context = {
    settings,
    database,
    log,
    clock: options.clock ?? { now: () => new Date() },
    jobs: jobQueue,
    cursors: createCursorSigner(settings.secret),
    limiter: createLimiter(database, settings.limits, settings.secret),
    mailer: createMailer(settings),
    metrics: createMetrics({
      connections: () => ({ idle: 0, busy: 0, waiting: 0 }),
      events: () => outboxUse(database),
    }),
  };
  const fastify = await createHttpServer(settings, log);
  options.extend?.(fastify, context);
  bindProcedures(fastify, context, options);
  await fastify.listen({ host: '127.0.0.1', port: 0 });
  afterAll(async () => {
    await fastify.close();
    await remove();
  });
  const address = addressOf(fastify);
  const { origin } = onPort(settings, Number(new URL(address).port));
  return { address, origin, context, fastify, client: () => testClient({ address, origin }) };
}
