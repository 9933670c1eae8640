/**
 * Names that hold a text: case is folded by lower(), as the trigram indexes do it. The
 * pattern is bound as $5.
 */
const PATTERN = '(SELECT lower($5::text))';

/** LIKE's wildcards in what somebody typed are letters. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

export function searchPattern(search: string): string {
  return `%${escapeLike(search)}%`;
}

/** Whether a text has three letters or digits on end: shorter ones have no trigram to look for in an index. */
export function trigramsIn(search: string): boolean {
  return /[\p{L}\p{N}]{3}/u.test(search);
}

export function nameMatches(user: string, profile: string): string {
  return `(lower(${user}.username) LIKE ${PATTERN} OR lower(${profile}.display_name) LIKE ${PATTERN}) IS TRUE`;
}

/** People of a name up to which each is looked for in a list. */
const FEW = 1_000;

/** `named`: everybody whose name matches, or, where these are many, some. */
export const WITH_NAMED = `WITH named AS MATERIALIZED (
    (SELECT id FROM users WHERE lower(username) LIKE ${PATTERN} LIMIT ${FEW + 1})
    UNION
    (SELECT user_id FROM user_profiles WHERE lower(display_name) LIKE ${PATTERN} LIMIT ${FEW + 1})
  )`;

/** Conditions that PostgreSQL asks once, before it begins with a branch. */
export const MATCHING = {
  areFew: `(SELECT count(*) <= ${FEW} FROM named)`,
  areMany: `(SELECT count(*) > ${FEW} FROM named)`,
} as const;
