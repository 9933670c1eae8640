import { coalesce } from '../database/coalesce.ts';
import type { Database } from '../database/database.ts';
import { limitKeys, type Limits } from '../../config/limits.ts';
import { literal, Parameter, sql } from '../database/fragment.ts';
import { prepare } from '../database/prepared.ts';

/** One act to be counted under a key, for as many points, in a window of so many seconds. */
interface Act {
  readonly key: string;
  readonly points: number;
  readonly seconds: number;
}

/** What stands under a key with this act, the ones before it in its window included. */
export interface Counted {
  readonly points: number;
  /** Milliseconds until the window ends. */
  readonly endsIn: number;
}

interface Row {
  readonly key: string;
  readonly points: number;
  readonly expire: string;
}

const NOW = sql`${new Parameter('now')}::bigint`;

/** Milliseconds by which the clocks of servers and of what they stored before may differ. */
const CLOCK_DIFFERENCE = 60_000;

/**
 * Whether the stored window is over: its end has passed, or lies further ahead than a window that begins now can reach.
 * Such a window began while a clock was wrong, and would hold people to a single allowance until its end.
 */
const OVER = sql`(counted.expire <= ${NOW} OR counted.expire > EXCLUDED.expire + ${literal(CLOCK_DIFFERENCE)})`;

/**
 * The lists are read in subqueries, as in core/callers. In the order of the keys: two servers that count the same keys in
 * different orders would wait for each other.
 */
const COUNT = prepare(
  'limits.count',
  sql`INSERT INTO rate_limits AS counted (key, points, expire)
  SELECT key, points, expire FROM unnest(
    (SELECT ${new Parameter('keys')}::text[]), (SELECT ${new Parameter('points')}::integer[]), (SELECT ${new Parameter('ends')}::bigint[])
  ) AS input(key, points, expire) ORDER BY key
  ON CONFLICT (key) DO UPDATE SET
    points = CASE WHEN ${OVER} THEN 0 ELSE counted.points END + EXCLUDED.points,
    expire = CASE WHEN ${OVER} THEN EXCLUDED.expire ELSE counted.expire END
  RETURNING key, points, expire`,
);

/**
 * Counts acts in rate_limits, exactly across processes: whoever acts at the same time shares a statement, since every write
 * of a person waits for its count. A window begins with the first act after the one before has ended.
 */
export function countingIn(database: Database): (act: Act) => Promise<Counted> {
  return coalesce(async (acts) => {
    const now = Date.now();
    const sums = new Map<string, Act>();
    const upTo = acts.map((act) => {
      const points = act.points + (sums.get(act.key)?.points ?? 0);
      sums.set(act.key, { ...act, points });
      return points;
    });
    const rows = await store(database, [...sums.values()], now);
    return acts.map(({ key }, index) => {
      const row = rows.get(key);
      if (row === undefined) throw new Error('What is counted is answered.');
      const later = (sums.get(key)?.points ?? 0) - (upTo[index] ?? 0);
      return { points: row.points - later, endsIn: Number(row.expire) - now };
    });
  });
}

async function store(database: Database, sums: readonly Act[], now: number): Promise<Map<string, Row>> {
  const rows = await database.prepared<Row>(COUNT, {
    keys: sums.map(({ key }) => key),
    points: sums.map(({ points }) => points),
    ends: sums.map(({ seconds }) => now + seconds * 1000),
    now,
  });
  return new Map(rows.map((row) => [row.key, row]));
}

/**
 * Removes counts whose window has ended, or ends further ahead than the longest window can, in small steps, so that no
 * statement runs long; what is being counted is left.
 */
export async function dropExpiredLimits(database: Database, limits: Limits, now: Date): Promise<void> {
  const longest = Math.max(...limitKeys.map((key) => limits[key].seconds)) * 1000;
  const latestEnd = now.getTime() + longest + CLOCK_DIFFERENCE;
  for (;;) {
    const dropped = await database.run(sql`DELETE FROM rate_limits WHERE key IN (
        SELECT key FROM rate_limits WHERE expire <= ${now.getTime()} OR expire > ${latestEnd}
        LIMIT 1000 FOR UPDATE SKIP LOCKED
      ) RETURNING key`);
    if (dropped.length === 0) return;
  }
}
