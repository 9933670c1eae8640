import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { eventsIn } from '../../../test/events.ts';
import { clientOf, makePerson, makePost } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import { hidePost, unhidePost } from './index.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const wren = await makePerson(database);
const keeper = await makePerson(database, { role: 'moderator' });
const actor = { actorId: keeper.id, actorName: keeper.username };

const hide = (id: string) => database.transaction((tx) => hidePost(tx, actor, id));
const unhide = (id: string) => database.transaction((tx) => unhidePost(tx, actor, id));

async function recorded(postId: string) {
  return await database.kysely
    .selectFrom('moderation_actions')
    .select(['actor_id', 'actor_name', 'action', 'user_id'])
    .where('post_id', '=', postId)
    .orderBy('id')
    .execute();
}

test('a hidden post is not found by its author either, and is there again once it is not hidden', async () => {
  const id = await makePost(database, wren);
  const author = await clientOf(server, database, wren);
  expect(await hide(id)).toBe('changed');
  await expect(author.get('posts.get', { id })).rejects.toMatchObject({ code: 'not_found' });
  await expect(server.client().get('posts.get', { id })).rejects.toMatchObject({ code: 'not_found' });
  expect(await unhide(id)).toBe('changed');
  expect((await author.get('posts.get', { id })).id).toBe(id);
  expect((await server.client().get('posts.get', { id })).id).toBe(id);
});

test('each change is on record and raises one event; doing it again does neither', async () => {
  const id = await makePost(database, wren);
  const events = await eventsIn(database, async () => {
    expect(await unhide(id)).toBe('unchanged');
    expect(await hide(id)).toBe('changed');
    expect(await hide(id)).toBe('unchanged');
    expect(await unhide(id)).toBe('changed');
    expect(await unhide(id)).toBe('unchanged');
  });
  expect(events).toEqual([
    { type: 'post.hidden', postId: id, authorId: wren.id },
    { type: 'post.unhidden', postId: id, authorId: wren.id },
  ]);
  const by = { actor_id: keeper.id, actor_name: keeper.username, user_id: wren.id };
  expect(await recorded(id)).toEqual([
    { ...by, action: 'hide_post' },
    { ...by, action: 'unhide_post' },
  ]);
});

test('moderators who hide a post at the same moment hide it once', async () => {
  const id = await makePost(database, wren);
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => hide(id)));
  expect(outcomes.sort()).toEqual(['changed', 'unchanged', 'unchanged', 'unchanged', 'unchanged']);
  expect(await recorded(id)).toHaveLength(1);
});

test('a post that never was is absent, without record or event', async () => {
  const events = await eventsIn(database, async () => {
    expect(await hide('999999999')).toBe('absent');
    expect(await unhide('999999999')).toBe('absent');
  });
  expect(events).toEqual([]);
});

test('an act that is rolled back leaves neither record nor event, and the post as it was', async () => {
  const id = await makePost(database, wren);
  const events = await eventsIn(database, async () => {
    const failing = database.transaction(async (tx) => {
      await hidePost(tx, actor, id);
      throw new Error('something else failed');
    });
    await expect(failing).rejects.toThrow('something else failed');
  });
  expect(events).toEqual([]);
  expect(await recorded(id)).toEqual([]);
  expect((await server.client().get('posts.get', { id })).id).toBe(id);
});
