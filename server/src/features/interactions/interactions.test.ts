import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makePerson, makePost } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const viewer = await makePerson(database);
const client = await clientOf(server, database, viewer);

test('smoke', async () => {
  const author = await makePerson(database);
  const postId = await makePost(database, author);
  expect(await client.post('interactions.like', { postId })).toEqual({ liked: true, likesCount: 1 });
  expect(await client.post('interactions.like', { postId })).toEqual({ liked: true, likesCount: 1 });
  expect((await client.get('interactions.likers', { postId })).items.map((item) => item.id)).toEqual([viewer.id]);
  expect(await client.post('interactions.unlike', { postId })).toEqual({ liked: false, likesCount: 0 });
  expect(await client.post('interactions.unlike', { postId })).toEqual({ liked: false, likesCount: 0 });
});
