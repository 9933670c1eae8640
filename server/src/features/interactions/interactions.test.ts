import { sql } from '../../platform/database/fragment.ts';
import { describe, expect, test } from 'vitest';
import { queriesOf } from '../../../test/counted-queries.ts';
import { testDatabase } from '../../../test/database.ts';
import { eventsOf } from '../../../test/events.ts';
import {
  clientOf,
  makeBlock,
  makeCrowd,
  makeFollow,
  makeLike,
  makePerson,
  makePost,
  setStatus,
  type TestPerson,
} from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const NOT_FOUND = { code: 'not_found' };
const NO_POST = '9223372036854775807';
const signedOut = server.client();
const viewer = await makePerson(database);
const client = await clientOf(server, database, viewer);

const like = (postId: string) => client.post('interactions.like', { postId });
const unlike = (postId: string) => client.post('interactions.unlike', { postId });
const likers = async (postId: string, asked = client) =>
  (await asked.get('interactions.likers', { postId })).items.map((item) => item.id);

/** Posts that the viewer can't see, one for each reason, and none. */
async function unseenPosts(): Promise<string[]> {
  const suspended = await makePerson(database);
  const blocking = await makePerson(database);
  const blocked = await makePerson(database);
  const author = await makePerson(database);
  const shy = await makePerson(database, { visibility: 'private' });
  const posts = [];
  for (const person of [suspended, blocking, blocked, shy]) posts.push(await makePost(database, person));
  await setStatus(database, suspended, 'suspended');
  await makeBlock(database, blocking, viewer);
  await makeBlock(database, viewer, blocked);
  for (const state of [
    { visibility: 'followers' },
    { visibility: 'private' },
    { hidden: true },
    { status: 'deleted' },
    { status: 'draft' },
  ] as const) {
    posts.push(await makePost(database, author, state));
  }
  return [...posts, NO_POST];
}

describe('liking', () => {
  test('wants somebody who is signed in', async () => {
    const postId = await makePost(database, viewer);
    const refused = { code: 'sign_in_required' };
    await expect(signedOut.post('interactions.like', { postId })).rejects.toMatchObject(refused);
    await expect(signedOut.post('interactions.unlike', { postId })).rejects.toMatchObject(refused);
  });

  test('what one cannot see one can neither like nor unlike, and cannot tell why', async () => {
    const answers = new Set<string>();
    for (const procedure of ['interactions.like', 'interactions.unlike']) {
      for (const postId of await unseenPosts()) {
        const response = await client.fetch(`/api/${procedure}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ postId }),
        });
        expect(response.status).toBe(404);
        answers.add((await response.text()).replace(/"requestId":"[^"]*"/, ''));
      }
    }
    expect(answers.size).toBe(1);
  });

  test('a like, a second one, the end of it and a second end', async () => {
    const postId = await makePost(database, await makePerson(database));
    const events = await eventsOf(database, ['post.liked', 'post.unliked'], async () => {
      expect(await like(postId)).toEqual({ liked: true, likesCount: 1 });
      expect(await like(postId)).toEqual({ liked: true, likesCount: 1 });
      expect(await client.get('posts.get', { id: postId })).toMatchObject({ liked: true, likesCount: 1 });
      expect(await signedOut.get('posts.get', { id: postId })).toMatchObject({ liked: false, likesCount: 1 });
      expect(await unlike(postId)).toEqual({ liked: false, likesCount: 0 });
      expect(await unlike(postId)).toEqual({ liked: false, likesCount: 0 });
    });
    expect(events).toEqual({ 'post.liked': 1, 'post.unliked': 1 });
  });

  test('one’s own post of any visibility, and a followed person’s for followers', async () => {
    const author = await makePerson(database, { visibility: 'followers' });
    await makeFollow(database, viewer, author);
    expect(await like(await makePost(database, author, { visibility: 'followers' }))).toMatchObject({ liked: true });
    expect(await like(await makePost(database, viewer, { visibility: 'private' }))).toMatchObject({ liked: true });
  });

  test('a like is no edit: the post keeps its time of change', async () => {
    const postId = await makePost(database, viewer);
    const changedAt = () => database.run(sql`SELECT updated_at FROM posts WHERE id = ${postId}`);
    const before = await changedAt();
    await like(postId);
    expect(await changedAt()).toEqual(before);
  });

  test('a like takes back no bookmark, nor is one counted', async () => {
    const postId = await makePost(database, viewer);
    await database.run(
      sql`INSERT INTO post_interactions (user_id, post_id, type) VALUES (${viewer.id}, ${postId}, 'bookmark')`,
    );
    expect(await unlike(postId)).toEqual({ liked: false, likesCount: 0 });
    expect(await likers(postId)).toEqual([]);
    const left = await database.run(sql`SELECT id FROM post_interactions WHERE post_id = ${postId}`);
    expect(left).toHaveLength(1);
  });

  test('a hundred likes and unlikes of one post at the same moment, each twice, equal a recount', async () => {
    const postId = await makePost(database, await makePerson(database));
    const crowd = await makeCrowd(database, 100);
    const clients = await Promise.all(crowd.map((person) => clientOf(server, database, person)));
    // Every other one likes it already.
    for (const person of crowd.filter((_, index) => index % 2 === 0)) await makeLike(database, person, postId);
    await inTens(clients, async (each, index) => {
      const procedure = index % 2 === 0 ? 'interactions.unlike' : 'interactions.like';
      await Promise.all([each.post(procedure, { postId }), each.post(procedure, { postId })]);
    });
    const [counted] = await database.run<{
      stored: number;
      counted: number;
    }>(sql`SELECT likes_count AS stored, (SELECT count(*)::int FROM post_interactions WHERE post_id = posts.id) AS counted
       FROM posts WHERE id = ${postId}`);
    expect(counted).toEqual({ stored: 50, counted: 50 });
  });

  test('likes of the same posts in opposite orders deadlock nobody', async () => {
    const author = await makePerson(database);
    const posts: string[] = [];
    for (let index = 0; index < 6; index += 1) posts.push(await makePost(database, author));
    const clients = await Promise.all(
      (await makeCrowd(database, 8)).map((person) => clientOf(server, database, person)),
    );
    const events = await eventsOf(database, ['post.liked', 'post.unliked'], async () => {
      for (const procedure of ['interactions.like', 'interactions.unlike'] as const) {
        await Promise.all(
          clients.flatMap((each, index) => {
            const order = index % 2 === 0 ? posts : posts.toReversed();
            return order.map((postId) => each.post(procedure, { postId }));
          }),
        );
      }
    });
    // A deadlock would be tried again and end well: every act told once says that none ran twice either.
    expect(events).toEqual({ 'post.liked': 48, 'post.unliked': 48 });
    expect(await likesOf(posts)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('who likes a post', () => {
  test('is not found where the post is not to be seen', async () => {
    for (const postId of await unseenPosts()) await expect(likers(postId)).rejects.toMatchObject(NOT_FOUND);
    const own = await makePost(database, viewer, { visibility: 'private' });
    await expect(likers(own, signedOut)).rejects.toMatchObject(NOT_FOUND);
    expect(await likers(own)).toEqual([]);
  });

  test('is for everybody, the last first, by pages; hidden people are left out and stay counted', async () => {
    const postId = await makePost(database, await makePerson(database));
    const shown: TestPerson[] = [];
    const hidden = [
      await makePerson(database, { visibility: 'private' }),
      await makePerson(database),
      await makePerson(database),
    ] as const;
    for (const person of hidden) await makeLike(database, person, postId);
    for (let index = 0; index < 3; index += 1) shown.unshift(await makePerson(database));
    for (const person of shown.toReversed()) await makeLike(database, person, postId);
    await setStatus(database, hidden[1], 'suspended');
    await makeBlock(database, hidden[2], viewer);
    const ids = shown.map((person) => person.id);
    const page = await client.get('interactions.likers', { postId, limit: 2 });
    expect(page.items.map((item) => item.id)).toEqual(ids.slice(0, 2));
    expect(page.items[0]).toMatchObject({
      username: shown[0]?.username,
      bio: null,
      viewerRelationship: { following: false },
    });
    const rest = await client.get('interactions.likers', { postId, limit: 2, cursor: page.nextCursor ?? '' });
    expect(rest.items.map((item) => item.id)).toEqual(ids.slice(2));
    expect(rest.nextCursor).toBeNull();
    // Who is signed out is blocked by nobody.
    expect(await likers(postId, signedOut)).toEqual([...ids, hidden[2].id]);
    expect((await client.get('posts.get', { id: postId })).likesCount).toBe(6);
  });

  test('takes as many queries for forty people as for two, and no cursor of another post', async () => {
    const [few, many] = [await makePost(database, viewer), await makePost(database, viewer)];
    for (const person of await makeCrowd(database, 2)) await makeLike(database, person, few);
    for (const person of await makeCrowd(database, 40)) await makeLike(database, person, many);
    const queries = await queriesOf(server, () => client.get('interactions.likers', { postId: few, limit: 50 }));
    expect(queries).toHaveLength(2);
    expect(await queriesOf(server, () => client.get('interactions.likers', { postId: many, limit: 50 }))).toEqual(
      queries,
    );
    const { nextCursor } = await client.get('interactions.likers', { postId: few, limit: 1 });
    const foreign = client.get('interactions.likers', { postId: many, limit: 1, cursor: nextCursor ?? '' });
    await expect(foreign).rejects.toMatchObject({ fields: { cursor: { reason: 'not_a_cursor' } } });
  });
});

/** As many at once as the server has connections for without letting anybody wait long. */
async function inTens<Item>(items: readonly Item[], work: (item: Item, index: number) => Promise<void>): Promise<void> {
  for (let first = 0; first < items.length; first += 10) {
    await Promise.all(items.slice(first, first + 10).map((item, index) => work(item, first + index)));
  }
}

async function likesOf(posts: readonly string[]): Promise<number[]> {
  const rows = await database.run<{ likes_count: number }>(
    sql`SELECT likes_count FROM posts WHERE id = ANY (${posts}::bigint[]) ORDER BY id`,
  );
  return rows.map((row) => row.likes_count);
}
