import {
  AUTHOR,
  followedAuthorPresent,
  followedByViewer,
  personDetails,
  postOnTagPages,
  postListed,
  postPresent,
  VIEWER,
} from '../server/src/core/visibility.ts';
import { followingOfFew, followingOfMany } from '../server/src/features/feeds/feeds.queries.ts';
import { byAuthorPosts } from '../server/src/features/posts/posts.queries.ts';
import { postColumns } from '../server/src/features/posts/posts.view.ts';
import { taggedPosts } from '../server/src/features/posts/tags.queries.ts';
import type { HotTimeline } from '../server/src/features/posts/timelines.queries.ts';
import { SUGGESTIONS } from '../server/src/features/social-graph/suggestions.queries.ts';
import { compile, sql, type Fragment } from '../server/src/platform/database/fragment.ts';

/** A fragment whose only parameter is the viewer, $1. */
export function textOf(fragment: Fragment): string {
  return compile(fragment).text;
}

const READER = textOf(VIEWER);
const COLUMNS = textOf(postColumns(VIEWER));
const LISTED = textOf(postListed(sql`p`));

/** A statement that answers the first page of something exactly: 20 posts with their authors, and one more. */
export interface Shape {
  readonly name: string;
  readonly text: string;
  /** Bound after the first one or two, which say whose page. */
  readonly rest: readonly unknown[];
}

const PAGE = 21;
const NEWEST = `ORDER BY p.published_at DESC, p.id DESC LIMIT ${PAGE}`;

const ROWS = `SELECT ${COLUMNS} FROM page
    JOIN LATERAL (SELECT * FROM posts WHERE posts.id = page.id OFFSET 0) AS p ON true
    JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u ON true
    JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up ON true
    ORDER BY p.published_at DESC, p.id DESC`;

const OWN = `(SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = ${READER} AND ${textOf(postPresent(sql`p`))} ${NEWEST})`;

const FOLLOWED = `followed AS MATERIALIZED (SELECT following_id AS id FROM user_follows WHERE follower_id = ${READER})`;

/** The newest post of each followed author, the 21 newest authors, then their newest posts. */
const TWO_PHASE = `nearest AS MATERIALIZED (
      SELECT followed.id AS author_id, p.published_at, p.id FROM followed CROSS JOIN LATERAL (
        SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = followed.id AND ${LISTED}
        ORDER BY p.published_at DESC, p.id DESC LIMIT 1
      ) AS p ORDER BY p.published_at DESC, p.id DESC
    ), authors AS MATERIALIZED (
      SELECT author_id FROM nearest WHERE ${textOf(followedAuthorPresent(sql`author_id`, VIEWER))} LIMIT ${PAGE}
    )`;
const OF_AUTHORS = `(SELECT p.published_at, p.id FROM authors CROSS JOIN LATERAL (
        SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = authors.author_id AND ${LISTED} ${NEWEST}
      ) AS p)`;

/**
 * The newest posts of everybody, of which the followed authors' are kept: exact only where they fill the page. IS TRUE
 * keeps the set hashed: a bare IN becomes a join that walks it for every post.
 */
function bounded(posts: number): string {
  return `recent AS MATERIALIZED (
      SELECT p.published_at, p.id FROM (
        SELECT p.published_at, p.id, p.user_id FROM posts AS p WHERE ${LISTED}
        ORDER BY p.published_at DESC, p.id DESC LIMIT ${posts}
      ) AS p
      WHERE (p.user_id IN (SELECT id FROM followed)) IS TRUE AND ${textOf(followedAuthorPresent(sql`p.user_id`, VIEWER))} ${NEWEST}
    )`;
}

function pageOf(branches: string): string {
  return `page AS MATERIALIZED (SELECT p.published_at, p.id FROM (${branches}) AS p ${NEWEST})`;
}

/**
 * A statement of the server, written for one caller: the lists that let callers share a run (Database.coalesced) are HTTP's
 * affair and must not weigh on what HTTP is measured by. `own` is what it takes beside the reader, $2.
 */
function forOne({ statements }: HotTimeline, own?: string): string {
  const text = statements.find(({ name }) => name.endsWith(`.first.${PAGE}`))?.text ?? '';
  const row = ['$1::bigint AS viewer', ...(own === undefined ? [] : [`$2::text AS ${own}`]), '1 AS number'];
  const written = text.replace(/\(SELECT viewer.*? AS caller\n/s, `(SELECT ${row.join(', ')} OFFSET 0) AS caller\n`);
  if (written === text) throw new Error('The statement does not begin with its callers.');
  return written;
}

/** $1 is the reader. The server's own statement stands among its rivals: whichever is fastest is what HTTP is measured by. */
export const followingShapes: readonly Shape[] = [
  { name: 'the server’s', text: forOne(followingOfMany), rest: [] },
  { name: 'the server’s for few', text: forOne(followingOfFew), rest: [] },
  {
    name: 'two-phase',
    text: `WITH ${FOLLOWED}, ${TWO_PHASE}, ${pageOf(`${OF_AUTHORS} UNION ALL ${OWN}`)} ${ROWS}`,
    rest: [],
  },
  ...[1_000, 3_000].map((posts) => ({
    name: `bounded ${posts}`,
    text: `WITH ${FOLLOWED}, ${bounded(posts)}, ${pageOf(`SELECT * FROM recent UNION ALL ${OWN}`)} ${ROWS}`,
    rest: [],
  })),
  {
    name: 'top of each',
    text: `WITH ${FOLLOWED}, ${pageOf(`(SELECT p.published_at, p.id FROM followed CROSS JOIN LATERAL (
        SELECT p.published_at, p.id, p.user_id FROM posts AS p WHERE p.user_id = followed.id AND ${LISTED} ${NEWEST}
      ) AS p WHERE ${textOf(followedAuthorPresent(sql`p.user_id`, VIEWER))}) UNION ALL ${OWN}`)} ${ROWS}`,
    rest: [],
  },
];

/** $1 is the reader, $2 the author's username. */
export const authorShapes: readonly Shape[] = [
  { name: 'the server’s', text: forOne(byAuthorPosts, 'username'), rest: [] },
  {
    name: 'index walk',
    text: `SELECT ${COLUMNS} FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
      JOIN LATERAL (
        SELECT * FROM posts AS p WHERE p.user_id = u.id AND ${LISTED}
          AND (p.visibility = 'public' OR ${textOf(followedByViewer(AUTHOR.id, VIEWER))}) ${NEWEST}
      ) AS p ON true
      WHERE lower(u.username) = lower($2) AND ${textOf(personDetails(AUTHOR, VIEWER))}`,
    rest: [],
  },
];

/** $1 is the reader, $2 the tag, folded. */
export const tagShapes: readonly Shape[] = [
  { name: 'the server’s', text: forOne(taggedPosts, 'tag'), rest: [] },
  {
    name: 'walk along the tag',
    text: `SELECT ${COLUMNS} FROM post_tags AS tagged
      JOIN LATERAL (SELECT * FROM posts WHERE posts.id = tagged.post_id OFFSET 0) AS p ON true
      JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u ON true
      JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up ON true
      WHERE tagged.tag = $2 AND ${textOf(postOnTagPages(sql`p`, VIEWER, AUTHOR))}
      ORDER BY tagged.published_at DESC, tagged.post_id DESC LIMIT ${PAGE}`,
    rest: [],
  },
];

/** $1 is who is to know more people. */
export const suggestionShapes: readonly Shape[] = [
  {
    name: 'the server’s',
    text: `SELECT listed.person_id AS id, listed.* FROM (${SUGGESTIONS[0]?.[1].text ?? ''}) AS listed`,
    rest: [],
  },
];
