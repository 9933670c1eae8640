import type { SomePeople } from '@vrss/contract';
import { lastFirst } from '../../core/page-sql.ts';
import { viewer as viewerSql } from '../../core/visibility.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { joined, sql, type Fragment } from '../../platform/database/fragment.ts';
import { CARD_COLUMNS, personCard, type CardRow } from './card.ts';
import { PEOPLE_OF_MEMBERS, type ListTerms, type Members } from './list-members.queries.ts';
import { visibleMembers } from './people-list.queries.ts';

const MEMBER = sql`member`;

function viewerFollowsFewer({ viewer, of }: ListTerms): Fragment {
  return sql`((SELECT following_count FROM user_profiles WHERE user_id = ${viewer})
    <= (SELECT followers_count FROM user_profiles WHERE user_id = ${of})) IS TRUE`;
}

/**
 * Of the people whom the viewer follows, those who follow a person, as members of a list in the order in which the viewer
 * followed them. Begins with the viewer's follows or the person's followers, whichever are fewer.
 */
export const mutualMembers: Members = (terms, person) => {
  const one = (column: Fragment) => (person === null ? sql`` : sql`AND ${column} = ${person}`);
  const mine = sql`SELECT following_id AS person_id, created_at, id FROM user_follows WHERE follower_id = ${terms.viewer}`;
  const theirs = sql`SELECT follower_id AS person_id FROM user_follows WHERE following_id = ${terms.of}`;
  // OFFSET 0 on the right: asked for each one, where a join would be free to hash a whole audience.
  return [
    {
      rows: sql`SELECT mine.* FROM (${mine} ${one(sql`following_id`)}) AS mine
        CROSS JOIN LATERAL (${theirs} AND follower_id = mine.person_id OFFSET 0) AS theirs`,
      when: viewerFollowsFewer(terms),
    },
    {
      rows: sql`SELECT mine.* FROM (${theirs} ${one(sql`follower_id`)}) AS theirs
        CROSS JOIN LATERAL (${mine} AND following_id = theirs.person_id OFFSET 0) AS mine`,
      when: sql`NOT ${viewerFollowsFewer(terms)}`,
    },
  ];
};

/** People counted at most: of two who follow thousands each, as many follow both. */
const MOST = 1_000;

export function followedByText(terms: ListTerms): Fragment {
  const sources = mutualMembers(terms, null).map(({ rows, when = sql`TRUE` }) =>
    visibleMembers(sql`(${rows}) AS member`, [when], terms.viewer, MOST),
  );
  return sql`WITH mutual AS MATERIALIZED (${joined(sources, sql` UNION ALL `)})
  SELECT ${CARD_COLUMNS}, (SELECT count(*)::int FROM mutual) AS people
  FROM (SELECT * FROM mutual AS member ${lastFirst(MEMBER)} LIMIT 2) AS member ${PEOPLE_OF_MEMBERS}
  ${lastFirst(MEMBER)}`;
}

/** Two of those whom the viewer follows and who follow the person, and how many there are beside, counted up to a thousand. */
export async function findFollowedBy(database: Database, viewerId: string, personId: string): Promise<SomePeople> {
  const text = followedByText({ viewer: viewerSql(viewerId), of: sql`(SELECT ${personId}::bigint)` });
  const rows = await database.run<CardRow & { people: number }>(text, { within: CHOSEN_COST_WITHIN });
  return { people: rows.map(personCard), othersCount: (rows[0]?.people ?? 0) - rows.length };
}
