import { beforeAll, describe, expect, test } from 'vitest';
import type { PostType } from '@vrss/contract';
import { shownOf, storedWords } from '../../server/src/core/text/index.ts';
import { describeSchema } from '../../server/src/platform/database/migrate/index.ts';
import { testDatabase } from '../../server/test/database.ts';
import { makeData, withClient } from './prepare.ts';
import { planData, stagesOf } from './stages.ts';

describe('a small data set', async () => {
  const { ownerUrl } = await testDatabase();
  const small = planData({ seed: 1, scale: 0.01, types: 'all' });
  const told: string[] = [];
  let schema: { before: string[]; after: string[] };
  beforeAll(async () => {
    const before = await withClient(ownerUrl, describeSchema);
    // Ended in the middle, as by Ctrl-C, and continued.
    const broken = stagesOf(small).map((step) => (step.name === 'tags' ? { ...step, text: 'SELECT 1 / 0' } : step));
    const failing = makeData(ownerUrl, { ...small, before: broken, lanes: [], after: [] }, () => undefined);
    await expect(failing).rejects.toThrow('division by zero');
    await makeData(ownerUrl, small, (line) => void told.push(line));
    await makeData(ownerUrl, small, () => expect.unreachable('Everything is made.'));
    schema = { before, after: await withClient(ownerUrl, describeSchema) };
  });

  const count = (text: string): Promise<number> =>
    withClient(ownerUrl, async (client) => {
      const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${text}`);
      return rows[0]?.count ?? NaN;
    });

  test('continues at the step in which it was ended', () => {
    expect(told[0]).toMatch(/made tags/);
  });

  test('leaves indexes, constraints and triggers as the migrations made them', async () => {
    expect(schema.after).toEqual(schema.before);
    expect(await count(`pg_trigger WHERE tgenabled != 'O'`)).toBe(0);
    expect(await count(`pg_class WHERE 'autovacuum_enabled=off' = ANY (reloptions)`)).toBe(0);
  });

  test('has posts of all types, mostly text', async () => {
    const types = await withClient(ownerUrl, (client) =>
      client.query<{ type: string }>('SELECT type FROM posts GROUP BY type ORDER BY count(*) DESC'),
    );
    expect(types.rows[0]?.type).toBe('text_short');
    expect(types.rows.length).toBe(9);
  });

  test('has the words, a language and content warnings that its posts would have', async () => {
    const { rows } = await withClient(ownerUrl, (client) =>
      client.query<{ type: PostType; title: string | null; content: string | null; words: string }>(
        'SELECT type, title, content, words FROM posts JOIN post_words ON post_id = id WHERE id % 7 = 0',
      ),
    );
    expect(rows.length).toBeGreaterThan(500);
    for (const row of rows) expect(row.words).toBe(storedWords(shownOf(row)));
    expect(await count('post_words')).toBe(await count('posts'));
    expect(await count('posts WHERE language IS NULL')).toBeGreaterThan(0);
    expect(await count(`posts WHERE language = 'de'`)).toBeGreaterThan(0);
    expect(await count('posts WHERE content_warning IS NOT NULL')).toBeGreaterThan(0);
  });

  test('has friends where two people follow each other, and nowhere else', async () => {
    const mutual = `SELECT one.follower_id, one.following_id FROM user_follows AS one JOIN user_follows AS other
      ON other.follower_id = one.following_id AND other.following_id = one.follower_id WHERE one.follower_id < one.following_id`;
    const friends = 'SELECT user_id_1, user_id_2 FROM friendships';
    expect(await count(`((${mutual}) EXCEPT (${friends})) AS missing`)).toBe(0);
    expect(await count(`((${friends}) EXCEPT (${mutual})) AS extra`)).toBe(0);
    expect(await count('friendships')).toBeGreaterThan(150_000);
  });

  test('has requests to profiles that are not public alone, and mutes of people and tags', async () => {
    const profiles = 'follow_requests JOIN user_profiles ON user_id = target_id';
    expect(await count(`${profiles} WHERE visibility != 'public'`)).toBeGreaterThan(200);
    expect(await count(`${profiles} WHERE visibility = 'public'`)).toBe(0);
    expect(await count('mutes WHERE muted_id IS NOT NULL')).toBeGreaterThan(1_000);
    expect(await count('mutes WHERE tag IS NOT NULL')).toBeGreaterThan(400);
  });

  test.each([
    ['followers_count', 'user_profiles', 'SELECT count(*) FROM user_follows WHERE following_id = counted.user_id'],
    ['following_count', 'user_profiles', 'SELECT count(*) FROM user_follows WHERE follower_id = counted.user_id'],
    [
      'friends_count',
      'user_profiles',
      `SELECT (SELECT count(*) FROM friendships WHERE user_id_1 = counted.user_id)
         + (SELECT count(*) FROM friendships WHERE user_id_2 = counted.user_id)`,
    ],
    ['likes_count', 'posts', `SELECT count(*) FROM post_interactions WHERE post_id = counted.id AND type = 'like'`],
  ])('has as many as %s says', async (column, table, counted) => {
    expect(await count(`${table} AS counted WHERE ${column} != (${counted})`)).toBe(0);
    expect(await count(`${table} WHERE ${column} > 0`)).toBeGreaterThan(100);
  });

  test('has tags of each post under its moment, on three in ten', async () => {
    expect(await count('post_tags JOIN posts ON posts.id = post_id WHERE tag != ALL (tags)')).toBe(0);
    expect(
      await count('post_tags JOIN posts ON posts.id = post_id WHERE post_tags.published_at != posts.published_at'),
    ).toBe(0);
    expect(
      await count('(SELECT id, unnest(tags) FROM posts EXCEPT SELECT post_id, name FROM post_tags) AS missing'),
    ).toBe(0);
    const tagged = await count(`posts WHERE tags != '{}'`);
    expect(tagged / (await count('posts'))).toBeCloseTo(0.3, 1);
  });
});
