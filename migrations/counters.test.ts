import { numbered } from '../server/test/numbered.ts';
import { sql } from '../server/src/platform/database/fragment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../server/test/database.ts';

const { database } = await testDatabase();

async function rows(text: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> {
  return database.run(numbered(text, values));
}

let author = '';
let reader = '';
let post = '';

beforeEach(async () => {
  await rows('DELETE FROM users');
  const people = await database.run<{ id: string }>(
    sql`INSERT INTO users (username, email) VALUES ('author', 'author@example.org'), ('reader', 'reader@example.org') RETURNING id`,
  );
  [author, reader] = people.map(({ id }) => id) as [string, string];
  const posts = await database.run<{ id: string }>(
    sql`INSERT INTO posts (user_id, type, content, published_at, updated_at) VALUES (${author}, 'text_short', 'Hello', NOW(), '2020-01-01') RETURNING id`,
  );
  post = posts[0]?.id ?? '';
});

const counts = () => rows('SELECT likes_count, comments_count FROM posts WHERE id = $1', [post]);

describe('likes_count', () => {
  test('counts likes and no other interaction, and goes back when they are withdrawn', async () => {
    await rows(
      `INSERT INTO post_interactions (user_id, post_id, type)
       SELECT users.id, $1, kind FROM users, unnest(enum_range(NULL::interaction_type)) AS kind`,
      [post],
    );
    expect(await counts()).toEqual([{ likes_count: 2, comments_count: 0 }]);
    await rows(`DELETE FROM post_interactions WHERE user_id = $1`, [reader]);
    expect(await counts()).toEqual([{ likes_count: 1, comments_count: 0 }]);
  });

  test('follows the purge of an account and survives the purge of the post', async () => {
    await rows(`INSERT INTO post_interactions (user_id, post_id, type) SELECT id, $1, 'like' FROM users`, [post]);
    await rows('DELETE FROM users WHERE id = $1', [reader]);
    expect(await counts()).toEqual([{ likes_count: 1, comments_count: 0 }]);
    await rows('DELETE FROM posts WHERE id = $1', [post]);
    expect(await rows('SELECT 1 AS one FROM post_interactions')).toEqual([]);
  });

  test('fails loudly instead of going below zero', async () => {
    await rows(`INSERT INTO post_interactions (user_id, post_id, type) VALUES ($1, $2, 'like')`, [reader, post]);
    await rows('UPDATE posts SET likes_count = 0');
    await expect(rows('DELETE FROM post_interactions')).rejects.toThrow('posts_counts_positive');
  });
});

describe('comments_count', () => {
  const add = (parent: unknown) =>
    rows(
      `INSERT INTO comments (post_id, user_id, parent_comment_id, content) VALUES ($1, $2, $3, 'Yes') RETURNING id`,
      [post, reader, parent],
    );

  test('leaves out soft-deleted comments, takes restored ones back, and follows deletion with replies', async () => {
    const [comment] = await add(null);
    await add(comment?.id);
    expect(await counts()).toEqual([{ likes_count: 0, comments_count: 2 }]);
    await rows('UPDATE comments SET deleted_at = NOW() WHERE id = $1', [comment?.id]);
    expect(await counts()).toEqual([{ likes_count: 0, comments_count: 1 }]);
    await rows('UPDATE comments SET deleted_at = NULL WHERE id = $1', [comment?.id]);
    expect(await counts()).toEqual([{ likes_count: 0, comments_count: 2 }]);
    await rows('UPDATE comments SET deleted_at = NOW() WHERE id = $1', [comment?.id]);
    await rows('DELETE FROM comments WHERE id = $1', [comment?.id]);
    expect(await counts()).toEqual([{ likes_count: 0, comments_count: 0 }]);
  });

  test('a reply belongs to the post of its parent (decision 23)', async () => {
    const [comment] = await add(null);
    const [other] = await rows(
      `INSERT INTO posts (user_id, type, content, status) VALUES ($1, 'text_short', 'Draft', 'draft') RETURNING id`,
      [author],
    );
    const reply = rows(
      `INSERT INTO comments (post_id, user_id, parent_comment_id, content) VALUES ($1, $2, $3, 'No')`,
      [other?.id, reader, comment?.id],
    );
    await expect(reply).rejects.toThrow('comments_parent_comment_id_fkey');
  });
});

describe('updated_at of a post (decision 25)', () => {
  const isTouched = async () => (await rows(`SELECT 1 AS one FROM posts WHERE updated_at > '2020-01-01'`)).length === 1;

  test.each(['likes_count', 'comments_count', 'reposts_count', 'views_count'])('ignores %s', async (counter) => {
    await rows(`UPDATE posts SET ${counter} = ${counter} + 1`);
    expect(await isTouched()).toBe(false);
  });

  test.each([`content = 'Changed'`, `visibility = 'private'`, 'hidden_at = NOW()', 'edited_at = NOW()'])(
    'moves with %s',
    async (change) => {
      await rows(`UPDATE posts SET ${change}`);
      expect(await isTouched()).toBe(true);
    },
  );
});

test('a post is deleted by status and time together (decision 9)', async () => {
  await expect(rows(`UPDATE posts SET status = 'deleted'`)).rejects.toThrow('posts_deleted_at_check');
  await expect(rows('UPDATE posts SET deleted_at = NOW()')).rejects.toThrow('posts_deleted_at_check');
  await rows(`UPDATE posts SET status = 'deleted', deleted_at = NOW()`);
});

test.each([
  `INSERT INTO users (username, email) VALUES ('READER', 'other@example.org')`,
  `INSERT INTO users (username, email) VALUES ('other', 'Reader@Example.org')`,
])('names and addresses are unique without regard to case: %s', async (text) => {
  await expect(rows(text)).rejects.toThrow(/users_(username|email)_lower_unique/);
});

test('stored bytes follow media, each kind in its place, GIFs as images (decision 46)', async () => {
  await rows('INSERT INTO storage_usage (user_id) VALUES ($1)', [author]);
  await rows(
    `INSERT INTO post_media (post_id, user_id, type, file_url, file_size_bytes, mime_type)
     SELECT $1, $2, kind, '/media/x', 10 ^ ordinality, 'x/y'
     FROM unnest(enum_range(NULL::media_type)) WITH ORDINALITY AS kinds(kind, ordinality)`,
    [post, author],
  );
  const used = () => rows('SELECT used_bytes, images_bytes, videos_bytes, audio_bytes, other_bytes FROM storage_usage');
  expect(await used()).toEqual([
    { used_bytes: '111110', images_bytes: '110', videos_bytes: '1000', audio_bytes: '10000', other_bytes: '100000' },
  ]);
  await rows('DELETE FROM posts');
  expect(await used()).toEqual([
    { used_bytes: '0', images_bytes: '0', videos_bytes: '0', audio_bytes: '0', other_bytes: '0' },
  ]);
});

test('two active subscriptions for one person are impossible (decision 23)', async () => {
  const subscribe = (status: string) =>
    rows(
      `INSERT INTO user_subscriptions (user_id, tier_id, status, current_period_start, current_period_end)
       SELECT $1, id, $2, NOW(), NOW() FROM subscription_tiers WHERE name = 'Pro'`,
      [author, status],
    );
  await subscribe('expired');
  await subscribe('active');
  await expect(subscribe('active')).rejects.toThrow('user_subscriptions_active_unique');
});
