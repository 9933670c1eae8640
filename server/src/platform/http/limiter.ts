import { createHmac, createSecretKey } from 'node:crypto';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limits } from '../../config/limits.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../errors.ts';

/** What can be counted: the limits of the settings that are a count within a time. */
export type CountedLimit = Exclude<keyof Limits, 'newAccountDivisor'>;

/** Counts what people do (security.md, Rate limits). */
export interface Limiter {
  /**
   * Counts one act under a limit and a key (an account's id, an address group, a mail address) and throws rate_limited
   * with the seconds to wait when it is one too many. `weight` lets an act count for several: with 4, a quarter of the
   * limit remains. Reads are counted in this process, everything else exactly across processes.
   */
  take(limit: CountedLimit, key: string, weight?: number): Promise<void>;
}

interface Counter {
  consume(key: string, points: number): Promise<RateLimiterRes>;
}

/** Made for speed rather than exactness: a ceiling for reads may be reached once in each process. */
const IN_MEMORY: ReadonlySet<string> = new Set<CountedLimit>([
  'readsPerAccount',
  'readsPerAddress',
  'previewsPerAccount',
]);

/** A limiter over the table rate_limits. Keys are stored as a keyed hash: no address and no account stands there. */
export function createLimiter(database: Database, limits: Limits, secret: string): Limiter {
  // A key object is prepared once, as for cursors.
  const hashKey = createSecretKey(createHmac('sha256', secret).update('rate limits').digest());
  const counters = new Map<CountedLimit, Counter>();
  const counterOf = (limit: CountedLimit): Counter => {
    const known = counters.get(limit);
    if (known !== undefined) return known;
    const made = IN_MEMORY.has(limit) ? inMemory(limits[limit]) : inDatabase(database, limit, limits[limit]);
    counters.set(limit, made);
    return made;
  };
  return {
    async take(limit, key, weight = 1) {
      const shown = IN_MEMORY.has(limit) ? key : createHmac('sha256', hashKey).update(key).digest('base64url');
      try {
        await counterOf(limit).consume(shown, Math.min(weight, limits[limit].points));
      } catch (error) {
        throw error instanceof RateLimiterRes ? tooMany(error) : error;
      }
    },
  };
}

/** Removes counts whose time is over, in small steps, so that no statement runs long. */
export async function dropExpiredLimits(database: Database, now: Date): Promise<void> {
  for (;;) {
    const dropped = await database.named<{ key: string }>(
      'limits.drop_expired',
      'DELETE FROM rate_limits WHERE key IN (SELECT key FROM rate_limits WHERE expire <= $1 LIMIT 1000) RETURNING key',
      [now.getTime()],
    );
    if (dropped.length === 0) return;
  }
}

function inMemory({ points, seconds }: Limits[CountedLimit]): Counter {
  return new RateLimiterMemory({ points, duration: seconds });
}

function inDatabase(database: Database, limit: CountedLimit, { points, seconds }: Limits[CountedLimit]): Counter {
  return new RateLimiterPostgres({
    storeClient: { query: (query: Query) => run(database, query) },
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit,
    points,
    duration: seconds,
  });
}

interface Query {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

async function run(database: Database, { name, text, values }: Query) {
  return { rows: await database.named(name, text, values) };
}

function tooMany(result: RateLimiterRes): AppError {
  return new AppError('rate_limited', 'That was too often. Wait a little and try again.', {
    retryAfter: Math.max(Math.ceil(result.msBeforeNext / 1000), 1),
  });
}
