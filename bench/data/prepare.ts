import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { projectDir } from '../../server/src/config/project.ts';
import { startEmbedded, type EmbeddedDatabase } from '../../server/src/platform/database/embedded/embedded.ts';
import { grantToWebRole, migrate } from '../../server/src/platform/database/migrate/index.ts';
import type { BenchOptions } from '../options.ts';
import type { Stage } from './stage.ts';
import { stages } from './stages.ts';

/**
 * Starts the database of a data set, kept in a folder named by seed, schema and scale, and makes what is missing of it.
 * A run that was ended goes on at the step it was in.
 */
export async function prepareData(options: BenchOptions, tell: (line: string) => void): Promise<EmbeddedDatabase> {
  const { scale, seed } = options;
  const steps = stages(seed, scale);
  const dataDir = join(projectDir, '.cache/bench', `seed-${seed}-scale-${scale}-${fingerprint(steps)}`);
  mkdirSync(dataDir, { recursive: true });
  tell(`Data: ${dataDir.slice(projectDir.length + 1)}`);
  const database = await startEmbedded({ dataDir, log: tell });
  try {
    await migrate(database.ownerUrl);
    await withClient(database.ownerUrl, async (client) => {
      await grantToWebRole(client, new URL(database.webUrl).username);
      await make(client, steps, tell);
    });
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Of the schema and of what fills it: another of either is another folder. */
function fingerprint(steps: readonly Stage[]): string {
  const folder = join(projectDir, 'migrations');
  const hash = createHash('sha256').update(JSON.stringify(steps));
  for (const name of readdirSync(folder).filter((file) => /^\d+_.*\.sql$/.test(file)).sort()) {
    hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

async function make(client: Client, steps: readonly Stage[], tell: (line: string) => void): Promise<void> {
  await client.query('CREATE SCHEMA IF NOT EXISTS bench');
  await client.query('CREATE TABLE IF NOT EXISTS bench.made (step text PRIMARY KEY)');
  const { rows } = await client.query<{ step: string }>('SELECT step FROM bench.made');
  const made = new Set(rows.map((row) => row.step));
  const missing = steps.filter((step) => !made.has(step.name));
  const started = performance.now();
  for (const { name, text } of missing) {
    await client.query(`BEGIN; ${text}; INSERT INTO bench.made VALUES ('${name}'); COMMIT`);
    tell(`  made ${name} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  }
  if (missing.length === 0) return;
  // As autovacuum would leave it: index-only scans need the visibility map.
  for (const table of ['users', 'user_profiles', 'user_follows', 'friendships', 'posts', 'post_tags', 'post_interactions', 'storage_usage']) {
    await client.query(`VACUUM (ANALYZE) ${table}`);
  }
}

/** A connection for the time of the work. */
export async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: 'vrss bench' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
