import type { Position } from '../../core/cursor.ts';
import { atMost, below, lastFirst } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, personInLists, viewer as viewerSql } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { all, joined, sql, type Fragment } from '../../platform/database/fragment.ts';
import { searchName } from './search-name.ts';
import { listedColumns, type ListedRow } from './listed-person.ts';
import { beginning, holding, isFoundByTrigrams, MATCHING, type NameSearch } from './name-search.queries.ts';

const MEMBER = sql`member`;

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

/** How a list is read: all of it, or the people whose name is searched for. */
export interface PeopleReading {
  readonly members: Members;
  readonly search?: {
    readonly by: NameSearch;
    /** Whether to look first for all people of the name, rather than through the list. */
    readonly namesFirst: boolean;
  };
}

/** Members up to which a list is looked through for a name at once. */
const SHORT = 1_000;

/**
 * How a list of about so many members is searched: for names that hold the text. In a long list one or two letters find
 * the beginnings of names alone, since no index answers where they stand else.
 */
export function readingFor(members: Members, search: string, size: number): PeopleReading {
  const folded = searchName(search);
  if (folded === '') return { members };
  if (size <= SHORT) return { members, search: { by: holding(folded), namesFirst: false } };
  return { members, search: { by: isFoundByTrigrams(folded) ? holding(folded) : beginning(folded), namesFirst: true } };
}

/** The statement of a page of a list of people, the last first. */
export function peopleText(
  { members, search }: PeopleReading,
  terms: ListTerms,
  position: Position,
  count: number,
): Fragment {
  const onPage = below(MEMBER, position);
  const walks = (...conditions: readonly Fragment[]) =>
    members(terms, null).map(({ rows, when = sql`TRUE` }) =>
      visibleMembers(sql`(${rows}) AS member`, [when, onPage, ...conditions], terms.viewer, count),
    );
  if (search === undefined) return pageText(walks(), terms.viewer, count);
  const { by, namesFirst } = search;
  if (!namesFirst) return pageText(walks(by.matches), terms.viewer, count);
  const probes = members(terms, sql`named.id`).map(({ rows, when = sql`TRUE` }) =>
    visibleMembers(
      sql`named CROSS JOIN LATERAL (${rows} OFFSET 0) AS member`,
      [when, MATCHING.areFew, onPage],
      terms.viewer,
      count,
    ),
  );
  // Where many have the name the list is looked through after all: then a page of it is full soon.
  return sql`${by.withNamed} ${pageText([...probes, ...walks(MATCHING.areMany, by.matches)], terms.viewer, count)}`;
}

/** The last of the members whom the viewer may see in lists. */
export function visibleMembers(
  from: Fragment,
  conditions: readonly Fragment[],
  viewer: Fragment,
  count: number,
): Fragment {
  return sql`(SELECT member.* FROM ${from} ${PEOPLE_OF_MEMBERS}
      WHERE ${all([...conditions, personInLists(AUTHOR, viewer)])}
      ${lastFirst(MEMBER)} ${atMost(count)})`;
}

/** A limit for each source, not over all: so each ends as soon as a page is full. */
function pageText(sources: readonly Fragment[], viewer: Fragment, count: number): Fragment {
  return sql`SELECT ${microseconds(sql`member.created_at`)} AS at, member.id, ${listedColumns(viewer)}
  FROM (${joined(sources, sql` UNION ALL `)}) AS member ${PEOPLE_OF_MEMBERS}
  ${lastFirst(MEMBER)} ${atMost(count)}`;
}

/** The people of a page, whom the viewer may see in lists. */
export async function peopleBelow(
  database: Database,
  reading: PeopleReading,
  ids: { readonly viewer: string | null; readonly of: string },
  position: Position,
  count: number,
): Promise<(ListedRow & Position)[]> {
  const terms = { viewer: viewerSql(ids.viewer), of: sql`(SELECT ${ids.of}::bigint)` };
  const text = peopleText(reading, terms, position, count);
  return database.run<ListedRow & Position>(text, { within: CHOSEN_COST_WITHIN });
}
