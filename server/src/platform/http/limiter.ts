import { createHmac, createSecretKey } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { limitEntry, limitKeys, type LimitKey, type Limits } from '../../config/limits.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../errors.ts';
import { countingIn } from './limiter.queries.ts';

/** Counts what people do (security.md, Rate limits). */
export interface Limiter {
  /**
   * Counts one act under a limit and a key (an account's id, an address group, a mail address) and throws rate_limited
   * with the seconds to wait when it is one too many. `weight` lets an act count for several: with 4, a quarter of the
   * limit remains. Some are counted in this process (`countedIn` of the table), everything else exactly across processes.
   */
  take(limit: LimitKey, key: string, weight?: number): Promise<void>;
}

/** A limiter over the table rate_limits. Keys are stored as a keyed hash: no address and no account stands there. */
export function createLimiter(database: Database, limits: Limits, secret: string): Limiter {
  // A key object is prepared once, as for cursors.
  const hashKey = createSecretKey(createHmac('sha256', secret).update('rate limits').digest());
  const inMemory = new Map<LimitKey, RateLimiterMemory>(
    limitKeys
      .filter((limit) => limitEntry(limit).countedIn === 'memory')
      .map((limit) => [
        limit,
        new RateLimiterMemory({ points: limits[limit].points, duration: limits[limit].seconds }),
      ]),
  );
  const count = countingIn(database);
  return {
    async take(limit, key, weight = 1) {
      const { points, seconds } = limits[limit];
      const weighed = Math.min(weight, points);
      const memory = inMemory.get(limit);
      if (memory !== undefined) return takeInMemory(memory, key, weighed);
      const hash = createHmac('sha256', hashKey).update(key).digest('base64url');
      const counted = await count({ key: `${limit}:${hash}`, points: weighed, seconds });
      if (counted.points > points) throw tooMany(counted.endsIn);
    },
  };
}

async function takeInMemory(memory: RateLimiterMemory, key: string, points: number): Promise<void> {
  try {
    await memory.consume(key, points);
  } catch (error) {
    throw error instanceof RateLimiterRes ? tooMany(error.msBeforeNext) : error;
  }
}

function tooMany(milliseconds: number): AppError {
  return new AppError('rate_limited', 'Too many attempts. Wait a little and try again.', {
    retryAfter: Math.max(Math.ceil(milliseconds / 1000), 1),
  });
}
