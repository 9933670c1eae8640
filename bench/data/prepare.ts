import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { projectDir } from '../../server/src/config/project.ts';
import { startEmbedded, type EmbeddedDatabase } from '../../server/src/platform/database/embedded/embedded.ts';
import { grantToWebRole, migrate } from '../../server/src/platform/database/migrate/index.ts';
import { restoreTables } from './bare-tables.ts';
import type { DataOptions, Stage } from './stage.ts';
import { planData, type Plan } from './stages.ts';

export interface PrepareOptions extends DataOptions {
  /** The folder of the project whose migrations make the schema; this one unless said. */
  readonly root?: string;
  /** Keeps data sets of the same content apart, for what two servers write. */
  readonly owner?: string;
}

/** Of the connection that fills: a commit that is lost with the machine is made again. */
const SETTINGS = `SET synchronous_commit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '1GB'`;

/**
 * Starts the database of a data set, kept in a folder named by seed, schema and scale, and makes what is missing of it.
 * A run that was ended continues at the step it was in.
 */
export async function prepareData(options: PrepareOptions, tell: (line: string) => void): Promise<EmbeddedDatabase> {
  const migrations = join(options.root ?? projectDir, 'migrations');
  const plan = planData(options);
  const dataDir = join(projectDir, '.cache/bench', nameOf(options, fingerprint(plan, migrations)));
  mkdirSync(dataDir, { recursive: true });
  tell(`Data: ${dataDir.slice(projectDir.length + 1)}`);
  const database = await startEmbedded({ dataDir, log: tell });
  try {
    await migrate(database.ownerUrl, { folder: migrations });
    await withClient(database.ownerUrl, async (client) => {
      await grantToWebRole(client, new URL(database.webUrl).username);
    });
    await makeData(database.ownerUrl, plan, tell);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}

function nameOf({ seed, scale, types, owner }: PrepareOptions, schema: string): string {
  return ['seed', seed, 'scale', scale, types, ...(owner === undefined ? [] : [owner]), schema].join('-');
}

/** Of the schema and of what fills it: another of either is another folder. */
function fingerprint(plan: Plan, migrations: string): string {
  const hash = createHash('sha256').update(JSON.stringify(plan));
  for (const name of readdirSync(migrations)
    .filter((file) => /^\d+_.*\.sql$/.test(file))
    .sort()) {
    hash.update(readFileSync(join(migrations, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Takes the steps that a migrated database lacks, as the owner of its tables. */
export async function makeData(ownerUrl: string, plan: Plan, tell: (line: string) => void): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const made = await stepsMade(client);
    if (made.has(LAST)) return;
    const started = performance.now();
    const tellMade = (name: string) => {
      tell(`  made ${name} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
    };
    const fill = (on: Client, stages: readonly Stage[]) => fillMissing(on, stages, made, tellMade);
    await fill(client, plan.before);
    const lanes = plan.lanes.map((lane) => withClient(ownerUrl, (own) => fill(own, lane)));
    // Nobody is left at work when one fails.
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
    await fill(client, plan.after);
    await restoreTables(client);
    tellMade('indexes and constraints');
    // As autovacuum would leave it: index-only scans need the visibility map.
    await client.query(`VACUUM (ANALYZE) ${plan.tables.join(', ')}`);
    await client.query('INSERT INTO bench.made VALUES ($1)', [LAST]);
    tellMade(LAST);
  });
}

const LAST = 'statistics';

async function stepsMade(client: Client): Promise<Set<string>> {
  await client.query('CREATE SCHEMA IF NOT EXISTS bench');
  await client.query('CREATE TABLE IF NOT EXISTS bench.made (step text PRIMARY KEY)');
  const { rows } = await client.query<{ step: string }>('SELECT step FROM bench.made');
  return new Set(rows.map(({ step }) => step));
}

async function fillMissing(
  client: Client,
  stages: readonly Stage[],
  made: ReadonlySet<string>,
  tellMade: (name: string) => void,
): Promise<void> {
  await client.query(SETTINGS);
  for (const { name, text } of stages.filter((stage) => !made.has(stage.name))) {
    await client.query(`BEGIN; ${text}; INSERT INTO bench.made VALUES ('${name}'); COMMIT`);
    tellMade(name);
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
