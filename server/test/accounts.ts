import { runOnce } from 'graphile-worker';
import { jobs } from '../src/app/features.ts';
import { limitName, limitTable, type LimitKey } from '../src/config/limits.ts';
import { createLog } from '../src/platform/log/log.ts';
import { workerLog } from '../src/platform/jobs/worker-log.ts';
import type { TestClient } from './client.ts';
import type { TestDatabase } from './database.ts';
import { startServer, type TestServer } from './server.ts';
import { startMailServer, type TestMailServer } from './smtp.ts';

export const PASSWORD = 'harbour lamp soup';

interface MovableClock {
  now(): Date;
  /** Milliseconds. */
  forward(by: number): void;
}

/** The system's time, and further on when a test says so. */
function movableClock(): MovableClock {
  let ahead = 0;
  return { now: () => new Date(Date.now() + ahead), forward: (by) => void (ahead += by) };
}

export interface AccountServer extends TestServer {
  readonly clock: MovableClock;
  /** Runs what is queued, as a worker would; a failed job stays queued for later. */
  runJobs(): Promise<void>;
  /** Runs one scheduled job now. */
  runJob(name: string): Promise<void>;
}

export interface MailingServer extends AccountServer {
  readonly mail: TestMailServer;
  /** Runs queued jobs and answers the token of the newest link in the mails to an address; empty when there is none. */
  tokenFor(address: string): Promise<string>;
}

/** A private installation: mails stay in its own mailbox, sign-up signs in at once. */
export async function startPrivate(
  database: TestDatabase,
  settings: Record<string, string> = {},
): Promise<AccountServer> {
  const clock = movableClock();
  const server = await startServer({ database, clock, settings });
  return { ...server, clock, ...runnersOf(server, database) };
}

/** A public installation that mails over SMTP. */
export async function startMailing(
  database: TestDatabase,
  settings: Record<string, string> = {},
): Promise<MailingServer> {
  const mail = await startMailServer();
  const server = await startPrivate(database, {
    PUBLIC_URL: 'http://localhost:4711',
    SMTP_URL: mail.url,
    MAIL_FROM: 'VRSS <vrss@harrow.example>',
    ...settings,
  });
  const tokenFor = async (address: string) => {
    await server.runJobs();
    const texts = (await mail.mailsTo(address)).map((message) => message.text ?? '');
    return /token=([\w-]+)/.exec(texts.reverse().find((text) => text.includes('token=')) ?? '')?.[1] ?? '';
  };
  return { ...server, mail, tokenFor };
}

function runnersOf(server: TestServer, { ownerUrl }: TestDatabase) {
  const { context } = server.application;
  const runJob = async (name: string, payload: unknown = {}) => {
    await jobs.jobs[name]?.(context, payload);
  };
  const taskList = Object.fromEntries(
    Object.keys(jobs.jobs).map((name) => [name, (payload: unknown) => runJob(name, payload)]),
  );
  const runJobs = () => runOnce({ connectionString: ownerUrl, taskList, logger: workerLog(createLog('silent')) });
  return { runJob, runJobs };
}

/** What a person types to join; `username` also names the address. */
export function joining(username: string) {
  return {
    username,
    email: `${username}@harrow.example`.toLowerCase(),
    password: PASSWORD,
    ageConfirmed: true,
  } as const;
}

/** A person with a verified account, signed in: by the same procedures as in a browser. */
export async function verifiedPerson(server: MailingServer, username: string): Promise<TestClient> {
  const client = server.client();
  await client.post('auth.signUp', joining(username));
  await client.post('auth.verifyEmail', { token: await server.tokenFor(joining(username).email) });
  return client;
}

/** A person of a private installation, signed in. */
export async function privatePerson(server: AccountServer, username: string): Promise<TestClient> {
  const client = server.client();
  await client.post('auth.signUp', joining(username));
  return client;
}

/** Settings that leave the named limits at their defaults, which tests otherwise raise. */
export function atDefault(...limits: LimitKey[]): Record<string, string> {
  return Object.fromEntries(limits.map((key) => [limitName(key), limitTable[key].fallback]));
}
