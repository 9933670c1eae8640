import type { ListedPerson } from '@vrss/contract';
import type { Call } from '../../core/context.ts';
import type { Position } from '../../core/cursor.ts';
import { readPage } from '../../core/page.ts';
import { below, belowParameters, lastFirst, pageStatements, type PageStatements } from '../../core/page-sql.ts';
import { microseconds } from '../../core/timeline-sql.ts';
import { personInLists, VIEWER } from '../../core/visibility.ts';
import { LISTED_COLUMNS, listedPerson, type ListedRow } from './listed-person.ts';
import { MATCHING, nameMatches, searchPattern, trigramsIn, WITH_NAMED } from './search.ts';

const TERMS = { user: 'u', profile: 'up', viewer: VIEWER };

/**
 * The rows `u` and `up` of each person that `member` names by person_id. OFFSET 0: one by one in the order of the members,
 * so that a page reads few of them; a join would be free to begin with all people.
 */
export const PEOPLE_OF_MEMBERS = `CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = member.person_id OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = member.person_id OFFSET 0) AS up`;

/**
 * SQL of the rows of a list: person_id, created_at and id. $1 is the viewer, $2 what the list is of. With a term for a
 * person, that person's row alone.
 */
export type Members = (person: string | null) => string;

/** The statements of a list of people; what is not searched for does not stand in them. */
export interface PeopleStatements {
  readonly whole: PageStatements;
  /** Looks through the list. */
  readonly searched: PageStatements;
  /** Looks first for all people of the name. */
  readonly named: PageStatements;
}

export function peopleStatements(name: string, members: Members): PeopleStatements {
  return {
    whole: pageStatements(`${name}.whole`, (count) => walkText(members, count, '')),
    searched: pageStatements(`${name}.searched`, (count) => walkText(members, count, `AND ${nameMatches('u', 'up')}`)),
    named: pageStatements(`${name}.named`, (count) => namedText(members, count)),
  };
}

const VISIBLE = `${below('member', 3)} AND ${personInLists(TERMS)}`;

function walkText(members: Members, count: number, matching: string): string {
  return `SELECT ${microseconds('member.created_at')} AS at, member.id, ${LISTED_COLUMNS}
  FROM (${members(null)}) AS member ${PEOPLE_OF_MEMBERS}
  WHERE ${VISIBLE} ${matching}
  ${lastFirst('member')} LIMIT ${count}`;
}

/** Where many have the name the list is looked through after all: then a page of it is full soon. */
function namedText(members: Members, count: number): string {
  const page = `${lastFirst('member')} LIMIT ${count}`;
  return `${WITH_NAMED}
  SELECT ${microseconds('member.created_at')} AS at, member.id, ${LISTED_COLUMNS} FROM (
    (SELECT member.* FROM named CROSS JOIN LATERAL (${members('named.id')} OFFSET 0) AS member ${PEOPLE_OF_MEMBERS}
      WHERE ${MATCHING.areFew} AND ${VISIBLE} ${page})
    UNION ALL
    (SELECT member.* FROM (${members(null)}) AS member ${PEOPLE_OF_MEMBERS}
      WHERE ${MATCHING.areMany} AND ${VISIBLE} AND ${nameMatches('u', 'up')} ${page})
  ) AS member ${PEOPLE_OF_MEMBERS}
  ${page}`;
}

/** Members up to which a list is looked through for a name at once. */
const SHORT = 1_000;

export interface PeopleRequest {
  readonly procedure: string;
  /** The id of what the list is of. */
  readonly of: string;
  readonly search?: string | undefined;
  /** How many members there are, about: which statement is asked goes by it, and nothing else. */
  readonly size: number;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of a list of people, the last first, without whom the viewer may not see in lists. Throws invalid_input for a foreign cursor. */
export async function readPeople(
  { cursors, database, viewer }: Call,
  statements: PeopleStatements,
  { procedure, of, search = '', size, cursor, limit }: PeopleRequest,
): Promise<{ items: ListedPerson[]; nextCursor: string | null }> {
  const way = search === '' ? 'whole' : size > SHORT && trigramsIn(search) ? 'named' : 'searched';
  const request = { procedure, filter: `${of} ${search}`, cursor, limit };
  const page = await readPage(cursors, request, (position, count) => {
    const { name, text } = statements[way].of(count);
    const values = [viewer?.id ?? null, of, ...belowParameters(position)];
    const all = way === 'whole' ? values : [...values, searchPattern(search)];
    return database.named<ListedRow & Position>(name, text, all);
  });
  return { items: page.items.map((row) => listedPerson(row, viewer !== null)), nextCursor: page.nextCursor };
}
