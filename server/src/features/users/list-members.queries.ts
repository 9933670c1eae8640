import { sql, type Fragment } from '../../platform/database/fragment.ts';

export const MEMBER = sql`member`;

/**
 * The rows `u` and `up` of each person that `member` names by person_id. OFFSET 0: one by one in the order of the members,
 * so that a page reads few of them; a join would be free to begin with all people.
 */
export const PEOPLE_OF_MEMBERS = sql`CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = member.person_id OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = member.person_id OFFSET 0) AS up`;

/** One way to rows of a list: SQL of person_id, created_at and id. */
export interface Source {
  readonly rows: Fragment;
  /** SQL that is asked once: where it is not true, there are no rows. */
  readonly when?: Fragment;
}

/** Whose list it is and who reads it, both as SQL for an id that the planner doesn't look into: the plan is that of a long list. */
export interface ListTerms {
  readonly viewer: Fragment;
  readonly of: Fragment;
}

/** The rows of a list of people: those of all its sources together. With a term for a person, that person's row alone. */
export type Members = (terms: ListTerms, person: Fragment | null) => readonly Source[];
