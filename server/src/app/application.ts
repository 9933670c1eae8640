import { procedures } from '@vrss/contract';
import type { FastifyInstance } from 'fastify';
import { onPort, type Settings } from '../config/settings.ts';
import type { Clock, Context } from '../core/context.ts';
import { createCursorSigner } from '../core/cursor.ts';
import type { Listener } from '../core/events.ts';
import { registerPreviews } from '../features/previews/index.ts';
import { registerSitemap } from '../features/sitemap/index.ts';
import { openDatabase, type DatabasePool } from '../platform/database/database.ts';
import { drainOf, type Drain } from '../platform/http/drain.ts';
import { createLimiter } from '../platform/http/limiter.ts';
import { addOperations } from '../platform/http/operations.ts';
import { createHttpServer } from '../platform/http/server.ts';
import { jobQueue } from '../platform/jobs/queue.ts';
import { startWorker, type JobWorker, type WorkerOptions } from '../platform/jobs/worker.ts';
import type { Logger } from '../platform/log/log.ts';
import { createMailer } from '../platform/mail/mailer.ts';
import { createMetrics, type Metrics } from '../platform/metrics/metrics.ts';
import { startDrainer, type Drainer } from '../platform/outbox/drainer.ts';
import { openNudge, type Nudge } from '../platform/outbox/nudge.ts';
import { outboxUse } from '../platform/outbox/outbox.queries.ts';
import { bindProcedures } from './bind.ts';
import { addDocumentation } from './documentation.ts';
import { authenticate, handlers, jobs, listeners as featureListeners, policies } from './features.ts';
import { readinessOf } from './readiness.queries.ts';
import { addWebApp, type WebHandler } from './web.ts';

export interface ApplicationOptions {
  readonly settings: Settings;
  /** The database as the web role; migrated. */
  readonly webUrl: string;
  /** The same as its owner, past PgBouncer; only a worker uses it. */
  readonly ownerUrl: string;
  readonly log: Logger;
  /** The system's unless a test holds time still. */
  readonly clock?: Clock;
  /** What answers everything but the API; null answers not_found there. */
  readonly web: WebHandler | null;
  /** Who hears of events beside our own listeners: a test's. */
  readonly listeners?: readonly Listener[];
}

export interface Application {
  readonly context: Context;
  readonly fastify: FastifyInstance;
  /** Listens where the settings say (not as a worker alone) and begins with jobs (not as web alone). Answers the origin. */
  start(): Promise<string>;
  /** Finishes running requests and jobs, then gives everything back. May be called twice. */
  close(): Promise<void>;
}

/** Connections of one process; past two seconds of waiting for one, callers are told to come back. */
const CONNECTIONS = 10;

const systemClock: Clock = { now: () => new Date() };

/** Composes the whole server: alone knows every feature, and wires who hears of events. */
export async function createApplication(options: ApplicationOptions): Promise<Application> {
  const { settings, log, web } = options;
  const database = openDatabase({
    connectionString: options.webUrl,
    connections: CONNECTIONS,
    applicationName: 'vrss web',
    onIdleError: (error) => log.warn({ err: error }, 'an idle database connection was lost'),
  });
  const metrics = createMetrics({ connections: () => database.use(), events: () => outboxUse(database) });
  const nudge = openNudge(options.webUrl);
  const context = createContext(options, database, metrics);
  const fastify = await createHttpServer(settings, log);
  const drain = drainOf(fastify);
  fastify.addHook('onResponse', (request, reply, done) => {
    const { procedure, asks } = request.routeOptions.config;
    if (asks === false) nudge.send();
    const name = procedure ?? (request.is404 ? 'page' : 'operation');
    metrics.request(name, request.errorCode ?? 'ok', reply.elapsedTime / 1000);
    done();
  });
  const isMigrated = await readinessOf(database, options.webUrl);
  const isReady = async () => !drain.isDraining() && (await isMigrated());
  addOperations(fastify, { metrics, isReady, metricsToken: settings.metricsToken });
  bindProcedures(fastify, context, { procedures, policies, handlers, authenticate });
  await addDocumentation(fastify, settings);
  registerPreviews(fastify, context);
  registerSitemap(fastify, context);
  if (web !== null) addWebApp(fastify, context, web);
  await fastify.ready();
  return lifeOf(options, { context, fastify, drain, database, metrics, nudge });
}

function createContext(options: ApplicationOptions, database: DatabasePool, metrics: Metrics): Context {
  const { settings, log, clock = systemClock } = options;
  return {
    settings,
    database,
    clock,
    log,
    jobs: jobQueue,
    cursors: createCursorSigner(settings.secret),
    limiter: createLimiter(database, settings.limits, settings.secret),
    mailer: createMailer(settings),
    metrics,
  };
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

interface Parts {
  readonly context: Mutable<Context>;
  readonly fastify: FastifyInstance;
  readonly drain: Drain;
  readonly database: DatabasePool;
  readonly metrics: Metrics;
  readonly nudge: Nudge;
}

function lifeOf(options: ApplicationOptions, parts: Parts): Application {
  const { settings, ownerUrl, log } = options;
  const { context, fastify, drain, database, metrics, nudge } = parts;
  let worker: JobWorker | null = null;
  let drainer: Drainer | null = null;
  let closing: Promise<void> | null = null;
  const giveBack = async () => {
    await Promise.all([drain.close(), worker?.stop(), drainer?.stop()]);
    context.mailer.close();
    await Promise.all([nudge.close(), database.close()]);
  };
  return {
    context,
    fastify,
    async start() {
      if (settings.role !== 'worker') context.settings = onPort(settings, await listen(fastify, settings));
      if (settings.role !== 'web') {
        worker = await startWorker(workerOptions(context, ownerUrl, log, metrics));
        drainer = await startDrainer({ ownerUrl, listeners: listenersOf(options, context, metrics), log });
      }
      return context.settings.origin;
    },
    close: () => (closing ??= giveBack()),
  };
}

/** Answers the port, which the system chooses where the settings say 0. */
async function listen(fastify: FastifyInstance, { host, port }: Settings): Promise<number> {
  await fastify.listen({ host, port });
  const address = fastify.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function workerOptions(context: Context, ownerUrl: string, log: Logger, metrics: Metrics): WorkerOptions {
  const work = Object.entries(jobs.jobs).map(
    ([name, job]) => [name, (payload: unknown) => job(context, payload)] as const,
  );
  return { ownerUrl, jobs: Object.fromEntries(work), schedule: jobs.schedule, log, onEnd: metrics.job };
}

function listenersOf({ listeners = [] }: ApplicationOptions, context: Context, metrics: Metrics): readonly Listener[] {
  const counting: Listener = {
    name: 'metrics',
    types: 'all',
    hear(tx, events) {
      tx.afterCommit(() => events.forEach(({ type }) => metrics.event(type)));
      return Promise.resolve();
    },
  };
  return [counting, ...featureListeners(context), ...listeners];
}
