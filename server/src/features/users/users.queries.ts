import { CALLER_NUMBER, CALLER_VIEWER, callerRows, VIEWER_COLUMN, type Column } from '../../core/callers.ts';
import { AUTHOR, personAtAddress, personById, personIndexable } from '../../core/visibility.ts';
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

/** The viewers, or NULL for nobody, what each picks a person by, and the rule of who finds them so. */
function personText(by: Column, which: Fragment, rule: typeof personById): Fragment {
  return sql`SELECT ${CALLER_NUMBER}, ${CARD_COLUMNS}, ${viewerRelationshipColumns(AUTHOR, CALLER_VIEWER)},
    up.bio, up.location, up.website, up.age, up.age_shown, ${personIndexable(AUTHOR)} AS indexable, u.created_at AS joined_at,
    up.followers_count, up.following_count, up.friends_count
  FROM ${callerRows([VIEWER_COLUMN, by])}
  CROSS JOIN LATERAL (SELECT * FROM users WHERE ${which} OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = u.id OFFSET 0) AS up
  WHERE ${rule(AUTHOR, CALLER_VIEWER)}`;
}

export const BY_NAME = prepare(
  'users.person_by_name',
  personText({ name: 'username', type: 'text' }, sql`lower(users.username) = lower(caller.username)`, personAtAddress),
);
export const BY_ID = prepare(
  'users.person_by_id',
  personText({ name: 'person_id', type: 'bigint' }, sql`users.id = caller.person_id`, personById),
);

/** By username without regard to case; undefined for everybody the viewer can't see. */
export async function findPersonByName(database: Database, viewerId: string | null, username: string) {
  const [row] = await database.coalesced<PersonRow>(BY_NAME, { viewer: viewerId, username });
  return row;
}

/** Who gave up a name lately; undefined where nobody did, or they were purged. */
export async function findIdByHeldName(database: Database, username: string): Promise<string | undefined> {
  const [row] = await database.run<{ user_id: string | null }>(
    sql`SELECT user_id FROM held_usernames WHERE lower(username) = lower(${username})`,
  );
  return row?.user_id ?? undefined;
}

/** By id; undefined for everybody the viewer can't see, and for private profiles that they do not follow. */
export async function findPersonById(database: Database, viewerId: string | null, id: string) {
  const [row] = await database.coalesced<PersonRow>(BY_ID, { viewer: viewerId, person_id: id });
  return row;
}

/** Columns of a profile that their owner writes; what is left out stays. */
export interface ProfileChanges {
  readonly display_name?: string | null;
  /** Of the display name, with which it changes. */
  readonly search_name?: string | null;
  readonly bio?: string | null;
  readonly location?: string | null;
  readonly website?: string | null;
  readonly age?: number | null;
}

/** Profiles whose names are not folded for searching yet, so many at a time. */
export async function findUnfoldedNames(
  database: Database,
  limit: number,
): Promise<{ user_id: string; display_name: string }[]> {
  return database.run(sql`SELECT user_id, display_name FROM user_profiles
    WHERE display_name IS NOT NULL AND search_name IS NULL ORDER BY user_id LIMIT ${limit}`);
}

/** Writes them; a name that has changed since is left alone. */
export async function writeSearchNames(
  database: Database,
  names: readonly { readonly user_id: string; readonly display_name: string; readonly search_name: string }[],
): Promise<void> {
  await database.run(sql`UPDATE user_profiles AS up SET search_name = folded.search_name
    FROM unnest(${names.map(({ user_id }) => user_id)}::bigint[], ${names.map(({ display_name }) => display_name)}::text[],
      ${names.map(({ search_name }) => search_name)}::text[]) AS folded(user_id, display_name, search_name)
    WHERE up.user_id = folded.user_id AND up.display_name = folded.display_name`);
}

export async function updateProfile(database: Database, userId: string, changes: ProfileChanges): Promise<void> {
  await database.kysely.updateTable('user_profiles').set(changes).where('user_id', '=', userId).execute();
}
