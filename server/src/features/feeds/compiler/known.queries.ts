import { fold } from '@vrss/contract';
import { leavesOf, wordsOf, type FeedRule, type Leaf, type Moment } from '@vrss/contract/feed-language/index';
import type { Database } from '../../../platform/database/database.ts';
import { joined, sql, type Fragment } from '../../../platform/database/fragment.ts';
import { leafCondition } from './conditions.ts';
import type { Known } from './estimate.ts';

interface CountsRow {
  readonly posts: number;
  readonly people: number;
  /** Microseconds; null where nothing was published. */
  readonly oldest: number | null;
  readonly following: number;
  readonly friends: number;
  readonly lists: Readonly<Record<string, number>> | null;
}

/** Sizes from the catalogue, which PostgreSQL keeps roughly; the reader's from the counters. */
function countsText(readerId: string, lists: readonly string[]): Fragment {
  return sql`SELECT
    (SELECT greatest(reltuples, 1)::float8 FROM pg_class WHERE oid = 'posts'::regclass) AS posts,
    (SELECT greatest(reltuples, 1)::float8 FROM pg_class WHERE oid = 'users'::regclass) AS people,
    (SELECT date_part('epoch', published_at) * 1000000 FROM posts WHERE status = 'published' AND deleted_at IS NULL AND hidden_at IS NULL
      AND visibility != 'private' ORDER BY published_at, id LIMIT 1) AS oldest,
    following_count AS following, friends_count AS friends,
    (SELECT jsonb_object_agg(id, size) FROM (
      SELECT id, (SELECT count(*) FROM list_members WHERE list_id = named.id) AS size FROM unnest(${lists}::bigint[]) AS named(id)
    ) AS sized) AS lists
  FROM user_profiles WHERE user_id = ${readerId}::bigint`;
}

/** What is known for a rule: two small statements, of which one plans the blocks and runs none. */
export async function findKnown(database: Database, rule: FeedRule, readerId: string, now: Moment): Promise<Known> {
  const leaves = leavesOf(rule.match).map(({ leaf }) => leaf);
  const lists = leaves.flatMap((leaf) =>
    leaf.type === 'author' && typeof leaf.value === 'object' && 'list' in leaf.value ? [leaf.value.list] : [],
  );
  const [[counts], rows] = await Promise.all([
    database.run<CountsRow>(countsText(readerId, lists)),
    estimatedRows(database, leaves.filter(isEstimated)),
  ]);
  const { posts = 1, people = 1, oldest = null, following = 0, friends = 0, lists: sizes = null } = counts ?? {};
  return {
    ...{ posts, people, following, friends, rows, now },
    oldest: oldest ?? now,
    lists: new Map(Object.entries(sizes ?? {})),
  };
}

/** Sets of authors have counters of their own, and dates bound the walk. */
function isEstimated({ type }: Leaf): boolean {
  return type !== 'author' && type !== 'date_range';
}

interface PlanNode {
  readonly 'Plan Rows': number;
  readonly Plans?: readonly PlanNode[];
}

/** Rows of each block as the planner estimates them from its statistics, a branch each. */
async function estimatedRows(database: Database, leaves: readonly Leaf[]): Promise<Map<Leaf, number>> {
  if (leaves.length === 0) return new Map();
  // A branch without rows keeps the plan an append of as many parts as there are blocks.
  const branches = [...leaves.map(rowsText), sql`(SELECT 1 FROM posts LIMIT 1)`];
  const [row] = await database.run<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
    sql`EXPLAIN (FORMAT JSON) ${joined(branches, sql` UNION ALL `)}`,
  );
  const plans = row?.['QUERY PLAN'][0].Plan.Plans ?? [];
  return new Map(leaves.map((leaf, index) => [leaf, plans[index]?.['Plan Rows'] ?? 0]));
}

/** OFFSET 0 keeps each branch one node of the plan. */
function rowsText(leaf: Leaf): Fragment {
  if (leaf.type === 'tag') return sql`(SELECT 1 FROM post_tags AS tagged WHERE ${taggedText(leaf)} OFFSET 0)`;
  if (leaf.type === 'keyword')
    return sql`(SELECT 1 FROM post_words WHERE string_to_array(words, ' ') @> ${wordsOf(leaf.value)}::text[] OFFSET 0)`;
  const condition = leafCondition(leaf, sql`p`, { reader: sql`NULL::bigint`, now: 0 });
  return sql`(SELECT 1 FROM posts AS p WHERE ${condition} OFFSET 0)`;
}

function taggedText({ operator, value }: Extract<Leaf, { type: 'tag' }>): Fragment {
  const tags = value.map(fold);
  // The planner knows the frequency of beginnings one by one.
  if (operator === 'equals') return sql`tag = ANY (${tags}::text[])`;
  return joined(
    tags.map((tag) => sql`starts_with(tag, ${tag})`),
    sql` OR `,
  );
}
