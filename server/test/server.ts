import { afterAll, onTestFinished, TestRunner } from 'vitest';
import { createApplication, type Application, type WebHandler } from '../src/app/index.ts';
import type { Clock } from '../src/core/context.ts';
import { createLog } from '../src/platform/log/log.ts';
import { addressOf, testClient, type TestClient } from './client.ts';
import type { TestDatabase } from './database.ts';
import { testSettings } from './settings.ts';

export interface TestServerOptions {
  readonly database: Pick<TestDatabase, 'webUrl' | 'ownerUrl'>;
  /** Settings by their names in the environment; rate limits are raised unless a test sets them here. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Holds time still. */
  readonly clock?: Clock;
  readonly web?: WebHandler;
  /** Takes the lines of the log; nothing is logged without. */
  readonly log?: { write(line: string): void };
}

export interface TestServer {
  /** Where it listens: always loopback and plain http, whatever origin the settings name. */
  readonly address: string;
  /** What links are built from, and what browsers send as Origin. */
  readonly origin: string;
  readonly application: Application;
  /** A browser or a program of its own, with its own cookies. */
  client(): TestClient;
  close(): Promise<void>;
}

/**
 * The whole server on a free loopback port over a test's database, without the web app and without jobs unless
 * `settings: { ROLE: 'both' }`. Closed after the file, or after the test that starts it: `const server = await startServer({ database });`.
 */
export async function startServer(options: TestServerOptions): Promise<TestServer> {
  const { database, log } = options;
  const { settings, remove } = await testSettings(database, {
    LOG_LEVEL: log === undefined ? 'silent' : 'debug',
    ...options.settings,
  });
  const application = await createApplication({
    settings,
    webUrl: database.webUrl,
    ownerUrl: database.ownerUrl,
    log: createLog(settings.logLevel, log),
    web: options.web ?? null,
    clock: options.clock,
  });
  const origin = await application.start();
  const close = async () => {
    await application.close();
    await remove();
  };
  // A test that starts a server of its own ends with it.
  const atTheEnd = TestRunner.getCurrentTest() === undefined ? afterAll : onTestFinished;
  atTheEnd(close);
  const address = addressOf(application.fastify);
  return { address, origin, application, client: () => testClient({ address, origin }), close };
}
