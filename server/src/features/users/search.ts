/** LIKE's wildcards in what somebody typed are letters. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Whether a text has so many letters or digits on end, of whatever script. */
function hasOnEnd(count: number, text: string): boolean {
  return new RegExp(`[\\p{L}\\p{N}]{${count}}`, 'u').test(text);
}

/** People of a name up to which each is looked for in a list. */
const FEW = 1_000;

/** Conditions that PostgreSQL asks once, before it begins with a branch. */
export const MATCHING = {
  areFew: `(SELECT count(*) <= ${FEW} FROM named)`,
  areMany: `(SELECT count(*) > ${FEW} FROM named)`,
} as const;

/** How names are looked for. Case is folded by lower(), as the indexes do it. */
export interface NameSearch {
  /** Of the rows `u` and `up`: whether the name is one of those. */
  readonly matches: string;
  /** `named`: everybody whose name matches, or, where these are many, some. */
  readonly withNamed: string;
  /** What the statements bind from $5 on. */
  bound(search: string): unknown[];
}

const PATTERN = '(SELECT lower($5::text))';

/** Names that hold a text. */
export const holding: NameSearch = {
  matches: `(lower(u.username) LIKE ${PATTERN} OR lower(up.display_name) LIKE ${PATTERN}) IS TRUE`,
  withNamed: `WITH named AS MATERIALIZED (
    (SELECT id FROM users WHERE lower(username) LIKE ${PATTERN} LIMIT ${FEW + 1})
    UNION
    (SELECT user_id FROM user_profiles WHERE lower(display_name) LIKE ${PATTERN} LIMIT ${FEW + 1})
  )`,
  bound: (search) => [`%${escapeLike(search)}%`],
};

/** Whether the indexes can find the names that hold a text: with less than three letters on end it has no trigram. */
export function isFoundByTrigrams(search: string): boolean {
  return hasOnEnd(3, search);
}

/**
 * A username that begins with the text that is bound under a number. As a range in the order of bytes, which a prepared
 * statement finds in the index; usernames have nothing behind ~.
 */
export function usernameBegins(username: string, typed: number): string {
  const beginning = `(SELECT lower($${typed}::text))`;
  return `lower(${username}) ~>=~ ${beginning} AND lower(${username}) ~<~ (${beginning} || '~')`;
}

/** A display name of which a word begins so; the text is bound as LIKE wants it. */
export function wordBegins(displayName: string, escaped: number): string {
  return `(lower(${displayName}) LIKE (SELECT lower($${escaped}::text) || '%')
      OR lower(${displayName}) LIKE (SELECT '% ' || lower($${escaped}::text) || '%'))`;
}

/** Names that begin with a text, a word of the display name too, where $7 says that those are to be looked through. */
export const beginning: NameSearch = {
  matches: `((${usernameBegins('u.username', 5)}) OR ($7::boolean AND ${wordBegins('up.display_name', 6)})) IS TRUE`,
  withNamed: `WITH named AS MATERIALIZED (
    (SELECT id FROM users WHERE ${usernameBegins('username', 5)} LIMIT ${FEW + 1})
    UNION
    (SELECT user_id FROM user_profiles WHERE $7::boolean AND ${wordBegins('display_name', 6)} LIMIT ${FEW + 1})
  )`,
  // The beginning of a word has trigrams of its own, from its first letter on.
  bound: (search) => [search, escapeLike(search), hasOnEnd(1, search)],
};
