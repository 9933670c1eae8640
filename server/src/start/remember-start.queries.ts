import { createHmac } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Settings } from '../config/settings.ts';
import { OperatorError } from '../platform/operator-error.ts';

/**
 * Notes on the installation what this server was started with: a fingerprint of its secret and its PUBLIC_URL. With a
 * DATABASE_URL a server whose secret differs from the others' is refused (security.md, Start): sessions and cursors of one would be
 * worthless to the other. The embedded database has one server, which may be given a new secret.
 */
export async function rememberStart(client: ClientBase, settings: Settings): Promise<void> {
  const fingerprint = createHmac('sha256', settings.secret).update('fingerprint').digest('hex');
  const mayDiffer = settings.database.kind === 'embedded';
  const noted = await client.query(
    `UPDATE installation SET secret_fingerprint = $1, public_url = $2
     WHERE $3 OR secret_fingerprint IS NULL OR secret_fingerprint = $1`,
    [fingerprint, settings.installation === 'public' ? settings.origin : null, mayDiffer],
  );
  if (noted.rowCount === 1) return;
  throw new OperatorError(
    'SECRET differs from the one that other servers on this database were started with: give all of them the same. (To change it on purpose, stop all servers and set installation.secret_fingerprint to NULL.)',
  );
}
