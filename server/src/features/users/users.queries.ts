import { personAtAddress, VIEWER } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { CARD_COLUMNS, type CardRow } from './card.ts';
import { standingColumns, type StandingRow } from './standing.ts';

/** A person as the viewer may see them. */
export interface PersonRow extends CardRow, StandingRow {
  readonly bio: string | null;
  readonly location: string | null;
  readonly website: string | null;
  readonly joined_at: Date;
  readonly followers_count: number;
  readonly following_count: number;
  readonly friends_count: number;
}

const TERMS = { user: 'u', profile: 'up', viewer: VIEWER };

/** $1 is the viewer, or NULL for nobody; `which` picks the person by $2. */
function personText(which: string): string {
  return `SELECT ${CARD_COLUMNS}, ${standingColumns(TERMS)},
    up.bio, up.location, up.website, u.created_at AS joined_at,
    up.followers_count, up.following_count, up.friends_count
  FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
  WHERE ${which} AND ${personAtAddress(TERMS)}`;
}

const BY_NAME = personText('lower(u.username) = lower($2)');
const BY_ID = personText('u.id = $2::bigint');

/** By username without regard to case; undefined for everybody the viewer can't see. */
export async function findPersonByName(database: Database, viewerId: string | null, username: string) {
  const [row] = await database.named<PersonRow>('users.person_by_name', BY_NAME, [viewerId, username]);
  return row;
}

/** By id; undefined for everybody the viewer can't see. */
export async function findPersonById(database: Database, viewerId: string | null, id: string) {
  const [row] = await database.named<PersonRow>('users.person_by_id', BY_ID, [viewerId, id]);
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
