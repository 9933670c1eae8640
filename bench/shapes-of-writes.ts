import { personAtAddress, postVisible, VIEWER } from '../server/src/core/visibility.ts';
import type { Shape } from './shapes.ts';

/**
 * What an act comes to in the database, as one statement that is its own transaction: the rows, with triggers and checks
 * as they are, and the predicate of who may do it. Limits, sessions and keys stand outside: they are HTTP's share.
 */
export const postShapes: readonly Shape[] = [
  {
    name: 'post and tag in one',
    text: `WITH post AS (
        INSERT INTO posts (user_id, type, visibility, content, status, published_at)
        VALUES ($1, 'text_short', 'public', $2, 'published', now()) RETURNING id, published_at
      )
      INSERT INTO post_tags (post_id, tag, name, published_at) SELECT id, 'frost', 'frost', published_at FROM post`,
    rest: [],
  },
];

const PERSON = { user: 'u', profile: 'up', viewer: VIEWER };

export const likeShapes: readonly Shape[] = [
  {
    name: 'like in one',
    text: `INSERT INTO post_interactions (user_id, post_id, type)
      SELECT ${VIEWER}, p.id, 'like'
      FROM posts AS p JOIN users AS u ON u.id = p.user_id JOIN user_profiles AS up ON up.user_id = u.id
      WHERE p.id = $2::bigint AND ${postVisible({ ...PERSON, post: 'p' })} ON CONFLICT DO NOTHING`,
    rest: [],
  },
];

export const followShapes: readonly Shape[] = [
  {
    name: 'follow in one',
    text: `INSERT INTO user_follows (follower_id, following_id)
      SELECT ${VIEWER}, u.id FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
      WHERE u.id = $2::bigint AND up.visibility = 'public' AND ${personAtAddress(PERSON)} ON CONFLICT DO NOTHING`,
    rest: [],
  },
];
