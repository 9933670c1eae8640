import { Client } from 'pg';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { withClient } from '../../test/cluster.ts';
import { testDatabase } from '../../test/database.ts';
import { untilSomebodyWaits } from '../../test/locks.ts';
import { makeLike, makePerson, makePost } from '../../test/people.ts';
import { counterName, counters, differenceSql } from './counters.queries.ts';
import { reconcileCounters } from './reconcile-counters.ts';

const { database, ownerUrl, webUrl } = await testDatabase();
const owner = new Client({ connectionString: ownerUrl });
await owner.connect();
afterAll(() => owner.end());

/** Plants a fault past the triggers that would prevent it. */
async function plant(sql: string): Promise<void> {
  await owner.query(`SET session_replication_role = replica; ${sql}; RESET session_replication_role`);
}

/** All rows in which any counter is wrong. */
async function differences(): Promise<string[]> {
  const found = [];
  for (const counter of counters) {
    const { rows } = await owner.query<{ key: string }>(differenceSql(counter));
    found.push(...rows.map(({ key }) => `${counterName(counter)} ${key}`));
  }
  return found;
}

/** What was mended, by the counter's name. */
async function reconcile(): Promise<Record<string, number>> {
  const mended = await reconcileCounters(database);
  return Object.fromEntries(mended.map(({ counter, rows }) => [counterName(counter), rows]));
}

beforeEach(() => owner.query('DELETE FROM users'));

test('of a sound database nothing is mended', async () => {
  const person = await makePerson(database);
  await makeLike(database, person, await makePost(database, person));
  expect(await reconcile()).toEqual({});
});

test('rows without their counters, and counters without their rows, are found and mended', async () => {
  const author = await makePerson(database);
  const reader = await makePerson(database);
  const post = await makePost(database, author);
  await plant(`
    INSERT INTO post_interactions (user_id, post_id, type) VALUES (${reader.id}, ${post}, 'like'), (${reader.id}, ${post}, 'share');
    INSERT INTO reposts (user_id, post_id) VALUES (${reader.id}, ${post});
    INSERT INTO comments (post_id, user_id, content, replies_count) VALUES (${post}, ${reader.id}, 'Yes', 9);
    INSERT INTO post_media (user_id, type, file_url, file_size_bytes, mime_type) VALUES (${reader.id}, 'gif', '/media/x', 10, 'image/gif');
    UPDATE user_profiles SET friends_count = 5, following_count = 5, followers_count = 5 WHERE user_id = ${author.id}`);
  expect(await differences()).toHaveLength(10);
  expect(await reconcile()).toEqual({
    'posts.likes_count': 1,
    'posts.comments_count': 1,
    'posts.reposts_count': 1,
    'posts.shares_count': 1,
    'comments.replies_count': 1,
    'user_profiles.followers_count': 1,
    'user_profiles.following_count': 1,
    'user_profiles.friends_count': 1,
    'storage_usage.images_bytes': 1,
    'storage_usage.used_bytes': 1,
  });
  expect(await differences()).toEqual([]);
});

test('a table longer than several steps is looked through to its end', async () => {
  const author = await makePerson(database);
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO posts (user_id, type, content, published_at)
     SELECT $1, 'text_short', 'Hello', now() FROM generate_series(1, 1200) RETURNING id`,
    [author.id],
  );
  const wrong = rows.filter((_, index) => [0, 499, 500, 1_000, 1_199].includes(index)).map(({ id }) => id);
  await plant(`UPDATE posts SET likes_count = 7 WHERE id IN (${wrong.join(', ')})`);
  expect(await reconcile()).toEqual({ 'posts.likes_count': 5 });
  expect(await differences()).toEqual([]);
});

test('a like that commits while its post is mended is counted once', async () => {
  const person = await makePerson(database);
  const post = await makePost(database, person);
  await plant('UPDATE posts SET likes_count = 3');
  await withClient(webUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(`INSERT INTO post_interactions (user_id, post_id, type) VALUES ($1, $2, 'like')`, [
      person.id,
      post,
    ]);
    const mended = reconcile();
    await untilSomebodyWaits(owner);
    await client.query('COMMIT');
    expect(await mended).toEqual({ 'posts.likes_count': 1 });
  });
  const { rows } = await owner.query('SELECT likes_count FROM posts');
  expect(rows).toEqual([{ likes_count: 1 }]);
});
