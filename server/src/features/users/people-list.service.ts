import type { ListedPerson } from '@vrss/contract';
import type { Call } from '../../core/context.ts';
import { readPage } from '../../core/page.ts';
import { listedPerson } from './listed-person.ts';
import { peopleBelow, type PeopleReading } from './people-list.queries.ts';

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
  reading: PeopleReading,
  { procedure, of, search = '', cursor, limit }: PeopleRequest,
): Promise<{ items: ListedPerson[]; nextCursor: string | null }> {
  const request = { procedure, filter: `${of} ${search}`, cursor, limit };
  const ids = { viewer: viewer?.id ?? null, of };
  const page = await readPage(cursors, request, (position, count) =>
    peopleBelow(database, reading, ids, position, count),
  );
  return { items: page.items.map((row) => listedPerson(row, viewer !== null)), nextCursor: page.nextCursor };
}
