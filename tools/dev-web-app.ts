import fastify from 'fastify';
import { Server, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import type { WebHandler } from '../server/src/app/index.ts';
import { developmentMailbox } from '../server/src/platform/mail/development-mailbox.ts';
import { developmentRequest } from '../web/tools/development-request.ts';
import { ROOT } from './run.ts';

/**
 * The web app from its sources, for development alone: what is edited shows in open pages. The mailbox of the data
 * folder stands at /dev/mailbox.
 */
export async function webAppFromSources(dataDir: string): Promise<WebHandler> {
  const mailbox = fastify();
  await mailbox.register(developmentMailbox(dataDir));
  await mailbox.ready();
  let vite: Promise<ViteDevServer> | undefined;
  return async (request, response, next) => {
    if (request.url?.startsWith('/dev/mailbox')) {
      mailbox.routing(request, response);
      return;
    }
    vite ??= startVite(serverOf(request));
    const { middlewares } = await vite;
    developmentRequest.run(request, () => {
      middlewares(request, response, next);
    });
  };
}

/** Pages are told of changes over the server's own port, so that the content policy holds while developing too. */
async function startVite(server: Server): Promise<ViteDevServer> {
  const root = join(ROOT, 'web');
  // Loaded here and not by Vite, so that both see the same `developmentRequest`.
  const { default: config } = await import('../web/vite.config.ts');
  // Kit looks for its sources below the folder it is started in.
  process.chdir(root);
  return await createServer({ ...config, configFile: false, root, server: { middlewareMode: true, hmr: { server } } });
}

function serverOf(request: IncomingMessage): Server {
  const server: unknown = Reflect.get(request.socket, 'server');
  if (server instanceof Server) return server as Server;
  throw new Error('The request came over a connection that knows no server.');
}
