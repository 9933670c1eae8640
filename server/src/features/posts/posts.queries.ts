import { askedRows, ASKING, VIEWER_COLUMN } from '../../core/asked-sql.ts';
import type { Range, Slice } from '../../core/timeline.ts';
import {
  askedOrder,
  askedText,
  rangeParameters,
  SLICE_COLUMNS,
  sliceOf,
  timelineStatements,
  type Side,
  type SliceRow,
} from '../../core/timeline-sql.ts';
import {
  followedByViewer,
  personDetails,
  postListed,
  postPresent,
  postVisible,
  publicAuthorPresent,
  VIEWER,
} from '../../core/visibility.ts';
import type { Viewer } from '../../core/viewer.ts';
import { CHOSEN_COST_WITHIN, type Database } from '../../platform/database/database.ts';
import { numbered } from '../../platform/database/prepared.ts';
import { postColumns, type PostRow, type WholePostRow } from './posts.view.ts';

const AUTHOR = { user: 'u', profile: 'up', viewer: ASKING };

/** The viewers, or NULL for nobody, and the post that each asks for. */
function findText(columns: string): string {
  return `SELECT asked.caller, ${columns}
  FROM ${askedRows([VIEWER_COLUMN, { name: 'post_id', type: 'bigint' }])}
  CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = asked.post_id OFFSET 0) AS p
  CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up
  WHERE ${postVisible({ ...AUTHOR, post: 'p' })}`;
}

export const FIND = findText(postColumns(ASKING));
export const FIND_WHOLE = findText(`${postColumns(ASKING)}, p.content_html`);

/** One post; undefined where the viewer can't see it. */
export async function findPost(database: Database, viewerId: string | null, id: string): Promise<PostRow | undefined> {
  const [row] = await database.coalesced<PostRow>(numbered('posts.find', FIND), { ...[viewerId, id] });
  return row;
}

/** The same with all of its words. */
export async function findWholePost(
  database: Database,
  viewerId: string | null,
  id: string,
): Promise<WholePostRow | undefined> {
  const [row] = await database.coalesced<WholePostRow>(numbered('posts.find_whole', FIND_WHOLE), { ...[viewerId, id] });
  return row;
}

const USERNAME = { name: 'username', type: 'text' };

/**
 * $1 viewers, $2 usernames, then the ranges. No row where the author's posts are not the viewer's to see. Whose page it is
 * and which of its posts are left stand in statements of their own, own and others', so that each is one walk along one
 * index: both in one would cost every reader the setting up of the walk that isn't theirs. The walk reads no rows: those
 * are fetched for the page alone, and what needs no rows has no cheaper plan than the index in its order.
 */
function pageText(side: Side, count: number, whose: string, which: string): string {
  return `SELECT ${SLICE_COLUMNS}, item.*
  FROM ${askedText(side, USERNAME)}
  CROSS JOIN LATERAL (SELECT * FROM users WHERE lower(users.username) = lower(asked.username) OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = u.id OFFSET 0) AS up
  LEFT JOIN LATERAL (
    SELECT ${postColumns(ASKING)} FROM (
      SELECT p.id FROM posts AS p WHERE p.user_id = u.id AND ${which} AND ${side.beyond('p')}
      ORDER BY ${side.order('p.published_at', 'p.id')} LIMIT ${count}
    ) AS page
    CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = page.id OFFSET 0) AS p
  ) AS item ON true
  WHERE ${whose} AND ${personDetails(AUTHOR)}
  ORDER BY ${askedOrder(side)}`;
}

const FOR_OTHERS = `${postListed('p')} AND (p.visibility = 'public' OR ${followedByViewer(AUTHOR)})`;

export const byAuthorStatements = timelineStatements('posts.by_author', (side, count) =>
  pageText(side, count, `u.id IS DISTINCT FROM ${ASKING}`, FOR_OTHERS),
);
export const ownStatements = timelineStatements('posts.own', (side, count) =>
  pageText(side, count, `u.id = ${ASKING}`, postPresent('p')),
);

/**
 * The author's posts as the viewer may see them; null where not even the list is there. A page under a name that became
 * the viewer's, or ceased to be, within the two seconds that their session is believed isn't there either.
 */
export async function sliceByAuthor(
  database: Database,
  viewer: Viewer | null,
  username: string,
  range: Range,
): Promise<Slice<PostRow> | null> {
  const isOwn = viewer?.username.toLowerCase() === username.toLowerCase();
  const { name, text } = (isOwn ? ownStatements : byAuthorStatements).of(range);
  const values = [viewer?.id ?? null, username, ...rangeParameters(range)];
  return sliceOf(
    await database.coalesced<SliceRow<PostRow>>(numbered(name, text), { ...values }, { within: CHOSEN_COST_WITHIN }),
  );
}

/** Posts looked at in search of 200 that are public: bounds the statement where most are for followers. */
const LATEST_LOOKED_AT = 2_000;

export const LATEST = `WITH candidates AS MATERIALIZED (
    SELECT p.id, p.user_id, p.published_at FROM (
      SELECT p.id, p.user_id, p.published_at, p.visibility FROM posts AS p WHERE ${postListed('p')}
      ORDER BY p.published_at DESC, p.id DESC LIMIT ${LATEST_LOOKED_AT}
    ) AS p
    WHERE p.visibility = 'public' AND ${publicAuthorPresent('p.user_id', VIEWER)}
    ORDER BY p.published_at DESC, p.id DESC LIMIT 200
  ), chosen AS MATERIALIZED (
    SELECT id, user_id FROM (
      SELECT *, row_number() OVER (PARTITION BY user_id ORDER BY published_at DESC, id DESC) AS nth FROM candidates
    ) AS ranked
    WHERE nth <= 2 ORDER BY published_at DESC, id DESC LIMIT 20
  )
  SELECT ${postColumns(VIEWER)} FROM chosen
  CROSS JOIN LATERAL (SELECT * FROM posts WHERE posts.id = chosen.id OFFSET 0) AS p
  CROSS JOIN LATERAL (SELECT * FROM users WHERE users.id = chosen.user_id OFFSET 0) AS u
  CROSS JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = chosen.user_id OFFSET 0) AS up
  ORDER BY p.published_at DESC, p.id DESC`;

/** The 20 newest of the last 200 public posts of public profiles, at most two an author. */
export async function latestPosts(database: Database, viewerId: string | null): Promise<PostRow[]> {
  return database.named<PostRow>('posts.latest', LATEST, [viewerId]);
}
