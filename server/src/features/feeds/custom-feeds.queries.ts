import { limits, type CustomFeed } from '@vrss/contract';
import { rowsOfRule, type FeedRule } from '@vrss/contract/feed-language/index';
import { recordEvents } from '../../core/events.ts';
import { atMost } from '../../core/page-sql.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { feedCreated, feedDeleted, feedUpdated } from './feeds.events.ts';

export interface FeedRow {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly place: CustomFeed['place'];
  readonly is_default: boolean;
  readonly version: number;
  readonly rule: FeedRule;
  readonly dropped: CustomFeed['dropped'];
}

/** What its owner says of a feed. */
export type FeedContent = Pick<FeedRow, 'name' | 'description' | 'place' | 'rule'>;

const COLUMNS = sql`id, name, description, place, is_default, version, algorithm_config AS rule, dropped`;
const EVENT = { feedId: sql`feed.id::text`, userId: sql`feed.user_id::text` };

/** In the owner's order. */
export function feedsText(ownerId: string): Fragment {
  return sql`SELECT ${COLUMNS} FROM custom_feeds WHERE user_id = ${ownerId}::bigint
    ORDER BY display_order, id ${atMost(limits.feed.each)}`;
}

export async function findFeeds(database: Database, ownerId: string): Promise<FeedRow[]> {
  return database.run<FeedRow>(feedsText(ownerId));
}

function feedText(ownerId: string, id: string): Fragment {
  return sql`SELECT ${COLUMNS} FROM custom_feeds WHERE id = ${id}::bigint AND user_id = ${ownerId}::bigint`;
}

/** Undefined where the feed is not the owner's, or not there. */
export async function findFeed(database: Database, ownerId: string, id: string): Promise<FeedRow | undefined> {
  const [row] = await database.run<FeedRow>(feedText(ownerId, id));
  return row;
}

/** The same, and nobody else changes the feed before the transaction ends. */
export async function lockFeed(tx: Transaction, ownerId: string, id: string): Promise<FeedRow | undefined> {
  const [row] = await tx.run<FeedRow>(sql`${feedText(ownerId, id)} FOR NO KEY UPDATE`);
  return row;
}

/**
 * Makes acts on all feeds of a person wait for each other: their number, their order and which is the default. False where
 * the account is gone.
 */
export async function lockFeedsOf(tx: Transaction, ownerId: string): Promise<boolean> {
  const rows = await tx.run(sql`SELECT id FROM users WHERE id = ${ownerId}::bigint FOR NO KEY UPDATE`);
  return rows.length > 0;
}

/** Of these ids, or of all without them. */
export async function countFeeds(
  database: Database,
  ownerId: string,
  ids: readonly string[] | null = null,
): Promise<number> {
  const [row] = await database.run<{ count: number }>(sql`SELECT count(*)::int AS count FROM custom_feeds
    WHERE user_id = ${ownerId}::bigint AND (${ids}::bigint[] IS NULL OR id = ANY (${ids}::bigint[]))`);
  return row?.count ?? 0;
}

/** SQL that stores the blocks of rules beside them, for each row of `feed`; `rules` are the rules by the feed's id. */
function addFilters(rules: readonly { readonly id: string | null; readonly rule: FeedRule }[]): Fragment {
  const rows = rules.flatMap(({ id, rule }) => rowsOfRule(rule).map((row) => ({ ...row, feed_id: id })));
  return sql`INSERT INTO feed_filters (feed_id, type, operator, value, group_id, logical_operator, display_order)
    SELECT feed.id, block.type, block.operator, block.value, block.group_id, block.logical_operator, block.display_order
    FROM feed JOIN jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS block(feed_id bigint, type filter_type,
      operator filter_operator, value jsonb, group_id integer, logical_operator text, display_order integer)
      ON block.feed_id IS NULL OR block.feed_id = feed.id`;
}

/** Throws PostgreSQL's error where the owner has a feed of the name. */
export async function insertFeed(tx: Transaction, ownerId: string, content: FeedContent): Promise<FeedRow> {
  const { name, description, place, rule } = content;
  const [row] = await tx.run<FeedRow>(sql`WITH feed AS (
    INSERT INTO custom_feeds (user_id, name, description, place, algorithm_config, display_order)
    SELECT ${ownerId}::bigint, ${name}, ${description}, ${place}::feed_place, ${JSON.stringify(rule)}::jsonb,
      coalesce(max(display_order) + 1, 0) FROM custom_feeds WHERE user_id = ${ownerId}::bigint
    RETURNING *
  ), filters AS (
    ${addFilters([{ id: null, rule }])}
  ), recorded AS (
    ${recordEvents(feedCreated, EVENT, sql`feed`)}
  )
  SELECT ${COLUMNS} FROM feed`);
  if (row === undefined) throw new Error('An inserted feed is returned.');
  return row;
}

/** Stores a feed anew that the transaction has locked; what its owner was told about it is read by then. */
export async function updateFeed(tx: Transaction, id: string, content: FeedContent): Promise<FeedRow> {
  const { name, description, place, rule } = content;
  const [row] = await tx.run<FeedRow>(sql`WITH feed AS (
    UPDATE custom_feeds SET name = ${name}, description = ${description}, place = ${place}::feed_place,
      is_default = is_default AND ${place}::feed_place = 'home', algorithm_config = ${JSON.stringify(rule)}::jsonb,
      dropped = '[]', version = version + 1
    WHERE id = ${id}::bigint RETURNING *
  ), former AS (
    DELETE FROM feed_filters USING feed WHERE feed_id = feed.id
  ), filters AS (
    ${addFilters([{ id, rule }])}
  ), recorded AS (
    ${recordEvents(feedUpdated, EVENT, sql`feed`)}
  )
  SELECT ${COLUMNS} FROM feed`);
  if (row === undefined) throw new Error('A locked feed is there.');
  return row;
}

/** What is left of a rule, and what was taken out of it. */
export interface ReducedFeed {
  readonly id: string;
  readonly rule: FeedRule;
  readonly dropped: CustomFeed['dropped'];
}

/** Stores reduced rules of feeds that the transaction has locked. */
export async function updateReduced(tx: Transaction, feeds: readonly ReducedFeed[]): Promise<void> {
  await tx.run(sql`WITH feed AS (
    UPDATE custom_feeds SET algorithm_config = reduced.rule, dropped = custom_feeds.dropped || reduced.dropped, version = version + 1
    FROM jsonb_to_recordset(${JSON.stringify(feeds)}::jsonb) AS reduced(id bigint, rule jsonb, dropped jsonb)
    WHERE custom_feeds.id = reduced.id RETURNING custom_feeds.id, custom_feeds.user_id
  ), former AS (
    DELETE FROM feed_filters USING feed WHERE feed_id = feed.id
  ), filters AS (
    ${addFilters(feeds)}
  )
  ${recordEvents(feedUpdated, EVENT, sql`feed`)}`);
}

/** False where the feed is not the owner's, not there, or of another version. */
export async function deleteFeed(
  database: Database,
  ownerId: string,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const rows = await database.run(sql`WITH feed AS (
    DELETE FROM custom_feeds WHERE id = ${id}::bigint AND user_id = ${ownerId}::bigint AND version = ${version}::int
    RETURNING id, user_id
  ), recorded AS (
    ${recordEvents(feedDeleted, EVENT, sql`feed`)}
  )
  SELECT id FROM feed`);
  return rows.length > 0;
}

/** The feeds of the ids first, in their order, then the others as they were. */
export async function orderFeeds(tx: Transaction, ownerId: string, ids: readonly string[]): Promise<void> {
  await tx.run(sql`UPDATE custom_feeds SET display_order = placed.position FROM (
      SELECT id, row_number() OVER (ORDER BY array_position(${ids}::bigint[], id), display_order, id) - 1 AS position
      FROM custom_feeds WHERE user_id = ${ownerId}::bigint
    ) AS placed
    WHERE custom_feeds.id = placed.id AND display_order <> placed.position`);
}

/** Makes a feed the default, or none. Two statements, since the index of default feeds is asked row by row. */
export async function moveDefault(tx: Transaction, ownerId: string, id: string | null): Promise<void> {
  await tx.run(sql`UPDATE custom_feeds SET is_default = false
    WHERE user_id = ${ownerId}::bigint AND is_default AND id IS DISTINCT FROM ${id}::bigint`);
  await tx.run(sql`UPDATE custom_feeds SET is_default = true
    WHERE id = ${id}::bigint AND user_id = ${ownerId}::bigint AND NOT is_default`);
}

export interface GoneNames {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly lists: readonly { readonly id: string; readonly name: string }[];
}

/** Ids of feeds that name any of these people and lists. */
export function namingText({ people, lists }: GoneNames, count: number): Fragment {
  const values = [
    ...people.map(({ id }) => JSON.stringify(id)),
    ...lists.map(({ id }) => JSON.stringify({ list: id })),
  ];
  return sql`SELECT DISTINCT filter.feed_id AS id FROM unnest(${values}::text[]) AS gone(value)
    CROSS JOIN LATERAL (
      SELECT feed_id FROM feed_filters WHERE type = 'author' AND value @> gone.value::jsonb
      ORDER BY feed_id ${atMost(count)}
    ) AS filter
    ORDER BY id ${atMost(count)}`;
}

export async function findNaming(database: Database, gone: GoneNames, count: number): Promise<string[]> {
  const rows = await database.run<{ id: string }>(namingText(gone, count));
  return rows.map(({ id }) => id);
}

/** Rules of feeds, locked in the order of their ids. */
export async function lockRules(tx: Transaction, ids: readonly string[]): Promise<Omit<ReducedFeed, 'dropped'>[]> {
  return tx.run(sql`SELECT id, algorithm_config AS rule FROM custom_feeds WHERE id = ANY (${ids}::bigint[])
    ORDER BY id FOR NO KEY UPDATE`);
}
