import type { Client } from 'pg';
import { settingsOfProcess } from '../config/environment.ts';
import type { Settings } from '../config/settings.ts';
import { openDatabase, type Database } from '../platform/database/database.ts';
import { migrationStatus } from '../platform/database/migrate/index.ts';
import { OperatorError } from '../platform/operator-error.ts';
import { Life } from '../start/life.ts';
import { openInstallationDatabase, type InstallationDatabase } from '../start/open-database.ts';
import { asOwner } from '../start/prepare-database.ts';

/** What a command works with. */
export interface Bench {
  readonly settings: Settings;
  readonly database: InstallationDatabase;
}

/** Runs a command on the running server's database, or on the embedded one started for the command's own time. */
export async function withDatabase(work: (bench: Bench) => Promise<void>): Promise<void> {
  const settings = settingsOfProcess();
  const life = new Life();
  try {
    await work({ settings, database: await openInstallationDatabase(settings, life, 'command') });
  } finally {
    await life.end();
  }
}

/** The same with one connection as the owner, on a schema that is up to date; throws a sentence when it is not. */
async function withOwner(work: (client: Client, bench: Bench) => Promise<void>): Promise<void> {
  await withDatabase(async (bench) => {
    await asOwner(bench.database.ownerUrl, async (client) => {
      await demandMigrated(client);
      await work(client, bench);
    });
  });
}

/** The same with the handle that features take. */
export async function withHandle(work: (database: Database) => Promise<void>): Promise<void> {
  await withOwner(async (_client, { database: { ownerUrl } }) => {
    const database = openDatabase({
      connectionString: ownerUrl,
      connections: 1,
      applicationName: 'vrss command',
      // A lost connection fails the statement under way, which tells it.
      onIdleError: () => undefined,
    });
    try {
      await work(database);
    } finally {
      await database.close();
    }
  });
}

async function demandMigrated(client: Client): Promise<void> {
  const isPending = (await migrationStatus(client)).some(({ appliedAt }) => appliedAt === null);
  if (isPending) throw new OperatorError('The database does not match this version of VRSS: run "vrss migrate" first.');
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
