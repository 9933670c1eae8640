/** Lengths in code points after NFC and trimming (decision 50), and the sizes of pages and bodies. */
export const limits = {
  username: { min: 3, max: 30 },
  password: { min: 10, max: 128 },
  /** Sessions of one account; the one that was not used for the longest ends when another begins. */
  sessions: 50,
  /** Characters of a mail address, the column's width in the design. */
  email: 254,
  displayName: 100,
  bio: 500,
  location: 100,
  website: 500,
  /** Years (user_profiles_age_valid). */
  age: { min: 13, max: 120 },
  textShort: 500,
  textLong: 50_000,
  title: 200,
  contentWarning: 200,
  /** A tag, without its sign. */
  tag: 64,
  /** Tags of one post, from its text and its tag field together. */
  tags: 20,
  /** People mentioned in one post; further ones are shown and linked, and not told. */
  mentions: 20,
  /** Of how a long post begins, as lists show it. */
  excerpt: 300,
  /** What a list of people is searched for, and what is typed of a name or tag to be completed. */
  search: 100,
  /** Up to which requests to follow are counted. */
  countedRequests: 100,
  /** What one person can mute at a time: statements walk around all of it. */
  mutes: { people: 2_000, tags: 200 },
  /** Names and tags offered while somebody writes. */
  completions: 8,
  /** Of feeds (decisions 15, 41, 42 and 50). */
  feed: {
    name: 100,
    description: 500,
    /** Feeds of one person, Following not counted. */
    each: 50,
    /** Groups within groups, the outermost included. */
    depth: 3,
    /** Blocks of one feed. */
    leaves: 20,
    /** People named in one block. */
    people: 50,
    /** Tags named in one block. */
    tags: 20,
    /** Languages named in one block. */
    languages: 20,
    /** Characters of a keyword or phrase. */
    keyword: 100,
    /** Hours, days, weeks or months back. */
    last: 10_000,
    /** The largest number that engagement is compared with. */
    count: 1_000_000_000,
    perAuthor: 50,
    stopAfter: 500,
    /** Days. */
    horizon: 3_650,
    /** Characters of the text form: more than the longest rule of 20 blocks takes. */
    text: 20_000,
  },
  /** Words and phrases that one person mutes, and characters of each. */
  mutedWords: { each: 200, phrase: 100 },
  installationName: 60,
  installationLine: 200,
  installationRunBy: 200,
  /** Items on one page of a list. */
  page: { min: 1, max: 50, default: 20 },
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Nesting of a request's body. */
  depth: 16,
  /** Characters of an idempotency key. */
  idempotencyKey: 255,
} as const;

const VISIBLE_ASCII = /^[\x21-\x7e]+$/;

/** Whether a text can be an Idempotency-Key: visible ASCII characters, which every header can hold, and not too many. */
export function isIdempotencyKey(text: string): boolean {
  return text.length <= limits.idempotencyKey && VISIBLE_ASCII.test(text);
}
