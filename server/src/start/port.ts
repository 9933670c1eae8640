import { createServer } from 'node:net';
import { OperatorError } from '../platform/operator-error.ts';

/** Finds out early, before anything slow, whether the server can listen there; throws a sentence when not. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen({ host, port }, resolve);
    });
  } catch (error) {
    throw listeningFault(error, host, port);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** What went wrong with listening, in words for the operator; other errors as they are. */
export function listeningFault(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const cause = { cause: error };
  if (code === 'EADDRINUSE') {
    return new OperatorError(
      `PORT ${port} on ${host} is in use by another program: stop it, or set another PORT.`,
      cause,
    );
  }
  if (code === 'EACCES')
    return new OperatorError(`PORT ${port} needs rights that this user lacks: set a PORT above 1023.`, cause);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new OperatorError(`HOST ${host} is not an address of this machine.`, cause);
  }
  return error;
}
