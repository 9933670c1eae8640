import type { Client } from 'pg';
import { migrationStatus, type MigrationStatus } from '../platform/database/migrate/index.ts';
import { liveServers, type LiveServer } from '../platform/database/presence.ts';
import { asOwner } from '../start/prepare-database.ts';
import { readArguments } from './arguments.ts';
import {
  countInstallation,
  readBackfills,
  readDatabaseFacts,
  readPublicUrl,
  type BackfillProgress,
} from './status.queries.ts';
import { print, withDatabase, type Bench } from './with-database.ts';

/** `vrss status` */
export async function status(words: readonly string[]): Promise<void> {
  readArguments(words, { least: 0, most: 0, form: 'status' }, {});
  await withDatabase((bench) => asOwner(bench.database.ownerUrl, (client) => tellAll(client, bench)));
}

async function tellAll(client: Client, { settings, database }: Bench): Promise<void> {
  const live = await liveServers(database.ownerUrl);
  print(`Server         ${live.length > 0 ? 'running' : 'not running'}`);
  print(`Address        ${await addressText(client, live)}`);
  print(`E-mail         ${settings.mail === null ? 'kept in the local mailbox' : 'sent'}`);
  const facts = await readDatabaseFacts(client);
  print(`Database       ${settings.database.kind}, PostgreSQL ${facts?.version ?? '?'}, ${facts?.size ?? '?'}`);
  if (settings.database.kind === 'embedded') print(`Data folder    ${settings.dataDir}`);
  const migrations = await migrationStatus(client);
  print(`Migrations     ${migrationsText(migrations)}`);
  if (migrations.every(({ appliedAt }) => appliedAt !== null)) await tellCounts(client);
}

/** Where the servers that run answer, whatever this command's own settings say. */
async function addressText(client: Client, live: readonly LiveServer[]): Promise<string> {
  if (live.length === 0) return 'none, since no server is running';
  const addresses = new Set(live.flatMap(({ address }) => address ?? []));
  if (addresses.size === 0) return 'none yet: only a worker is running, or the server is still starting';
  const publicUrl = await readPublicUrl(client);
  return publicUrl === null ? `${[...addresses].join(', ')} (private)` : `${publicUrl} (public)`;
}

function migrationsText(migrations: readonly MigrationStatus[]): string {
  const unknown = migrations.filter(({ isKnown }) => !isKnown).map(({ version }) => version);
  const pending = migrations.filter(({ appliedAt }) => appliedAt === null).map(({ version }) => version);
  if (unknown.length > 0) return `${unknown.join(', ')} from a newer VRSS`;
  return pending.length > 0 ? `${pending.length} to apply: ${pending.join(', ')}` : `all ${migrations.length} applied`;
}

async function tellCounts(client: Client): Promise<void> {
  const counts = await countInstallation(client);
  if (counts === undefined) return;
  print(`Name           ${counts.name}`);
  print(
    `People         ${counts.people} active, ${counts.suspended} suspended, ${counts.administrators} administrators`,
  );
  print(`Posts          ${counts.posts} published`);
  for (const backfill of await readBackfills(client)) print(`Backfill       ${backfillText(backfill)}`);
}

function backfillText({ name, percent, filled, finishedAt }: BackfillProgress): string {
  if (finishedAt !== null) return `${name} finished, ${filled} filled`;
  return percent === null ? `${name} has not begun` : `${name} ${percent} %, ${filled} filled so far`;
}
