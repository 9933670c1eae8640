import {
  isGroup,
  leavesOf,
  type FeedRule,
  type Group,
  type Moment,
  type Node,
  type Path,
  type Placed,
} from '@vrss/contract/feed-language/index';
import { postListed, postPresent, viewer } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { identifier, joined, listed, literal, sql, type Fragment } from '../../platform/database/fragment.ts';
import { leafCondition, momentOf, type Reading } from './compiler/conditions.ts';
import { mutesText, seenText } from './compiler/walks.ts';

/** Posts that a preview counts over at most, and the days that they are of (decision 41). */
export const COUNTED_OVER = 10_000;
const DAYS = 7;
const DAY = 86_400_000_000;

export interface PreviewRow {
  /** Posts counted over. */
  readonly total: number;
  readonly matched: number;
  /** Of each block, in the order of `leavesOf`: where it is true, and what the rule would let through without it. */
  readonly alone: readonly number[];
  readonly without: readonly number[];
  /** Of the matching posts, newest first. */
  readonly ids: readonly string[];
}

/**
 * Counts what a rule and each of its blocks let through, in one bounded statement: every block is asked once of every post,
 * and the groups are counted from those answers.
 */
export async function countBlocks(
  database: Database,
  rule: FeedRule,
  readerId: string,
  now: Moment,
  count: number,
): Promise<PreviewRow> {
  const reading: Reading = { reader: viewer(readerId), now };
  const leaves = leavesOf(rule.match);
  const fragment = previewText(rule.match, leaves, reading, count);
  const [row] = await database.run<PreviewRow>(fragment, { within: CHOSEN_COST_WITHIN });
  if (row === undefined) throw new Error('A count has a row.');
  return row;
}

function previewText(root: Group, leaves: readonly Placed[], reading: Reading, count: number): Fragment {
  const answers = leaves.map(({ leaf }, index) => sql`${leafCondition(leaf, sql`p`, reading)} AS ${answer(index)}`);
  const columnOf = (path: Path) => answer(leaves.findIndex((placed) => placed.path.join() === path.join()));
  const whole = combined(root, [], columnOf);
  const without = leaves.map(({ path }) => combined(root, [], columnOf, path) ?? sql`TRUE`);
  const counts = (conditions: readonly Fragment[]) =>
    sql`ARRAY[${listed(conditions.map((condition) => sql`count(*) FILTER (WHERE ${condition})::int`))}]`;
  return sql`WITH sample AS MATERIALIZED (
      SELECT p.id, p.published_at, ${listed(answers)}
      FROM (SELECT) AS one ${mutesText(reading.reader)} CROSS JOIN LATERAL (${sampleText(reading)}) AS sampled
      CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = sampled.id OFFSET 0) AS p
    )
    SELECT count(*)::int AS total, count(*) FILTER (WHERE ${whole ?? sql`TRUE`})::int AS matched,
      ${counts(leaves.map((_, index) => answer(index)))} AS alone, ${counts(without)} AS without,
      ARRAY(SELECT id::text FROM sample WHERE ${whole ?? sql`TRUE`} ORDER BY published_at DESC, id DESC LIMIT ${literal(count)}) AS ids
    FROM sample`;
}

function answer(index: number): Fragment {
  return identifier(`answer_${index}`);
}

/** The newest posts of the last days that the reader may see. */
function sampleText({ reader, now }: Reading): Fragment {
  const since = sql`p.published_at >= ${momentOf(now - DAYS * DAY)} AND p.published_at <= ${momentOf(now)}`;
  const newest = sql`ORDER BY published_at DESC, id DESC LIMIT ${literal(COUNTED_OVER)}`;
  return sql`SELECT id FROM (
        (SELECT p.id, p.published_at FROM posts AS p WHERE ${postListed(sql`p`)} AND ${since} AND ${seenText(sql`p`, reader)} ${newest})
        UNION ALL
        (SELECT p.id, p.published_at FROM posts AS p
          WHERE p.user_id = ${reader} AND ${postPresent(sql`p`)} AND p.visibility = 'private' AND ${since} ${newest})
      ) AS seen ${newest}`;
}

/** A tree over the columns of its blocks' answers, one block left out where a path is given; null where nothing is left. */
function combined(node: Node, path: Path, columnOf: (path: Path) => Fragment, leftOut?: Path): Fragment | null {
  if (path.length > 0 && path.join() === leftOut?.join()) return null;
  if (!isGroup(node)) return columnOf(path);
  const terms = node.of
    .map((child, position) => combined(child, [...path, position], columnOf, leftOut))
    .filter((term) => term !== null);
  if (terms.length === 0) return null;
  if (node.group === 'all') return sql`(${joined(terms, sql` AND `)})`;
  const any = sql`(${joined(terms, sql` OR `)})`;
  return node.group === 'any' ? any : sql`(NOT ${any})`;
}
