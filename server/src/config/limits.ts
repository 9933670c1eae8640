import { count, limit, limitInMemory, type Limit } from './parse.ts';
import type { Setting, ValuesOf } from './table.ts';

/** Whom a limit counts. An address is a network address (IPv6 by /64); a browser is one that signed in to the account before. */
export type CountedBy = 'account' | 'address' | 'mail_address' | 'browser';

/** One limit: everything that is known of it stands here and nowhere else. */
interface LimitEntry {
  readonly per: CountedBy;
  /** The default, as a setting states it: `10/15m` is at most ten within fifteen minutes. */
  readonly fallback: string;
  /** What is counted, in the plural. */
  readonly unit: string;
  /** For docs/configuration.md. */
  readonly text: string;
  /** Accounts younger than a day have a part of it (newAccountDivisor); the whole unless told. */
  readonly newAccounts?: 'part';
  /** Counted by each process for itself, for speed rather than exactness; in the database, across processes, unless told. */
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
    text: 'Tried with one username or mail address, counted as typed.',
  },
  signInPerAddress: {
    per: 'address',
    fallback: '30/15m',
    unit: 'sign-ins',
    text: 'Passwords and links tried.',
  },
  signInPerBrowser: {
    per: 'browser',
    fallback: '10/15m',
    unit: 'sign-ins',
    text: 'The allowance of a browser that signed in to the account before, so that no stranger can lock a person out.',
  },
  signUpPerAddress: {
    per: 'address',
    fallback: '5/1h',
    unit: 'sign-ups',
    text: 'Accounts made.',
  },
  mailPerAddress: {
    per: 'address',
    fallback: '30/15m',
    unit: 'mails',
    text: 'Asked for by hand (a new password, the verification again), to any mail addresses.',
  },
  mailPerMailAddress: {
    per: 'mail_address',
    fallback: '3/1h',
    unit: 'mails',
    text: 'Asked for by hand, and as many that signing in unverified brings.',
  },
  postsPerAccount: {
    per: 'account',
    fallback: '30/1h',
    unit: 'posts',
    text: 'Written or changed.',
    newAccounts: 'part',
  },
  followsPerAccount: {
    per: 'account',
    fallback: '60/1h',
    unit: 'follows',
    text: 'Begun and ended, and requests to follow made and withdrawn.',
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
    text: 'Begun and ended, and removed followers too. Apart from follows, so that a person who has used those up can still block.',
  },
  mutesPerAccount: { per: 'account', fallback: '300/1h', unit: 'mutes', text: 'Of people and tags, begun and ended.' },
  likesPerAccount: { per: 'account', fallback: '300/1h', unit: 'likes', text: 'Given and taken back.' },
  previewsPerAccount: {
    per: 'account',
    fallback: '120/1m',
    unit: 'previews',
    text: 'Of Markdown.',
    countedIn: 'memory',
  },
  changesPerAccount: {
    per: 'account',
    fallback: '60/1h',
    unit: 'changes',
    text: 'To the profile and settings; posts put into the trash and taken out of it.',
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
    text: 'Everything that is read while signed in.',
    countedIn: 'memory',
  },
  readsPerAddress: {
    per: 'address',
    fallback: '10000/5m',
    unit: 'calls',
    text: 'Every call of the API, and every page.',
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

/** How the documentation names whom a limit counts. */
export const countedBy: Readonly<Record<CountedBy, string>> = {
  account: 'account',
  address: 'network address',
  mail_address: 'mail address',
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
    text: `Accounts younger than a day have this fraction (a quarter) of ${unitsInPart().join(' and ')}.`,
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
