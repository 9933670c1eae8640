import { sql, type Fragment } from '../../platform/database/fragment.ts';

/** LIKE's wildcards in what was typed are letters. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Whether a text has so many letters or digits on end, of whatever script. */
export function hasOnEnd(count: number, text: string): boolean {
  return new RegExp(`[\\p{L}\\p{N}]{${count}}`, 'u').test(text);
}

/** People of a name up to which each is looked for in a list, and one more. */
const FEW = sql`1000`;
const MORE = sql`1001`;

/** Conditions that PostgreSQL asks once, before it begins with a branch. */
export const MATCHING = {
  areFew: sql`(SELECT count(*) <= ${FEW} FROM named)`,
  areMany: sql`(SELECT count(*) > ${FEW} FROM named)`,
} as const;

/** A display name as it is searched, and as the index has it: one that was not folded yet in lower case at least. */
const SEARCHED_NAME = sql`COALESCE(search_name, LOWER(display_name))`;
/** The same of the row `up`. */
export const SEARCHED_NAME_OF_UP = sql`COALESCE(up.search_name, LOWER(up.display_name))`;

/** How a name is looked for. What is typed was folded as the names are (searchName). */
export interface NameSearch {
  /** Of the rows `u` and `up`: whether the name is one of those. */
  readonly matches: Fragment;
  /** `named`: everybody whose name matches, or, where these are many, some. */
  readonly withNamed: Fragment;
}

/** Names that hold a text. */
export function holding(search: string): NameSearch {
  const pattern = sql`(SELECT ${`%${escapeLike(search)}%`}::text)`;
  return {
    matches: sql`(lower(u.username) LIKE ${pattern} OR ${SEARCHED_NAME_OF_UP} LIKE ${pattern}) IS TRUE`,
    withNamed: namedBy(sql`lower(username) LIKE ${pattern}`, sql`${SEARCHED_NAME} LIKE ${pattern}`),
  };
}

/** Whether the indexes can find the names that hold a text: with less than three letters on end it has no trigram. */
export function isFoundByTrigrams(search: string): boolean {
  return hasOnEnd(3, search);
}

/** Names that begin with a text; a word of the display name too, where it has a letter, and so a trigram at its beginning. */
export function beginning(search: string): NameSearch {
  const words = sql`${hasOnEnd(1, search)}::boolean`;
  const name = (column: Fragment) => sql`${words} AND ${wordBegins(column, search)}`;
  return {
    matches: sql`((${usernameBegins(sql`u.username`, search)}) OR (${name(SEARCHED_NAME_OF_UP)})) IS TRUE`,
    withNamed: namedBy(usernameBegins(sql`username`, search), name(SEARCHED_NAME)),
  };
}

function namedBy(username: Fragment, displayName: Fragment): Fragment {
  return sql`WITH named AS MATERIALIZED (
    (SELECT id FROM users WHERE ${username} LIMIT ${MORE})
    UNION
    (SELECT user_id FROM user_profiles WHERE ${displayName} LIMIT ${MORE})
  )`;
}

/**
 * A username that begins with the text. As a range in the order of bytes, which a statement finds in the index whatever the
 * text is; usernames have nothing behind ~.
 */
export function usernameBegins(username: Fragment, typed: string): Fragment {
  const start = sql`(SELECT ${typed}::text)`;
  return sql`lower(${username}) ~>=~ ${start} AND lower(${username}) ~<~ (${start} || '~')`;
}

/** A display name, as it is searched, of which a word begins so. */
export function wordBegins(searchedName: Fragment, typed: string): Fragment {
  const start = sql`${escapeLike(typed)}::text`;
  return sql`(${searchedName} LIKE (SELECT ${start} || '%')
      OR ${searchedName} LIKE (SELECT '% ' || ${start} || '%'))`;
}
