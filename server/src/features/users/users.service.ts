import type { Parsed, Person } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import type { Viewer } from '../../core/viewer.ts';
import type { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/errors.ts';
import {
  findPersonById,
  findPersonByName,
  updateProfile,
  type PersonRow,
  type ProfileChanges,
} from './users.queries.ts';
import { personView } from './users.view.ts';

/** A person at their exact address, username in any case. Throws not_found for everybody the viewer can't see. */
export async function readPerson(database: Database, viewer: Viewer | null, username: string): Promise<Person> {
  return seen(await findPersonByName(database, viewer?.id ?? null, username), viewer);
}

/** A person by id. Throws not_found for everybody the viewer can't see. */
export async function readPersonById(database: Database, viewer: Viewer | null, id: string): Promise<Person> {
  return seen(await findPersonById(database, viewer?.id ?? null, id), viewer);
}

function seen(row: PersonRow | undefined, viewer: Viewer | null): Person {
  if (row === undefined) throw notFound();
  return personView(row, viewer !== null);
}

/** Writes what the viewer's page says of them; an empty text clears the field. */
export async function changeProfile(call: SignedInCall, input: Parsed<'users.updateProfile'>): Promise<Person> {
  const { database, viewer } = call;
  const changes: ProfileChanges = {
    display_name: cleared(input.displayName),
    bio: cleared(input.bio),
    location: cleared(input.location),
    website: cleared(input.website),
  };
  if (Object.values(changes).some((value) => value !== undefined)) await updateProfile(database, viewer.id, changes);
  return readPersonById(database, viewer, viewer.id);
}

function cleared(text: string | undefined): string | null | undefined {
  return text === '' ? null : text;
}
