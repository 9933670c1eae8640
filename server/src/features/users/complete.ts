import type { Output } from '@vrss/contract';
import { limits } from '@vrss/contract';
import type { SignedInCall } from '../../core/context.ts';
import { lastFirst } from '../../core/page-sql.ts';
import { followedByViewer, personInLists, VIEWER } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN } from '../../platform/database/database.ts';
import { CARD_COLUMNS, personCard, type CardRow } from './card.ts';
import { PEOPLE_OF_MEMBERS } from './people-list.ts';
import { escapeLike, usernameBegins, wordBegins } from './search.ts';

/** Follows looked through, the newest: older ones come first, too, where not more than OTHERS have the beginning. */
const FOLLOWS = 500;
/** Read of everybody's. */
const OTHERS = 100;

const FOLLOWED = followedByViewer({ user: 'u', viewer: VIEWER });
const OTHER = `${personInLists({ user: 'u', profile: 'up', viewer: VIEWER })} AND u.id != ${VIEWER}`;
const WORD_BEGINS = wordBegins('up.display_name', 3);
const USERNAME_BEGINS = usernameBegins('u.username', 2);

/** $1 is the viewer, $2 what was typed, $3 the same for LIKE, $4 whether display names of everybody are looked through. */
export const COMPLETE = `WITH followed AS MATERIALIZED (
    SELECT u.id, row_number() OVER (${lastFirst('member')}) AS nth
    FROM (SELECT following_id AS person_id, created_at, id FROM user_follows AS follow WHERE follower_id = ${VIEWER}
      ${lastFirst('follow')} LIMIT ${FOLLOWS}) AS member ${PEOPLE_OF_MEMBERS}
    WHERE ((${USERNAME_BEGINS}) OR ${WORD_BEGINS}) IS TRUE AND ${OTHER}
  ), by_username AS MATERIALIZED (
    SELECT u.id, lower(u.username) AS name, ${FOLLOWED} AS is_followed
    FROM users AS u CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_id = u.id OFFSET 0) AS up
    WHERE ${USERNAME_BEGINS} AND ${OTHER}
    ORDER BY lower(u.username) USING ~<~ LIMIT ${OTHERS}
  ), by_name AS MATERIALIZED (
    SELECT u.id, lower(u.username) AS name, ${FOLLOWED} AS is_followed
    FROM user_profiles AS up CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = up.user_id OFFSET 0) AS u
    WHERE $4::boolean AND ${WORD_BEGINS} AND ${OTHER}
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
  SELECT ${CARD_COLUMNS} FROM (SELECT * FROM member ORDER BY place, nth LIMIT ${limits.completions}) AS member ${PEOPLE_OF_MEMBERS}
  ORDER BY member.place, member.nth`;

/** People whose username, or a word of whose display name, begins so: the followed ones, then usernames, then names. */
export async function completePerson(
  { database, viewer }: SignedInCall,
  prefix: string,
): Promise<Output<'users.complete'>> {
  const values = [viewer.id, prefix, escapeLike(prefix), /[\p{L}\p{N}]{2}/u.test(prefix)];
  const rows = await database.named<CardRow>('users.complete', COMPLETE, values, CHOSEN_COST_WITHIN);
  return { items: rows.map(personCard) };
}
