import { pageStatements } from '../../core/page-sql.ts';
import { personAtAddress, personInLists, VIEWER } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database, type Transaction } from '../../platform/database/database.ts';
import { LISTED_COLUMNS, PEOPLE_OF_MEMBERS, type CardRow, type ListedRow } from '../users/index.ts';

const TERMS = { user: 'u', profile: 'up', viewer: VIEWER };

/** Friends at most that are looked at, of the viewer and of each friend: the newest. Bounds the statement for the most befriended. */
const MOST = 500;

/** In the order of their indexes, which name the friend, so that no row of friendships is read. */
const friendsOf = (person: string) => `SELECT id FROM (
        SELECT user_id_2 AS id, created_at, id AS nth FROM friendships WHERE user_id_1 = ${person}
        UNION ALL
        SELECT user_id_1, created_at, id FROM friendships WHERE user_id_2 = ${person}
      ) AS friend ORDER BY created_at DESC, nth DESC LIMIT ${MOST}`;

const cardOf = (term: string) => `(SELECT jsonb_build_object('person_id', u.id::text, 'person_username', u.username,
      'person_display_name', up.display_name, 'person_avatar_url', up.avatar_url)
    FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id WHERE u.id = ${term})`;

/**
 * Friends of the viewer's friends (decision 44), most friends in common first. All are counted; whether one can be
 * suggested is asked from the top down, of as many as a page needs. Only friends whom the viewer may see in lists count,
 * so that none is named or guessed.
 */
export const suggestionStatements = pageStatements(
  'social_graph.suggestions',
  (count) => `WITH mine AS MATERIALIZED (
    SELECT member.person_id AS id FROM (SELECT id AS person_id FROM (${friendsOf(VIEWER)}) AS friend) AS member
    ${PEOPLE_OF_MEMBERS} WHERE ${personInLists(TERMS)}
  ), theirs AS MATERIALIZED (
    SELECT friend.id AS person_id, count(*)::int AS common, min(mine.id) AS first_id, max(mine.id) AS last_id
    FROM mine CROSS JOIN LATERAL (${friendsOf('mine.id')}) AS friend
    GROUP BY friend.id
  ), page AS MATERIALIZED (
    SELECT member.* FROM (SELECT * FROM theirs ORDER BY common DESC, person_id DESC OFFSET 0) AS member
    ${PEOPLE_OF_MEMBERS}
    WHERE u.id != ${VIEWER} AND ${personInLists(TERMS)}
      AND NOT EXISTS (SELECT FROM user_follows WHERE follower_id = ${VIEWER} AND following_id = u.id)
      AND NOT EXISTS (SELECT FROM follow_requests WHERE requester_id = ${VIEWER} AND target_id = u.id)
      AND NOT EXISTS (SELECT FROM suggestion_dismissals WHERE user_id = ${VIEWER} AND dismissed_id = u.id)
    LIMIT ${count}
  )
  SELECT ${LISTED_COLUMNS}, member.common, ${cardOf('member.first_id')} AS first_friend,
    CASE WHEN member.common > 1 THEN ${cardOf('member.last_id')} END AS last_friend
  FROM page AS member ${PEOPLE_OF_MEMBERS}
  ORDER BY member.common DESC, member.person_id DESC`,
);

export interface SuggestionRow extends ListedRow {
  /** Friends in common. */
  readonly common: number;
  readonly first_friend: CardRow;
  readonly last_friend: CardRow | null;
}

export async function findSuggestions(database: Database, viewerId: string, count: number): Promise<SuggestionRow[]> {
  const { name, text } = suggestionStatements.of(count);
  return database.named<SuggestionRow>(name, text, [viewerId], CHOSEN_COST_WITHIN);
}

/** Notes that the person is not to be suggested; false where the viewer can't see them. */
export async function insertDismissal(tx: Transaction, viewerId: string, dismissedId: string): Promise<boolean> {
  const rows = await tx.named<{ id: string }>(
    'social_graph.dismiss_suggestion',
    `WITH person AS (
       SELECT u.id FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
       WHERE u.id = $2::bigint AND ${personAtAddress(TERMS)}
     ), added AS (
       INSERT INTO suggestion_dismissals (user_id, dismissed_id) SELECT ${VIEWER}, id FROM person
       ON CONFLICT (user_id, dismissed_id) DO NOTHING
     )
     SELECT id FROM person`,
    [viewerId, dismissedId],
  );
  return rows.length > 0;
}
