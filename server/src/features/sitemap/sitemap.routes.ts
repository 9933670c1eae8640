import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../core/context.ts';
import { addressGroup, plainAddress } from '../../platform/http/address.ts';
import { robots, sitemapIndex, sitemapPage } from './sitemap.service.ts';

/** Seconds for which others may keep an answer. */
const KEPT_BY_OTHERS = 600;

interface Page {
  Params: { part: string; page: string };
}

/**
 * What search engines ask for: `/robots.txt`, `/sitemap.xml`, which lists its pages, and those, `/sitemap/people/0.xml` and
 * `/sitemap/posts/0.xml`. They name what everyone may see of people who are not kept out of search engines.
 */
export function registerSitemap(server: FastifyInstance, context: Context): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, read: () => Promise<string>) => {
    await context.limiter.take('readsPerAddress', addressGroup(plainAddress(request.ip)));
    const text = await read();
    return reply.header('cache-control', `public, max-age=${KEPT_BY_OTHERS}`).type('application/xml').send(text);
  };
  server.get('/robots.txt', (_request, reply) => reply.type('text/plain').send(robots(context)));
  server.get('/sitemap.xml', (request, reply) => answer(request, reply, () => sitemapIndex(context)));
  server.get<Page>('/sitemap/:part/:page.xml', (request, reply) =>
    answer(request, reply, () => sitemapPage(context, request.params.part, request.params.page)),
  );
}
