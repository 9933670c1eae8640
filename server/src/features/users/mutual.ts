import type { SomePeople } from '@vrss/contract';
import { lastFirst } from '../../core/page-sql.ts';
import { VIEWER } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { CARD_COLUMNS, personCard, type CardRow } from './card.ts';
import { PEOPLE_OF_MEMBERS, visibleMembers, type Source } from './people-list.ts';

const VIEWER_FOLLOWS_FEWER = `((SELECT following_count FROM user_profiles WHERE user_id = ${VIEWER})
    <= (SELECT followers_count FROM user_profiles WHERE user_id = $2::bigint)) IS TRUE`;

/**
 * Of the people whom the viewer ($1) follows, those who follow a person ($2), as members of a list in the order in which
 * the viewer followed them. Begins with the viewer's follows or the person's followers, whichever are fewer.
 */
export function mutualMembers(person: string | null): readonly Source[] {
  const one = (column: string) => (person === null ? '' : `AND ${column} = ${person}`);
  const mine = `SELECT following_id AS person_id, created_at, id FROM user_follows WHERE follower_id = ${VIEWER}`;
  const theirs = 'SELECT follower_id AS person_id FROM user_follows WHERE following_id = $2::bigint';
  // OFFSET 0 on the right: asked for each one, where a join would be free to hash a whole audience.
  return [
    {
      rows: `SELECT mine.* FROM (${mine} ${one('following_id')}) AS mine
        CROSS JOIN LATERAL (${theirs} AND follower_id = mine.person_id OFFSET 0) AS theirs`,
      when: VIEWER_FOLLOWS_FEWER,
    },
    {
      rows: `SELECT mine.* FROM (${theirs} ${one('follower_id')}) AS theirs
        CROSS JOIN LATERAL (${mine} AND following_id = theirs.person_id OFFSET 0) AS mine`,
      when: `NOT ${VIEWER_FOLLOWS_FEWER}`,
    },
  ];
}

/** People counted at most: whoever follows thousands and looks at somebody famous has as many in common. */
const MOST = 1_000;

/** $1 is the viewer, $2 the person. */
export const FOLLOWED_BY = `WITH mutual AS MATERIALIZED (
    ${mutualMembers(null)
      .map(({ rows, when = 'TRUE' }) => visibleMembers(`(${rows}) AS member`, [when], MOST))
      .join(' UNION ALL ')}
  )
  SELECT ${CARD_COLUMNS}, (SELECT count(*)::int FROM mutual) AS people
  FROM (SELECT * FROM mutual AS member ${lastFirst('member')} LIMIT 2) AS member ${PEOPLE_OF_MEMBERS}
  ${lastFirst('member')}`;

/** Two of those whom the viewer follows and who follow the person, and how many there are beside, counted up to a thousand. */
export async function findFollowedBy(database: Database, viewerId: string, personId: string): Promise<SomePeople> {
  const rows = await database.named<CardRow & { people: number }>(
    'users.followed_by',
    FOLLOWED_BY,
    [viewerId, personId],
    CHOSEN_COST_WITHIN,
  );
  return { people: rows.map(personCard), othersCount: (rows[0]?.people ?? 0) - rows.length };
}
