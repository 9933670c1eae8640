import { sql } from '../platform/database/fragment.ts';
import type { ErrorBody, Post } from '@vrss/contract';
import { ApiError } from '@vrss/contract/client';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startBound } from '../../test/bound.ts';
import { withClient } from '../../test/cluster.ts';
import { testDatabase } from '../../test/database.ts';
import { clientOf, makePerson } from '../../test/people.ts';
import { startServer } from '../../test/server.ts';
import { authenticate } from '../app/features.ts';
import type { SignedInCall } from './context.ts';
import { dropExpiredKeys, idempotently } from './idempotency.ts';

const testing = await testDatabase();
const { database } = testing;
const HOUR = 60 * 60 * 1000;
let now = Date.now();
const server = await startServer({ database: testing, clock: { now: () => new Date(now) } });

interface Note {
  readonly id: string;
  readonly content: string;
}

async function readNote(id: string): Promise<Note> {
  const [note] = await database.run<Note>(sql`SELECT id, content FROM posts WHERE id = ${id}`);
  return note ?? { id, content: 'gone' };
}

/** Stores a post by two statements. */
async function writeNote(call: SignedInCall, input: unknown): Promise<Note> {
  const { content } = input as { content: string };
  return idempotently(
    call,
    async (tx) => {
      const [post] = await tx.run<{ id: string }>(
        sql`INSERT INTO posts (user_id, type, content, visibility, published_at) VALUES (${call.viewer.id}, 'text_short', '…', 'private', now()) RETURNING id`,
      );
      const id = post?.id ?? '';
      await tx.run(sql`UPDATE posts SET content = ${content} WHERE id = ${id}`);
      return { id, content };
    },
    readNote,
  );
}

/** A procedure whose act is a transaction, beside posts.create, whose act is one statement. */
const notes = await startBound({
  database: testing,
  clock: { now: () => new Date(now) },
  authenticate,
  procedures: {
    'notes.create': {
      kind: 'mutation',
      policy: 'signed_in',
      summary: 'Note',
      idempotent: true,
      errors: ['conflict'],
      input: z.strictObject({ content: z.string() }),
      output: z.strictObject({ id: z.string(), content: z.string() }),
    },
  },
  handlers: { 'notes.create': (call, input) => writeNote(call as SignedInCall, input) },
});

type Write = (content: string, idempotencyKey: string) => Promise<Pick<Post, 'id' | 'content'>>;

async function member() {
  const person = await makePerson(database);
  const client = await clientOf(server, database, person);
  const ofNotes = await clientOf(notes, database, person);
  const writePost: Write = (content, idempotencyKey) =>
    client.post('posts.create', { type: 'text_short', content, visibility: 'private' }, { idempotencyKey });
  const note: Write = async (content, key) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const response = await ofNotes.fetch('/api/notes.create', {
      method: 'POST',
      headers,
      body: JSON.stringify({ content }),
    });
    const body: unknown = await response.json();
    if (!response.ok) throw new ApiError(response.status, (body as ErrorBody).error);
    return body as Note;
  };
  const posts = async () =>
    (await client.get('posts.byAuthor', { username: person.username })).items.map(({ id, content }) => ({
      id,
      content,
    }));
  return { writePost, note, posts };
}

const refused = (act: Promise<unknown>) =>
  act.then(
    () => 'ok',
    (error: unknown) => (error instanceof ApiError ? error.code : String(error)),
  );

describe.each(['writePost', 'note'] as const)('an act by %s', (way) => {
  test('is done once under a key and answers alike', async () => {
    const wren = await member();
    const { id, content } = await wren[way]('Once', 'a-key');
    expect(await wren[way]('Once', 'a-key')).toMatchObject({ id, content });
    expect(await wren.posts()).toEqual([{ id, content: 'Once' }]);
  });

  test('is a conflict with another body under the same key, and changes nothing', async () => {
    const wren = await member();
    await wren[way]('Once', 'key');
    expect(await refused(wren[way]('Twice', 'key'))).toBe('conflict');
    expect(await wren.posts()).toHaveLength(1);
  });

  test('has nothing to do with the same key of somebody else', async () => {
    const [wren, heron] = [await member(), await member()];
    expect((await wren[way]('Mine', 'shared')).id).not.toBe((await heron[way]('Mine', 'shared')).id);
  });

  test('is done by one of ten calls at once with one key, and the others wait for it', async () => {
    const wren = await member();
    const answers = await Promise.all(Array.from({ length: 10 }, () => wren[way]('Together', 'key')));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await wren.posts()).toHaveLength(1);
  });

  test('leaves its key free when it failed', async () => {
    const wren = await member();
    const check = `ALTER TABLE posts ADD CONSTRAINT planted CHECK (content <> 'refused') NOT VALID`;
    await withClient(testing.ownerUrl, (client) => client.query(check));
    expect(await refused(wren[way]('refused', 'key'))).toBe('internal');
    await withClient(testing.ownerUrl, (client) => client.query('ALTER TABLE posts DROP CONSTRAINT planted'));
    expect((await wren[way]('accepted', 'key')).content).toBe('accepted');
  });

  test('forgets its key after a day', async () => {
    const wren = await member();
    const first = await wren[way]('Again', 'key');
    now += 25 * HOUR;
    expect((await wren[way]('Again', 'key')).id).not.toBe(first.id);
    await wren[way]('Still', 'other');
    await dropExpiredKeys(database, new Date(now));
    expect(await database.run(sql`SELECT FROM idempotency_keys`)).toHaveLength(2);
  });
});

test('a key of one procedure has nothing to do with the same key of another', async () => {
  const wren = await member();
  expect((await wren.note('Mine', 'shared')).id).not.toBe((await wren.writePost('Mine', 'shared')).id);
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
