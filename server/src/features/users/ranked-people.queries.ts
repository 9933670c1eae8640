import type { Position } from '../../core/cursor.ts';
import { atMost, below } from '../../core/page-sql.ts';
import { START } from '../../core/page.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { AUTHOR, personInLists } from '../../core/visibility.ts';
import { all, joined, literal, sql, type Fragment } from '../../platform/database/fragment.ts';
import { MEMBER, PEOPLE_OF_MEMBERS, type ListTerms, type Members } from './list-members.queries.ts';
import { listedColumns } from './listed-person.ts';
import { beginning, holding } from './name-search.queries.ts';

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

/** The place in time of a position in a list that was ranked when its cursor was made, for one that no longer is. */
export function unrankedPosition(position: Position): Position {
  const { fit, moment } = rankedPosition(position);
  return fit > FIT.exact ? START : moment;
}

function fitOf(typed: string): Fragment {
  return sql`CASE WHEN lower(u.username) = (SELECT lower(${typed}::text)) THEN ${literal(FIT.exact)}
    WHEN ${beginning(typed).matches} THEN ${literal(FIT.begins)} ELSE ${literal(FIT.holds)} END`;
}

function behind(fit: Fragment, { fit: last, moment }: RankedPosition): Fragment {
  // Said of the first page as well, so that the planner takes the index that has the list.
  const everyone = below(MEMBER, START);
  if (last > FIT.exact) return everyone;
  const at = literal(last);
  return sql`${everyone} AND (${fit} < ${at} OR (${fit} = ${at} AND ${below(MEMBER, moment)}))`;
}

function bestFirst(fit: Fragment): Fragment {
  return sql`ORDER BY ${fit} DESC, member.created_at DESC, member.id DESC`;
}

/**
 * The statement of a page of a list whose every member is looked at: those whose name holds what was typed, the best fit
 * first, among those of one fit the last.
 */
export function rankedText(
  members: Members,
  typed: string,
  { terms, position, count }: { readonly terms: ListTerms; readonly position: Position; readonly count: number },
): Fragment {
  const fit = fitOf(typed);
  const onPage = behind(fit, rankedPosition(position));
  const sources = members(terms, null).map(({ rows, when = sql`TRUE` }) => {
    const conditions = [when, onPage, holding(typed).matches, personInLists(AUTHOR, terms.viewer)];
    return sql`(SELECT member.*, ${fit} AS fit FROM (${rows}) AS member ${PEOPLE_OF_MEMBERS}
      WHERE ${all(conditions)} ${bestFirst(sql`fit`)} ${atMost(count)})`;
  });
  const at = sql`member.fit * ${literal(Number(STEP))} + ${microseconds(sql`member.created_at`)}`;
  return sql`SELECT ${at} AS at, member.id, ${listedColumns(terms.viewer)}
  FROM (${joined(sources, sql` UNION ALL `)}) AS member ${PEOPLE_OF_MEMBERS}
  ${bestFirst(sql`member.fit`)} ${atMost(count)}`;
}
