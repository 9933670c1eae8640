import type { ClientBase } from 'pg';

/** A stored count and the statement of what it counts. Names and SQL are our own, never somebody's input. */
export interface Counter {
  readonly table: string;
  /** The column that names the row. */
  readonly key: string;
  readonly column: string;
  /** A scalar subquery over the row. */
  readonly truth: string;
}

const activeOthers = (own: string, other: string) => `(
  SELECT count(*) FROM user_follows JOIN users ON users.id = user_follows.${other} AND users.status = 'active'
  WHERE user_follows.${own} = user_profiles.user_id
)`;

const bytes = (types: string) => `(
  SELECT coalesce(sum(file_size_bytes), 0) FROM post_media
  WHERE post_media.user_id = storage_usage.user_id AND post_media.type IN (${types})
)`;

const post = { table: 'posts', key: 'id' } as const;
const profile = { table: 'user_profiles', key: 'user_id' } as const;
const storage = { table: 'storage_usage', key: 'user_id' } as const;

/** All counters of today's tables (decisions 11, 35 and 46); views have no rows behind them to count again. */
export const counters: readonly Counter[] = [
  {
    ...post,
    column: 'likes_count',
    truth: `(SELECT count(*) FROM post_interactions WHERE post_id = posts.id AND type = 'like')`,
  },
  {
    ...post,
    column: 'comments_count',
    truth: '(SELECT count(*) FROM comments WHERE post_id = posts.id AND deleted_at IS NULL)',
  },
  { ...post, column: 'reposts_count', truth: '(SELECT count(*) FROM reposts WHERE post_id = posts.id)' },
  {
    table: 'comments',
    key: 'id',
    column: 'replies_count',
    truth: `(
      SELECT count(*) FROM comments AS replies
      WHERE replies.parent_comment_id = comments.id AND replies.deleted_at IS NULL
    )`,
  },
  { ...profile, column: 'followers_count', truth: activeOthers('following_id', 'follower_id') },
  { ...profile, column: 'following_count', truth: activeOthers('follower_id', 'following_id') },
  {
    ...profile,
    column: 'friends_count',
    truth: `(
      SELECT count(*) FROM (
        SELECT user_id_2 AS id FROM friendships WHERE user_id_1 = user_profiles.user_id
        UNION ALL
        SELECT user_id_1 FROM friendships WHERE user_id_2 = user_profiles.user_id
      ) AS friends JOIN users ON users.id = friends.id AND users.status = 'active'
    )`,
  },
  { ...storage, column: 'images_bytes', truth: bytes(`'image', 'gif'`) },
  { ...storage, column: 'videos_bytes', truth: bytes(`'video'`) },
  { ...storage, column: 'audio_bytes', truth: bytes(`'audio'`) },
  { ...storage, column: 'other_bytes', truth: bytes(`'document'`) },
  { ...storage, column: 'used_bytes', truth: bytes(`'image', 'gif', 'video', 'audio', 'document'`) },
];

/** Finds the rows whose counter differs from its recount, in one statement and so at one moment. */
export function differenceSql({ table, key, column, truth }: Counter): string {
  return `SELECT ${table}.${key} AS key, ${table}.${column} AS stored, ${truth} AS counted
          FROM ${table} WHERE ${table}.${column} <> ${truth} ORDER BY ${table}.${key}`;
}

export async function keysThatDiffer(client: ClientBase, counter: Counter): Promise<string[]> {
  const result = await client.query<{ key: string }>(differenceSql(counter));
  return result.rows.map(({ key }) => key);
}

/**
 * Sets one counter of the given rows to its recount and answers how many it changed. The rows are locked first, in order,
 * and counted by a statement after that: what commits before the lock is seen, what comes after it moves the counter itself.
 */
export async function repairCounter(client: ClientBase, counter: Counter, keys: readonly string[]): Promise<number> {
  const { table, key, column, truth } = counter;
  await client.query('BEGIN');
  try {
    await client.query(`SELECT FROM ${table} WHERE ${key} = ANY ($1) ORDER BY ${key} FOR NO KEY UPDATE`, [keys]);
    const result = await client.query(
      `UPDATE ${table} SET ${column} = ${truth} WHERE ${key} = ANY ($1) AND ${column} <> ${truth}`,
      [keys],
    );
    await client.query('COMMIT');
    return result.rowCount ?? 0;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
