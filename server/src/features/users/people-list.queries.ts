import type { Position } from '../../core/cursor.ts';
import { atMost, below, lastFirst } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, personInLists, viewer as viewerSql } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { all, joined, sql, type Fragment } from '../../platform/database/fragment.ts';
import { searchName } from './search-name.ts';
import { MEMBER, PEOPLE_OF_MEMBERS, type ListTerms, type Members } from './list-members.queries.ts';
import { listedColumns, type ListedRow } from './listed-person.ts';
import { beginning, holding, isFoundByTrigrams } from './name-search.queries.ts';
import { rankedText, type ListSearch } from './ranked-people.queries.ts';

/** How a list is read: all of it, or the people whose name is searched for. */
export interface PeopleReading {
  readonly members: Members;
  readonly search?: ListSearch;
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
  if (size <= SHORT) return { members, search: { typed: folded, by: holding(folded), namesFirst: false } };
  const by = isFoundByTrigrams(folded) ? holding(folded) : beginning(folded);
  return { members, search: { typed: folded, by, namesFirst: true } };
}

/** The statement of a page of a list of people: the last first, or where it is searched the best fit. */
export function peopleText(
  { members, search }: PeopleReading,
  terms: ListTerms,
  position: Position,
  count: number,
): Fragment {
  if (search !== undefined) return rankedText(members, search, { terms, position, count });
  const sources = members(terms, null).map(({ rows, when = sql`TRUE` }) =>
    visibleMembers(sql`(${rows}) AS member`, [when, below(MEMBER, position)], terms.viewer, count),
  );
  return pageText(sources, terms.viewer, count);
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
