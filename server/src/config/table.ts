import * as parse from './parse.ts';
import type { Parser } from './parse.ts';

/** One setting: what the documentation says, and how its text is parsed. */
export interface Setting<Value> {
  readonly parse: Parser<Value>;
  /** The text that is read when the setting is absent; without it the setting is null then. */
  readonly fallback?: string;
  /** How the documentation names the default, where the fallback does not say it. */
  readonly shown?: string;
  /** Whether its value may never appear in a message. */
  readonly secret?: true;
  readonly text: string;
}

/** The settings of an installation, each also as NAME_FILE. The check at the start and docs/configuration.md read this. */
export const table = {
  PORT: {
    parse: parse.port,
    fallback: '3000',
    text: 'The port the server listens on. 0 lets the system choose a free one.',
  },
  HOST: {
    parse: parse.host,
    fallback: '127.0.0.1',
    text: 'The address the server listens on. An address that others can reach needs PUBLIC_URL.',
  },
  PUBLIC_URL: {
    parse: parse.publicUrl,
    text: 'The address under which others reach the installation, such as https://example.org. It makes the installation public: links are built only from it, other hosts are refused, and SMTP_URL and MAIL_FROM must be set. Without it the installation is private to this machine. http is accepted only for loopback addresses.',
  },
  DATA_DIR: {
    parse: parse.folder,
    shown: '`data` in the project’s folder',
    text: 'The folder that holds the embedded database, the secret and the local mailbox. Created when missing.',
  },
  DATABASE_URL: {
    parse: parse.addressOf('postgresql', 'postgres'),
    secret: true,
    shown: 'the embedded PostgreSQL in DATA_DIR',
    text: 'A PostgreSQL 15 or newer to use instead of the embedded one, with the role the server runs as. May go through PgBouncer in transaction mode.',
  },
  DATABASE_DIRECT_URL: {
    parse: parse.addressOf('postgresql', 'postgres'),
    secret: true,
    shown: 'DATABASE_URL, with a warning',
    text: 'The same database without PgBouncer, with the role that owns the tables: for migrations, jobs and listening. When its role differs from that of DATABASE_URL, migrating grants the latter only what it needs.',
  },
  SECRET: {
    parse: parse.secret,
    secret: true,
    shown: 'created once in DATA_DIR',
    text: 'At least 32 random characters, the same on all servers of an installation. A public installation on DATABASE_URL must set it.',
  },
  SMTP_URL: {
    parse: parse.addressOf('smtp', 'smtps'),
    secret: true,
    shown: 'e-mails are kept in the local mailbox',
    text: 'The mail server, such as smtps://name:password@mail.example.org. Needs PUBLIC_URL and MAIL_FROM.',
  },
  MAIL_FROM: { parse: parse.mailSender, text: 'The sender of e-mails, such as VRSS <vrss@example.org>.' },
  TRUSTED_PROXIES: {
    parse: parse.proxies,
    shown: 'none',
    text: 'Addresses or networks of the proxies whose forwarded headers are trusted, separated by commas; `loopback` means this machine.',
  },
  METRICS_TOKEN: {
    parse: parse.token,
    secret: true,
    shown: 'metrics answer only on loopback',
    text: 'The bearer token for reading metrics from other machines, at least 16 characters.',
  },
  ROLE: {
    parse: parse.oneOf('both', 'web', 'worker'),
    fallback: 'both',
    text: 'What this process does: `web` answers requests, `worker` runs jobs, `both` does both.',
  },
  LOG_LEVEL: {
    parse: parse.oneOf('silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'),
    fallback: 'info',
    text: 'What is logged: `silent`, `fatal`, `error`, `warn`, `info`, `debug` or `trace`.',
  },
  SIGN_UP: {
    parse: parse.oneOf('open', 'closed'),
    fallback: 'open',
    text: 'Whether anyone can create an account (`open`) or no one (`closed`).',
  },
} satisfies Record<string, Setting<unknown>>;

/** The values of a table: null where a setting without a fallback is absent. */
export type ValuesOf<Table extends Readonly<Record<string, Setting<unknown>>>> = {
  readonly [Name in keyof Table]: Table[Name] extends { fallback: string }
    ? ReturnType<Table[Name]['parse']>
    : ReturnType<Table[Name]['parse']> | null;
};
