import { askedRows, ASKING, VIEWER_COLUMN, type Column } from '../../core/asked-sql.ts';
import { personAtAddress } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { numbered } from '../../platform/database/prepared.ts';
import { CARD_COLUMNS, type CardRow } from './card.ts';
import { viewerRelationshipColumns, type ViewerRelationshipRow } from './viewer-relationship.ts';

/** A person as the viewer may see them. */
export interface PersonRow extends CardRow, ViewerRelationshipRow {
  readonly bio: string | null;
  readonly location: string | null;
  readonly website: string | null;
  readonly joined_at: Date;
  readonly followers_count: number;
  readonly following_count: number;
  readonly friends_count: number;
}

const TERMS = { user: 'u', profile: 'up', viewer: ASKING };

/** The viewers, or NULL for nobody, and what each picks a person by. */
function personText(by: Column, which: string): string {
  return `SELECT asked.caller, ${CARD_COLUMNS}, ${viewerRelationshipColumns(TERMS)},
    up.bio, up.location, up.website, u.created_at AS joined_at,
    up.followers_count, up.following_count, up.friends_count
  FROM ${askedRows([VIEWER_COLUMN, by])}
  CROSS JOIN LATERAL (SELECT * FROM users WHERE ${which} OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = u.id OFFSET 0) AS up
  WHERE ${personAtAddress(TERMS)}`;
}

export const BY_NAME = personText({ name: 'username', type: 'text' }, 'lower(users.username) = lower(asked.username)');
export const BY_ID = personText({ name: 'person_id', type: 'bigint' }, 'users.id = asked.person_id');

/** By username without regard to case; undefined for everybody the viewer can't see. */
export async function findPersonByName(database: Database, viewerId: string | null, username: string) {
  const [row] = await database.coalesced<PersonRow>(numbered('users.person_by_name', BY_NAME), {
    ...[viewerId, username],
  });
  return row;
}

/** By id; undefined for everybody the viewer can't see. */
export async function findPersonById(database: Database, viewerId: string | null, id: string) {
  const [row] = await database.coalesced<PersonRow>(numbered('users.person_by_id', BY_ID), { ...[viewerId, id] });
  return row;
}

/** Columns of a profile that their owner writes; what is left out stays. */
export interface ProfileChanges {
  readonly display_name?: string | null;
  readonly bio?: string | null;
  readonly location?: string | null;
  readonly website?: string | null;
}

export async function updateProfile(database: Database, userId: string, changes: ProfileChanges): Promise<void> {
  await database.kysely.updateTable('user_profiles').set(changes).where('user_id', '=', userId).execute();
}
