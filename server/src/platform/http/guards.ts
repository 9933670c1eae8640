import type { FastifyRequest } from 'fastify';
import type { Settings } from '../../config/settings.ts';
import { AppError } from '../errors.ts';

type GuardSettings = Pick<Settings, 'installation' | 'origin' | 'acceptedHosts'>;

/** Addresses that say nothing worth guarding and are asked by probes under any name. */
const PROBES = new Set(['/health', '/ready']);
const METRICS = '/metrics';
const HOST = 'host';
const HIGHEST_PORT = 65_535;

/**
 * Refuses requests under a name that is not ours, so that no foreign name that points here can read answers
 * (security.md, Start). Probes are let through; metrics have a rule of their own.
 */
export function guardHost(request: FastifyRequest, settings: GuardSettings): void {
  const name = hostNameOf(request.host);
  if (name !== null && settings.acceptedHosts.includes(name)) return;
  const path = pathOf(request.url);
  if (PROBES.has(path) || path === METRICS) return;
  throw new AppError('not_permitted', 'This server doesn’t answer to this host name.');
}

/**
 * Refuses a request that names its host more than once (RFC 9112, section 3.2): Node goes by the first name, and a proxy
 * before us may have gone by another; and one of HTTP/1.1 that names none. For every address, probes among them. On the
 * way of every request, so it makes nothing.
 */
export function guardSingleHost({ raw: { rawHeaders, httpVersion } }: FastifyRequest): void {
  let named = false;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.length !== HOST.length || rawHeaders[at]?.toLowerCase() !== HOST) continue;
    if (named) throw notOnce();
    named = true;
  }
  if (!named && httpVersion === '1.1') throw notOnce();
}

/**
 * Refuses what another site's page sends. A foreign Origin is refused always. A change must prove that it comes from our
 * own pages, by Origin or Sec-Fetch-Site, as soon as it carries cookies; programs that send none, such as bots signing
 * in, need no Origin. `changes` is false for asking.
 */
export function guardOrigin(request: FastifyRequest, settings: GuardSettings, changes: boolean): void {
  const origin = request.headers.origin;
  const site = request.headers['sec-fetch-site'];
  if (origin !== undefined && origin !== 'null') {
    if (origin !== ownOrigin(request, settings)) throw foreign();
    return;
  }
  if (!changes || site === 'same-origin') return;
  if (origin === 'null' || site !== undefined || request.headers.cookie !== undefined) throw foreign();
}

/** A private installation answers under several names; each is its own origin. */
export function ownOrigin(request: FastifyRequest, settings: GuardSettings): string {
  return settings.installation === 'public' ? settings.origin : `http://${request.host}`;
}

/** The path of a request's address, without the query, which may hold what no log should. */
export function pathOf(url: string): string {
  const end = url.search(/[?#;]/);
  return end === -1 ? url : url.slice(0, end);
}

/** Null where the port is none: addresses are made from the host as it is given. */
function hostNameOf(host: string): string | null {
  const [, name = host, port = '0'] = /^(.*):(\d+)$/.exec(host) ?? [];
  return Number(port) <= HIGHEST_PORT ? name.toLowerCase() : null;
}

function notOnce(): AppError {
  return new AppError('invalid_input', 'A request must have exactly one Host header.');
}

function foreign(): AppError {
  return new AppError('not_permitted', 'This request didn’t come from this installation’s own pages.');
}
