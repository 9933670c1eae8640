import type { LimitName, Policy } from '@vrss/contract';
import type { Viewer } from '../core/viewer.ts';
import { AppError, notFound } from '../platform/errors.ts';
import type { CountedLimit } from '../config/limits.ts';

/** Milliseconds since the sign-in for which a session counts as fresh (security.md, Sessions). */
const FRESH = 15 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

type Gate = (viewer: Viewer | null, now: Date) => void;

/** Who may pass, by policy. The server does not start with a procedure whose policy is not here. */
export const gates: Readonly<Record<Policy, Gate>> = {
  anyone: () => undefined,
  signed_in: (viewer) => void signedIn(viewer),
  fresh: (viewer, now) => {
    if (now.getTime() - signedIn(viewer).signedInAt.getTime() <= FRESH) return;
    throw new AppError('fresh_sign_in_required', 'Sign in again to do this.');
  },
  administrator: (viewer) => {
    if (viewer?.role !== 'administrator') throw notFound();
  },
};

function signedIn(viewer: Viewer | null): Viewer {
  if (viewer === null) throw new AppError('sign_in_required', 'Sign in to do this.');
  return viewer;
}

/** How a procedure's limit is counted: by account or by address, and whether new accounts have a part of it. */
export interface Counting {
  readonly limit: CountedLimit;
  readonly by: 'account' | 'address';
  readonly newAccounts?: 'part';
}

/**
 * The limits of procedures (security.md, Rate limits). Beside these, signing in counts by account and browser, and mails
 * by mail address: their service counts those, since it alone knows them.
 */
export const countings: Readonly<Record<LimitName, Counting>> = {
  sign_in: { limit: 'signInPerAddress', by: 'address' },
  sign_up: { limit: 'signUpPerAddress', by: 'address' },
  mail: { limit: 'lookUpsPerAddress', by: 'address' },
  look_ups: { limit: 'lookUpsPerAddress', by: 'address' },
  posts: { limit: 'postsPerAccount', by: 'account', newAccounts: 'part' },
  follows: { limit: 'followsPerAccount', by: 'account', newAccounts: 'part' },
  blocks: { limit: 'blocksPerAccount', by: 'account' },
  previews: { limit: 'previewsPerAccount', by: 'account' },
  likes: { limit: 'likesPerAccount', by: 'account' },
  changes: { limit: 'changesPerAccount', by: 'account' },
};

export function isNewAccount(viewer: Viewer, now: Date): boolean {
  return now.getTime() - viewer.memberSince.getTime() < DAY;
}
