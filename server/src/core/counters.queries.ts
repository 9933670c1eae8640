import type { Database } from '../platform/database/database.ts';
import { compile, identifier, sql, type Fragment } from '../platform/database/fragment.ts';

/** A stored count and the statement of what it counts. Names and SQL are our own, never somebody's input. */
export interface Counter {
  readonly table: string;
  /** The column that names the row. */
  readonly key: string;
  readonly column: string;
  /** A scalar subquery over the row. */
  readonly truth: Fragment;
}

/**
 * Looks each person up by id. Joined with users instead, a database without statistics (a fresh restore) begins with all of
 * its active people, for each profile anew.
 */
const isActive = (id: Fragment) => sql`(SELECT status FROM users WHERE users.id = ${id}) = 'active'`;

const activeOthers = (own: Fragment, other: Fragment) => sql`(
  SELECT count(*) FROM user_follows WHERE ${own} = user_profiles.user_id AND ${isActive(other)}
)`;

const bytes = (types: Fragment) => sql`(
  SELECT coalesce(sum(file_size_bytes), 0) FROM post_media
  WHERE post_media.user_id = storage_usage.user_id AND post_media.type IN (${types})
)`;

const post = { table: 'posts', key: 'id' } as const;
const profile = { table: 'user_profiles', key: 'user_id' } as const;
const storage = { table: 'storage_usage', key: 'user_id' } as const;

/** All counters (decisions 11, 35, 46 and 212) but those without rows to count again: views, and likes of comments. */
export const counters: readonly Counter[] = [
  {
    ...post,
    column: 'likes_count',
    truth: sql`(SELECT count(*) FROM post_interactions WHERE post_id = posts.id AND type = 'like')`,
  },
  {
    ...post,
    column: 'comments_count',
    truth: sql`(SELECT count(*) FROM comments WHERE post_id = posts.id AND deleted_at IS NULL)`,
  },
  { ...post, column: 'reposts_count', truth: sql`(SELECT count(*) FROM reposts WHERE post_id = posts.id)` },
  {
    ...post,
    column: 'shares_count',
    truth: sql`(SELECT count(*) FROM post_interactions WHERE post_id = posts.id AND type = 'share')`,
  },
  {
    table: 'comments',
    key: 'id',
    column: 'replies_count',
    truth: sql`(
      SELECT count(*) FROM comments AS replies
      WHERE replies.parent_comment_id = comments.id AND replies.deleted_at IS NULL
    )`,
  },
  { ...profile, column: 'followers_count', truth: activeOthers(sql`following_id`, sql`follower_id`) },
  { ...profile, column: 'following_count', truth: activeOthers(sql`follower_id`, sql`following_id`) },
  {
    ...profile,
    column: 'friends_count',
    truth: sql`(
      SELECT count(*) FROM (
        SELECT user_id_2 AS id FROM friendships WHERE user_id_1 = user_profiles.user_id
        UNION ALL
        SELECT user_id_1 FROM friendships WHERE user_id_2 = user_profiles.user_id
      ) AS friends WHERE ${isActive(sql`friends.id`)}
    )`,
  },
  { ...storage, column: 'images_bytes', truth: bytes(sql`'image', 'gif'`) },
  { ...storage, column: 'videos_bytes', truth: bytes(sql`'video'`) },
  { ...storage, column: 'audio_bytes', truth: bytes(sql`'audio'`) },
  { ...storage, column: 'other_bytes', truth: bytes(sql`'document'`) },
  { ...storage, column: 'used_bytes', truth: bytes(sql`'image', 'gif', 'video', 'audio', 'document'`) },
];

/** What the counter is called towards operators. */
export function counterName({ table, column }: Counter): string {
  return `${table}.${column}`;
}

/** Finds all rows whose counter differs from its recount, in one statement and so at one moment. */
export function differenceSql(counter: Counter): string {
  const { table, key, column, truth } = termsOf(counter);
  return compile(sql`SELECT ${table}.${key} AS key, ${table}.${column} AS stored, ${truth} AS counted
    FROM ${table} WHERE ${table}.${column} <> ${truth} ORDER BY ${table}.${key}`).text;
}

function termsOf({ table, key, column, truth }: Counter) {
  return { table: identifier(table), key: identifier(key), column: identifier(column), truth };
}

/** A part of a table that was looked through. */
export interface Step {
  /** Key of its last row, null past the end of the table. */
  readonly last: string | null;
  /** Keys of the rows whose counter differs from its recount. */
  readonly wrong: readonly string[];
}

/** Looks through the next `limit` rows after the key `after`, at one moment. */
export async function lookThrough(database: Database, counter: Counter, after: string, limit: number): Promise<Step> {
  const { table, key, column, truth } = termsOf(counter);
  const [step] = await database.run<Step>(sql`
    WITH step AS (
      SELECT ${key} AS key, ${column} <> ${truth} AS differs
      FROM ${table} WHERE ${key} > ${after} ORDER BY ${key} LIMIT ${limit}
    )
    SELECT max(key) AS last, coalesce(array_agg(key::text) FILTER (WHERE differs), '{}') AS wrong FROM step
  `);
  return step ?? { last: null, wrong: [] };
}

/**
 * Sets one counter of the given rows to its recount and answers how many it changed. The rows are locked first, in order,
 * and counted by a statement after that: what commits before the lock is seen, what comes after it moves the counter itself.
 */
export async function mendCounter(database: Database, counter: Counter, keys: readonly string[]): Promise<number> {
  const { table, key, column, truth } = termsOf(counter);
  return database.transaction(async (tx) => {
    await tx.run(sql`SELECT FROM ${table} WHERE ${key} = ANY (${keys}::bigint[]) ORDER BY ${key} FOR NO KEY UPDATE`);
    const mended = await tx.run(sql`
      UPDATE ${table} SET ${column} = ${truth} WHERE ${key} = ANY (${keys}::bigint[]) AND ${column} <> ${truth}
      RETURNING ${key}
    `);
    return mended.length;
  });
}
