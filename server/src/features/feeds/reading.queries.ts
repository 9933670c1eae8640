import type { FeedRule, PostFacts } from '@vrss/contract/feed-language/index';
import { microseconds } from '../../core/timeline-sql.ts';
import { postVisible, viewer } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { listed, sql, type Fragment } from '../../platform/database/fragment.ts';
import { described, files } from './compiler/conditions.ts';
import { mutesText } from './compiler/walks.ts';

export interface RuleRow {
  readonly rule: FeedRule;
  readonly version: number;
  /** Microseconds: the moment at which the row was read. */
  readonly now: string;
}

const NOW = microseconds(sql`statement_timestamp()`);

/** The rule of a feed of one's own; undefined where there is none. */
export async function findRule(database: Database, ownerId: string, feedId: string): Promise<RuleRow | undefined> {
  const [row] = await database.run<RuleRow>(sql`SELECT algorithm_config AS rule, version, ${NOW} AS now
    FROM custom_feeds WHERE id = ${feedId}::bigint AND user_id = ${ownerId}::bigint`);
  return row;
}

/** The database's moment, by which posts are dated: microseconds. */
export async function readMoment(database: Database): Promise<number> {
  const [row] = await database.run<{ now: string }>(sql`SELECT ${NOW} AS now`);
  return Number(row?.now);
}

type FactsRow = Omit<PostFacts, 'publishedAt' | 'words'> & { readonly publishedAt: string; readonly words: string };

/** What rules can ask of one post; undefined where the viewer can't see it. */
export async function findFacts(database: Database, viewerId: string, postId: string): Promise<PostFacts | undefined> {
  const post = sql`p`;
  const [row] =
    await database.run<FactsRow>(sql`SELECT p.id, p.type, p.user_id AS "authorId", ${microseconds(sql`p.published_at`)} AS "publishedAt",
      ARRAY(SELECT tag FROM post_tags WHERE post_id = p.id) AS tags,
      coalesce((SELECT words FROM post_words WHERE post_id = p.id), '') AS words,
      p.likes_count AS likes, p.comments_count AS comments, p.reposts_count AS reposts,
      ${files(post)} AS files, ${described(post)} AS described, p.language, p.content_warning AS "contentWarning"
    FROM posts AS p WHERE p.id = ${postId}::bigint AND ${postVisible(post, viewer(viewerId))}`);
  if (row === undefined) return undefined;
  return { ...row, publishedAt: Number(row.publishedAt), words: row.words.split(' ').filter((word) => word !== '') };
}

/** Which of these sets hold the person, each SQL for ids. */
export async function findMemberships(
  database: Database,
  personId: string,
  sets: readonly Fragment[],
): Promise<boolean[]> {
  if (sets.length === 0) return [];
  const terms = sets.map((set) => sql`${personId}::bigint IN (${set})`);
  const [row] = await database.run<{ memberships: boolean[] }>(sql`SELECT ARRAY[${listed(terms)}] AS memberships`);
  return row?.memberships ?? [];
}

/** The ids of a bounded feed, at most as many as it holds in all. */
export async function findIds(database: Database, ids: Fragment): Promise<Set<string>> {
  const rows = await database.run<{ id: string }>(ids, { within: CHOSEN_COST_WITHIN });
  return new Set(rows.map(({ id }) => id));
}

/** Whether a condition on the row `p` holds of a post, beside what the reader mutes. */
export async function holds(
  database: Database,
  readerId: string,
  postId: string,
  condition: Fragment,
): Promise<boolean> {
  const rows = await database.run(
    sql`SELECT 1 FROM posts AS p ${mutesText(viewer(readerId))} WHERE p.id = ${postId}::bigint AND ${condition}`,
  );
  return rows.length > 0;
}
