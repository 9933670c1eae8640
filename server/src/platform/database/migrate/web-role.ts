import type { ClientBase } from 'pg';
import { withMigrationLock } from './lock.ts';

/**
 * Lets the role of web servers read and write all rows and nothing more (security.md, Database: the web role has no DDL).
 * Called by the owner after migrating, where DATABASE_URL and DATABASE_DIRECT_URL name different roles; migrations name no
 * roles. May be repeated, by several servers at once: they wait for each other as for migrations, since PostgreSQL lets
 * one of two fail that grant on the same thing. The default privileges cover tables that later migrations of the same owner make.
 */
export async function grantToWebRole(client: ClientBase, roleName: string): Promise<void> {
  await withMigrationLock(client, () => grant(client, client.escapeIdentifier(roleName)));
}

/** Statements that are sent together are one transaction. */
async function grant(client: ClientBase, role: string): Promise<void> {
  const routines = await ownRoutines(client);
  await client.query(`
    -- Default since PostgreSQL 15, but not in a database that was upgraded from an older one.
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    REVOKE CREATE ON SCHEMA public FROM ${role};
    GRANT USAGE ON SCHEMA public TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role};
    GRANT EXECUTE ON ROUTINE ${routines} TO ${role};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${role};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO ${role};
    -- Which migrations ran is the owner's to say.
    REVOKE INSERT, UPDATE, DELETE ON schema_migrations FROM ${role}`);
}

/** Not those of an extension that a superuser made in `public`: they are not the owner's to grant. */
async function ownRoutines(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ routine: string }>(
    `SELECT oid::regprocedure::text AS routine FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace AND pg_has_role(proowner, 'USAGE') ORDER BY oid`,
  );
  return rows.map(({ routine }) => routine).join(', ');
}
