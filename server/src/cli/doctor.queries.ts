import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { counterName, counters, differenceSql } from '../core/counters.queries.ts';
import { feedRules } from './doctor-feeds.queries.ts';
import { describeSchema, migrationStatus, MIGRATIONS_FOLDER } from '../platform/database/migrate/index.ts';

/** Something that must hold: its sentence, and what shows that it doesn't, a line each. */
export interface Check {
  readonly holds: string;
  findings(client: ClientBase): Promise<string[]>;
}

/** Finds by a statement whose rows have one column, `finding`. */
function bySql(holds: string, sql: string): Check {
  return {
    holds,
    async findings(client) {
      const result = await client.query<{ finding: string }>(sql);
      return result.rows.map(({ finding }) => finding);
    },
  };
}

const counts: readonly Check[] = counters.map((counter) =>
  bySql(
    `${counterName(counter)} equals its recount`,
    `SELECT format('%s: %s is stored, %s is counted', key, stored, counted) AS finding
     FROM (${differenceSql(counter)}) AS difference`,
  ),
);

const relations: readonly Check[] = [
  bySql(
    'friendships match the mutual follows',
    `WITH mutual AS (
       SELECT one.follower_id AS user_id_1, one.following_id AS user_id_2
       FROM user_follows AS one
       JOIN user_follows AS other ON other.follower_id = one.following_id AND other.following_id = one.follower_id
       WHERE one.follower_id < one.following_id
     ), stored AS (SELECT user_id_1, user_id_2 FROM friendships)
     SELECT format('%s and %s follow each other without a friendship', user_id_1, user_id_2) AS finding
     FROM (TABLE mutual EXCEPT TABLE stored) AS missing
     UNION ALL
     SELECT format('%s and %s are friends without following each other', user_id_1, user_id_2)
     FROM (TABLE stored EXCEPT TABLE mutual) AS surplus`,
  ),
  bySql(
    'no follows across a block',
    `SELECT format('%s follows %s, and one of them blocks the other', follower_id, following_id) AS finding
     FROM user_follows
     WHERE EXISTS (
       SELECT FROM blocks
       WHERE (blocker_id, blocked_id) IN ((follower_id, following_id), (following_id, follower_id))
     )`,
  ),
  bySql(
    'no follow requests across a block',
    `SELECT format('%s asks to follow %s, and one of them blocks the other', requester_id, target_id) AS finding
     FROM follow_requests
     WHERE NOT withdrawn AND EXISTS (
       SELECT FROM blocks
       WHERE (blocker_id, blocked_id) IN ((requester_id, target_id), (target_id, requester_id))
     )`,
  ),
  bySql(
    'nobody asks to follow whom they follow, or a public profile',
    `SELECT format('%s asks to follow %s', requester_id, target_id) AS finding
     FROM follow_requests
     WHERE NOT withdrawn AND (
       EXISTS (SELECT FROM user_follows WHERE follower_id = requester_id AND following_id = target_id)
       OR EXISTS (SELECT FROM user_profiles WHERE user_id = target_id AND visibility = 'public')
     )`,
  ),
  bySql(
    'friends do not ask for friendship',
    `SELECT format('%s asks %s for friendship, and they are friends', follower_id, following_id) AS finding
     FROM user_follows
     JOIN friendships ON user_id_1 = least(follower_id, following_id) AND user_id_2 = greatest(follower_id, following_id)
     WHERE asks_friendship`,
  ),
  bySql(
    'sessions belong to active people',
    `SELECT format('session %s of %s, who is %s', sessions.id, users.username, users.status) AS finding
     FROM sessions JOIN users ON users.id = sessions.user_id WHERE users.status <> 'active'`,
  ),
  bySql(
    'every person has a profile and a storage row',
    `SELECT format('%s lacks one', username) AS finding FROM users
     WHERE NOT EXISTS (SELECT FROM user_profiles WHERE user_id = users.id)
        OR NOT EXISTS (SELECT FROM storage_usage WHERE user_id = users.id)`,
  ),
  bySql(
    'no reservation exceeds a quota',
    `SELECT format('%s uses %s and reserves %s of %s bytes', user_id, used_bytes, reserved_bytes, quota_bytes) AS finding
     FROM storage_usage WHERE reserved_bytes > 0 AND used_bytes + reserved_bytes > quota_bytes`,
  ),
  bySql(
    'two people have at most one conversation',
    `SELECT format('conversations %s are between the same two people', string_agg(id::text, ', ' ORDER BY id)) AS finding
     FROM conversations WHERE cardinality(participant_ids) = 2
     GROUP BY least(participant_ids[1], participant_ids[2]), greatest(participant_ids[1], participant_ids[2])
     HAVING count(*) > 1`,
  ),
  bySql(
    'every event reaches its listeners',
    `SELECT format('event %s (%s) was set aside for the listener %s at %s: see the log, fix the cause, then set set_aside_at to NULL and attempts to 0 in outbox_deliveries',
       event_id, type, listener, set_aside_at) AS finding
     FROM outbox_deliveries WHERE set_aside_at IS NOT NULL
     UNION ALL
     SELECT format('event %s (%s) has been waiting since %4$s for the listener %3$s, which no worker has', event_id, type, listener, next_attempt_at)
     FROM outbox_deliveries WHERE set_aside_at IS NULL AND next_attempt_at < now() - interval '1 hour'
     UNION ALL
     SELECT format('%s events wait for a worker since %s', count(*), min(created_at))
     FROM outbox HAVING min(created_at) < now() - interval '1 hour'`,
  ),
  bySql(
    'the installation row exists',
    `SELECT 'the table installation is empty' AS finding WHERE NOT EXISTS (SELECT FROM installation)`,
  ),
];

const schema: readonly Check[] = [
  bySql(
    'every index is complete',
    `SELECT format('%s is not', indexrelid::regclass) AS finding FROM pg_index
     JOIN pg_class ON pg_class.oid = indexrelid
     WHERE relnamespace = 'public'::regnamespace AND NOT (indisvalid AND indisready)`,
  ),
  { holds: 'the schema matches the migrations', findings: schemaDifferences },
];

/** Whether the migrations are applied: everything else reads tables that they make. */
export const migrated: Check = {
  holds: 'every migration is applied, and none is from a newer VRSS',
  async findings(client) {
    const migrations = await migrationStatus(client);
    const wrong = migrations.filter(({ appliedAt, isKnown }) => appliedAt === null || !isKnown);
    return wrong.map(({ version, isKnown }) => `${version} is ${isKnown ? 'not applied' : 'unknown to this VRSS'}`);
  },
};

/** What must hold after every fault (security.md, Faults it survives), as far as today's tables go; each only reads. */
export const checks: readonly Check[] = [...schema, ...relations, feedRules, ...counts];

/** Things of ours that are missing or changed, and what somebody else added to our tables; their own tables are theirs. */
async function schemaDifferences(client: ClientBase): Promise<string[]> {
  const expected = new Set(JSON.parse(await readFile(join(MIGRATIONS_FOLDER, 'catalogue.json'), 'utf8')) as string[]);
  const present = new Set(await describeSchema(client));
  const added = [...present.difference(expected)].filter((line) => /^(column|constraint|trigger) /.test(line));
  return [
    ...[...expected.difference(present)].map((line) => `missing or changed: ${line}`),
    ...added.map((line) => `not ours: ${line}`),
  ];
}

/** Reads every B-tree index whole and compares it with its table, by amcheck; null where amcheck cannot be used. */
export async function unsoundIndexes(client: ClientBase): Promise<string[] | null> {
  const found = await client.query<{ schema: string }>(
    `SELECT quote_ident(nspname) AS schema FROM pg_proc JOIN pg_namespace ON pg_namespace.oid = pronamespace
     WHERE proname = 'bt_index_check' AND pronargs = 2
       AND has_function_privilege(pg_proc.oid, 'EXECUTE') AND has_schema_privilege(pg_namespace.oid, 'USAGE')`,
  );
  const place = found.rows[0]?.schema;
  if (place === undefined) return null;
  const indexes = await client.query<{ id: string; name: string }>(
    `SELECT indexrelid::text AS id, relname AS name FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
     JOIN pg_am ON pg_am.oid = relam AND amname = 'btree'
     WHERE relnamespace = 'public'::regnamespace AND indisvalid AND indisready ORDER BY relname`,
  );
  const findings: string[] = [];
  for (const { id, name } of indexes.rows) {
    await client.query(`SELECT ${place}.bt_index_check($1::oid::regclass, true)`, [id]).catch((error: unknown) => {
      findings.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    });
  }
  return findings;
}
