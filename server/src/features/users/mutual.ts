import type { SomePeople } from '@vrss/contract';
import { lastFirst } from '../../core/page-sql.ts';
import { personInLists, VIEWER } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { CARD_COLUMNS, personCard, type CardRow } from './card.ts';
import { PEOPLE_OF_MEMBERS } from './people-list.ts';

const VIEWER_FOLLOWS_FEWER = `((SELECT following_count FROM user_profiles WHERE user_id = ${VIEWER})
    <= (SELECT followers_count FROM user_profiles WHERE user_id = $2::bigint)) IS TRUE`;

/**
 * Of the people whom the viewer ($1) follows, those who follow a person ($2), as members of a list in the order in which
 * the viewer followed them. Begins with the viewer's follows or the person's followers, whichever are fewer.
 */
export function mutualMembers(person: string | null): string {
  const one = (column: string) => (person === null ? '' : `AND ${column} = ${person}`);
  return `SELECT mine.following_id AS person_id, mine.created_at, mine.id FROM user_follows AS mine
    WHERE mine.follower_id = ${VIEWER} AND ${VIEWER_FOLLOWS_FEWER} ${one('mine.following_id')} AND EXISTS (
      SELECT FROM user_follows AS theirs WHERE theirs.follower_id = mine.following_id AND theirs.following_id = $2::bigint
    ) IS TRUE
    UNION ALL
    SELECT mine.following_id, mine.created_at, mine.id
    FROM user_follows AS theirs CROSS JOIN LATERAL (
      SELECT * FROM user_follows AS mine
      WHERE mine.follower_id = ${VIEWER} AND mine.following_id = theirs.follower_id OFFSET 0
    ) AS mine
    WHERE theirs.following_id = $2::bigint AND NOT ${VIEWER_FOLLOWS_FEWER} ${one('theirs.follower_id')}`;
}

/** $1 is the viewer, $2 the person. */
export const FOLLOWED_BY = `WITH mutual AS MATERIALIZED (
    SELECT member.person_id, member.created_at, member.id FROM (${mutualMembers(null)}) AS member ${PEOPLE_OF_MEMBERS}
    WHERE ${personInLists({ user: 'u', profile: 'up', viewer: VIEWER })}
  )
  SELECT ${CARD_COLUMNS}, (SELECT count(*)::int FROM mutual) AS people
  FROM (SELECT * FROM mutual AS member ${lastFirst('member')} LIMIT 2) AS member ${PEOPLE_OF_MEMBERS}
  ${lastFirst('member')}`;

/** Two of those whom the viewer follows and who follow the person, and how many there are beside. */
export async function findFollowedBy(database: Database, viewerId: string, personId: string): Promise<SomePeople> {
  const rows = await database.named<CardRow & { people: number }>('users.followed_by', FOLLOWED_BY, [
    viewerId,
    personId,
  ]);
  return { people: rows.map(personCard), othersCount: (rows[0]?.people ?? 0) - rows.length };
}
