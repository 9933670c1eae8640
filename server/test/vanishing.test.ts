import { sql } from '../src/platform/database/fragment.ts';
import { describe, expect, test } from 'vitest';
import type { TestClient } from './client.ts';
import { withClient } from './cluster.ts';
import { testDatabase } from './database.ts';
import { clientOf, makeCrowd, makeFollow, makeLike, makePerson, makePost, type TestPerson } from './people.ts';
import { startServer } from './server.ts';
import { waiting, whileDeleting } from './vanishing.ts';

/** What a write refers to may be deleted for good between its being found and its being referred to. */
const shared = await testDatabase();
const { database, ownerUrl } = shared;
const servers = [await startServer({ database: shared }), await startServer({ database: shared })] as const;

const keeper = await makePerson(database);
const client = await clientOf(servers[0], database, keeper);

const NOT_FOUND = { code: 'not_found', status: 404 };

describe('at the instant at which a post goes for good', () => {
  test('liking it finds nothing', async () => {
    const postId = await makePost(database, await makePerson(database));
    const act = whileDeleting(ownerUrl, 'posts', postId, () => client.post('interactions.like', { postId }));
    await expect(act).rejects.toMatchObject(NOT_FOUND);
  });

  test('taking a like back finds nothing, or takes it', async () => {
    const postId = await makePost(database, await makePerson(database));
    await makeLike(database, keeper, postId);
    const answer = await whileDeleting(ownerUrl, 'posts', postId, () => client.post('interactions.unlike', { postId }));
    expect(answer).toMatchObject({ liked: false });
    await expect(client.post('interactions.unlike', { postId })).rejects.toMatchObject(NOT_FOUND);
  });

  test('editing it finds nothing', async () => {
    const id = await makePost(database, keeper);
    const { version: basedOn } = await client.get('posts.source', { id });
    const change = { id, type: 'text_short', content: 'Changed #bread', visibility: 'public', basedOn } as const;
    const act = whileDeleting(ownerUrl, 'posts', id, () => client.post('posts.update', change));
    await expect(act).rejects.toMatchObject(NOT_FOUND);
  });

  test.each(['posts.delete', 'posts.restore', 'posts.purge'] as const)('%s finds nothing', async (name) => {
    const id = await makePost(database, keeper, { status: name === 'posts.delete' ? 'published' : 'deleted' });
    const act = whileDeleting(ownerUrl, 'posts', id, () => client.post(name, { id }));
    await expect(act).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('at the instant at which a person goes for good', () => {
  const goneAt = async (
    act: (person: TestPerson) => Promise<unknown>,
    prepare?: (person: TestPerson) => Promise<void>,
  ) => {
    const person = await makePerson(database);
    await prepare?.(person);
    return whileDeleting(ownerUrl, 'users', person.id, () => act(person));
  };

  test.each(['socialGraph.follow', 'socialGraph.block', 'socialGraph.dismissSuggestion'] as const)(
    '%s finds nobody',
    async (name) => {
      await expect(goneAt(({ id }) => client.post(name, { userId: id }))).rejects.toMatchObject(NOT_FOUND);
    },
  );

  test('asking for friendship finds nobody, whether one followed before or not', async () => {
    const ask = ({ id }: TestPerson) => client.post('socialGraph.follow', { userId: id, askFriendship: true });
    await expect(goneAt(ask)).rejects.toMatchObject(NOT_FOUND);
    await expect(goneAt(ask, (person) => makeFollow(database, keeper, person))).rejects.toMatchObject(NOT_FOUND);
  });

  test.each(['socialGraph.unfollow', 'socialGraph.removeFollower'] as const)('%s finds nobody', async (name) => {
    const act = goneAt(
      ({ id }) => client.post(name, { userId: id }),
      async (person) => {
        await makeFollow(database, keeper, person);
        await makeFollow(database, person, keeper);
      },
    );
    await expect(act).rejects.toMatchObject(NOT_FOUND);
  });

  test('a post that mentions them is published without the mention', async () => {
    const made = await goneAt(({ username }) =>
      client.post('posts.create', { type: 'text_short', content: `Bread, @${username}` }),
    );
    const { id } = made as { id: string };
    expect(await database.run(sql`SELECT FROM post_mentions WHERE post_id = ${id}`)).toEqual([]);
    expect((await client.get('posts.get', { id })).content).toMatch(/^Bread/);
  });
});

test('likes of a post crowding in while its author purges it fail nobody', async () => {
  const people = await makeCrowd(database, 12);
  const likers: TestClient[] = [];
  for (const [index, person] of people.entries())
    likers.push(await clientOf(servers[index % 2] ?? servers[0], database, person));
  const answers = new Set<unknown>();
  for (let round = 0; round < 25; round += 1) {
    const id = await makePost(database, keeper);
    const liked = likers.map((liker) =>
      liker.post('interactions.like', { postId: id }).then(
        () => 'liked',
        (error: unknown) => error instanceof Error && 'code' in error && error.code,
      ),
    );
    await client.post('posts.delete', { id });
    await client.post('posts.purge', { id });
    for (const answer of await Promise.all(liked)) answers.add(answer);
  }
  expect([...answers].filter((answer) => answer !== 'liked' && answer !== 'not_found')).toEqual([]);
});

test('a purge that waits in a circle with the end of a like is done again', async () => {
  const id = await makePost(database, keeper, { status: 'deleted' });
  await makeLike(database, keeper, id);
  const LIKE = 'FROM post_interactions WHERE post_id = $1';
  await withClient(ownerUrl, async (unliking) => {
    // Whoever looks for the circle first is the one that is ended: let it be the purge.
    await unliking.query(`SET deadlock_timeout = '1min'`);
    await unliking.query('BEGIN');
    await unliking.query(`SELECT id ${LIKE} FOR UPDATE`, [id]);
    const purged = client.post('posts.purge', { id });
    await expect.poll(() => waiting(unliking)).toBe(1);
    // Its trigger wants the post, which the purge holds while it waits for the like.
    await unliking.query(`DELETE ${LIKE}`, [id]);
    await unliking.query('COMMIT');
    expect(await purged).toEqual({});
  });
});
