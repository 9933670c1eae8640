import { atMost } from '../../core/page-sql.ts';
import { AUTHOR, personInLists, personUnmuted, VIEWER, viewer } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database, type Transaction } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { prepare, type Prepared } from '../../platform/database/prepared.ts';
import { listedColumns, PEOPLE_OF_MEMBERS, type CardRow, type ListedRow } from '../users/index.ts';

/** Friends at most that are looked at, of the viewer and of each friend: the newest. Bounds the statement for the most befriended. */
const MOST = sql`500`;

/** In the order of their indexes, which name the friend, so that no row of friendships is read. */
const friendsOf = (person: Fragment) => sql`SELECT id FROM (
        SELECT user_id_2 AS id, created_at, id AS nth FROM friendships WHERE user_id_1 = ${person}
        UNION ALL
        SELECT user_id_1, created_at, id FROM friendships WHERE user_id_2 = ${person}
      ) AS friend ORDER BY created_at DESC, nth DESC LIMIT ${MOST}`;

const cardOf = (id: Fragment) => sql`(SELECT jsonb_build_object('person_id', u.id::text, 'person_username', u.username,
      'person_display_name', up.display_name, 'person_avatar_url', up.avatar_url)
    FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id WHERE u.id = ${id})`;

/**
 * Friends of the viewer's friends (decision 44), most friends in common first. All are counted; whether one can be
 * suggested is asked from the top down, of as many as a page needs. Only friends whom the viewer may see in lists count,
 * so that none is named or guessed.
 */
function suggestionsText(count: number): Fragment {
  const reader = VIEWER;
  return sql`WITH mine AS MATERIALIZED (
    SELECT member.person_id AS id FROM (SELECT id AS person_id FROM (${friendsOf(reader)}) AS friend) AS member
    ${PEOPLE_OF_MEMBERS} WHERE ${personInLists(AUTHOR, reader)}
  ), theirs AS MATERIALIZED (
    SELECT friend.id AS person_id, count(*)::int AS common, min(mine.id) AS first_id, max(mine.id) AS last_id
    FROM mine CROSS JOIN LATERAL (${friendsOf(sql`mine.id`)}) AS friend
    GROUP BY friend.id
  ), page AS MATERIALIZED (
    SELECT member.* FROM (SELECT * FROM theirs ORDER BY common DESC, person_id DESC OFFSET 0) AS member
    ${PEOPLE_OF_MEMBERS}
    WHERE u.id != ${reader} AND up.in_suggestions AND ${personInLists(AUTHOR, reader)}
      AND ${personUnmuted(AUTHOR.id, reader)}
      AND NOT EXISTS (SELECT FROM user_follows WHERE follower_id = ${reader} AND following_id = u.id)
      AND NOT EXISTS (SELECT FROM follow_requests WHERE requester_id = ${reader} AND target_id = u.id AND NOT withdrawn)
      AND NOT EXISTS (SELECT FROM suggestion_dismissals WHERE user_id = ${reader} AND dismissed_id = u.id)
    ${atMost(count)}
  )
  SELECT ${listedColumns(reader)}, member.common, ${cardOf(sql`member.first_id`)} AS first_friend,
    CASE WHEN member.common > 1 THEN ${cardOf(sql`member.last_id`)} END AS last_friend
  FROM page AS member ${PEOPLE_OF_MEMBERS}
  ORDER BY member.common DESC, member.person_id DESC`;
}

/** Of the usual size and the largest: planning it takes twice as long as running it. */
export const SUGGESTIONS: readonly (readonly [size: number, statement: Prepared])[] = [
  [20, prepare('social_graph.suggestions.20', suggestionsText(20))],
  [50, prepare('social_graph.suggestions.50', suggestionsText(50))],
];

export interface SuggestionRow extends ListedRow {
  /** Friends in common. */
  readonly common: number;
  readonly first_friend: CardRow;
  readonly last_friend: CardRow | null;
}

/** As many as asked for, or more up to the next size. */
export async function findSuggestions(database: Database, viewerId: string, count: number): Promise<SuggestionRow[]> {
  const [, statement] = SUGGESTIONS.find(([size]) => size >= count) ?? [];
  if (statement === undefined) throw new RangeError(`No statement reads ${count} suggestions.`);
  return database.prepared<SuggestionRow>(statement, { viewer: viewerId }, { within: CHOSEN_COST_WITHIN });
}

/** Notes that the person is not to be suggested; false where the viewer can't see them in lists. */
export async function insertDismissal(tx: Transaction, viewerId: string, dismissedId: string): Promise<boolean> {
  const dismisser = viewer(viewerId);
  const rows = await tx.run(sql`WITH person AS (
       SELECT u.id FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
       WHERE u.id = ${dismissedId}::bigint AND ${personInLists(AUTHOR, dismisser)}
     ), added AS (
       INSERT INTO suggestion_dismissals (user_id, dismissed_id) SELECT ${dismisser}, id FROM person
       ON CONFLICT (user_id, dismissed_id) DO NOTHING
     )
     SELECT id FROM person`);
  return rows.length > 0;
}
