import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** Turns the text of a setting into its value, or throws an Error whose message completes "NAME …". */
export type Parser<Value> = (text: string) => Value;

/** How often something may be done: at most `points` times within `seconds`. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
const MOST_POINTS = 1_000_000_000;
const LOOPBACK_NAMES = new Set(['localhost', '::1', '[::1]']);

/** Whether a host name or address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_NAMES.has(host.toLowerCase()) || (isIP(host) === 4 && host.startsWith('127.'));
}

export function oneOf<const Value extends string>(...values: Value[]): Parser<Value> {
  return (text) => {
    const found = values.find((value) => value === text);
    if (found === undefined) throw new Error(`must be one of ${values.join(', ')}, not "${text}".`);
    return found;
  };
}

/** Port 0 lets the system choose a free one. */
export const port: Parser<number> = (text) => {
  const value = Number(text);
  if (!/^\d{1,5}$/.test(text) || value > 65_535)
    throw new Error(`must be a whole number from 0 to 65535, not "${text}".`);
  return value;
};

export const host: Parser<string> = (text) => {
  if (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) return text;
  throw new Error(`must be an address or a host name without a port, not "${text}".`);
};

export const folder: Parser<string> = (text) => resolve(text);

/** An origin: https, or http on loopback alone (security.md, Start). Never a path, a query or credentials. */
export const publicUrl: Parser<URL> = (text) => {
  const url = URL.parse(text);
  if (url === null) throw new Error(`must be an address such as https://example.org, not "${text}".`);
  const bare =
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  if (!bare) throw new Error('must be only an origin, such as https://example.org, without a path, a query or a name.');
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw new Error('must start with https:// (http:// only for loopback addresses).');
};

/** Never repeats the text in its fault, since it may hold a password. */
export function addressOf(...protocols: string[]): Parser<string> {
  return (text) => {
    const url = URL.parse(text);
    if (url !== null && protocols.some((protocol) => url.protocol === `${protocol}:`)) return text;
    throw new Error(`must be an address that starts with ${protocols.map((name) => `${name}://`).join(' or ')}.`);
  };
}

export const mailSender: Parser<string> = (text) => {
  const address = /^[^<>\r\n]*<([^<>\s]+)>$/.exec(text)?.[1] ?? text;
  if (/^[^\s@<>]+@[^\s@<>]+$/.test(address)) return text;
  throw new Error('must be an e-mail address, such as VRSS <vrss@example.org>.');
};

/** Addresses and networks, separated by commas; "loopback" stands for this machine. */
export const proxies: Parser<readonly string[]> = (text) => {
  const entries = text.split(',').map((entry) => entry.trim());
  const wrong = entries.find((entry) => !isNetwork(entry));
  if (wrong === undefined) return entries;
  throw new Error(`must list addresses or networks such as 10.0.0.0/8, or loopback, and "${wrong}" is neither.`);
};

function isNetwork(entry: string): boolean {
  if (entry === 'loopback') return true;
  const [address = '', width, ...rest] = entry.split('/');
  const kind = isIP(address);
  if (kind === 0 || rest.length > 0) return false;
  return width === undefined || (/^\d{1,3}$/.test(width) && Number(width) <= (kind === 4 ? 32 : 128));
}

/** "10/15m" is at most ten times within fifteen minutes. */
export const limit: Parser<Limit> = (text) => {
  const parts = /^(\d{1,10})\/(\d{1,4})([smhd])$/.exec(text);
  const points = Number(parts?.[1]);
  const seconds = Number(parts?.[2]) * SECONDS[(parts?.[3] ?? 's') as keyof typeof SECONDS];
  if (parts === null || points < 1 || points > MOST_POINTS || seconds < 1) {
    throw new Error(`must be a count and a time such as 10/15m (units: s, m, h, d), not "${text}".`);
  }
  return { points, seconds };
};

/** What Node can wait, 2^31 - 1 milliseconds, in whole days: a timer that is longer ends at once. */
const LONGEST_IN_MEMORY = 24;

/** A limit that each process counts in its memory and forgets by a timer. */
export const limitInMemory: Parser<Limit> = (text) => {
  const read = limit(text);
  if (read.seconds <= LONGEST_IN_MEMORY * SECONDS.d) return read;
  throw new Error(`is counted in memory, for at most ${LONGEST_IN_MEMORY} days, so it cannot be "${text}".`);
};

export const count: Parser<number> = (text) => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`must be a whole number from 1 to 999999, not "${text}".`);
  return Number(text);
};

const SHORTEST_SECRET = 32;
const EXAMPLE = /change.?me|example|password|placeholder|replace|your.?secret|default|0123456789|abcdefgh/i;

/** Refuses what is short or was copied from an example; never repeats the text. */
export const secret: Parser<string> = (text) => {
  if (text.length < SHORTEST_SECRET)
    throw new Error(`is too short: use at least ${SHORTEST_SECRET} random characters.`);
  if (new Set(text).size < 10 || EXAMPLE.test(text)) {
    throw new Error('looks like an example: create a random one, for instance with "openssl rand -base64 32".');
  }
  return text;
};

const SHORTEST_TOKEN = 16;

export const token: Parser<string> = (text) => {
  if (text.length >= SHORTEST_TOKEN && !EXAMPLE.test(text)) return text;
  throw new Error(`must be at least ${SHORTEST_TOKEN} random characters.`);
};
