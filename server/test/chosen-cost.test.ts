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

const friends = `/api/socialGraph.friends?username=${author.username}`;

/** Tables, and what is read from them without another statement before it. */
const readings: readonly [tables: string, paths: readonly string[]][] = [
  [
    'posts, post_tags, friendships',
    [
      '/api/feeds.following?limit=5',
      `/api/posts.byAuthor?username=${author.username}`,
      '/api/posts.byTag?tag=weir',
      '/api/posts.completeTag?prefix=we',
      friends,
      `${friends}&search=weir`,
      '/api/socialGraph.suggestions',
    ],
  ],
  ['post_interactions', [`/api/interactions.likers?postId=${postId}`]],
  ['user_profiles', ['/api/users.complete?prefix=we']],
];

test.each(readings)(
  'what takes too long in %s is cancelled, and its reader told to come back',
  async (tables, paths) => {
    lines.length = 0;
    // The session is believed for two seconds, and reads one of the tables.
    await client.get('auth.session', {});
    await withClient(ownerUrl, async (owner) => {
      await owner.query('BEGIN');
      await owner.query(`LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`);
      const answers = await Promise.all(paths.map((path) => client.fetch(path)));
      for (const answer of answers) {
        expect([answer.url, answer.status, answer.headers.get('retry-after')]).toEqual([answer.url, 503, '2']);
        expect(await answer.json()).toMatchObject({ error: { code: 'unavailable', retryAfter: 2 } });
      }
      await owner.query('ROLLBACK');
    });
    // Cancelled (57014) before the lock's own timeout (55P03) would have come, so before the pool's as well.
    expect(lines.filter((line) => line.includes('57014'))).toHaveLength(paths.length);
    for (const path of paths) expect((await client.fetch(path)).status, path).toBe(200);
  },
);
