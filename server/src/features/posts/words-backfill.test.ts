import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { makePerson, makePost } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import { readBackfills } from '../../cli/status.queries.ts';
import { withClient } from '../../../test/cluster.ts';
import { sql } from '../../platform/database/fragment.ts';
import { jobs } from './posts.jobs.ts';

const shared = await testDatabase();
const { database, ownerUrl } = shared;
const { context } = (await startServer({ database: shared })).application;
const author = await makePerson(database);

const SENTENCE = 'Heute Morgen lag der erste Frost auf dem Wehr.';
const run = () => jobs['posts.fill_words']?.(context, {});
const status = () => withClient(ownerUrl, readBackfills);

/** Posts as the version before left them, and the backfill from its beginning. */
async function oldPosts(count: number, content = SENTENCE): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push(await makePost(database, author, { content }));
  await database.run(sql`DELETE FROM post_words`);
  await database.run(sql`UPDATE backfills SET last_id = 0, end_id = NULL, filled = 0, finished_at = NULL`);
  return ids;
}

async function stored(id: string) {
  const [row] = await database.run<{ words: string | null; language: string | null; updated: boolean }>(
    sql`SELECT words, language, updated_at != created_at AS updated
      FROM posts LEFT JOIN post_words ON post_id = id WHERE id = ${id}`,
  );
  return row;
}

test('posts without words get them and a language, which is no edit', async () => {
  const [id = ''] = await oldPosts(1);
  expect(await status()).toEqual([{ name: 'posts.words', percent: null, filled: '0', finishedAt: null }]);
  await run();
  expect(await stored(id)).toEqual({
    words: 'heute morgen lag der erste frost auf dem wehr',
    language: 'de',
    updated: false,
  });
  expect(await status()).toMatchObject([{ percent: 100, filled: '1', finishedAt: expect.any(Date) as Date }]);
});

test('several batches fill every post once, drafts aside, and running again changes nothing', async () => {
  const ids = await oldPosts(430, 'Frost');
  const draft = await makePost(database, author, { status: 'draft' });
  const deleted = await makePost(database, author, { status: 'deleted' });
  await database.run(sql`DELETE FROM post_words`);
  await run();
  await run();
  const [{ filled } = { filled: '' }] = await status();
  const [{ count } = { count: '' }] = await database.run<{ count: string }>(sql`SELECT count(*) FROM post_words`);
  expect(count).toBe(filled);
  expect((await stored(ids.at(-1) ?? ''))?.words).toBe('frost');
  expect((await stored(deleted))?.words).toBeDefined();
  expect((await stored(draft))?.words).toBeNull();
});

test('two servers at it share the work and fill each post once', async () => {
  const ids = await oldPosts(250);
  await Promise.all([run(), run(), run()]);
  await run();
  expect((await stored(ids[0] ?? ''))?.language).toBe('de');
  const [{ filled } = { filled: '' }] = await status();
  const [{ count } = { count: '' }] = await database.run<{ count: string }>(sql`SELECT count(*) FROM post_words`);
  expect(count).toBe(filled);
});

test('what the author said of the language, and words that are there, stay', async () => {
  const [spoken = '', worded = ''] = await oldPosts(2);
  await database.run(sql`UPDATE posts SET language = 'nl' WHERE id = ${spoken}`);
  await database.run(sql`INSERT INTO post_words (post_id, published_at, words) VALUES (${worded}, now(), 'newer')`);
  await run();
  expect(await stored(spoken)).toMatchObject({ language: 'nl', words: expect.any(String) as string });
  expect(await stored(worded)).toMatchObject({ language: null, words: 'newer' });
});

test('it goes on after the batch that was done last', async () => {
  const [done = '', next = ''] = await oldPosts(2);
  await database.run(sql`UPDATE backfills SET last_id = ${done}`);
  await run();
  expect((await stored(done))?.words).toBeNull();
  expect((await stored(next))?.words).not.toBeNull();
});
