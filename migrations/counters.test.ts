import { sql } from '../server/src/platform/database/fragment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../server/test/database.ts';
import { sqlOn } from './run-sql.ts';

const { database } = await testDatabase();
const rows = sqlOn(database);

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

describe('likes_count and shares_count', () => {
  const counts = () => rows('SELECT likes_count, shares_count FROM posts WHERE id = $1', [post]);

  test('count likes and shares, bookmarks never, and go back when they are withdrawn', async () => {
    await rows(
      `INSERT INTO post_interactions (user_id, post_id, type)
       SELECT users.id, $1, kind FROM users, unnest(enum_range(NULL::interaction_type)) AS kind`,
      [post],
    );
    expect(await counts()).toEqual([{ likes_count: 2, shares_count: 2 }]);
    await rows(`DELETE FROM post_interactions WHERE user_id = $1`, [reader]);
    expect(await counts()).toEqual([{ likes_count: 1, shares_count: 1 }]);
  });

  test('follow the purge of an account and survive the purge of the post', async () => {
    await rows(`INSERT INTO post_interactions (user_id, post_id, type) SELECT id, $1, 'like' FROM users`, [post]);
    await rows('DELETE FROM users WHERE id = $1', [reader]);
    expect(await counts()).toEqual([{ likes_count: 1, shares_count: 0 }]);
    await rows('DELETE FROM posts WHERE id = $1', [post]);
    expect(await rows('SELECT 1 AS one FROM post_interactions')).toEqual([]);
  });

  test('a person shares a post once', async () => {
    const share = () =>
      rows(`INSERT INTO post_interactions (user_id, post_id, type) VALUES ($1, $2, 'share')`, [reader, post]);
    await share();
    await expect(share()).rejects.toThrow('post_interactions_unique');
    expect(await counts()).toEqual([{ likes_count: 0, shares_count: 1 }]);
  });

  test('fail loudly instead of going below zero', async () => {
    await rows(`INSERT INTO post_interactions (user_id, post_id, type) VALUES ($1, $2, 'like')`, [reader, post]);
    await rows('UPDATE posts SET likes_count = 0');
    await expect(rows('DELETE FROM post_interactions')).rejects.toThrow('posts_counts_positive');
    await rows(`INSERT INTO post_interactions (user_id, post_id, type) VALUES ($1, $2, 'share')`, [reader, post]);
    await rows('UPDATE posts SET likes_count = 1, shares_count = 0');
    await expect(rows('DELETE FROM post_interactions')).rejects.toThrow('posts_shares_count_positive');
  });
});

describe('reposts_count', () => {
  const counts = () => rows('SELECT reposts_count FROM posts WHERE id = $1', [post]);

  test('follows reposts, many in one statement, and the purge of an account', async () => {
    await rows('INSERT INTO reposts (user_id, post_id) SELECT id, $1 FROM users', [post]);
    expect(await counts()).toEqual([{ reposts_count: 2 }]);
    await rows(`UPDATE reposts SET comment = 'Look'`);
    expect(await counts()).toEqual([{ reposts_count: 2 }]);
    await rows('DELETE FROM users WHERE id = $1', [reader]);
    expect(await counts()).toEqual([{ reposts_count: 1 }]);
    await rows('DELETE FROM reposts');
    expect(await counts()).toEqual([{ reposts_count: 0 }]);
  });

  test('fails loudly instead of going below zero', async () => {
    await rows('INSERT INTO reposts (user_id, post_id) VALUES ($1, $2)', [reader, post]);
    await rows('UPDATE posts SET reposts_count = 0');
    await expect(rows('DELETE FROM reposts')).rejects.toThrow('posts_counts_positive');
  });
});

describe('updated_at of a post (decision 25)', () => {
  const isTouched = async () => (await rows(`SELECT 1 AS one FROM posts WHERE updated_at > '2020-01-01'`)).length === 1;

  test.each(['likes_count', 'comments_count', 'reposts_count', 'views_count', 'shares_count'])(
    'ignores %s',
    async (counter) => {
      await rows(`UPDATE posts SET ${counter} = ${counter} + 1`);
      expect(await isTouched()).toBe(false);
    },
  );

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

test('an account is deleted by status and time together (decision 203)', async () => {
  await expect(rows(`UPDATE users SET status = 'deleted'`)).rejects.toThrow('users_deleted_at_check');
  await expect(rows('UPDATE users SET deleted_at = NOW()')).rejects.toThrow('users_deleted_at_check');
  await rows(`UPDATE users SET status = 'deleted', deleted_at = NOW()`);
  await expect(rows(`UPDATE users SET status = 'suspended'`)).rejects.toThrow('users_deleted_at_check');
});

test('a scheduled post says when it is due (decision 209)', async () => {
  await expect(rows(`UPDATE posts SET status = 'scheduled'`)).rejects.toThrow('posts_scheduled_for_check');
  await rows(`UPDATE posts SET status = 'scheduled', scheduled_for = NOW()`);
});

test('a person has one default feed at most (decision 216)', async () => {
  const add = (person: string, name: string, isDefault: boolean) =>
    rows(`INSERT INTO custom_feeds (user_id, name, algorithm_config, is_default) VALUES ($1, $2, '{}', $3)`, [
      person,
      name,
      isDefault,
    ]);
  await add(author, 'Photos', true);
  await add(author, 'Essays', false);
  await add(reader, 'Photos', true);
  await expect(add(author, 'Songs', true)).rejects.toThrow('custom_feeds_default_unique');
});

test.each([
  `INSERT INTO users (username, email) VALUES ('READER', 'other@example.org')`,
  `INSERT INTO users (username, email) VALUES ('other', 'Reader@Example.org')`,
])('names and addresses are unique without regard to case: %s', async (text) => {
  await expect(rows(text)).rejects.toThrow(/users_(username|email)_lower_unique/);
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
