import type { ServerResponse } from 'node:http';
import { Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Milliseconds for kept connections to ask once more and be told that it was the last time. */
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
 * way. Instead no new connection is taken, and every request that is unanswered or still arrives is the last of its
 * connection. Connections that ask nothing are closed after a second, or with the last answer that is later.
 */
export function drainOf(fastify: FastifyInstance): Drain {
  const { server } = fastify;
  const unanswered = new Set<ServerResponse>();
  let isDraining = false;
  // Before Fastify answers; of requests whose connection breaks too, which have no other end than `close`.
  server.prependListener('request', (_request, response) => {
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
    if (isDraining) endConnectionAfter(response);
  });
  return {
    isDraining: () => isDraining,
    async close() {
      isDraining = true;
      unanswered.forEach(endConnectionAfter);
      if (server.listening) {
        // The close of a plain socket server stops listening and leaves connections alone; that of HTTP would not.
        Server.prototype.close.call(server);
        await until(async () => !(await isConnected(server)), LAST_REQUESTS);
        await until(() => unanswered.size === 0, FINISH_WITHIN);
        server.closeAllConnections();
      }
      await fastify.close();
    },
  };
}

/** What is sent in parts may have begun already; its connection is closed when everything is answered. */
function endConnectionAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

/** Waits for a condition, so many milliseconds at most. */
async function until(holds: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  for (let waited = 0; waited < milliseconds && !(await holds()); waited += LOOK_EVERY) await setTimeout(LOOK_EVERY);
}

function isConnected(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count > 0)));
}
