import { SCORE, WINDOW_DAYS, type PopularWindow } from '@vrss/contract/feed-language/index';
import { postListed } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { literal, sql, type Fragment } from '../../platform/database/fragment.ts';

/** SQL for the score of a row of posts (decision 40). */
export function scoreOfRow(post: Fragment): Fragment {
  return sql`(${post}.likes_count * ${literal(SCORE.likes)} + ${post}.comments_count * ${literal(SCORE.comments)} + ${post}.reposts_count * ${literal(SCORE.reposts)})`;
}

/**
 * Makes the scores of one period what they are at a moment: rows that are right are left alone. Safe to run twice, and beside
 * itself.
 */
export async function refreshScores(database: Database, period: PopularWindow, at: Date): Promise<void> {
  const since = sql`${at}::timestamptz - ${literal(WINDOW_DAYS[period])} * interval '1 day'`;
  await database.run(sql`WITH scored AS MATERIALIZED (
      SELECT p.id, ${scoreOfRow(sql`p`)} AS score, p.published_at FROM posts AS p
      WHERE ${postListed(sql`p`)} AND p.published_at >= ${since} AND ${scoreOfRow(sql`p`)} > 0
    ), gone AS (
      DELETE FROM post_scores AS old WHERE old.period = ${period} AND NOT EXISTS (SELECT FROM scored WHERE scored.id = old.post_id)
    )
    INSERT INTO post_scores (post_id, period, score, published_at)
    SELECT id, ${period}, score, published_at FROM scored ORDER BY id
    ON CONFLICT (post_id, period) DO UPDATE SET score = EXCLUDED.score, published_at = EXCLUDED.published_at
    WHERE (post_scores.score, post_scores.published_at) IS DISTINCT FROM (EXCLUDED.score, EXCLUDED.published_at)`);
}

/** Freezes the order of a popular feed: answers its id. */
export async function keepOrder(database: Database, userId: string, postIds: readonly string[]): Promise<string> {
  const [row] = await database.run<{ id: string }>(
    sql`INSERT INTO feed_orders (user_id, post_ids) VALUES (${userId}::bigint, ${postIds}::bigint[]) RETURNING id`,
  );
  if (row === undefined) throw new Error('What is inserted has an id.');
  return row.id;
}

/** How long a first page freezes an order (decision 40). */
const KEPT = sql`interval '30 minutes'`;

/** The ids of a frozen order from a place on; undefined where it is no longer kept, or another person's. */
export async function findOrder(
  database: Database,
  userId: string,
  id: string,
  from: number,
  count: number,
): Promise<string[] | undefined> {
  const [row] = await database.run<{
    ids: string[];
  }>(sql`SELECT post_ids[${from + 1}::int:${from + count}::int]::text[] AS ids
    FROM feed_orders WHERE id = ${id}::bigint AND user_id = ${userId}::bigint AND created_at > now() - ${KEPT}`);
  return row?.ids;
}

export async function dropOldOrders(database: Database): Promise<void> {
  await database.run(sql`DELETE FROM feed_orders WHERE created_at <= now() - ${KEPT}`);
}

/** Runs a statement that orders a popular feed. */
export async function findPopular(database: Database, text: Fragment): Promise<string[]> {
  const rows = await database.run<{ id: string }>(text, { within: CHOSEN_COST_WITHIN });
  return rows.map(({ id }) => id);
}
