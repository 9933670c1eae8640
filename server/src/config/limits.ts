import { count, limit, limitInMemory, type Limit } from './parse.ts';
import type { Setting, ValuesOf } from './table.ts';

/** What a limit counts by. An address is a network address (IPv6 by /64); a browser is one that signed in to the account before. */
export type CountedBy = 'account' | 'address' | 'mail_address' | 'browser';

/** One limit: everything known about it is defined here and nowhere else. */
interface LimitEntry {
  readonly per: CountedBy;
  /** The default, as a setting states it: `10/15m` is at most ten within fifteen minutes. */
  readonly fallback: string;
  /** What is counted, in the plural. */
  readonly unit: string;
  /** For docs/configuration.md. */
  readonly text: string;
  /** Accounts younger than a day get a part of it (newAccountDivisor); by default they get all of it. */
  readonly newAccounts?: 'part';
  /** Counted by each process for itself, for speed rather than exactness; by default in the database, across processes. */
  readonly countedIn?: 'memory';
}

/**
 * The rate limits (security.md, Rate limits). The settings, their documentation, the limiter, the count of a procedure's
 * calls and the API's documentation are all made from this table.
 */
export const limitTable = {
  signInPerAccount: {
    per: 'account',
    fallback: '10/15m',
    unit: 'sign-ins',
    text: 'Attempts with one username or e-mail address, counted as typed.',
  },
  signInPerAddress: {
    per: 'address',
    fallback: '30/15m',
    unit: 'sign-ins',
    text: 'Attempts with passwords and links.',
  },
  signInPerBrowser: {
    per: 'browser',
    fallback: '10/15m',
    unit: 'sign-ins',
    text: 'Attempts from a browser that signed in to the account before, so that no stranger can lock a person out, and passwords that confirm it’s you.',
  },
  signUpPerAddress: {
    per: 'address',
    fallback: '5/1h',
    unit: 'sign-ups',
    text: 'Accounts created.',
  },
  mailPerAddress: {
    per: 'address',
    fallback: '30/15m',
    unit: 'e-mails',
    text: 'Requested by a person (a new password, the verification again), to any addresses.',
  },
  mailPerMailAddress: {
    per: 'mail_address',
    fallback: '3/1h',
    unit: 'e-mails',
    text: 'Requested by a person, and as many again sent for sign-ups and because an unverified person signs in.',
  },
  postsPerAccount: {
    per: 'account',
    fallback: '30/1h',
    unit: 'posts',
    text: 'Written or edited.',
    newAccounts: 'part',
  },
  followsPerAccount: {
    per: 'account',
    fallback: '60/1h',
    unit: 'follows',
    text: 'Follows, unfollows, and requests to follow made and withdrawn.',
    newAccounts: 'part',
  },
  answersPerAccount: {
    per: 'account',
    fallback: '600/1h',
    unit: 'answers',
    text: 'To requests to follow, accepted and refused; accepting all at once counts once.',
  },
  blocksPerAccount: {
    per: 'account',
    fallback: '300/1h',
    unit: 'blocks',
    text: 'Blocks, unblocks and removed followers. Separate from follows, so that a person who has used those up can still block.',
  },
  likesPerAccount: { per: 'account', fallback: '300/1h', unit: 'likes', text: 'Likes and unlikes.' },
  feedPreviewsPerAccount: {
    per: 'account',
    fallback: '120/1m',
    unit: 'previews',
    text: 'Previews of feeds.',
    countedIn: 'memory',
  },
  mutesPerAccount: { per: 'account', fallback: '300/1h', unit: 'mutes', text: 'Mutes and unmutes of people and tags.' },
  previewsPerAccount: {
    per: 'account',
    fallback: '120/1m',
    unit: 'previews',
    text: 'Markdown previews.',
    countedIn: 'memory',
  },
  changesPerAccount: {
    per: 'account',
    fallback: '60/1h',
    unit: 'changes',
    text: 'Changes to the profile and settings; posts deleted and restored.',
  },
  feedsPerAccount: {
    per: 'account',
    fallback: '120/1h',
    unit: 'changes of feeds',
    text: 'Kept, changed, deleted, put in order and made the default.',
  },
  accountChangesPerAccount: {
    per: 'account',
    fallback: '10/1h',
    unit: 'changes',
    text: 'To password, e-mail address and username, and deletions.',
  },
  lookUpsPerAddress: {
    per: 'address',
    fallback: '120/15m',
    unit: 'look-ups',
    text: 'Whether a username is free, and what a link is for.',
  },
  readsPerAccount: {
    per: 'account',
    fallback: '1000/5m',
    unit: 'reads',
    text: 'Everything read while signed in.',
    countedIn: 'memory',
  },
  readsPerAddress: {
    per: 'address',
    fallback: '10000/5m',
    unit: 'calls',
    text: 'Every API call and every page.',
    countedIn: 'memory',
  },
} as const satisfies Readonly<Record<string, LimitEntry>>;

export type LimitKey = keyof typeof limitTable;

/** The limits that count in one of the given ways. */
export type LimitKeyPer<By extends CountedBy> = {
  [Key in LimitKey]: (typeof limitTable)[Key]['per'] extends By ? Key : never;
}[LimitKey];

/** An entry of the table, with the fields that only some entries have. */
export function limitEntry(key: LimitKey): LimitEntry {
  return limitTable[key];
}

/** Every key of the table, in its order. */
export const limitKeys = Object.keys(limitTable) as readonly LimitKey[];

/** How the documentation names what a limit counts by. */
export const countedBy: Readonly<Record<CountedBy, string>> = {
  account: 'account',
  address: 'network address',
  mail_address: 'e-mail address',
  browser: 'browser',
};

type WithFallback<Value> = Setting<Value> & { readonly fallback: string };
type LimitSettings = Readonly<Record<LimitKey, WithFallback<Limit>>> & {
  readonly newAccountDivisor: WithFallback<number>;
};

/** The settings of all limits, made from the table, and the part that new accounts have. Named by limitName. */
export const limitSettings: LimitSettings = {
  ...(Object.fromEntries(limitKeys.map((key) => [key, settingOf(key)])) as Record<LimitKey, WithFallback<Limit>>),
  newAccountDivisor: {
    parse: count,
    fallback: '4',
    text: `Divides the limits on ${unitsInPart().join(' and ')} for accounts younger than a day; 4 leaves a quarter.`,
  },
};

export type Limits = ValuesOf<LimitSettings>;

/** The setting of a limit: signInPerAccount is LIMIT_SIGN_IN_PER_ACCOUNT. */
export function limitName(key: string): string {
  return `LIMIT_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

function settingOf(key: LimitKey): WithFallback<Limit> {
  const { fallback, text, countedIn } = limitEntry(key);
  return { parse: countedIn === 'memory' ? limitInMemory : limit, fallback, text };
}

function unitsInPart(): string[] {
  return limitKeys.map(limitEntry).flatMap(({ newAccounts, unit }) => (newAccounts === 'part' ? [unit] : []));
}
