import type { ListedPerson } from '@vrss/contract';
import type { Call } from '../../core/context.ts';
import type { Position } from '../../core/cursor.ts';
import { readPage } from '../../core/page.ts';
import { below, belowParameters, lastFirst, pageStatements, type PageStatements } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { personInLists, VIEWER } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN } from '../../platform/database/database.ts';
import { LISTED_COLUMNS, listedPerson, type ListedRow } from './listed-person.ts';
import { beginning, holding, isFoundByTrigrams, MATCHING, type NameSearch } from './search.ts';

const TERMS = { user: 'u', profile: 'up', viewer: VIEWER };

/**
 * The rows `u` and `up` of each person that `member` names by person_id. OFFSET 0: one by one in the order of the members,
 * so that a page reads few of them; a join would be free to begin with all people.
 */
export const PEOPLE_OF_MEMBERS = `CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = member.person_id OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = member.person_id OFFSET 0) AS up`;

/** One way to rows of a list: SQL of person_id, created_at and id. */
export interface Source {
  readonly rows: string;
  /** SQL that is asked once: where it is not true, there are no rows. */
  readonly when?: string;
}

/**
 * The rows of a list of people: those of all its ways together. $1 is the viewer, $2 what the list is of. With a term for a
 * person, that person's row alone.
 */
export type Members = (person: string | null) => readonly Source[];

/** The statements of a list of people. */
export function peopleStatements(name: string, members: Members): PageStatements {
  return pageStatements(name, (count) => pageText(walks(members, count, []), count));
}

/** The statements of a list that can be searched; what is not searched for does not stand in the first ones. */
export interface SearchableStatements {
  readonly whole: PageStatements;
  /** Looks through the list. */
  readonly searched: PageStatements;
  /** Looks first for all people whose name holds the text. */
  readonly named: PageStatements;
  /** Looks first for all people whose name begins with the text. */
  readonly begun: PageStatements;
}

export function searchableStatements(name: string, members: Members): SearchableStatements {
  return {
    whole: peopleStatements(name, members),
    searched: pageStatements(`${name}.searched`, (count) => pageText(walks(members, count, [holding.matches]), count)),
    named: pageStatements(`${name}.named`, (count) => namedText(members, holding, count)),
    begun: pageStatements(`${name}.begun`, (count) => namedText(members, beginning, count)),
  };
}

/** The statements by which a list is read, and what they bind behind the place of the page. */
export interface PeopleReading {
  readonly statements: PageStatements;
  readonly bound: readonly unknown[];
}

/** Members up to which a list is looked through for a name at once. */
const SHORT = 1_000;

/**
 * How a list of about so many members is searched: for names that hold the text. In a long list one or two letters find
 * the beginnings of names alone, since no index answers where they stand else.
 */
export function readingFor(statements: SearchableStatements, search: string, size: number): PeopleReading {
  if (search === '') return { statements: statements.whole, bound: [] };
  if (size <= SHORT) return { statements: statements.searched, bound: holding.bound(search) };
  return isFoundByTrigrams(search)
    ? { statements: statements.named, bound: holding.bound(search) }
    : { statements: statements.begun, bound: beginning.bound(search) };
}

const BELOW = below('member', 3);

function walks(members: Members, count: number, conditions: readonly string[]): string[] {
  return members(null).map(({ rows, when = 'TRUE' }) =>
    visibleMembers(`(${rows}) AS member`, [when, BELOW, ...conditions], count),
  );
}

/** Where many have the name the list is looked through after all: then a page of it is full soon. */
function namedText(members: Members, { matches, withNamed }: NameSearch, count: number): string {
  const probes = members('named.id').map(({ rows, when = 'TRUE' }) =>
    visibleMembers(`named CROSS JOIN LATERAL (${rows} OFFSET 0) AS member`, [when, MATCHING.areFew, BELOW], count),
  );
  return `${withNamed} ${pageText([...probes, ...walks(members, count, [MATCHING.areMany, matches])], count)}`;
}

/** The last of the members whom the viewer may see in lists. */
export function visibleMembers(from: string, conditions: readonly string[], count: number): string {
  return `(SELECT member.* FROM ${from} ${PEOPLE_OF_MEMBERS}
      WHERE ${[...conditions, personInLists(TERMS)].join(' AND ')}
      ${lastFirst('member')} LIMIT ${count})`;
}

/** A limit for each way, not over all: so each ends as soon as a page is full. */
function pageText(ways: readonly string[], count: number): string {
  return `SELECT ${microseconds('member.created_at')} AS at, member.id, ${LISTED_COLUMNS}
  FROM (${ways.join(' UNION ALL ')}) AS member ${PEOPLE_OF_MEMBERS}
  ${lastFirst('member')} LIMIT ${count}`;
}

export interface PeopleRequest {
  readonly procedure: string;
  /** The id of what the list is of. */
  readonly of: string;
  /** What is searched for; a cursor of another search is refused. */
  readonly search?: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of a list of people, the last first, without whom the viewer may not see in lists. Throws invalid_input for a foreign cursor. */
export async function readPeople(
  { cursors, database, viewer }: Call,
  { statements, bound }: PeopleReading,
  { procedure, of, search = '', cursor, limit }: PeopleRequest,
): Promise<{ items: ListedPerson[]; nextCursor: string | null }> {
  const request = { procedure, filter: `${of} ${search}`, cursor, limit };
  const page = await readPage(cursors, request, (position, count) => {
    const { name, text } = statements.of(count);
    const values = [viewer?.id ?? null, of, ...belowParameters(position), ...bound];
    return database.named<ListedRow & Position>(name, text, values, CHOSEN_COST_WITHIN);
  });
  return { items: page.items.map((row) => listedPerson(row, viewer !== null)), nextCursor: page.nextCursor };
}
