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
  findPersonById,
  findPersonByName,
  updateProfile,
  type PersonRow,
  type ProfileChanges,
} from './users.queries.ts';
import { personView } from './users.view.ts';

/** A person at their exact address, username in any case. Throws not_found for everybody the viewer can't see. */
export async function readPerson(database: Database, viewer: Viewer | null, username: string): Promise<Person> {
  const row = seen(await findPersonByName(database, viewer?.id ?? null, username));
  return personView(row, viewer !== null, await followedBy(database, viewer, row));
}

async function followedBy(database: Database, viewer: Viewer | null, row: PersonRow): Promise<SomePeople | null> {
  if (viewer === null || row.is_self || !row.sees_details) return null;
  return findFollowedBy(database, viewer.id, row.person_id);
}

/**
 * How somebody who is signed in stands to a person, and how many follow that person; null where the card alone is seen.
 * Throws not_found for everybody the viewer can't see.
 */
export async function readViewerRelationship(
  database: Database,
  viewer: Viewer,
  userId: string,
): Promise<{ viewerRelationship: ViewerRelationship; followersCount: number | null }> {
  const row = seen(await findPersonById(database, viewer.id, userId));
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
  const changes: ProfileChanges = {
    display_name: cleared(input.displayName),
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
