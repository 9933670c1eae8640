import { expect, inject, onTestFinished, test } from 'vitest';
import { emptyDatabase } from '../../../../../migrations/empty-database.ts';
import { withClient } from '../../../../test/cluster.ts';
import { grantToWebRole, migrate, migrationStatus } from './index.ts';

const cluster = inject('postgres');
/** A name that only quoting makes one word. */
const ROLE = 'web "role"; DROP TABLE users';

async function migratedWithRole(): Promise<string> {
  const url = await emptyDatabase(cluster);
  await withClient(url, async (client) => {
    const role = client.escapeIdentifier(ROLE);
    await client.query(`CREATE ROLE ${role} LOGIN`);
    onTestFinished(async () => {
      await withClient(url, (owner) => owner.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`));
    });
    // As on an installation that began with an older version: what comes later is granted by default.
    await migrate(client, { to: 5 });
    await grantToWebRole(client, ROLE);
    await migrate(client);
    await grantToWebRole(client, ROLE);
  });
  const web = new URL(url);
  web.username = ROLE;
  return web.href;
}

test('the web role reads and writes rows, calls what triggers call, and changes no schema', async () => {
  const url = await migratedWithRole();
  await withClient(url, async (web) => {
    await web.query(
      `INSERT INTO users (username, email) VALUES ('ada', 'ada@example.org'), ('bob', 'bob@example.org')`,
    );
    await web.query('INSERT INTO user_profiles (user_id) SELECT id FROM users');
    await web.query(
      'INSERT INTO user_follows (follower_id, following_id) SELECT a.id, b.id FROM users a JOIN users b ON a.id != b.id',
    );
    const { rows } = await web.query('SELECT friends_count FROM user_profiles');
    expect(rows).toEqual([{ friends_count: 1 }, { friends_count: 1 }]);
    await web.query('INSERT INTO blocks (blocker_id, blocked_id) SELECT min(id), max(id) FROM users');
    await web.query('DELETE FROM users');

    for (const [sql, message] of [
      ['CREATE TABLE extra (id INT)', 'permission denied for schema public'],
      ['ALTER TABLE users ADD COLUMN extra INT', 'must be owner of table users'],
      ['DROP TABLE users', 'must be owner of table users'],
      ['TRUNCATE users', 'permission denied for table users'],
      ['CREATE INDEX ON users (id)', 'must be owner of table users'],
      ['ALTER TABLE users DISABLE TRIGGER USER', 'must be owner of table users'],
      [`INSERT INTO schema_migrations (version) VALUES ('x')`, 'permission denied for table schema_migrations'],
      ['DELETE FROM schema_migrations', 'permission denied for table schema_migrations'],
    ] as const) {
      await expect(web.query(sql), sql).rejects.toThrow(message);
    }
    const { rowCount } = await web.query('SELECT version FROM schema_migrations');
    expect(rowCount).toBe((await migrationStatus(url)).length);
  });
});

test('an owner grants what is theirs, beside functions that a superuser has put into the schema', async () => {
  const url = await emptyDatabase(cluster);
  const owner = 'owner_of_one';
  await withClient(url, async (superuser) => {
    await superuser.query(`CREATE ROLE ${owner} LOGIN`);
    onTestFinished(async () => {
      await withClient(url, (client) => client.query(`DROP OWNED BY ${owner} CASCADE; DROP ROLE ${owner}`));
    });
    await superuser.query(`
      GRANT CREATE ON SCHEMA public TO ${owner};
      CREATE FUNCTION public.somebody_elses() RETURNS int LANGUAGE sql RETURN 1;
      REVOKE ALL ON FUNCTION public.somebody_elses FROM PUBLIC;
      SET ROLE ${owner};
      CREATE TABLE schema_migrations (version text);
      CREATE FUNCTION public.own() RETURNS int LANGUAGE sql RETURN 1`);
    await superuser.query(`RESET ROLE; CREATE ROLE ${owner}_web`);
    onTestFinished(async () => {
      await withClient(url, (client) => client.query(`DROP OWNED BY ${owner}_web; DROP ROLE ${owner}_web`));
    });
    await superuser.query(`SET ROLE ${owner}`);
    await grantToWebRole(superuser, `${owner}_web`);
    const { rows } = await superuser.query(
      `SELECT has_function_privilege('${owner}_web', 'own()', 'EXECUTE') AS own,
         has_function_privilege('${owner}_web', 'somebody_elses()', 'EXECUTE') AS somebody_elses`,
    );
    expect(rows).toEqual([{ own: true, somebody_elses: false }]);
  });
});

test('many grant at the same moment, and none fails', async () => {
  const web = await migratedWithRole();
  const owner = new URL(web);
  owner.username = new URL(cluster).username;
  const grant = () => withClient(owner.href, (client) => grantToWebRole(client, ROLE));
  const all = await Promise.allSettled(Array.from({ length: 40 }, grant));
  expect(all.filter(({ status }) => status === 'rejected')).toEqual([]);
});
