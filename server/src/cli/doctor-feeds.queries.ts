import { readRule, rowsOfRule, type FeedRule, type FilterRow } from '@vrss/contract/feed-language/index';
import type { ClientBase } from 'pg';
import { isEmptied } from '../features/feeds/index.ts';

interface StoredFeed {
  readonly id: string;
  readonly rule: unknown;
  readonly rows: readonly FilterRow[];
}

/** Feeds that are read at once. */
const BATCH = 1_000;

const FEEDS = `
  SELECT id, algorithm_config AS rule, ARRAY(
    SELECT json_build_object('type', type, 'operator', operator, 'value', value, 'group_id', group_id,
      'logical_operator', logical_operator, 'display_order', display_order)
    FROM feed_filters WHERE feed_id = custom_feeds.id
  ) AS rows
  FROM custom_feeds WHERE id > $1 ORDER BY id LIMIT $2`;

/** A feed is stored twice, as its tree and as the rows of its blocks; both are written together (decision 15). */
export const feedRules = {
  holds: 'the rows of a feed are those of its rule',
  async findings(client: ClientBase): Promise<string[]> {
    const findings: string[] = [];
    for (let after = '0'; ;) {
      const feeds = await nextFeeds(client, after);
      findings.push(...feeds.flatMap(findingsOf));
      const last = feeds.at(-1);
      if (last === undefined) return findings;
      after = last.id;
    }
  },
};

async function nextFeeds(client: ClientBase, after: string): Promise<StoredFeed[]> {
  return (await client.query<StoredFeed>(FEEDS, [after, BATCH])).rows;
}

function findingsOf({ id, rule, rows }: StoredFeed): string[] {
  const expected = storedRule(rule);
  if (expected === null) return [`feed ${id} has a rule that cannot be read`];
  return told(rowsOfRule(expected)) === told(rows) ? [] : [`feed ${id} has other rows than its rule`];
}

/** The rule as it is stored, which reading gives back unchanged; null for what is none. */
function storedRule(stored: unknown): FeedRule | null {
  if ('value' in readRule(stored)) return stored as FeedRule;
  const match = typeof stored === 'object' && stored !== null && 'match' in stored ? stored.match : null;
  const isGroup = typeof match === 'object' && match !== null && 'of' in match && Array.isArray(match.of);
  return isGroup && isEmptied(stored as FeedRule) ? (stored as FeedRule) : null;
}

/** Both copies of a value come from jsonb, which has one order of keys. */
function told(rows: readonly FilterRow[]): string {
  const lines = rows.map(({ group_id: group, display_order: order, logical_operator: logic, type, operator, value }) =>
    JSON.stringify([group, order, logic, type, operator, value]),
  );
  return lines.sort().join('\n');
}
