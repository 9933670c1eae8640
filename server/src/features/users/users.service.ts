import type { Output, Parsed, Person, SomePeople, ViewerRelationship } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import type { Viewer } from '../../core/viewer.ts';
import type { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/errors.ts';
import { personCard } from './card.ts';
import { findCompletions } from './complete.queries.ts';
import { findFollowedBy } from './mutual.queries.ts';
import { viewerRelationshipView } from './viewer-relationship.ts';
import {
  findIdByHeldName,
  findPersonById,
  findPersonByName,
  updateProfile,
  type PersonRow,
  type ProfileChanges,
} from './users.queries.ts';
import { searchNameOf } from './search-name.ts';
import { personView } from './users.view.ts';

/** A person at their exact address, username in any case, also under a name they gave up. Throws not_found for everybody the viewer can't see. */
export async function readPerson(database: Database, viewer: Viewer | null, username: string): Promise<Person> {
  const row = seen(await findNamed(database, viewer?.id ?? null, username));
  return personView(row, viewer !== null, await followedBy(database, viewer, row));
}

/** By the name that a person has, or gave up and that is held for them (decision 204). */
async function findNamed(
  database: Database,
  viewerId: string | null,
  username: string,
): Promise<PersonRow | undefined> {
  const row = await findPersonByName(database, viewerId, username);
  if (row !== undefined) return row;
  const id = await findIdByHeldName(database, username);
  return id === undefined ? undefined : await findPersonById(database, viewerId, id);
}

async function followedBy(database: Database, viewer: Viewer | null, row: PersonRow): Promise<SomePeople | null> {
  if (viewer === null || row.is_self || !row.sees_details) return null;
  return findFollowedBy(database, viewer.id, row.person_id);
}

/** How somebody who is signed in stands to a person, and how many follow that person; null where the card alone is seen. */
interface Relationship {
  readonly viewerRelationship: ViewerRelationship;
  readonly followersCount: number | null;
}

/** By id. Throws not_found for everybody the viewer can't see, and for private profiles that they do not follow. */
export async function readRelationshipById(database: Database, viewer: Viewer, userId: string): Promise<Relationship> {
  return relationshipOf(seen(await findPersonById(database, viewer.id, userId)));
}

/** At the person's exact address. Throws not_found for everybody the viewer can't see. */
export async function readRelationshipByName(
  database: Database,
  viewer: Viewer,
  username: string,
): Promise<Relationship> {
  return relationshipOf(seen(await findPersonByName(database, viewer.id, username)));
}

/** The username of a person whom the viewer acts on by id. Throws not_found as readRelationshipById. */
export async function readUsername(database: Database, viewer: Viewer, userId: string): Promise<string> {
  return seen(await findPersonById(database, viewer.id, userId)).person_username;
}

function relationshipOf(row: PersonRow): Relationship {
  return {
    viewerRelationship: viewerRelationshipView(row),
    followersCount: row.sees_details ? row.followers_count : null,
  };
}

function seen(row: PersonRow | undefined): PersonRow {
  if (row === undefined) throw notFound();
  return row;
}

/** People to name while somebody writes, by the beginning of a username or of a word of a display name. */
export async function completePerson(
  { database, viewer }: SignedInCall,
  prefix: string,
): Promise<Output<'users.complete'>> {
  const rows = await findCompletions(database, viewer.id, prefix);
  return { items: rows.map(personCard) };
}

/** Writes what the viewer's page says of them; an empty text clears the field. */
export async function changeProfile(call: SignedInCall, input: Parsed<'users.updateProfile'>): Promise<Person> {
  const { database, viewer } = call;
  const displayName = cleared(input.displayName);
  const changes: ProfileChanges = {
    display_name: displayName,
    search_name: displayName === undefined ? undefined : searchNameOf(displayName),
    bio: cleared(input.bio),
    location: cleared(input.location),
    website: cleared(input.website),
    age: input.age,
  };
  if (Object.values(changes).some((value) => value !== undefined)) await updateProfile(database, viewer.id, changes);
  return personView(seen(await findPersonById(database, viewer.id, viewer.id)), true, null);
}

function cleared(text: string | undefined): string | null | undefined {
  return text === '' ? null : text;
}
