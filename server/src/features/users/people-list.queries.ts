import type { Position } from '../../core/cursor.ts';
import { atMost, below, lastFirst } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, personInLists, viewer as viewerSql } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { all, joined, sql, type Fragment } from '../../platform/database/fragment.ts';
import { searchName } from './search-name.ts';
import { MEMBER, PEOPLE_OF_MEMBERS, type ListTerms, type Members } from './list-members.queries.ts';
import { listedColumns, type ListedRow } from './listed-person.ts';
import { beginning, holding, isFoundByTrigrams, MATCHING, type NameSearch } from './name-search.queries.ts';
import { rankedText, unrankedPosition } from './ranked-people.queries.ts';

/** How a list is read: all of it, or the people whose name is searched for. */
export interface PeopleReading {
  readonly members: Members;
  /** In a short list what was typed; in a long one how names are looked for, first among everybody. */
  readonly search?: { readonly typed: string } | { readonly namesFirst: NameSearch };
}

/** Members up to which a list is looked through for a name at once. */
const SHORT = 1_000;

/**
 * How a list of about so many members is searched: for names that hold the text, in a short list the best fit first. In a
 * long list one or two letters find the beginnings of names alone, since no index answers where they stand else.
 */
export function readingFor(members: Members, search: string, size: number): PeopleReading {
  const folded = searchName(search);
  if (folded === '') return { members };
  if (size <= SHORT) return { members, search: { typed: folded } };
  return { members, search: { namesFirst: isFoundByTrigrams(folded) ? holding(folded) : beginning(folded) } };
}

/** The statement of a page of a list of people: the last first, but in a short list that is searched the best fit. */
export function peopleText(
  { members, search }: PeopleReading,
  terms: ListTerms,
  position: Position,
  count: number,
): Fragment {
  if (search !== undefined && 'typed' in search) return rankedText(members, search.typed, { terms, position, count });
  // A list may have grown long since its cursor was made.
  const onPage = below(MEMBER, search === undefined ? position : unrankedPosition(position));
  const walks = (...conditions: readonly Fragment[]) =>
    members(terms, null).map(({ rows, when = sql`TRUE` }) =>
      visibleMembers(sql`(${rows}) AS member`, [when, onPage, ...conditions], terms.viewer, count),
    );
  if (search === undefined) return pageText(walks(), terms.viewer, count);
  const { namesFirst: by } = search;
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
