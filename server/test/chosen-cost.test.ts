import { expect, test } from 'vitest';
import { withClient } from './cluster.ts';
import { testDatabase } from './database.ts';
import { clientOf, makeFollow, makePerson, makePost } from './people.ts';
import { startServer } from './server.ts';

const shared = await testDatabase();
const { database, ownerUrl } = shared;
const lines: string[] = [];
const server = await startServer({ database: shared, log: { write: (line) => void lines.push(line) } });

const reader = await makePerson(database);
const author = await makePerson(database);
await makeFollow(database, reader, author);
const postId = await makePost(database, author);
const client = await clientOf(server, database, reader);

/** What is read, and a table that no other statement on the way to it reads. */
const readings = [
  ['Following', '/api/feeds.following?limit=5', 'posts'],
  ['an author’s posts', `/api/posts.byAuthor?username=${author.username}`, 'posts'],
  ['the posts with a tag', '/api/posts.byTag?tag=weir', 'post_tags'],
  ['tags that begin so', '/api/posts.completeTag?prefix=we', 'post_tags'],
  ['people that begin so', '/api/users.complete?prefix=we', 'user_profiles'],
  ['a list of people', `/api/socialGraph.friends?username=${author.username}`, 'friendships'],
  ['a search in a list', `/api/socialGraph.friends?username=${author.username}&search=weir`, 'friendships'],
  ['who likes a post', `/api/interactions.likers?postId=${postId}`, 'post_interactions'],
  ['suggestions', '/api/socialGraph.suggestions', 'friendships'],
] as const;

test.each(readings)(
  '%s: cancelled where it takes too long, and its reader told to come back',
  async (_, path, table) => {
    lines.length = 0;
    await withClient(ownerUrl, async (owner) => {
      await owner.query('BEGIN');
      await owner.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
      const answer = await client.fetch(path);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
      expect(await answer.json()).toMatchObject({ error: { code: 'unavailable', retryAfter: 2 } });
      await owner.query('ROLLBACK');
    });
    // Cancelled (57014) before the lock's own timeout (55P03) would have come, so before the pool's as well.
    expect(lines.join('')).toContain('57014');
    expect((await client.fetch(path)).status).toBe(200);
  },
);
