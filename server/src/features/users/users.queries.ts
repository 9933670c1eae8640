import { CALLER_NUMBER, CALLER_VIEWER, callerRows, VIEWER_COLUMN, type Column } from '../../core/callers.ts';
import { AUTHOR, personAtAddress, personIndexable } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { prepare } from '../../platform/database/prepared.ts';
import { CARD_COLUMNS, type CardRow } from './card.ts';
import { viewerRelationshipColumns, type ViewerRelationshipRow } from './viewer-relationship.ts';

/** A person as the viewer may see them. */
export interface PersonRow extends CardRow, ViewerRelationshipRow {
  readonly bio: string | null;
  readonly location: string | null;
  readonly website: string | null;
  readonly age: number | null;
  readonly age_shown: boolean;
  readonly indexable: boolean;
  readonly joined_at: Date;
  readonly followers_count: number;
  readonly following_count: number;
  readonly friends_count: number;
}

/** The viewers, or NULL for nobody, and what each picks a person by. */
function personText(by: Column, which: Fragment): Fragment {
  return sql`SELECT ${CALLER_NUMBER}, ${CARD_COLUMNS}, ${viewerRelationshipColumns(AUTHOR, CALLER_VIEWER)},
    up.bio, up.location, up.website, up.age, up.age_shown, ${personIndexable(AUTHOR)} AS indexable, u.created_at AS joined_at,
    up.followers_count, up.following_count, up.friends_count
  FROM ${callerRows([VIEWER_COLUMN, by])}
  CROSS JOIN LATERAL (SELECT * FROM users WHERE ${which} OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = u.id OFFSET 0) AS up
  WHERE ${personAtAddress(AUTHOR, CALLER_VIEWER)}`;
}

export const BY_NAME = prepare(
  'users.person_by_name',
  personText({ name: 'username', type: 'text' }, sql`lower(users.username) = lower(caller.username)`),
);
export const BY_ID = prepare(
  'users.person_by_id',
  personText({ name: 'person_id', type: 'bigint' }, sql`users.id = caller.person_id`),
);

/** By username without regard to case; undefined for everybody the viewer can't see. */
export async function findPersonByName(database: Database, viewerId: string | null, username: string) {
  const [row] = await database.coalesced<PersonRow>(BY_NAME, { viewer: viewerId, username });
  return row;
}

/** By id; undefined for everybody the viewer can't see. */
export async function findPersonById(database: Database, viewerId: string | null, id: string) {
  const [row] = await database.coalesced<PersonRow>(BY_ID, { viewer: viewerId, person_id: id });
  return row;
}

/** Columns of a profile that their owner writes; what is left out stays. */
export interface ProfileChanges {
  readonly display_name?: string | null;
  readonly bio?: string | null;
  readonly location?: string | null;
  readonly website?: string | null;
  readonly age?: number | null;
}

export async function updateProfile(database: Database, userId: string, changes: ProfileChanges): Promise<void> {
  await database.kysely.updateTable('user_profiles').set(changes).where('user_id', '=', userId).execute();
}
