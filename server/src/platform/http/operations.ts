import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../../config/parse.ts';
import type { Settings } from '../../config/settings.ts';
import { notFound } from '../errors.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { isLoopbackAddress } from './address.ts';

export interface Operations {
  readonly metrics: Metrics;
  /** Whether the database answers and stands at the newest migration. */
  readonly isReady: () => Promise<boolean>;
  readonly metricsToken: Settings['metricsToken'];
}

/** What operators and their probes ask: health says ok and nothing else (security.md, Start). */
export function addOperations(server: FastifyInstance, { metrics, isReady, metricsToken }: Operations): void {
  server.get('/health', async () => ({ ok: true }));
  server.get('/ready', async (_request, reply) => {
    const ok = await isReady().catch(() => false);
    return reply.code(ok ? 200 : 503).send({ ok });
  });
  server.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, metricsToken)) throw notFound();
    return reply.type(metrics.contentType).send(await metrics.read());
  });
}

/** With the token from anywhere; without it from this machine alone, and not through a proxy on it. */
function mayReadMetrics(request: FastifyRequest, token: string | null): boolean {
  if (token !== null && isSame(request.headers.authorization ?? '', `Bearer ${token}`)) return true;
  const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded ?? request.headers.via;
  return (
    forwarded === undefined && isLoopbackAddress(request.socket.remoteAddress ?? '') && isLoopback(request.hostname)
  );
}

/** Compares digests, so that the time tells nothing of where texts differ. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
