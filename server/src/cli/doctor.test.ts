import { Client } from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { emptyDatabase } from '../../../migrations/empty-database.ts';
import { withClient } from '../../test/cluster.ts';
import { testDatabase } from '../../test/database.ts';
import { makePerson } from '../../test/people.ts';
import { counterName, counters } from '../core/counters.queries.ts';
import { reconcileCounters } from '../core/reconcile-counters.ts';
import { migrate } from '../platform/database/migrate/index.ts';
import { examine } from './doctor.command.ts';
import { feedRules } from './doctor-feeds.queries.ts';
import { checks, migrated } from './doctor.queries.ts';

const { database, ownerUrl } = await testDatabase();
const client = new Client({ connectionString: ownerUrl });
await client.connect();
afterAll(() => client.end());
await client.query('CREATE SCHEMA checks; CREATE EXTENSION amcheck SCHEMA checks');

const one = await makePerson(database);
const other = await makePerson(database);
const post = await client.query<{ id: string }>(
  `INSERT INTO posts (user_id, type, status, content, published_at)
   VALUES ($1, 'text_short', 'published', 'hello', now()) RETURNING id`,
  [one.id],
);
const postId = post.rows[0]?.id ?? '';
await client.query(`INSERT INTO comments (post_id, user_id, content) VALUES ($1, $2, 'well said')`, [postId, other.id]);

/** What does not hold, by its sentence. */
async function wrong(): Promise<string[]> {
  const lines: string[] = [];
  await examine(client, (line) => lines.push(line));
  return lines.filter((line) => line.startsWith('WRONG')).map((line) => line.slice('WRONG  '.length));
}

/** Plants a fault past the triggers and foreign keys that would prevent it. */
async function plant(sql: string): Promise<void> {
  await client.query(`SET session_replication_role = replica; ${sql}; RESET session_replication_role`);
}

test('everything holds in a sound database', async () => {
  expect(await wrong()).toEqual([]);
});

test('a feed whose rows are those of its rule is sound, as is one that was emptied', async () => {
  await plant(`INSERT INTO custom_feeds (user_id, name, algorithm_config) VALUES (${one.id}, 'Bread', '${TREE}')`);
  await plant(FILTER("'equals'"));
  await plant(`INSERT INTO custom_feeds (user_id, name, algorithm_config)
    VALUES (${one.id}, 'Nobody', '{"match": {"group": "any", "of": []}, "sort": {"by": "recent"}}')`);
  const found = await wrong();
  await plant('DELETE FROM custom_feeds; DELETE FROM feed_filters');
  expect(found).toEqual([]);
});

test('the checks change nothing', async () => {
  await client.query('SET default_transaction_read_only = on');
  expect(await wrong()).toEqual([]);
  await client.query('RESET default_transaction_read_only');
});

const follow = (from: string, to: string) =>
  `INSERT INTO user_follows (follower_id, following_id) VALUES (${from}, ${to})`;
const close = (id: string) => `UPDATE user_profiles SET visibility = 'followers' WHERE user_id = ${id}`;
const OPEN = `UPDATE user_profiles SET visibility = 'public'`;
const session = `INSERT INTO sessions (user_id, token, expires_at) VALUES (${one.id}, 'doctor', now() + interval '1 day')`;

const TREE = JSON.stringify({
  match: { group: 'all', of: [{ type: 'tag', operator: 'equals', value: ['bread'] }] },
  sort: { by: 'recent' },
});
/** The row of the tree where its operator is `equals`. */
const FILTER = (operator: string) =>
  `INSERT INTO feed_filters (feed_id, type, operator, value) SELECT id, 'tag', ${operator}, '["bread"]' FROM custom_feeds`;

const faults: readonly (readonly [holds: string, fault: string, cure: string])[] = [
  [
    'friendships match the mutual follows',
    `${follow(one.id, other.id)}; ${follow(other.id, one.id)}`,
    'DELETE FROM user_follows',
  ],
  [
    'friendships match the mutual follows',
    `INSERT INTO friendships (user_id_1, user_id_2) VALUES (${one.id}, ${other.id})`,
    'DELETE FROM friendships',
  ],
  [
    'no follows across a block',
    `${follow(one.id, other.id)}; INSERT INTO blocks (blocker_id, blocked_id) VALUES (${other.id}, ${one.id})`,
    'DELETE FROM user_follows; DELETE FROM blocks',
  ],
  [
    'no follow requests across a block',
    `${close(other.id)}; INSERT INTO follow_requests (requester_id, target_id) VALUES (${one.id}, ${other.id});
     INSERT INTO blocks (blocker_id, blocked_id) VALUES (${other.id}, ${one.id})`,
    `DELETE FROM follow_requests; DELETE FROM blocks; ${OPEN}`,
  ],
  [
    'nobody asks to follow whom they follow, or a public profile',
    `INSERT INTO follow_requests (requester_id, target_id) VALUES (${one.id}, ${other.id})`,
    'DELETE FROM follow_requests',
  ],
  [
    'nobody asks to follow whom they follow, or a public profile',
    `${close(other.id)}; ${follow(one.id, other.id)};
     INSERT INTO follow_requests (requester_id, target_id) VALUES (${one.id}, ${other.id})`,
    `DELETE FROM follow_requests; DELETE FROM user_follows; ${OPEN}`,
  ],
  [
    'friends do not ask for friendship',
    `${follow(one.id, other.id)}; ${follow(other.id, one.id)}; UPDATE user_follows SET asks_friendship = TRUE;
     INSERT INTO friendships (user_id_1, user_id_2) VALUES (${one.id}, ${other.id})`,
    'DELETE FROM friendships; DELETE FROM user_follows',
  ],
  [
    'sessions belong to active people',
    `${session}; UPDATE users SET status = 'suspended' WHERE id = ${one.id}`,
    `DELETE FROM sessions; UPDATE users SET status = 'active'`,
  ],
  [
    'every person has a profile and a storage row',
    `DELETE FROM storage_usage WHERE user_id = ${one.id}`,
    `INSERT INTO storage_usage (user_id) VALUES (${one.id})`,
  ],
  [
    'no reservation exceeds a quota',
    `UPDATE storage_usage SET reserved_bytes = quota_bytes + 1 WHERE user_id = ${one.id}`,
    'UPDATE storage_usage SET reserved_bytes = 0',
  ],
  [
    'two people have at most one conversation',
    `INSERT INTO conversations (participant_ids) VALUES ('{${one.id}, ${other.id}}'), ('{${other.id}, ${one.id}}')`,
    'DELETE FROM conversations',
  ],
  [
    'every event reaches its listeners',
    `INSERT INTO outbox_deliveries (listener, event_id, type, subject, payload, created_at, attempts, set_aside_at)
     VALUES ('a listener', 1, 'post.liked', 'like 1 1', '{}', now(), 12, now())`,
    'DELETE FROM outbox_deliveries',
  ],
  [
    'every event reaches its listeners',
    `INSERT INTO outbox_deliveries (listener, event_id, type, subject, payload, created_at, next_attempt_at)
     VALUES ('one of before', 1, 'post.liked', 'like 1 1', '{}', now(), now() - interval '2 hours')`,
    'DELETE FROM outbox_deliveries',
  ],
  [
    'every event reaches its listeners',
    `INSERT INTO outbox (type, subject, payload, created_at) VALUES ('post.liked', 'like 1 1', '{}', now() - interval '2 hours')`,
    'DELETE FROM outbox',
  ],
  [
    feedRules.holds,
    `INSERT INTO custom_feeds (user_id, name, algorithm_config) VALUES (${one.id}, 'Bread', '${TREE}')`,
    'DELETE FROM custom_feeds',
  ],
  [
    feedRules.holds,
    `INSERT INTO custom_feeds (user_id, name, algorithm_config) VALUES (${one.id}, 'Bread', '${TREE}'); ${FILTER("'contains'")}`,
    'DELETE FROM custom_feeds; DELETE FROM feed_filters',
  ],
  [
    feedRules.holds,
    `INSERT INTO custom_feeds (user_id, name, algorithm_config) VALUES (${one.id}, 'Bread', '{"filters": []}')`,
    'DELETE FROM custom_feeds',
  ],
  ['the installation row exists', 'DELETE FROM installation', 'INSERT INTO installation DEFAULT VALUES'],
  [
    'every index is complete',
    `UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'idx_known_devices_user'::regclass`,
    `UPDATE pg_index SET indisvalid = true WHERE indexrelid = 'idx_known_devices_user'::regclass`,
  ],
  [
    'the schema matches the migrations',
    'ALTER TABLE blocks DROP CONSTRAINT blocks_no_self',
    'ALTER TABLE blocks ADD CONSTRAINT blocks_no_self CHECK (blocker_id != blocked_id)',
  ],
  [
    'the schema matches the migrations',
    'ALTER TABLE blocks ADD COLUMN extra INTEGER',
    'ALTER TABLE blocks DROP COLUMN extra',
  ],
  [
    migrated.holds,
    `DELETE FROM schema_migrations WHERE version = '001_initial_schema'`,
    `INSERT INTO schema_migrations VALUES ('001_initial_schema')`,
  ],
  [
    'indexes are sound',
    // The row that comes while the index is not kept is missing in it afterwards.
    `UPDATE pg_index SET indisready = false WHERE indexrelid = 'idx_blocks_blocked'::regclass;
     INSERT INTO blocks (blocker_id, blocked_id) VALUES (${one.id}, ${other.id});
     UPDATE pg_index SET indisready = true WHERE indexrelid = 'idx_blocks_blocked'::regclass`,
    'DELETE FROM blocks; REINDEX INDEX idx_blocks_blocked',
  ],
];

test.each(faults)('"%s" is seen to fail', async (holds, fault, cure) => {
  await plant(fault);
  // Follows and friendships are counted too, but are not what is wrong here.
  await reconcileCounters(database);
  const found = await wrong();
  await plant(cure);
  await reconcileCounters(database);
  expect(found).toEqual([holds]);
  expect(await wrong()).toEqual([]);
});

test.each(counters)('a wrong $column of $table is seen, repaired and told', async (counter) => {
  const { table, column } = counter;
  await plant(`UPDATE ${table} SET ${column} = ${column} + 3`);
  const rows = (await client.query(`SELECT FROM ${table}`)).rowCount;
  expect(rows).toBeGreaterThan(0);
  expect(await wrong()).toEqual([`${counterName(counter)} equals its recount`]);
  expect(await reconcileCounters(database)).toEqual([{ counter, rows }]);
  expect(await wrong()).toEqual([]);
});

/** What is noted, without what is wrong. */
async function notes(): Promise<string[]> {
  const lines: string[] = [];
  await examine(client, (line) => lines.push(line));
  return lines.filter((line) => line.startsWith('note')).map((line) => line.slice('note   '.length));
}

test('more storage in use than the quota is lawful and noted (decision 221)', async () => {
  expect(await notes()).toEqual([]);
  await plant(`UPDATE storage_usage SET quota_bytes = 999 WHERE user_id = ${one.id}`);
  await plant(`INSERT INTO post_media (user_id, type, file_url, file_size_bytes, mime_type)
    VALUES (${one.id}, 'image', '/media/x', 1000, 'image/png')`);
  await reconcileCounters(database);
  const found = { notes: await notes(), wrong: await wrong() };
  await plant(`DELETE FROM post_media; UPDATE storage_usage SET quota_bytes = 52428800`);
  await reconcileCounters(database);
  expect(found).toEqual({ notes: ['1 person uses more storage than their quota'], wrong: [] });
});

test('a large index that no statement uses is noted, and no longer once one does', async () => {
  await client.query(
    `INSERT INTO rate_limits (key, points) SELECT 'planted ' || n, n FROM generate_series(1, 60000) AS n`,
  );
  await client.query('CREATE INDEX planted ON rate_limits (points)');
  const unused = await notes();
  await client.query('SET enable_seqscan = off; SELECT FROM rate_limits WHERE points = 7; RESET enable_seqscan');
  await client.query('SELECT pg_stat_force_next_flush()');
  const used = await notes();
  await client.query('DROP INDEX planted; DELETE FROM rate_limits');
  expect(unused).toEqual([
    expect.stringMatching(/^the index planted on rate_limits \(\d+ kB\) has not been used since /),
  ]);
  expect(used).toEqual([]);
});

test('no check is left that was not seen to fail', () => {
  const seen = new Set(faults.map(([holds]) => holds));
  const rest = checks.map(({ holds }) => holds).filter((holds) => !seen.has(holds));
  expect(rest).toEqual(counters.map((counter) => `${counterName(counter)} equals its recount`));
});

test.each([
  ['by the library', `LOCALE_PROVIDER libc LOCALE 'C'`, 'slowly and in their own case alone'],
  ['by PostgreSQL itself', `LC_CTYPE 'C'`, 'slowly'],
])(
  'a database that knows no letters beyond a to z %s is remarked on, until its owner mends it',
  async (_by, locale, how) => {
    const url = await emptyDatabase(inject('postgres'), locale);
    await migrate(url);
    const remarks = async () => {
      const lines: string[] = [];
      expect(await withClient(url, (fresh) => examine(fresh, (line) => lines.push(line)))).toBe(0);
      return lines.filter((line) => line.startsWith('note'));
    };
    expect(await remarks()).toEqual([
      expect.stringContaining(`LC_CTYPE is C: names in other letters than a to z are found ${how} (`),
    ]);
    // As docs/operating.md says.
    await withClient(url, (superuser) =>
      superuser.query(`UPDATE pg_database SET datctype = 'C.UTF-8' WHERE datname = current_database()`),
    );
    await withClient(url, (superuser) => superuser.query(`REINDEX DATABASE ${new URL(url).pathname.slice(1)}`));
    expect(await remarks()).toEqual([]);
  },
);
