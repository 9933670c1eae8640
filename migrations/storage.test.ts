import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../server/test/database.ts';
import { eightAtATime } from './eight-at-a-time.ts';
import { sqlOn } from './run-sql.ts';

const { database } = await testDatabase();
const rows = sqlOn(database);

/** One file of each kind for everybody: an image of 10 bytes, a GIF of 100, a video, audio, a document of 100,000. */
const ADD_ALL_KINDS = `
  INSERT INTO post_media (post_id, user_id, type, file_url, file_size_bytes, mime_type)
  SELECT posts.id, users.id, kind, '/media/x', 10 ^ ordinality, 'x/y'
  FROM users JOIN posts ON posts.user_id = users.id, unnest(enum_range(NULL::media_type)) WITH ORDINALITY AS kinds(kind, ordinality)`;

const FULL = {
  used_bytes: '111110',
  images_bytes: '110',
  videos_bytes: '1000',
  audio_bytes: '10000',
  other_bytes: '100000',
};
const EMPTY = { used_bytes: '0', images_bytes: '0', videos_bytes: '0', audio_bytes: '0', other_bytes: '0' };

const used = () =>
  rows('SELECT used_bytes, images_bytes, videos_bytes, audio_bytes, other_bytes FROM storage_usage ORDER BY user_id');

beforeEach(async () => {
  await rows('DELETE FROM users');
  await rows(`INSERT INTO users (username, email) VALUES ('ada', 'ada@example.org'), ('bob', 'bob@example.org')`);
  await rows('INSERT INTO storage_usage (user_id) SELECT id FROM users');
  await rows(
    `INSERT INTO posts (user_id, type, content, published_at) SELECT id, 'text_short', 'Hello', NOW() FROM users`,
  );
});

test('stored bytes follow media of several people in one statement, each kind in its place, GIFs as images', async () => {
  await rows(ADD_ALL_KINDS);
  expect(await used()).toEqual([FULL, FULL]);
  await rows('DELETE FROM posts');
  expect(await used()).toEqual([EMPTY, EMPTY]);
});

test('a changed size, kind or owner moves the bytes, many in one statement; being attached to a post moves none', async () => {
  await rows(ADD_ALL_KINDS);
  await rows('UPDATE post_media SET post_id = NULL, display_order = 3');
  expect(await used()).toEqual([FULL, FULL]);
  await rows('UPDATE post_media SET file_size_bytes = file_size_bytes * 2');
  expect((await used()).map((row) => row.used_bytes)).toEqual(['222220', '222220']);
  await rows('UPDATE post_media SET file_size_bytes = file_size_bytes / 2');
  expect(await used()).toEqual([FULL, FULL]);
  await rows(`UPDATE post_media SET type = 'video' WHERE type = 'gif'`);
  expect(await used()).toEqual(Array(2).fill({ ...FULL, images_bytes: '10', videos_bytes: '1100' }));
  await rows('UPDATE post_media SET user_id = (SELECT max(id) FROM users)');
  expect((await used()).map((row) => row.used_bytes)).toEqual(['0', '222220']);
});

test('a person without a storage row gets one with the first file', async () => {
  await rows('DELETE FROM storage_usage');
  await rows(ADD_ALL_KINDS);
  expect(await used()).toEqual([FULL, FULL]);
});

test('the purge of a person with several files goes through and leaves the others alone', async () => {
  await rows(ADD_ALL_KINDS);
  await rows('UPDATE post_media SET post_id = NULL WHERE file_size_bytes > 100');
  await rows(`DELETE FROM users WHERE username = 'ada'`);
  expect(await used()).toEqual([FULL]);
});

test('fails loudly instead of going below zero', async () => {
  await rows(ADD_ALL_KINDS);
  await rows('UPDATE storage_usage SET used_bytes = 1');
  await expect(rows('DELETE FROM post_media')).rejects.toThrow('storage_usage_positive');
});

test('statements over the same people in opposite orders, eight at a time, end in no deadlock', async () => {
  const add = (order: string) => `
    INSERT INTO post_media (user_id, type, file_url, file_size_bytes, mime_type)
    SELECT id, 'image', '/media/x', 1, 'image/png' FROM users ORDER BY id ${order}`;
  let attempts = 0;
  await eightAtATime(
    Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? 'ASC' : 'DESC')),
    (order) =>
      database.transaction((tx) => {
        attempts += 1;
        return sqlOn(tx)(add(order));
      }),
  );
  expect(attempts).toBe(200);
  expect(await used()).toEqual(Array(2).fill({ ...EMPTY, used_bytes: '200', images_bytes: '200' }));
});
