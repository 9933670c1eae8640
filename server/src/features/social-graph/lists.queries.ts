import { personDetails, VIEWER } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { mutualMembers, searchableStatements, type Members } from '../users/index.ts';

export type ListName = 'followers' | 'following' | 'friends' | 'mutual';

const one = (column: string, person: string | null) => (person === null ? '' : `AND ${column} = ${person}`);

/** Members of each list: $1 is the viewer, $2 whose list it is. */
const members: Readonly<Record<ListName, Members>> = {
  followers: (person) => [
    {
      rows: `SELECT follower_id AS person_id, created_at, id FROM user_follows
        WHERE following_id = $2::bigint ${one('follower_id', person)}`,
    },
  ],
  following: (person) => [
    {
      rows: `SELECT following_id AS person_id, created_at, id FROM user_follows
        WHERE follower_id = $2::bigint ${one('following_id', person)}`,
    },
  ],
  friends: (person) => [
    {
      rows: `SELECT user_id_2 AS person_id, created_at, id FROM friendships
        WHERE user_id_1 = $2::bigint ${one('user_id_2', person)}`,
    },
    {
      rows: `SELECT user_id_1 AS person_id, created_at, id FROM friendships
        WHERE user_id_2 = $2::bigint ${one('user_id_1', person)}`,
    },
  ],
  mutual: mutualMembers,
};

export const listStatements = {
  followers: searchableStatements('social_graph.followers', members.followers),
  following: searchableStatements('social_graph.following', members.following),
  friends: searchableStatements('social_graph.friends', members.friends),
  mutual: searchableStatements('social_graph.mutual', members.mutual),
} as const;

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
  const [owner] = await database.named<ListOwner>(
    'social_graph.list_owner',
    `SELECT u.id, up.followers_count, up.following_count, up.friends_count,
       (SELECT following_count FROM user_profiles WHERE user_id = ${VIEWER}) AS viewer_following_count
     FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
     WHERE lower(u.username) = lower($2) AND ${personDetails({ user: 'u', profile: 'up', viewer: VIEWER })}`,
    [viewerId, username],
  );
  return owner;
}
