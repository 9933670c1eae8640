import { AUTHOR, personAtAddress, VIEWER } from '../server/src/core/visibility.ts';
import { LIKE } from '../server/src/features/interactions/interactions.queries.ts';
import { postColumns } from '../server/src/features/posts/posts.view.ts';
import { textOf, type Shape } from './shapes.ts';

/**
 * What an act comes to in the database, as one statement that is its own transaction: the rows, with triggers and checks as
 * they are, the predicate of who may do it, and what the act answers, as far as one statement can know it. Limits, sessions
 * and keys stand outside: they are HTTP's share.
 */
export const postShapes: readonly Shape[] = [
  {
    name: 'post and tag in one',
    text: `WITH post AS (
        INSERT INTO posts (user_id, type, visibility, content, status, published_at)
        VALUES ($1, 'text_short', 'public', $2, 'published', now()) RETURNING *
      ), tagged AS (
        INSERT INTO post_tags (post_id, tag, name, published_at) SELECT id, 'frost', 'frost', published_at FROM post
      )
      SELECT ${textOf(postColumns(VIEWER))}
      FROM post AS p JOIN users AS u ON u.id = p.user_id JOIN user_profiles AS up ON up.user_id = u.id`,
    rest: [],
  },
];

export const likeShapes: readonly Shape[] = [{ name: 'the server’s', text: LIKE.text, rest: [] }];

export const followShapes: readonly Shape[] = [
  {
    name: 'follow in one',
    text: `INSERT INTO user_follows (follower_id, following_id)
      SELECT ${textOf(VIEWER)}, u.id FROM users AS u JOIN user_profiles AS up ON up.user_id = u.id
      WHERE u.id = $2::bigint AND up.visibility = 'public' AND ${textOf(personAtAddress(AUTHOR, VIEWER))} ON CONFLICT DO NOTHING`,
    rest: [],
  },
];
