import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepSecret, prepareDataFolder } from './data-folder.ts';
import { limitName, limitSettings, type Limits } from './limits.ts';
import { isLoopback } from './parse.ts';
import { projectDir } from './project.ts';
import { givenAs, readTable, type Environment, type ReadFile, type Source } from './read-table.ts';
import { table, type ValuesOf } from './table.ts';

export interface EmbeddedDatabaseSettings {
  readonly kind: 'embedded';
  readonly dataDir: string;
}

export interface ExternalDatabaseSettings {
  readonly kind: 'external';
  /** The web role, perhaps through PgBouncer. */
  readonly url: string;
  /** The owner, never through PgBouncer. */
  readonly directUrl: string;
}

/** What the process was told, checked once and handed down; deeply frozen. Nobody else reads the environment. */
export interface Settings {
  readonly role: 'both' | 'web' | 'worker';
  /** Private without PUBLIC_URL: reached from this machine alone (security.md, Start). */
  readonly installation: 'private' | 'public';
  readonly host: string;
  readonly port: number;
  /** What links are built from, without a slash at its end. */
  readonly origin: string;
  /** Whether the origin is https: cookies get the __Host- prefix, answers HSTS. */
  readonly secure: boolean;
  /** Host names that requests may name, in lower case and without a port. */
  readonly acceptedHosts: readonly string[];
  /** Absolute. */
  readonly dataDir: string;
  readonly database: EmbeddedDatabaseSettings | ExternalDatabaseSettings;
  readonly secret: string;
  /** Null: e-mails are kept in the local mailbox. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly trustedProxies: readonly string[];
  readonly metricsToken: string | null;
  readonly logLevel: 'silent' | 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
  readonly signUp: 'open' | 'closed';
  readonly limits: Limits;
  /** Sentences for the operator that are no faults. */
  readonly warnings: readonly string[];
}

/** All faults of the settings, each one sentence that names its setting. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

type Values = ValuesOf<typeof table>;

/**
 * Reads and checks all settings; prepares DATA_DIR and makes the secret there when none is set.
 * Throws SettingsError with all faults together.
 */
export function readSettings(env: Environment, readFile: ReadFile = (path) => readFileSync(path, 'utf8')): Settings {
  const source: Source = { env, readFile };
  const faults = unknownLimits(env);
  const values = readTable(table, source, faults);
  const limits = readTable(limitSettings, source, faults, limitName);
  const dataDir = values.DATA_DIR ?? join(projectDir, 'data');
  faults.push(...faultsTogether(values, (name) => isSet(env, name)));
  // A wrong DATA_DIR is at fault already; the default in its place must not be touched.
  if (!faults.some((fault) => fault.startsWith('DATA_DIR')))
    attempt('DATA_DIR', faults, () => prepareDataFolder(dataDir));
  if (faults.length > 0) throw new SettingsError(faults);
  const secret = values.SECRET ?? attempt('DATA_DIR', faults, () => keepSecret(dataDir));
  if (secret === undefined) throw new SettingsError(faults);
  return freeze(compose(values, limits, dataDir, secret));
}

/** The same settings on the port that the system chose for port 0. */
export function onPort(settings: Settings, port: number): Settings {
  const origin = settings.installation === 'public' ? settings.origin : privateOrigin(settings.host, port);
  return Object.freeze({ ...settings, port, origin });
}

function isSet(env: Environment, name: string): boolean {
  return givenAs(env, name) !== undefined || givenAs(env, `${name}_FILE`) !== undefined;
}

function attempt<Result>(name: string, faults: string[], work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    faults.push(`${name} ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function unknownLimits(env: Environment): string[] {
  const known = new Set(Object.keys(limitSettings).flatMap((key) => [limitName(key), `${limitName(key)}_FILE`]));
  return Object.keys(env)
    .filter((name) => name.startsWith('LIMIT_') && !known.has(name))
    .map((name) => `${name} is not a limit that VRSS knows.`);
}

/** What settings demand of each other (security.md, Start). */
function faultsTogether(values: Values, isGiven: (name: string) => boolean): string[] {
  const faults: string[] = [];
  const demand = (holds: boolean, sentence: string) => {
    if (!holds) faults.push(sentence);
  };
  const isPublic = isGiven('PUBLIC_URL');
  if (!isLoopback(values.HOST)) {
    demand(isPublic, `HOST is ${values.HOST}, which others can reach: set PUBLIC_URL too.`);
  }
  demand(isPublic || !isGiven('SMTP_URL'), 'SMTP_URL needs PUBLIC_URL, since e-mails link to it.');
  if (isPublic) {
    demand(isGiven('SMTP_URL'), 'PUBLIC_URL needs SMTP_URL: a public installation verifies e-mail addresses.');
    demand(
      isGiven('SECRET') || !isGiven('DATABASE_URL'),
      'PUBLIC_URL with DATABASE_URL needs SECRET, the same on every server.',
    );
  }
  demand(isGiven('MAIL_FROM') || !(isPublic || isGiven('SMTP_URL')), 'MAIL_FROM must name the sender of e-mails.');
  demand(isGiven('DATABASE_URL') || !isGiven('DATABASE_DIRECT_URL'), 'DATABASE_DIRECT_URL needs DATABASE_URL.');
  return faults;
}

function compose(values: Values, limits: Limits, dataDir: string, secret: string): Settings {
  const publicUrl = values.PUBLIC_URL;
  return {
    role: values.ROLE,
    installation: publicUrl === null ? 'private' : 'public',
    host: values.HOST,
    port: values.PORT,
    origin: publicUrl?.origin ?? privateOrigin(values.HOST, values.PORT),
    secure: publicUrl?.protocol === 'https:',
    acceptedHosts: publicUrl === null ? privateHosts(values.HOST) : [publicUrl.hostname],
    dataDir,
    database: databaseOf(values, dataDir),
    secret,
    mail:
      values.SMTP_URL !== null && values.MAIL_FROM !== null ? { url: values.SMTP_URL, from: values.MAIL_FROM } : null,
    trustedProxies: values.TRUSTED_PROXIES ?? [],
    metricsToken: values.METRICS_TOKEN,
    logLevel: values.LOG_LEVEL,
    signUp: values.SIGN_UP,
    limits,
    warnings: warningsOf(values),
  };
}

/** Every name under which a private installation may be asked for; the first one it is announced under. */
function privateHosts(host: string): string[] {
  const name = host.includes(':') ? `[${host}]` : host.toLowerCase();
  // localhost rather than 127.0.0.1: browsers treat both as safe, but keep passkeys for names alone.
  const usual = ['localhost', '127.0.0.1', '[::1]'];
  return name === '127.0.0.1' ? usual : [name, ...usual.filter((other) => other !== name)];
}

function privateOrigin(host: string, port: number): string {
  return `http://${privateHosts(host)[0]}:${port}`;
}

function databaseOf(values: Values, dataDir: string): Settings['database'] {
  const url = values.DATABASE_URL;
  if (url === null) return { kind: 'embedded', dataDir };
  return { kind: 'external', url, directUrl: values.DATABASE_DIRECT_URL ?? url };
}

function warningsOf(values: Values): string[] {
  if (values.DATABASE_URL === null || values.DATABASE_DIRECT_URL !== null) return [];
  return [
    'DATABASE_DIRECT_URL is not set, so DATABASE_URL is used for everything and the web server could change the schema. Set DATABASE_DIRECT_URL to the owner’s address, and use a role with fewer rights in DATABASE_URL.',
  ];
}

function freeze<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) freeze(part as object);
  return Object.freeze(value);
}
