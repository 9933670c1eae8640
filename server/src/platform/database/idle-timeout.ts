import { Socket } from 'node:net';
import type { PoolClient } from 'pg';

/**
 * Ends a connection from which nothing came for so many milliseconds while a statement waits: a server that is frozen, or
 * gone without a word, cancels nothing. Its statement fails with the code ETIMEDOUT, and the pool makes a new connection.
 */
export function endAfterIdleTimeout(client: PoolClient, within: number): void {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown = typeof connection === 'object' && connection !== null && Reflect.get(connection, 'stream');
  if (!(stream instanceof Socket)) return;
  stream.setTimeout(within, () => {
    // One that nobody uses is left alone.
    if (Reflect.get(client, 'readyForQuery') === true) return;
    stream.destroy(Object.assign(new Error('The database says nothing.'), { code: 'ETIMEDOUT' }));
  });
}
