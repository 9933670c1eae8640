import type { Position } from '../../core/cursor.ts';
import { atMost, below, lastFirst } from '../../core/page-sql.ts';
import { START } from '../../core/page.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, personInLists } from '../../core/visibility.ts';
import { all, joined, literal, sql, type Fragment } from '../../platform/database/fragment.ts';
import { MEMBER, PEOPLE_OF_MEMBERS, type ListTerms, type Members } from './list-members.queries.ts';
import { listedColumns } from './listed-person.ts';
import { beginning, MATCHING, type NameSearch } from './name-search.queries.ts';

/** How a list is searched for a name. */
export interface ListSearch {
  readonly typed: string;
  readonly by: NameSearch;
  /** Whether to look first for all people of the name, rather than through the list. */
  readonly namesFirst: boolean;
}

/** How well a name fits what was typed: the username itself, a name that begins so, one that holds it elsewhere. */
const FIT = { exact: 2, begins: 1, holds: 0 } as const;
/** A position counts the fit in steps above every moment, in microseconds until the year 2255: the best fit has the highest. */
const STEP = 9_000_000_000_000_000n;

/** Where a page ends: so well the last person fits, and their place among those who fit as well. */
interface RankedPosition {
  /** Above every fit where the first page begins. */
  readonly fit: number;
  readonly moment: Position;
}

function rankedPosition({ at, id }: Position): RankedPosition {
  const key = BigInt(at);
  return { fit: Number(key / STEP), moment: { at: (key % STEP).toString(), id } };
}

function bestFirst(fit: Fragment): Fragment {
  return sql`ORDER BY ${fit} DESC, member.created_at DESC, member.id DESC`;
}

function isExactly(typed: string): Fragment {
  return sql`lower(u.username) = (SELECT lower(${typed}::text))`;
}

function fitOf(typed: string): Fragment {
  return sql`CASE WHEN ${isExactly(typed)} THEN ${literal(FIT.exact)}
    WHEN ${beginning(typed).matches} THEN ${literal(FIT.begins)} ELSE ${literal(FIT.holds)} END`;
}

/** Every moment is below it: said all the same, so that the planner takes the index that has a list in its order. */
const ALL = below(MEMBER, START);

/** Behind the position, for rows whose fit is an expression. */
function behind(fit: Fragment, position: RankedPosition): Fragment {
  if (position.fit > FIT.exact) return ALL;
  const at = literal(position.fit);
  return sql`${ALL} AND (${fit} < ${at} OR (${fit} = ${at} AND ${below(MEMBER, position.moment)}))`;
}

/**
 * The statement of a page of a list that is searched: the best fit first, among those of one fit the last. Where more people
 * have the name than are looked for one by one, all count as one fit: to find out who of them fits better, the whole list
 * would be read.
 */
export function rankedText(
  members: Members,
  { typed, by, namesFirst }: ListSearch,
  { terms, position, count }: { readonly terms: ListTerms; readonly position: Position; readonly count: number },
): Fragment {
  const place = rankedPosition(position);
  const fit = fitOf(typed);
  const source = (from: Fragment, conditions: readonly Fragment[], rank: Fragment) =>
    sql`(SELECT member.*, ${rank} AS fit FROM ${from} ${PEOPLE_OF_MEMBERS}
      WHERE ${all([...conditions, personInLists(AUTHOR, terms.viewer)])}
      ${rank === fit ? bestFirst(sql`fit`) : lastFirst(MEMBER)} ${atMost(count)})`;
  const walk = (rank: Fragment, ...conditions: readonly Fragment[]) =>
    members(terms, null).map(({ rows, when = sql`TRUE` }) =>
      source(sql`(${rows}) AS member`, [when, ...conditions, by.matches], rank),
    );
  const probes = () =>
    members(terms, sql`named.id`).map(({ rows, when = sql`TRUE` }) =>
      source(
        sql`named CROSS JOIN LATERAL (${rows} OFFSET 0) AS member`,
        [when, MATCHING.areFew, behind(fit, place)],
        fit,
      ),
    );
  if (!namesFirst) return pageText(walk(fit, behind(fit, place)), terms.viewer, count);
  return sql`${by.withNamed} ${pageText(
    [
      ...probes(),
      // Then a page of the list is full soon.
      ...walk(literal(FIT.holds), MATCHING.areMany, place.fit > FIT.holds ? ALL : below(MEMBER, place.moment)),
    ],
    terms.viewer,
    count,
  )}`;
}

/** A limit for each source, not over all: so each ends as soon as a page is full. */
function pageText(sources: readonly Fragment[], viewer: Fragment, count: number): Fragment {
  const at = sql`member.fit * ${literal(Number(STEP))} + ${microseconds(sql`member.created_at`)}`;
  return sql`SELECT ${at} AS at, member.id, ${listedColumns(viewer)}
  FROM (${joined(sources, sql` UNION ALL `)}) AS member ${PEOPLE_OF_MEMBERS}
  ${bestFirst(sql`member.fit`)} ${atMost(count)}`;
}
