import { procedures } from '@vrss/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { join } from 'node:path';
import type { Context } from '../../core/context.ts';
import { notFound } from '../../platform/errors.ts';
import { addressGroup, plainAddress } from '../../platform/http/address.ts';
import type { Element, PreviewFacts } from './drawing.ts';
import { PictureFolder } from './picture-folder.ts';
import { PreviewCache, tagOf } from './preview-cache.ts';
import { PreviewRenderer } from './preview-renderer.ts';
import { installationPreview, personPreview, postPreview } from './previews.service.ts';

/** Seconds a picture may be kept by others: it shows what everybody may see, and may be an hour old (decision 45). */
const KEPT_BY_OTHERS = 3_600;
/** Reads that a painting costs beside its own: 100 ms of processor, where a read takes a few. */
const PAINTING = 50;

interface Named {
  Params: { username: string };
}

interface Numbered {
  Params: { id: string };
}

/**
 * Preview pictures, PNG of 1200 × 630, shown where an address of ours is shared elsewhere:
 * `/previews/installation.png`, `/previews/person/<username>.png`, `/previews/post/<id>.png`.
 * Alike not_found for everything that somebody signed out can't see, and for what cannot exist.
 */
export function registerPreviews(server: FastifyInstance, context: Context): void {
  const renderer = new PreviewRenderer();
  const folder = new PictureFolder(join(context.settings.dataDir, 'previews'), context.log);
  const cache = new PreviewCache(folder);
  server.addHook('onClose', () => renderer.close());
  const paintFor = (address: string) => async (drawing: Element) => {
    await context.limiter.take('readsPerAddress', address, PAINTING);
    return renderer.render(drawing, address);
  };
  const answer = async (request: FastifyRequest, reply: FastifyReply, read: () => Promise<PreviewFacts>) => {
    const address = addressGroup(plainAddress(request.ip));
    await context.limiter.take('readsPerAddress', address);
    const facts = await read();
    const etag = `"${tagOf(facts)}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    const png = isKnown ? undefined : await cache.show(facts, paintFor(address));
    reply.header('etag', etag).header('cache-control', `public, max-age=${KEPT_BY_OTHERS}`);
    // Shown on other sites: that is what it is for.
    reply.header('cross-origin-resource-policy', 'cross-origin');
    return png === undefined ? reply.code(304).send() : reply.type('image/png').send(png);
  };
  server.get('/previews/installation.png', (request, reply) =>
    answer(request, reply, () => installationPreview(context)),
  );
  server.get<Named>('/previews/person/:username.png', (request, reply) =>
    answer(request, reply, async () => personPreview(context, readUsername(request.params.username))),
  );
  server.get<Numbered>('/previews/post/:id.png', (request, reply) =>
    answer(request, reply, async () => postPreview(context, readId(request.params.id))),
  );
}

function readUsername(username: string): string {
  const { success, data } = procedures['users.get'].input.safeParse({ username });
  if (!success) throw notFound();
  return data.username;
}

function readId(id: string): string {
  const { success, data } = procedures['posts.get'].input.safeParse({ id });
  if (!success) throw notFound();
  return data.id;
}
