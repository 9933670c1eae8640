import type { TestProject } from 'vitest/node';
import { startThrowawayPostgres } from '../../tools/throwaway-postgres.ts';
import { migrate } from '../src/platform/database/migrate/migrate.ts';
import { grantToWebRole } from '../src/platform/database/migrate/web-role.ts';
import { migrateJobs } from '../src/platform/jobs/migrate.ts';
import { createLog } from '../src/platform/log/log.ts';
import { databaseUrl, TEMPLATE, WEB_ROLE, withClient } from './cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The throw-away PostgreSQL of this run, as its superuser. */
    postgres: string;
  }
}

/** Two workers, each with a test file's servers and handles open at once. */
const CONNECTIONS = '200';

/** Starts one PostgreSQL for the whole run and migrates the template database on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startThrowawayPostgres({ settings: { max_connections: CONNECTIONS } });
  try {
    await prepareTemplate(postgres.connectionString);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  project.provide('postgres', postgres.connectionString);
  return () => postgres.stop();
}

async function prepareTemplate(connectionString: string): Promise<void> {
  await withClient(connectionString, async (client) => {
    await client.query(`CREATE ROLE ${WEB_ROLE} LOGIN`);
    await client.query(`CREATE DATABASE ${TEMPLATE}`);
  });
  const template = databaseUrl(connectionString, TEMPLATE);
  await withClient(template, (client) => migrate(client));
  await migrateJobs(template, createLog('silent'));
  await withClient(template, (client) => grantToWebRole(client, WEB_ROLE));
}
