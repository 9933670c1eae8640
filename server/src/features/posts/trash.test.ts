import { queriesOf } from '../../../test/counted-queries.ts';
import { sql } from '../../platform/database/fragment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../../../test/client.ts';
import { testDatabase } from '../../../test/database.ts';
import { eventsIn } from '../../../test/events.ts';
import { clientOf, makeBlock, makeFollow, makePerson, makePost, type TestPerson } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import { jobs } from './posts.jobs.ts';

const shared = await testDatabase();
const { database } = shared;
let now = Date.now();
const server = await startServer({ database: shared, clock: { now: () => new Date(now) } });
const other = await startServer({ database: shared, clock: { now: () => new Date(now) } });

const DAY = 24 * 60 * 60 * 1000;
const NOT_FOUND = { code: 'not_found', status: 404 };
const ABSENT = '9223372036854775807';
const ACTS = ['posts.delete', 'posts.restore', 'posts.purge'] as const;

const signedOut = server.client();
let author: TestPerson;
let client: TestClient;

beforeEach(async () => {
  now = Date.now();
  author = await makePerson(database);
  client = await clientOf(server, database, author);
});

const trash = async () => (await client.get('posts.trash', {})).items.map((item) => item.id);
const isThere = async (id: string) => (await database.run(sql`SELECT FROM posts WHERE id = ${id}`)).length === 1;

async function like(person: TestPerson, postId: string): Promise<void> {
  await database.run(
    sql`INSERT INTO post_interactions (user_id, post_id, type) VALUES (${person.id}, ${postId}, 'like')`,
  );
}

describe('deleting, restoring and purging', () => {
  test('want somebody who is signed in', async () => {
    const id = await makePost(database, author);
    for (const act of ACTS)
      await expect(signedOut.post(act, { id })).rejects.toMatchObject({ code: 'sign_in_required' });
    await expect(signedOut.get('posts.trash', {})).rejects.toMatchObject({ code: 'sign_in_required' });
  });

  test('are for the author alone: for everybody else there is nothing', async () => {
    const follower = await makePerson(database);
    await makeFollow(database, follower, author);
    const blocked = await makePerson(database);
    await makeBlock(database, author, blocked);
    const ids = [await makePost(database, author), await makePost(database, author, { status: 'deleted' })];
    for (const person of [follower, blocked, await makePerson(database, { role: 'administrator' })]) {
      const theirs = await clientOf(server, database, person);
      for (const act of ACTS)
        for (const id of ids) await expect(theirs.post(act, { id })).rejects.toMatchObject(NOT_FOUND);
      expect((await theirs.get('posts.trash', {})).items).toEqual([]);
    }
    expect(await isThere(ids[1] ?? '')).toBe(true);
    expect((await signedOut.get('posts.get', { id: ids[0] ?? '' })).id).toBe(ids[0]);
  });

  test('do not reach a post that a moderator hid, a draft, and one that never was', async () => {
    const hidden = await makePost(database, author, { status: 'deleted', hidden: true });
    for (const id of [hidden, await makePost(database, author, { hidden: true }), ABSENT]) {
      for (const act of ACTS) await expect(client.post(act, { id })).rejects.toMatchObject(NOT_FOUND);
    }
    const draft = await makePost(database, author, { status: 'draft' });
    for (const act of ACTS) await expect(client.post(act, { id: draft })).rejects.toMatchObject(NOT_FOUND);
    expect(await trash()).toEqual([]);
    expect(await isThere(hidden)).toBe(true);
  });

  test('a deleted post is gone at once for everybody, and comes back as it was', async () => {
    const made = await client.post('posts.create', { type: 'text_short', content: 'Bread #rye', tags: ['oat'] });
    await like(await makePerson(database), made.id);
    const before = await client.get('posts.get', { id: made.id });
    expect(await client.post('posts.delete', { id: made.id })).toEqual({});
    for (const reader of [signedOut, client]) {
      await expect(reader.get('posts.get', { id: made.id })).rejects.toMatchObject(NOT_FOUND);
    }
    expect((await client.get('posts.byAuthor', { username: author.username })).items).toEqual([]);
    expect((await client.get('posts.byTag', { tag: 'rye' })).items).toEqual([]);
    expect(await client.post('posts.restore', { id: made.id })).toEqual(before);
    expect((await client.get('posts.byTag', { tag: 'rye' })).items.map((item) => item.id)).toEqual([made.id]);
    expect(before.likesCount).toBe(1);
  });

  test('done again they change nothing and raise nothing', async () => {
    const id = await makePost(database, author);
    const events = await eventsIn(database, async () => {
      await client.post('posts.delete', { id });
      const [first] = (await client.get('posts.trash', {})).items;
      await client.post('posts.delete', { id });
      expect((await client.get('posts.trash', {})).items).toEqual([first]);
      await client.post('posts.restore', { id });
      await client.post('posts.restore', { id });
    });
    expect(events).toEqual([
      { type: 'post.deleted', postId: id, authorId: author.id },
      { type: 'post.restored', postId: id, authorId: author.id },
    ]);
  });

  test('only what is in the trash is purged, with everything on it', async () => {
    const { id } = await client.post('posts.create', { type: 'text_short', content: '#rye @someone', tags: ['oat'] });
    await like(await makePerson(database), id);
    await expect(client.post('posts.purge', { id })).rejects.toMatchObject(NOT_FOUND);
    await client.post('posts.delete', { id });
    expect(await client.post('posts.purge', { id })).toEqual({});
    await expect(client.post('posts.purge', { id })).rejects.toMatchObject(NOT_FOUND);
    await expect(client.post('posts.restore', { id })).rejects.toMatchObject(NOT_FOUND);
    const left = await database.run(
      sql`SELECT post_id FROM post_tags WHERE post_id = ${id} UNION ALL SELECT post_id FROM post_interactions WHERE post_id = ${id}`,
    );
    expect(left).toEqual([]);
  });
});

describe('posts.trash', () => {
  test('says when each was deleted and when it goes, the last deleted first, in pages that hold each once', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 12; index += 1) ids.push(await makePost(database, author, { visibility: 'private' }));
    for (const id of ids) await client.post('posts.delete', { id });
    const [last] = (await client.get('posts.trash', { limit: 1 })).items;
    expect(Date.parse(last?.purgedAt ?? '') - Date.parse(last?.deletedAt ?? '')).toBe(30 * DAY);
    const read: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await client.get('posts.trash', { limit: 5, ...(cursor ? { cursor } : {}) });
      read.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(read).toEqual(ids.toReversed());
  });

  test('costs one statement, however long', async () => {
    for (let index = 0; index < 30; index += 1) await makePost(database, author, { status: 'deleted' });
    for (const limit of [1, 20, 30]) {
      const queries = await queriesOf(server, async () => {
        expect((await client.get('posts.trash', { limit })).items).toHaveLength(limit);
      });
      expect(queries).toHaveLength(1);
    }
  });
});

test('a hundred deletions and restores at once beside likes, through two servers, leave what a recount finds', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 4; index += 1) ids.push(await makePost(database, author));
  const authors = [client, await clientOf(other, database, author)];
  const likers: TestClient[] = [];
  for (let index = 0; index < 8; index += 1) {
    likers.push(await clientOf(index % 2 === 0 ? server : other, database, await makePerson(database)));
  }
  const acts = Array.from({ length: 100 }, (_, index) => {
    const id = ids[index % ids.length] ?? '';
    const act = index % 3 === 0 ? 'posts.delete' : 'posts.restore';
    return authors[index % 2]?.post(act, { id });
  });
  const likes = Array.from({ length: 100 }, (_, index) => {
    const postId = ids[index % ids.length] ?? '';
    return likers[index % likers.length]?.post(index % 5 === 0 ? 'interactions.unlike' : 'interactions.like', {
      postId,
    });
  });
  const outcomes = await Promise.allSettled([...acts, ...likes]);
  // A like finds the post deleted at that moment; nothing else may go wrong.
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(NOT_FOUND);
  const rows = await database.run<{
    likes: string;
    stored: number;
    is_whole: boolean;
  }>(sql`SELECT (SELECT count(*) FROM post_interactions WHERE post_id = posts.id) AS likes, likes_count AS stored,
       (status = 'deleted') = (deleted_at IS NOT NULL) AS is_whole
     FROM posts WHERE id = ANY (${ids}::bigint[])`);
  expect(rows).toHaveLength(4);
  for (const { likes, stored, is_whole: isWhole } of rows) expect([String(stored), isWhole]).toEqual([likes, true]);
});

describe('the job that purges', () => {
  const purge = (which = server) => jobs['posts.purge_deleted']?.(which.application.context, undefined);

  test('takes what was deleted 30 days ago or longer, hidden or not, and leaves everything else', async () => {
    const shown = await makePost(database, author);
    const deleted = await makePost(database, author, { status: 'deleted' });
    const hidden = await makePost(database, author, { status: 'deleted', hidden: true });
    now += 29 * DAY;
    await purge();
    expect(await Promise.all([shown, deleted, hidden].map(isThere))).toEqual([true, true, true]);
    now += 2 * DAY;
    await purge();
    expect(await Promise.all([shown, deleted, hidden].map(isThere))).toEqual([true, false, false]);
    await purge();
  });

  test('on two servers at once takes all, and a restore that comes before keeps its post', async () => {
    for (let index = 0; index < 60; index += 1) await makePost(database, author, { status: 'deleted' });
    const kept = await makePost(database, author, { status: 'deleted' });
    await client.post('posts.restore', { id: kept });
    now += 31 * DAY;
    await Promise.all([purge(), purge(other)]);
    const rows = await database.run<{ id: string }>(sql`SELECT id FROM posts WHERE user_id = ${author.id}`);
    expect(rows).toEqual([{ id: kept }]);
  });
});
