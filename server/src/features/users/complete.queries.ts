import { limits } from '@vrss/contract';
import { atMost, lastFirst } from '../../core/page-sql.ts';
import {
  AUTHOR,
  followedByViewer,
  mayMention,
  personInLists,
  personUnmuted,
  viewer as viewerSql,
} from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { CARD_COLUMNS, type CardRow } from './card.ts';
import { searchName } from './search-name.ts';
import { PEOPLE_OF_MEMBERS } from './list-members.queries.ts';
import { hasOnEnd, SEARCHED_NAME_OF_UP, usernameBegins, wordBegins } from './name-search.queries.ts';

/** Follows looked through, the newest: older ones come first, too, where not more than OTHERS have the beginning. */
const FOLLOWS = sql`500`;
/** Read of everybody's. */
const OTHERS = sql`100`;

/** `prefix` is folded (searchName); `words` is whether display names of everybody are looked through. */
export function completePersonText(viewerId: string, prefix: string, words: boolean): Fragment {
  const viewer = viewerSql(viewerId);
  const followed = followedByViewer(AUTHOR.id, viewer);
  const other = sql`${personInLists(AUTHOR, viewer)} AND u.id != ${viewer}
    AND ${mayMention(AUTHOR, viewer)} AND ${personUnmuted(AUTHOR.id, viewer)}`;
  const wordMatches = wordBegins(SEARCHED_NAME_OF_UP, prefix);
  const usernameMatches = usernameBegins(sql`u.username`, prefix);
  return sql`WITH followed AS MATERIALIZED (
    SELECT u.id, row_number() OVER (${lastFirst(sql`member`)}) AS nth
    FROM (SELECT following_id AS person_id, created_at, id FROM user_follows AS follow WHERE follower_id = ${viewer}
      ${lastFirst(sql`follow`)} LIMIT ${FOLLOWS}) AS member ${PEOPLE_OF_MEMBERS}
    WHERE ((${usernameMatches}) OR ${wordMatches}) IS TRUE AND ${other}
  ), by_username AS MATERIALIZED (
    SELECT u.id, lower(u.username) AS name, ${followed} AS is_followed
    FROM users AS u CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_id = u.id OFFSET 0) AS up
    WHERE ${usernameMatches} AND ${other}
    ORDER BY lower(u.username) USING ~<~ LIMIT ${OTHERS}
  ), by_name AS MATERIALIZED (
    SELECT u.id, lower(u.username) AS name, ${followed} AS is_followed
    FROM user_profiles AS up CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = up.user_id OFFSET 0) AS u
    WHERE ${words}::boolean AND ${wordMatches} AND ${other}
    LIMIT ${OTHERS}
  ), member AS (
    SELECT DISTINCT ON (id) id AS person_id, place, nth FROM (
      SELECT id, 1 AS place, nth FROM followed
      UNION ALL
      SELECT id, CASE WHEN is_followed THEN 2 ELSE 3 END, row_number() OVER (ORDER BY name USING ~<~) FROM by_username
      UNION ALL
      SELECT id, CASE WHEN is_followed THEN 2 ELSE 4 END, row_number() OVER (ORDER BY name USING ~<~) FROM by_name
    ) AS found
    ORDER BY id, place
  )
  SELECT ${CARD_COLUMNS}
  FROM (SELECT * FROM member ORDER BY place, nth ${atMost(limits.completions)}) AS member ${PEOPLE_OF_MEMBERS}
  ORDER BY member.place, member.nth`;
}

/** People whose username, or a word of whose display name, begins so: the followed ones, then usernames, then names. */
export async function findCompletions(database: Database, viewerId: string, prefix: string): Promise<CardRow[]> {
  const folded = searchName(prefix);
  const text = completePersonText(viewerId, folded, hasOnEnd(2, folded));
  return database.run<CardRow>(text, { within: CHOSEN_COST_WITHIN });
}
