import type { Statement } from '../server/src/core/timeline-sql.ts';
import {
  followedAuthorPresent,
  followedByViewer,
  personDetails,
  postOnTagPages,
  postListed,
  postPresent,
  VIEWER,
} from '../server/src/core/visibility.ts';
import { followingOfFewStatements, followingStatements } from '../server/src/features/feeds/following.ts';
import { postColumns } from '../server/src/features/posts/index.ts';
import { suggestionStatements } from '../server/src/features/social-graph/suggestions.queries.ts';
import { byTagStatements } from '../server/src/features/posts/tags.queries.ts';
import { byAuthorStatements } from '../server/src/features/posts/posts.queries.ts';

/** A statement that answers the first page of something exactly: 20 posts with their authors, and one more. */
export interface Shape {
  readonly name: string;
  readonly text: string;
  /** Bound after the first one or two, which say whose page. */
  readonly rest: readonly unknown[];
}

const PAGE = 21;
const NEWEST = `ORDER BY p.published_at DESC, p.id DESC LIMIT ${PAGE}`;
const FIRST_RANGE = { direction: 'first', at: '', id: '', seenIds: [], settledBefore: '', count: PAGE } as const;

const ROWS = `SELECT ${postColumns(VIEWER)} FROM page
    JOIN LATERAL (SELECT * FROM posts WHERE posts.id = page.id OFFSET 0) AS p ON true
    JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u ON true
    JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up ON true
    ORDER BY p.published_at DESC, p.id DESC`;

const OWN = `(SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = ${VIEWER} AND ${postPresent('p')} ${NEWEST})`;

const FOLLOWED = `followed AS MATERIALIZED (SELECT following_id AS id FROM user_follows WHERE follower_id = ${VIEWER})`;

/** The newest post of each followed author, the 21 newest authors, then their newest posts. */
const TWO_PHASE = `nearest AS MATERIALIZED (
      SELECT followed.id AS author_id, p.published_at, p.id FROM followed CROSS JOIN LATERAL (
        SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = followed.id AND ${postListed('p')}
        ORDER BY p.published_at DESC, p.id DESC LIMIT 1
      ) AS p ORDER BY p.published_at DESC, p.id DESC
    ), authors AS MATERIALIZED (
      SELECT author_id FROM nearest WHERE ${followedAuthorPresent('author_id', VIEWER)} LIMIT ${PAGE}
    )`;
const OF_AUTHORS = `(SELECT p.published_at, p.id FROM authors CROSS JOIN LATERAL (
        SELECT p.published_at, p.id FROM posts AS p WHERE p.user_id = authors.author_id AND ${postListed('p')} ${NEWEST}
      ) AS p)`;

/**
 * The newest posts of everybody, of which the followed authors' are kept: exact only where they fill the page. IS TRUE
 * keeps the set hashed: a bare IN becomes a join that walks it for every post.
 */
function bounded(posts: number): string {
  return `recent AS MATERIALIZED (
      SELECT p.published_at, p.id FROM (
        SELECT p.published_at, p.id, p.user_id FROM posts AS p WHERE ${postListed('p')}
        ORDER BY p.published_at DESC, p.id DESC LIMIT ${posts}
      ) AS p
      WHERE (p.user_id IN (SELECT id FROM followed)) IS TRUE AND ${followedAuthorPresent('p.user_id', VIEWER)} ${NEWEST}
    )`;
}

function pageOf(branches: string): string {
  return `page AS MATERIALIZED (SELECT p.published_at, p.id FROM (${branches}) AS p ${NEWEST})`;
}

/**
 * A statement of the server, written for one caller: the lists that let callers share a run (Database.coalesced) are HTTP's
 * affair and must not weigh on what HTTP is measured by. `own` is what is asked for beside the reader, $2.
 */
function forOne({ text }: Statement, own?: string): string {
  const row = ['$1::bigint AS viewer', ...(own === undefined ? [] : [`$2::text AS ${own}`]), '1 AS asker'];
  const written = text.replace(/\(SELECT viewer.*? AS asked/s, `(SELECT ${row.join(', ')} OFFSET 0) AS asked`);
  if (written === text) throw new Error('The statement does not begin with what is asked for.');
  return written;
}

/** $1 is the reader. The server's own statement stands among its rivals: whichever is fastest is what HTTP is measured by. */
export const followingShapes: readonly Shape[] = [
  { name: 'the server’s', text: forOne(followingStatements.of(FIRST_RANGE)), rest: [] },
  { name: 'the server’s for few', text: forOne(followingOfFewStatements.of(FIRST_RANGE)), rest: [] },
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
        SELECT p.published_at, p.id, p.user_id FROM posts AS p WHERE p.user_id = followed.id AND ${postListed('p')} ${NEWEST}
      ) AS p WHERE ${followedAuthorPresent('p.user_id', VIEWER)}) UNION ALL ${OWN}`)} ${ROWS}`,
    rest: [],
  },
];

const PERSON = { user: 'u', profile: 'up', viewer: VIEWER };

/** $1 is the reader, $2 the author's username. */
export const authorShapes: readonly Shape[] = [
  { name: 'the server’s', text: forOne(byAuthorStatements.of(FIRST_RANGE), 'username'), rest: [] },
  {
    name: 'index walk',
    text: `SELECT ${postColumns(VIEWER)} FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
      JOIN LATERAL (
        SELECT * FROM posts AS p WHERE p.user_id = u.id AND ${postListed('p')}
          AND (p.visibility = 'public' OR ${followedByViewer(PERSON)}) ${NEWEST}
      ) AS p ON true
      WHERE lower(u.username) = lower($2) AND ${personDetails(PERSON)}`,
    rest: [],
  },
];

/** $1 is the reader, $2 the tag, folded. */
export const tagShapes: readonly Shape[] = [
  { name: 'the server’s', text: forOne(byTagStatements.of(FIRST_RANGE), 'tag'), rest: [] },
  {
    name: 'walk along the tag',
    text: `SELECT ${postColumns(VIEWER)} FROM post_tags AS tagged
      JOIN LATERAL (SELECT * FROM posts WHERE posts.id = tagged.post_id OFFSET 0) AS p ON true
      JOIN LATERAL (SELECT * FROM users WHERE users.id = p.user_id OFFSET 0) AS u ON true
      JOIN LATERAL (SELECT * FROM user_profiles WHERE user_profiles.user_id = p.user_id OFFSET 0) AS up ON true
      WHERE tagged.tag = $2 AND ${postOnTagPages({ ...PERSON, post: 'p' })}
      ORDER BY tagged.published_at DESC, tagged.post_id DESC LIMIT ${PAGE}`,
    rest: [],
  },
];

/** $1 is who is to know more people. */
export const suggestionShapes: readonly Shape[] = [
  {
    name: 'the server’s',
    text: `SELECT listed.person_id AS id, listed.* FROM (${suggestionStatements.of(PAGE).text}) AS listed`,
    rest: [],
  },
];
