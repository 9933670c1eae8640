import { Client, type ClientBase } from 'pg';
import { roleAt } from '../platform/database/external.ts';
import { grantToWebRole, migrate } from '../platform/database/migrate/index.ts';
import { isServerLive } from '../platform/database/presence.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { migrateJobs } from '../platform/jobs/migrate.ts';
import type { Logger } from '../platform/log/log.ts';
import type { InstallationDatabase } from './open-database.ts';

/**
 * Brings the schema up to date, ours and the job queue's, and grants the web role what it needs where it is another than
 * the owner. Answers the migrations applied. Safe to repeat; two at once wait for each other.
 */
export async function prepareDatabase(database: InstallationDatabase, log: Logger): Promise<string[]> {
  const { ownerUrl, webUrl } = database;
  const owner = await roleAt('DATABASE_DIRECT_URL', ownerUrl);
  await asOwner(ownerUrl, checkLetters);
  const applied = await migrate(ownerUrl, { isServerLive: () => isServerLive(ownerUrl) });
  await migrateJobs(ownerUrl, log);
  const web = await roleAt('DATABASE_URL', webUrl);
  if (web !== owner) await asOwner(ownerUrl, (client) => grantToWebRole(client, web));
  return applied;
}

/**
 * Names are looked up by what JavaScript makes of capital letters, and stored by what the database does: a Turkish one makes
 * another letter of I, so that nobody with an I in their name could sign in.
 */
async function checkLetters(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ agree: boolean }>(
    `SELECT lower('ABCDEFGHIJKLMNOPQRSTUVWXYZ') = 'abcdefghijklmnopqrstuvwxyz' AS agree`,
  );
  if (rows[0]?.agree === true) return;
  throw new OperatorError(
    'The locale of the database does not lowercase A–Z to a–z. Create the database with LC_CTYPE C.UTF-8 instead (docs/operating.md).',
  );
}

/** One connection as the owner for the time of the work. */
export async function asOwner<Result>(ownerUrl: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'vrss' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
