import { CALLER_NUMBER, CALLER_VIEWER, callerRows, VIEWER_COLUMN } from '../../core/callers.ts';
import { mutedBy, saysNothingMuted } from '../../core/muted-words.ts';
import { nearestFirst } from '../../core/timeline-sql.ts';
import {
  AUTHOR,
  followedByViewer,
  mutedTags,
  personDetails,
  postListed,
  postPresent,
  postVisible,
  publicAuthorPresent,
  tagsUnmuted,
  VIEWER,
  viewer,
} from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { sql, type Fragment } from '../../platform/database/fragment.ts';
import { prepare } from '../../platform/database/prepared.ts';
import { postColumns, WHOLE_POST_COLUMNS, type PostRow, type WholePostRow } from './posts.view.ts';
import { hotTimeline, postRows } from './timelines.queries.ts';

/** The viewers, or NULL for nobody, and the post that each asks for. */
function findPostText(columns: Fragment): Fragment {
  return sql`SELECT ${CALLER_NUMBER}, ${columns}
  FROM ${callerRows([VIEWER_COLUMN, { name: 'post_id', type: 'bigint' }])}
  ${postRows(sql`caller.post_id`)}
  WHERE ${postVisible(sql`p`, CALLER_VIEWER, AUTHOR)}`;
}

export const FIND = prepare('posts.find', findPostText(postColumns(CALLER_VIEWER)));
export const FIND_WHOLE = prepare(
  'posts.find_whole',
  findPostText(sql`${postColumns(CALLER_VIEWER)}, ${WHOLE_POST_COLUMNS}`),
);

/** One post; undefined where the viewer can't see it. */
export async function findPost(database: Database, viewerId: string | null, id: string): Promise<PostRow | undefined> {
  const [row] = await database.coalesced<PostRow>(FIND, { viewer: viewerId, post_id: id });
  return row;
}

/** The same with all of its words. */
export async function findWholePost(
  database: Database,
  viewerId: string | null,
  id: string,
): Promise<WholePostRow | undefined> {
  const [row] = await database.coalesced<WholePostRow>(FIND_WHOLE, { viewer: viewerId, post_id: id });
  return row;
}

/**
 * The posts of one person, by username. Whose page it is and which of its posts are left differ in statements of their own,
 * own and others', so that each is one walk along one index: both in one would cost every reader the setting up of the walk
 * that isn't theirs. The walk reads no rows: those are fetched for the page alone, and what needs no rows has no cheaper plan
 * than the index in its order.
 */
function postsOf(name: 'posts.by_author' | 'posts.own', whose: Fragment, which: Fragment) {
  return hotTimeline(name, {
    columns: [{ name: 'username', type: 'text' }],
    owner: {
      joins: sql`CROSS JOIN LATERAL (
    SELECT * FROM users WHERE lower(users.username) = lower(caller.username) OFFSET 0
  ) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = u.id OFFSET 0) AS up`,
      condition: sql`${whose} AND ${personDetails(AUTHOR, CALLER_VIEWER)}`,
    },
    byOwner: true,
    found: (direction, size) => sql`SELECT p.id, p.published_at FROM posts AS p
      WHERE p.user_id = u.id AND ${which} AND ${direction.beyond(sql`p`)}
      ${nearestFirst(direction, 'p')} LIMIT ${size}`,
  });
}

export const byAuthorPosts = postsOf(
  'posts.by_author',
  sql`u.id IS DISTINCT FROM ${CALLER_VIEWER}`,
  sql`${postListed(sql`p`)} AND (p.visibility = 'public' OR ${followedByViewer(AUTHOR.id, CALLER_VIEWER)})`,
);
export const ownPosts = postsOf('posts.own', sql`u.id = ${CALLER_VIEWER}`, postPresent(sql`p`));

/** Posts looked at in search of 200 that are public: bounds the statement where most are for followers. */
const LATEST_LOOKED_AT = sql`2000`;

export const LATEST = prepare(
  'posts.latest',
  sql`WITH ${mutedBy(VIEWER)}, reader AS MATERIALIZED (
    SELECT ${mutedTags(VIEWER)} AS muted_tags
  ), candidates AS MATERIALIZED (
    SELECT p.id, p.user_id, p.published_at FROM (
      SELECT p.id, p.user_id, p.published_at, p.visibility FROM posts AS p WHERE ${postListed(sql`p`)}
      ORDER BY p.published_at DESC, p.id DESC LIMIT ${LATEST_LOOKED_AT}
    ) AS p CROSS JOIN muted CROSS JOIN reader
    WHERE p.visibility = 'public' AND ${publicAuthorPresent(sql`p.user_id`, VIEWER)}
      AND ${saysNothingMuted(sql`p`, VIEWER)} AND ${tagsUnmuted(sql`p.id`, sql`reader.muted_tags`)}
    ORDER BY p.published_at DESC, p.id DESC LIMIT 200
  ), chosen AS MATERIALIZED (
    SELECT id FROM (
      SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY published_at DESC, id DESC) AS nth FROM candidates
    ) AS ranked
    WHERE nth <= 2 ORDER BY published_at DESC, id DESC LIMIT 20
  )
  SELECT ${postColumns(VIEWER)} FROM chosen ${postRows(sql`chosen.id`)}
  ORDER BY p.published_at DESC, p.id DESC`,
);

/** The 20 newest of the last 200 public posts of public profiles, at most two an author. */
export async function latestPosts(database: Database, viewerId: string | null): Promise<PostRow[]> {
  return database.prepared<PostRow>(LATEST, { viewer: viewerId });
}

/** The posts of these ids that the viewer can see, in the order of the ids. */
export async function findPosts(
  database: Database,
  viewerId: string | null,
  ids: readonly string[],
): Promise<PostRow[]> {
  if (ids.length === 0) return [];
  const reader = viewer(viewerId);
  return database.run<PostRow>(sql`SELECT ${postColumns(reader)}
    FROM unnest(${ids}::bigint[]) WITH ORDINALITY AS asked(id, place) ${postRows(sql`asked.id`)}
    WHERE ${postVisible(sql`p`, reader, AUTHOR)} ORDER BY asked.place`);
}
