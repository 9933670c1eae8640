import { recordEvents } from '../../core/events.ts';
import { postVisible, VIEWER, viewer } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { Parameter, sql, type Fragment } from '../../platform/database/fragment.ts';
import { prepare } from '../../platform/database/prepared.ts';
import type { Members } from '../users/index.ts';
import { postLiked, postUnliked } from './interactions.events.ts';

/** A post that the viewer may see, by its id. */
function visiblePostText(viewer: Fragment, id: unknown): Fragment {
  return sql`SELECT p.id, p.user_id AS author_id, p.likes_count
  FROM posts AS p WHERE p.id = ${id}::bigint AND ${postVisible(sql`p`, viewer)}`;
}

export interface LikedPost {
  /** As the act leaves it, beside what others do at the same moment. */
  readonly likes_count: number;
}

/**
 * Changes the viewer's like of a post, and records that, in one statement; undefined where the viewer can't see it. The
 * trigger moves the counter last of all, so that a post is locked for as short as can be, and no act locks two.
 */
export type LikeAct = (database: Database, viewerId: string, postId: string) => Promise<LikedPost | undefined>;

const POST = visiblePostText(VIEWER, new Parameter('post_id'));
const EVENT = { postId: sql`post.id::text`, authorId: sql`post.author_id::text`, userId: sql`${VIEWER}::text` };

export const LIKE = prepare(
  'interactions.like',
  sql`WITH post AS MATERIALIZED (${POST}), added AS (
    INSERT INTO post_interactions (user_id, post_id, type) SELECT ${VIEWER}, id, 'like' FROM post
    ON CONFLICT (user_id, post_id, type) DO NOTHING RETURNING id
  ), recorded AS (${recordEvents(postLiked, EVENT, sql`post, added`)})
  SELECT likes_count + (SELECT count(*)::int FROM added) AS likes_count FROM post`,
);

const UNLIKE = prepare(
  'interactions.unlike',
  sql`WITH post AS MATERIALIZED (${POST}), removed AS (
    DELETE FROM post_interactions USING post
    WHERE post_interactions.user_id = ${VIEWER} AND post_interactions.post_id = post.id AND type = 'like'
    RETURNING post_interactions.id
  ), recorded AS (${recordEvents(postUnliked, EVENT, sql`post, removed`)})
  SELECT likes_count - (SELECT count(*)::int FROM removed) AS likes_count FROM post`,
);

export const insertLike: LikeAct = async (database, viewerId, postId) => {
  const [post] = await database.prepared<LikedPost>(LIKE, { viewer: viewerId, post_id: postId });
  return post;
};

export const deleteLike: LikeAct = async (database, viewerId, postId) => {
  const [post] = await database.prepared<LikedPost>(UNLIKE, { viewer: viewerId, post_id: postId });
  return post;
};

/** Whether the viewer can see the post. */
export async function isVisible(database: Database, viewerId: string | null, postId: string): Promise<boolean> {
  const posts = await database.run(visiblePostText(viewer(viewerId), postId));
  return posts.length > 0;
}

export const likers: Members = ({ of }) => [
  {
    rows: sql`SELECT user_id AS person_id, created_at, id FROM post_interactions
      WHERE post_id = ${of} AND type = 'like'`,
  },
];
