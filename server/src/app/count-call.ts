import { limitEntry } from '../config/limits.ts';
import type { Context } from '../core/context.ts';
import type { PolicyEntry } from '../core/policy.ts';
import type { Viewer } from '../core/viewer.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Counts one call under the procedure's limit; throws rate_limited where it is one too many. New accounts pay more for
 * each, so that a part of the limit is left. Signing in by account and browser, and mails by mail address, are counted by
 * their service, since it alone knows them (security.md, Rate limits).
 */
export async function countCall(
  { limiter, settings, clock }: Context,
  { limit }: PolicyEntry,
  viewer: Viewer | null,
  addressKey: string,
): Promise<void> {
  if (limit === undefined) return;
  const { per, newAccounts } = limitEntry(limit);
  if (per === 'address') return limiter.take(limit, addressKey);
  if (viewer === null) return;
  const isPart = newAccounts === 'part' && isNewAccount(viewer, clock.now());
  await limiter.take(limit, viewer.id, isPart ? settings.limits.newAccountDivisor : 1);
}

function isNewAccount({ memberSince }: Viewer, now: Date): boolean {
  return now.getTime() - memberSince.getTime() < DAY;
}
