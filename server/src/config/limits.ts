import { count, limit, limitInMemory } from './parse.ts';
import type { Setting, ValuesOf } from './table.ts';

/** The rate limits of security.md that today's procedures stand under. Tests and benchmarks raise them by settings, named by limitName. */
export const limitTable = {
  signInPerAccount: {
    parse: limit,
    fallback: '10/15m',
    text: 'Sign-ins, links and codes tried for one account.',
  },
  signInPerAddress: { parse: limit, fallback: '30/15m', text: 'The same, from one network address.' },
  signInPerBrowser: {
    parse: limit,
    fallback: '10/15m',
    text: 'The allowance of a browser that signed in to the account before, so that no stranger can lock a person out.',
  },
  signUpPerAddress: { parse: limit, fallback: '5/1h', text: 'Accounts made from one network address.' },
  mailPerMailAddress: {
    parse: limit,
    fallback: '3/1h',
    text: 'Mails asked for by hand (a new password, the verification again) to one mail address, and as many that signing in unverified brings.',
  },
  postsPerAccount: { parse: limit, fallback: '30/1h', text: 'Posts written by one account.' },
  followsPerAccount: { parse: limit, fallback: '60/1h', text: 'Follows and unfollows of one account.' },
  blocksPerAccount: {
    parse: limit,
    fallback: '300/1h',
    text: 'Blocks of one account, ended ones and removed followers too. Apart from follows, so that nobody who has used those up is at somebody’s mercy.',
  },
  likesPerAccount: { parse: limit, fallback: '300/1h', text: 'Likes given and taken back by one account.' },
  previewsPerAccount: {
    parse: limitInMemory,
    fallback: '120/1m',
    text: 'Previews of Markdown of one account, counted in each process.',
  },
  changesPerAccount: {
    parse: limit,
    fallback: '60/1h',
    text: 'Changes of one account to its profile and settings, and posts put into the trash and taken out of it.',
  },
  lookUpsPerAddress: {
    parse: limit,
    fallback: '120/15m',
    text: 'Questions from one network address whether a username is free and what a link is for.',
  },
  readsPerAccount: {
    parse: limitInMemory,
    fallback: '1000/5m',
    text: 'Reads of one account, counted in each process.',
  },
  readsPerAddress: {
    parse: limitInMemory,
    fallback: '10000/5m',
    text: 'Reads from one network address, and pages it asks for, counted in each process.',
  },
  newAccountDivisor: {
    parse: count,
    fallback: '4',
    text: 'Accounts younger than a day have this fraction (a quarter) of posts and follows.',
  },
} satisfies Record<string, Setting<unknown>>;

export type Limits = ValuesOf<typeof limitTable>;

/** What can be counted: the limits that are a count within a time. */
export type CountedLimit = Exclude<keyof Limits, 'newAccountDivisor'>;

/** Those that each process counts for itself, for speed rather than exactness. */
export const limitsInMemory = (Object.keys(limitTable) as (keyof Limits)[]).filter(
  (key): key is CountedLimit => limitTable[key].parse === limitInMemory,
);

/** The setting of a limit: signInPerAccount is LIMIT_SIGN_IN_PER_ACCOUNT. */
export function limitName(key: string): string {
  return `LIMIT_${key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
