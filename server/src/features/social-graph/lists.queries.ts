import { AUTHOR, personDetails, viewer } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { mutualMembers, type Members } from '../users/index.ts';

export type ListName = 'followers' | 'following' | 'friends' | 'mutual';

const one = (column: Fragment, person: Fragment | null) => (person === null ? sql`` : sql`AND ${column} = ${person}`);

export const listMembers: Readonly<Record<ListName, Members>> = {
  followers: ({ of }, person) => [
    {
      rows: sql`SELECT follower_id AS person_id, created_at, id FROM user_follows
        WHERE following_id = ${of} ${one(sql`follower_id`, person)}`,
    },
  ],
  following: ({ of }, person) => [
    {
      rows: sql`SELECT following_id AS person_id, created_at, id FROM user_follows
        WHERE follower_id = ${of} ${one(sql`following_id`, person)}`,
    },
  ],
  friends: ({ of }, person) => [
    {
      rows: sql`SELECT user_id_2 AS person_id, created_at, id FROM friendships
        WHERE user_id_1 = ${of} ${one(sql`user_id_2`, person)}`,
    },
    {
      rows: sql`SELECT user_id_1 AS person_id, created_at, id FROM friendships
        WHERE user_id_2 = ${of} ${one(sql`user_id_1`, person)}`,
    },
  ],
  mutual: mutualMembers,
};

export interface ListOwner {
  readonly id: string;
  readonly followers_count: number;
  readonly following_count: number;
  readonly friends_count: number;
  /** How many the viewer follows; null for people who are signed out. */
  readonly viewer_following_count: number | null;
}

/** Whose lists they are; undefined where these are not the viewer's to see. */
export async function findListOwner(
  database: Database,
  viewerId: string | null,
  username: string,
): Promise<ListOwner | undefined> {
  const reader = viewer(viewerId);
  const [owner] = await database.run<ListOwner>(
    sql`SELECT u.id, up.followers_count, up.following_count, up.friends_count,
       (SELECT following_count FROM user_profiles WHERE user_id = ${reader}) AS viewer_following_count
     FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
     WHERE lower(u.username) = lower(${username}) AND ${personDetails(AUTHOR, reader)}`,
  );
  return owner;
}
