import { pino, type DestinationStream, type Logger } from 'pino';
import type { Settings } from '../../config/settings.ts';
import { describeError } from './describe-error.ts';

export type { Logger } from 'pino';

/** Fields that never reach the log, wherever a caller may put them by mistake (security.md, Secrets). */
const SECRETS = [
  'authorization',
  'body',
  'content',
  'cookie',
  'email',
  'headers',
  'input',
  'link',
  'password',
  'payload',
  'secret',
  'token',
];

/**
 * The structured log, one JSON object a line, on standard output unless told otherwise. It carries request ids and no
 * tokens, links, passwords, mail addresses, bodies or texts.
 */
export function createLog(level: Settings['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError, error: describeError },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), remove: true },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
