import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { SUPERUSER, type Credentials } from './cluster.ts';
import type { Postmaster } from './postmaster.ts';

export const DATABASE = 'vrss';
export const OWNER = 'vrss_owner';
export const WEB = 'vrss_web';

/**
 * Makes the two roles and the database as far as they are missing; safe to run again. Neither role is a superuser: the
 * owner may change the schema, the web role gets its rights when the schema is migrated.
 */
export async function ensureRoles(guard: Client, running: Postmaster, credentials: Credentials): Promise<void> {
  // Two processes that open the database at once must not make the same role twice.
  await guard.query('SELECT pg_advisory_lock(hashtext($1))', [DATABASE]);
  try {
    await ensureRole(guard, OWNER, credentials.owner);
    await ensureRole(guard, WEB, credentials.web);
    await ensureDatabase(guard, running, credentials);
  } finally {
    await guard.query('SELECT pg_advisory_unlock(hashtext($1))', [DATABASE]);
  }
}

async function ensureRole(guard: Client, name: string, password: string): Promise<void> {
  const found = await guard.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (found.rowCount === 0) {
    await guard.query(`CREATE ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(password)}`);
  }
}

async function ensureDatabase(guard: Client, running: Postmaster, credentials: Credentials): Promise<void> {
  const found = await guard.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datconnlimit = -1', [DATABASE]);
  if (found.rowCount === 1) return;
  // The limit is lifted last: a database that was left half-made is recognised and finished.
  const begun = await guard.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (begun.rowCount === 0) await guard.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER} CONNECTION LIMIT 0`);
  await guard.query(`REVOKE ALL ON DATABASE ${DATABASE}, postgres FROM PUBLIC`);
  await guard.query(`GRANT CONNECT ON DATABASE ${DATABASE} TO ${WEB}`);
  await offerChecks(running, credentials);
  await guard.query(`ALTER DATABASE ${DATABASE} CONNECTION LIMIT -1`);
}

/** Only a superuser can install amcheck, which doctor uses to read indexes; the owner may run it then. */
async function offerChecks(running: Postmaster, credentials: Credentials): Promise<void> {
  const client = new Client({
    host: running.host,
    port: running.port,
    user: SUPERUSER,
    password: credentials.superuser,
    database: DATABASE,
  });
  await client.connect();
  try {
    await client.query('CREATE SCHEMA IF NOT EXISTS amcheck');
    await client.query('CREATE EXTENSION IF NOT EXISTS amcheck SCHEMA amcheck');
    await client.query(`GRANT USAGE ON SCHEMA amcheck TO ${OWNER}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA amcheck TO ${OWNER}`);
  } finally {
    await client.end();
  }
}
