import { sql } from '../platform/database/fragment.ts';
import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { withClient } from '../../test/cluster.ts';
import { testDatabase } from '../../test/database.ts';
import { startServer } from '../../test/server.ts';
import { dropExpiredKeys } from './idempotency.ts';

const testing = await testDatabase();
const { database } = testing;
const HOUR = 60 * 60 * 1000;
let now = Date.now();
const server = await startServer({ database: testing, clock: { now: () => new Date(now) } });

let people = 0;
async function member() {
  people += 1;
  const client = server.client();
  const username = `person_${people}`;
  const password = 'three sharp herons';
  await client.post('auth.signUp', { username, email: `${username}@harrow.example`, password, ageConfirmed: true });
  return {
    write: (content: string, idempotencyKey: string) =>
      client.post('posts.create', { type: 'text_short', content, visibility: 'private' }, { idempotencyKey }),
    posts: async () =>
      (await client.get('posts.byAuthor', { username })).items.map(({ id, content }) => ({ id, content })),
  };
}

const refused = (act: Promise<unknown>) =>
  act.then(
    () => 'ok',
    (error: unknown) => (error instanceof ApiError ? error.code : String(error)),
  );

test('the same key posts once and answers alike', async () => {
  const wren = await member();
  const first = await wren.write('Once', 'a-key');
  expect(await wren.write('Once', 'a-key')).toEqual(first);
  expect(await wren.posts()).toEqual([{ id: first.id, content: 'Once' }]);
});

test('the same key with another body is a conflict, and changes nothing', async () => {
  const wren = await member();
  await wren.write('Once', 'key');
  expect(await refused(wren.write('Twice', 'key'))).toBe('conflict');
  expect(await wren.posts()).toHaveLength(1);
});

test('keys of two people have nothing to do with each other', async () => {
  const [wren, heron] = [await member(), await member()];
  expect((await wren.write('Mine', 'shared')).id).not.toBe((await heron.write('Mine', 'shared')).id);
});

test('of ten calls at once with one key one posts, and the others wait for it', async () => {
  const wren = await member();
  const answers = await Promise.all(Array.from({ length: 10 }, () => wren.write('Together', 'key')));
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(await wren.posts()).toHaveLength(1);
});

test('an act that failed inside its transaction leaves its key free', async () => {
  const wren = await member();
  const check = `ALTER TABLE posts ADD CONSTRAINT planted CHECK (content <> 'refused') NOT VALID`;
  await withClient(testing.ownerUrl, (client) => client.query(check));
  expect(await refused(wren.write('refused', 'key'))).toBe('internal');
  await withClient(testing.ownerUrl, (client) => client.query('ALTER TABLE posts DROP CONSTRAINT planted'));
  expect((await wren.write('accepted', 'key')).content).toBe('accepted');
});

test('a key is forgotten after a day', async () => {
  const wren = await member();
  const first = await wren.write('Again', 'key');
  now += 25 * HOUR;
  expect((await wren.write('Again', 'key')).id).not.toBe(first.id);
  await wren.write('Still', 'other');
  await dropExpiredKeys(database, new Date(now));
  expect(await database.run(sql`SELECT FROM idempotency_keys`)).toHaveLength(2);
});

test.each(['', 'two words', 'ä', 'x'.repeat(256)])('the key %j is refused', async (key) => {
  const client = server.client();
  const response = await client.fetch('/api/auth.resendVerification', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': Buffer.from(key).toString('latin1') },
    body: '{"email":"wren@harrow.example"}',
  });
  expect(response.status).toBe(400);
});
