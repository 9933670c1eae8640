import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as after } from 'node:timers/promises';
import { fastify } from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { drainOf } from './drain.ts';

/** Longer than connections that ask nothing are left open. */
const OUTLASTS = 1_300;
/** A stop that waits for connections instead of answers takes ten seconds. */
const HANGS_AFTER = 8_000;

/** A server that keeps connections, and answers `/slow` when it is released, `/parts` half at once and half then. */
async function startDraining() {
  const server = fastify({ keepAliveTimeout: 65_000, return503OnClosing: false, forceCloseConnections: 'idle' });
  const drain = drainOf(server);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
  server.get('/slow', async () => {
    arrive();
    await released;
    return 'done';
  });
  server.get('/parts', async (_request, reply) => {
    reply.hijack();
    reply.raw.write('half ');
    arrive();
    await released;
    reply.raw.end('done');
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => drain.close());
  const address = server.listeningOrigin;
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const ask = async (path: string) => {
    const [answer] = (await once(get(`${address}${path}`, { agent }), 'response')) as [IncomingMessage];
    return { connection: answer.headers.connection, text: await text(answer) };
  };
  return { drain, ask, arrived, release, port: Number(new URL(address).port) };
}

test(
  'a stop ends with the last answer, whose connection it closes',
  async () => {
    const { drain, ask, arrived, release } = await startDraining();
    const answer = ask('/slow');
    await arrived;
    const closed = drain.close();
    await after(OUTLASTS);
    release();
    expect(await answer).toEqual({ connection: 'close', text: 'done' });
    await closed;
  },
  HANGS_AFTER,
);

test(
  'a stop finishes an answer that had begun, and then waits for no connection that is kept',
  async () => {
    const { drain, ask, arrived, release } = await startDraining();
    const answer = ask('/parts');
    await arrived;
    const closed = drain.close();
    await after(OUTLASTS);
    release();
    expect(await answer).toEqual({ connection: 'keep-alive', text: 'half done' });
    await closed;
  },
  HANGS_AFTER,
);

test(
  'a stop waits for no connection that never asked anything',
  async () => {
    const { drain, port } = await startDraining();
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'connect');
    const ended = once(silent, 'close');
    await drain.close();
    await ended;
  },
  HANGS_AFTER,
);
