import { Client } from 'pg';

/** Rows of each table as JSON text with sorted keys, by table name. */
export type Rows = Map<string, unknown[]>;

/**
 * At least one row in each of the design's 24 tables, as people would leave them: two friends, one of them suspended, a post with
 * everything on it, a tier whose price the operator changed.
 */
const FILL = `
  INSERT INTO users (username, email, email_verified, password_hash, last_login_at) VALUES
    ('ada', 'ada@example.org', TRUE, 'hash of ada', '2026-01-02 03:04:05.678901+00'),
    ('bob', 'bob@example.org', FALSE, 'hash of bob', NULL);
  INSERT INTO user_profiles (user_id, display_name, bio, age, avatar_url, visibility, style_config)
    SELECT id, initcap(username), 'About ' || username, 30, '/media/x/small', 'followers', '{"font": "Brygada"}' FROM users;
  INSERT INTO storage_usage (user_id) SELECT id FROM users;
  INSERT INTO sessions (user_id, token, expires_at, ip_address) SELECT id, 'hash', NOW() + INTERVAL '7 days', '::1' FROM users WHERE username = 'ada';
  INSERT INTO verification_tokens (identifier, token, expires) VALUES ('bob@example.org', 'hash', NOW());
  INSERT INTO user_follows (follower_id, following_id) SELECT a.id, b.id FROM users a JOIN users b ON a.id != b.id;
  UPDATE users SET status = 'suspended' WHERE username = 'bob';
  INSERT INTO posts (user_id, type, content, visibility, published_at) SELECT id, 'text_short', 'Hello', 'followers', NOW() FROM users;
  INSERT INTO post_media (post_id, user_id, type, file_url, file_size_bytes, mime_type)
    SELECT id, user_id, 'gif', '/media/y', 1000, 'image/gif' FROM posts;
  INSERT INTO pending_uploads (user_id, s3_key, filename, content_type, size, expires_at)
    SELECT id, 'users/1/posts/1_a.png', 'a.png', 'image/png', 5, NOW() FROM users;
  INSERT INTO post_interactions (user_id, post_id, type) SELECT users.id, posts.id, 'like' FROM users CROSS JOIN posts;
  INSERT INTO comments (post_id, user_id, content) SELECT id, user_id, 'First' FROM posts;
  INSERT INTO comments (post_id, user_id, parent_comment_id, content) SELECT post_id, user_id, id, 'Reply' FROM comments;
  INSERT INTO reposts (user_id, post_id, comment) SELECT users.id, posts.id, 'Look' FROM users CROSS JOIN posts;
  INSERT INTO profile_sections (user_id, type, title, is_visible) SELECT id, 'links', 'Links', FALSE FROM users;
  INSERT INTO section_content (section_id, content_type, url) SELECT id, 'link', 'https://example.org' FROM profile_sections;
  INSERT INTO custom_feeds (user_id, name, algorithm_config) SELECT id, 'Cats', '{"match": {"group": "none", "of": [{"type": "tag", "operator": "contains", "value": ["cat"]}]}, "sort": {"by": "recent"}}' FROM users;
  INSERT INTO feed_filters (feed_id, type, operator, value, group_id, logical_operator) SELECT id, 'tag', 'contains', '["cat"]', 2, 'NOT' FROM custom_feeds;
  INSERT INTO conversations (participant_ids) SELECT array_agg(id) FROM users;
  INSERT INTO messages (conversation_id, sender_id, content, read_by) SELECT id, participant_ids[1], 'Hi', participant_ids FROM conversations;
  INSERT INTO notifications (user_id, type, actor_id, post_id, comment_id, title)
    SELECT users.id, 'comment', comments.user_id, comments.post_id, comments.id, 'Comment' FROM users CROSS JOIN comments;
  UPDATE subscription_tiers SET price_monthly_cents = 333, description = 'our own price' WHERE name = 'Basic';
  INSERT INTO user_subscriptions (user_id, tier_id, current_period_start, current_period_end)
    SELECT users.id, subscription_tiers.id, NOW(), NOW() FROM users JOIN subscription_tiers ON name = 'Pro';
  INSERT INTO user_lists (user_id, name) SELECT id, 'Neighbours' FROM users;
  INSERT INTO list_members (list_id, member_user_id) SELECT user_lists.id, users.id FROM user_lists CROSS JOIN users;`;

/** The same for the tables that migrations 005 to 012 add, beside people who are neither friends nor blocked in the design's. */
const FILL_ADDED = `
  INSERT INTO users (username, email) VALUES ('cleo', 'cleo@example.org'), ('dan', 'dan@example.org');
  INSERT INTO user_profiles (user_id) SELECT id FROM users WHERE username IN ('cleo', 'dan');
  INSERT INTO storage_usage (user_id) SELECT id FROM users WHERE username IN ('cleo', 'dan');
  INSERT INTO known_devices (user_id, token_hash) SELECT id, md5(username) || md5(email) FROM users;
  INSERT INTO moderation_actions (actor_id, actor_name, action, user_id, note)
    SELECT id, username, 'suspend', id, 'Asked for it' FROM users;
  INSERT INTO idempotency_keys (user_id, procedure, key, body_hash, result_id, expires_at)
    SELECT id, 'posts.create', 'key', md5(username) || md5(email), 1, NOW() FROM users;
  INSERT INTO rate_limits (key, points, expire) VALUES ('hash', 3, 1893456000000);
  INSERT INTO blocks (blocker_id, blocked_id) SELECT a.id, b.id FROM users a, users b WHERE a.username = 'cleo' AND b.username = 'dan';
  INSERT INTO follow_requests (requester_id, target_id) SELECT a.id, b.id FROM users a, users b WHERE a.username = 'dan' AND b.username = 'ada';
  INSERT INTO suggestion_dismissals (user_id, dismissed_id) SELECT a.id, b.id FROM users a JOIN users b ON a.id != b.id;
  INSERT INTO post_tags (post_id, tag, name, published_at) SELECT id, 'cat', 'Cat', published_at FROM posts;
  INSERT INTO post_mentions (post_id, user_id) SELECT posts.id, users.id FROM posts CROSS JOIN users;`;

/** What later migrations add to the design; a step below them has no place for it. */
const ADDED_TABLES = [
  'backfills',
  'blocks',
  'email_changes',
  'feed_orders',
  'follow_requests',
  'held_usernames',
  'idempotency_keys',
  'installation',
  'known_devices',
  'moderation_actions',
  'muted_words',
  'mutes',
  'outbox',
  'outbox_deliveries',
  'post_mentions',
  'post_scores',
  'post_tags',
  'post_words',
  'rate_limits',
  'schema_migrations',
  'suggestion_dismissals',
];

/** Fills the design's tables of a migrated database and answers all their rows. */
export async function fillEveryTable(connectionString: string): Promise<Rows> {
  const tables = await connected(connectionString, async (client) => {
    await client.query(FILL);
    return tableNames(client, ADDED_TABLES);
  });
  return readEveryTable(connectionString, tables);
}

/** Fills every table that migration 012 knows, and answers their names; the runner's own table of versions is left out. */
export async function fillEveryTableOf012(connectionString: string): Promise<string[]> {
  return connected(connectionString, async (client) => {
    await client.query(FILL);
    await client.query(FILL_ADDED);
    return tableNames(client, ['schema_migrations']);
  });
}

async function tableNames(client: Client, leftOut: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname != ALL ($1) ORDER BY relname`,
    [leftOut],
  );
  return rows.map(({ name }) => name);
}

/** All rows of the tables, in the order of their text; a seeded tier that went and came back has another id and time. */
export async function readEveryTable(connectionString: string, tables: readonly string[]): Promise<Rows> {
  return connected(connectionString, async (client) => {
    const all: Rows = new Map();
    for (const table of tables) {
      const seeded = table === 'subscription_tiers' ? ` - 'id' - 'created_at' - 'updated_at'` : '';
      const { rows } = await client.query<{ row: unknown }>(
        `SELECT to_jsonb(${table})${seeded} AS row FROM ${table} ORDER BY (to_jsonb(${table})${seeded})::text`,
      );
      if (rows.length === 0) throw new Error(`${table} holds no row, so it shows nothing`);
      all.set(
        table,
        rows.map(({ row }) => row),
      );
    }
    return all;
  });
}

async function connected<Result>(connectionString: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
