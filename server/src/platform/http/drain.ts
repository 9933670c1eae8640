import { Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Milliseconds for connections that stand to ask once more and be told that it was the last time. */
const LAST_REQUESTS = 1_000;
/** Milliseconds for requests to end that have begun. */
const FINISH_WITHIN = 10_000;
const LOOK_EVERY = 20;

export interface Drain {
  readonly isDraining: () => boolean;
  /** Ends the server so that no request fails that reached it: see below. */
  close(): Promise<void>;
}

/**
 * Stops a server without losing requests. Node alone would close kept connections at once, with a request perhaps on its
 * way. Instead no new connection is taken, every request that comes from now on is the last of its connection, and only
 * then what is left is closed.
 */
export function drainOf(fastify: FastifyInstance): Drain {
  let isDraining = false;
  fastify.addHook('onRequest', (_request, reply, done) => {
    if (isDraining) reply.header('connection', 'close');
    done();
  });
  return {
    isDraining: () => isDraining,
    async close() {
      isDraining = true;
      const { server } = fastify;
      if (server.listening) {
        // The close of a plain socket server stops listening and leaves connections alone; that of HTTP would not.
        Server.prototype.close.call(server);
        for (let waited = 0; waited < LAST_REQUESTS && (await isConnected(server)); waited += LOOK_EVERY) {
          await setTimeout(LOOK_EVERY);
        }
      }
      const bound = globalThis.setTimeout(() => server.closeAllConnections(), FINISH_WITHIN);
      await fastify.close();
      clearTimeout(bound);
    },
  };
}

function isConnected(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count > 0)));
}
