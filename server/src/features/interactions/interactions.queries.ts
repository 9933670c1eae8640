import { recordEvents } from '../../core/events.ts';
import { postVisible, VIEWER } from '../../core/visibility.ts';
import type { Database } from '../../platform/database/database.ts';
import { peopleStatements } from '../users/index.ts';
import { postLiked, postUnliked } from './interactions.events.ts';

/** $1 is the viewer, $2 the post. */
const POST = `SELECT p.id, p.user_id AS author_id, p.likes_count
  FROM posts AS p JOIN users AS u ON u.id = p.user_id JOIN user_profiles AS up ON up.user_id = u.id
  WHERE p.id = $2::bigint AND ${postVisible({ post: 'p', user: 'u', profile: 'up', viewer: VIEWER })}`;

export interface LikedPost {
  /** As the act leaves it, beside what others do at the same moment. */
  readonly likes_count: number;
}

/**
 * Changes the viewer's like of a post, and records that, in one statement; undefined where the viewer can't see it. The
 * trigger moves the counter last of all, so that a post is locked for as short as can be, and no act locks two.
 */
export type LikeAct = (database: Database, viewerId: string, postId: string) => Promise<LikedPost | undefined>;

const EVENT = { postId: 'post.id::text', authorId: 'post.author_id::text', userId: `${VIEWER}::text` };

export const LIKE = `WITH post AS MATERIALIZED (${POST}), added AS (
    INSERT INTO post_interactions (user_id, post_id, type) SELECT ${VIEWER}, id, 'like' FROM post
    ON CONFLICT (user_id, post_id, type) DO NOTHING RETURNING id
  ), recorded AS (${recordEvents(postLiked, EVENT, 'post, added')})
  SELECT likes_count + (SELECT count(*)::int FROM added) AS likes_count FROM post`;

export const insertLike: LikeAct = async (database, viewerId, postId) => {
  const [post] = await database.named<LikedPost>('interactions.like', LIKE, [viewerId, postId]);
  return post;
};

export const deleteLike: LikeAct = async (database, viewerId, postId) => {
  const [post] = await database.named<LikedPost>(
    'interactions.unlike',
    `WITH post AS MATERIALIZED (${POST}), removed AS (
       DELETE FROM post_interactions USING post
       WHERE post_interactions.user_id = ${VIEWER} AND post_interactions.post_id = post.id AND type = 'like'
       RETURNING post_interactions.id
     ), recorded AS (${recordEvents(postUnliked, EVENT, 'post, removed')})
     SELECT likes_count - (SELECT count(*)::int FROM removed) AS likes_count FROM post`,
    [viewerId, postId],
  );
  return post;
};

/** Whether the viewer can see the post. */
export async function isVisible(database: Database, viewerId: string | null, postId: string): Promise<boolean> {
  const posts = await database.named<{ id: string }>('interactions.visible_post', POST, [viewerId, postId]);
  return posts.length > 0;
}

export const likersStatements = peopleStatements('interactions.likers', () => [
  {
    rows: `SELECT user_id AS person_id, created_at, id FROM post_interactions
      WHERE post_id = $2::bigint AND type = 'like'`,
  },
]);
