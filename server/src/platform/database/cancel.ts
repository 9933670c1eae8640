import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Client, type PoolClient } from 'pg';

/** Milliseconds for the request to be taken; the pool's own statement timeout stands behind it. */
const PATIENCE = 1_000;
/** What the protocol calls a cancel request, in place of a version. */
const CANCEL_REQUEST = 80_877_102;

/**
 * Runs a statement and, when it takes longer than `within` milliseconds, asks PostgreSQL to cancel it; it then fails with
 * the code 57014. This costs a timer, no round trip and no state of the session, so it holds behind PgBouncer in
 * transaction mode too, which hands the request on to the server that runs the statement.
 */
export async function cancelledAfter<Result>(
  client: PoolClient,
  within: number,
  run: () => Promise<Result>,
): Promise<Result> {
  let asked: Promise<void> | undefined;
  // Again and again: a request that overtakes its statement is lost on an idle server.
  const timer = setInterval(() => {
    asked ??= requestCancel(client).finally(() => (asked = undefined));
  }, within);
  try {
    return await run();
  } finally {
    clearInterval(timer);
    // A late request must not meet the next statement of this connection.
    await asked;
  }
}

/**
 * Sends a cancel request over a connection of its own and resolves when the server has taken it, or can't be reached. In
 * clear as libpq sends it: PostgreSQL and PgBouncer read it before they ask for TLS.
 */
async function requestCancel(client: PoolClient): Promise<void> {
  const message = requestFor(client);
  if (!(client instanceof Client) || message === null) return;
  const socket = open(client);
  socket.setTimeout(PATIENCE, () => socket.destroy());
  // Left open until the server closes it: to PgBouncer a caller who has gone no longer wants anything.
  socket.write(message);
  socket.resume();
  // Where it fails, the statement timeout of the connection ends the statement.
  await once(socket, 'close').catch(() => undefined);
}

function open({ host, port }: Client): Socket {
  return host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
}

/** The driver keeps what the server gave for this; null where it has none. */
function requestFor(client: PoolClient): Buffer | null {
  const processId: unknown = Reflect.get(client, 'processID');
  const secretKey: unknown = Reflect.get(client, 'secretKey');
  if (typeof processId !== 'number' || typeof secretKey !== 'number') return null;
  const message = Buffer.alloc(16);
  [16, CANCEL_REQUEST, processId, secretKey].forEach((value, index) => message.writeInt32BE(value, index * 4));
  return message;
}
