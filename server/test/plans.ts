import { compile, type Fragment } from '../src/platform/database/fragment.ts';
import type { Prepared, Values } from '../src/platform/database/prepared.ts';
import { withClient } from './cluster.ts';

/** What a plan does, without costs, as PostgreSQL keeps it for a prepared statement. */
export interface Plan {
  readonly text: string;
  /** Tables read from one end to the other. */
  readonly tablesReadWhole: readonly string[];
  readonly indexes: readonly string[];
}

/** Fills a test's database with enough people, follows and posts for its statistics to choose plans by. */
export async function fillForPlans(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    // Without triggers: nobody looks at the counters here. And committed to the log at once: a vacuum marks as visible to all
    // only what is, and plans count on that.
    await client.query('SET session_replication_role = replica; SET synchronous_commit = on');
    await client.query(`
      INSERT INTO users (username, email, email_verified)
        SELECT 'planned_' || n, 'planned_' || n || '@harrow.example', true FROM generate_series(1, 2000) AS n;
      INSERT INTO user_profiles (user_id) SELECT id FROM users;
      INSERT INTO user_follows (follower_id, following_id)
        SELECT a.id, b.id FROM users AS a JOIN users AS b ON b.id != a.id AND (a.id * 31 + b.id * 17) % 199 = 0;
      INSERT INTO blocks (blocker_id, blocked_id)
        SELECT a.id, b.id FROM users AS a JOIN users AS b ON b.id != a.id AND (a.id * 13 + b.id * 7) % 1999 = 0;
      INSERT INTO mutes (user_id, muted_id)
        SELECT a.id, b.id FROM users AS a JOIN users AS b ON b.id != a.id AND (a.id * 11 + b.id * 5) % 1999 = 0;
      INSERT INTO mutes (user_id, tag, tag_name)
        SELECT id, 'tag' || n, 'tag' || n FROM users, generate_series(1, 2) AS n WHERE id % 3 = 0;
      INSERT INTO follow_requests (requester_id, target_id, refused_at)
        SELECT a.id, b.id, CASE WHEN a.id % 3 = 0 THEN now() END
        FROM users AS a JOIN users AS b ON b.id != a.id AND (a.id * 7 + b.id * 3) % 997 = 0;
      INSERT INTO posts (user_id, type, content, visibility, published_at)
        SELECT id, 'text_short', 'Planned.', CASE n % 9 WHEN 0 THEN 'followers' WHEN 1 THEN 'private' ELSE 'public' END::profile_visibility,
          '2026-01-01'::timestamptz + (id * 7919 + n * 104729) % 20000000 * interval '1 second'
        FROM users, generate_series(1, 12) AS n;
      INSERT INTO post_tags (post_id, tag, name, published_at)
        SELECT id, tag, tag, published_at FROM posts, LATERAL (
          SELECT CASE WHEN n = 1 THEN 'hot' ELSE 'tag' || (id * 31 + n) % 997 END AS tag FROM generate_series(1, 1 + id % 3) AS n
        ) AS given ON CONFLICT DO NOTHING;
      INSERT INTO post_words (post_id, published_at, words)
        SELECT id, published_at, CASE WHEN id % 997 = 0 THEN 'rare ' ELSE '' END || 'planned word' || id % 89 FROM posts;
    `);
    await client.query('VACUUM ANALYZE');
  });
}

/** Adds names, friendships and likes, for lists of people. */
export async function fillPeopleForPlans(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('SET session_replication_role = replica; SET synchronous_commit = on');
    await client.query(`
      UPDATE user_profiles SET display_name = 'Planned ' || md5(user_id::text), followers_count = 20, following_count = 20;
      INSERT INTO friendships (user_id_1, user_id_2)
        SELECT a.id, b.id FROM users AS a JOIN users AS b ON b.id > a.id AND (a.id + b.id) % 50 = 0;
      INSERT INTO post_interactions (user_id, post_id, type)
        SELECT users.id, posts.id, 'like' FROM users JOIN posts ON (users.id * 31 + posts.id * 17) % 1999 = 0;
    `);
    await client.query('VACUUM ANALYZE');
  });
}

/**
 * The plan of a statement: of a prepared one the kept plan, of a fragment the plan for its values. Tables of a test are so
 * small that reading some whole would be right; that is made dear, so that what is still read whole has no index to be read by.
 */
export async function planOf(ownerUrl: string, statement: Prepared | Fragment): Promise<Plan> {
  return withClient(ownerUrl, async (client) => {
    await client.query('SET enable_seqscan = off');
    const isPrepared = 'bind' in statement;
    const { text: written, values } = isPrepared ? { text: statement.text, values: [] } : compile(statement);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (${isPrepared ? 'GENERIC_PLAN, ' : ''}COSTS OFF) ${written}`,
      values,
    );
    const text = rows.map((row) => row['QUERY PLAN']).join('\n');
    return {
      text,
      tablesReadWhole: found(text, /Seq Scan on (\w+)/g),
      indexes: found(text, /Index (?:Only )?Scan(?: Backward)? using (\w+)/g),
    };
  });
}

/**
 * Whether PostgreSQL keeps the plan of a prepared statement: after five executions it compares what plans made for the values
 * at hand would cost. What the statement changes is taken back.
 */
export async function isPlanKept(ownerUrl: string, { text, bind }: Prepared, values: Values): Promise<boolean> {
  return withClient(ownerUrl, async (client) => {
    await client.query('BEGIN');
    for (let times = 0; times < 7; times += 1) await client.query({ name: 'kept', text, values: bind(values) });
    const { rows } = await client.query<{ kept: boolean }>(
      "SELECT generic_plans > 0 AS kept FROM pg_prepared_statements WHERE name = 'kept'",
    );
    await client.query('ROLLBACK');
    return rows[0]?.kept === true;
  });
}

/** The values of a statement for several callers, with the same ones for each of so many. */
export function sameForAll(callers: number, values: Values): Values {
  const lists = Object.entries(values).map(([name, value]) => [name, Array.from({ length: callers }, () => value)]);
  return Object.fromEntries(lists) as Values;
}

/** How often a plan sorts what it then limits; sorts for DISTINCT are left out. */
export function sortsIn(plan: string): number {
  return plan.match(/Sort Key: .*created_at DESC/g)?.length ?? 0;
}

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}
