import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../server/test/database.ts';
import { eightAtATime } from './eight-at-a-time.ts';
import { sqlOn } from './run-sql.ts';

const { database } = await testDatabase();
const rows = sqlOn(database);

const ADD = `INSERT INTO comments (post_id, user_id, parent_comment_id, content) VALUES ($1, $2, $3, 'Yes') RETURNING id`;
const DELETE_SOFTLY = 'UPDATE comments SET deleted_at = NOW() WHERE id = ANY ($1)';
const RESTORE = 'UPDATE comments SET deleted_at = NULL WHERE id = ANY ($1)';

/** Posts and comments whose stored counter a recount finds wrong. */
const WRONG_COUNTERS = `
  SELECT 'post' AS of, id, comments_count AS stored FROM posts
  WHERE comments_count <> (SELECT count(*) FROM comments WHERE post_id = posts.id AND deleted_at IS NULL)
  UNION ALL
  SELECT 'comment', id, replies_count FROM comments AS parent WHERE replies_count <> (
    SELECT count(*) FROM comments AS reply WHERE reply.parent_comment_id = parent.id AND reply.deleted_at IS NULL
  )`;

let author = '';
let reader = '';
let post = '';

const idOf = (found: readonly Record<string, unknown>[]) => String(found[0]?.id);
const add = async (parent: string | null = null, person = reader) => idOf(await rows(ADD, [post, person, parent]));
const comments = async () => (await rows('SELECT comments_count FROM posts WHERE id = $1', [post]))[0]?.comments_count;
const replies = async (id: string) =>
  (await rows('SELECT replies_count FROM comments WHERE id = $1', [id]))[0]?.replies_count;

beforeEach(async () => {
  await rows('DELETE FROM users');
  const person = (name: string) => rows(`INSERT INTO users (username, email) VALUES ($1, $1) RETURNING id`, [name]);
  author = idOf(await person('author'));
  reader = idOf(await person('reader'));
  post = idOf(
    await rows(
      `INSERT INTO posts (user_id, type, content, published_at) VALUES ($1, 'text_short', 'Hello', NOW()) RETURNING id`,
      [author],
    ),
  );
});

test('the recount finds planted faults', async () => {
  const comment = await add();
  await rows('UPDATE posts SET comments_count = 7');
  await rows('UPDATE comments SET replies_count = 7');
  expect(await rows(WRONG_COUNTERS)).toEqual([
    { of: 'post', id: post, stored: 7 },
    { of: 'comment', id: comment, stored: 7 },
  ]);
});

describe('comments_count of the post and replies_count of the parent', () => {
  test('count a comment, and a reply in both', async () => {
    const comment = await add();
    const reply = await add(comment);
    await add(reply);
    expect([await comments(), await replies(comment), await replies(reply)]).toEqual([3, 1, 1]);
  });

  test('leave out a soft-deleted comment, keep its living replies, and take it back', async () => {
    const comment = await add();
    const reply = await add(comment);
    await rows(DELETE_SOFTLY, [[reply]]);
    expect([await comments(), await replies(comment)]).toEqual([1, 0]);
    await rows(RESTORE, [[reply]]);
    expect([await comments(), await replies(comment)]).toEqual([2, 1]);
    await rows(DELETE_SOFTLY, [[comment]]);
    expect([await comments(), await replies(comment)]).toEqual([1, 1]);
  });

  test('do not move again when what is deleted is deleted once more, for good, or edited', async () => {
    const comment = await add();
    const reply = await add(comment);
    await rows(DELETE_SOFTLY, [[reply]]);
    await rows(DELETE_SOFTLY, [[reply]]);
    await rows(`UPDATE comments SET content = 'Edited'`);
    await rows('DELETE FROM comments WHERE id = $1', [reply]);
    expect([await comments(), await replies(comment)]).toEqual([1, 0]);
  });

  test('move by many in one statement, parents and replies together', async () => {
    const comment = await add();
    await rows(
      `INSERT INTO comments (post_id, user_id, parent_comment_id, content) SELECT $1, $2, $3, 'Yes' FROM generate_series(1, 9)`,
      [post, reader, comment],
    );
    expect([await comments(), await replies(comment)]).toEqual([10, 9]);
    await rows('UPDATE comments SET deleted_at = CASE WHEN id % 2 = 0 OR id = $1 THEN NOW() END', [comment]);
    expect(await rows(WRONG_COUNTERS)).toEqual([]);
    await rows('UPDATE comments SET deleted_at = CASE WHEN id % 2 = 1 THEN NOW() END');
    expect(await rows(WRONG_COUNTERS)).toEqual([]);
  });

  test('follow deletion with replies and the purge of an account', async () => {
    const comment = await add(null, author);
    await add(await add(comment));
    await add(await add());
    await rows('DELETE FROM comments WHERE id = $1', [comment]);
    expect(await comments()).toBe(2);
    expect(await rows(WRONG_COUNTERS)).toEqual([]);
    const kept = await add(null, author);
    await add(kept);
    await rows('DELETE FROM users WHERE id = $1', [reader]);
    expect([await comments(), await replies(kept)]).toEqual([1, 0]);
  });

  test('survive the purge of the post and of its author', async () => {
    await add(await add(null, author));
    await rows('DELETE FROM users WHERE id = $1', [author]);
    expect(await rows('SELECT id FROM comments')).toEqual([]);
  });

  test.each([
    ['posts SET comments_count = 0', 'posts_counts_positive'],
    ['comments SET replies_count = 0', 'comments_counts_positive'],
  ])('fail loudly instead of going below zero: %s', async (fault, constraint) => {
    const reply = await add(await add());
    await rows(`UPDATE ${fault}`);
    await expect(rows(DELETE_SOFTLY, [[reply]])).rejects.toThrow(constraint);
  });

  test('do not touch updated_at of the parent', async () => {
    const comment = await add();
    const updated = () => rows('SELECT updated_at FROM comments WHERE id = $1', [comment]);
    const before = await updated();
    await add(comment);
    expect(await updated()).toEqual(before);
  });
});

test('a reply belongs to the post of its parent (decision 23)', async () => {
  const comment = await add();
  const other = idOf(
    await rows(
      `INSERT INTO posts (user_id, type, content, status) VALUES ($1, 'text_short', 'Draft', 'draft') RETURNING id`,
      [author],
    ),
  );
  await expect(rows(ADD, [other, reader, comment])).rejects.toThrow('comments_parent_comment_id_fkey');
});

test('everything agrees after four hundred changes of one thread, eight at a time, without a deadlock', async () => {
  let seed = 20262;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const thread = [await add(), await add()];
  for (let count = 0; count < 8; count += 1) thread.push(await add(thread[random(thread.length)]));
  const changes = Array.from({ length: 400 }, () => {
    const id = thread[random(thread.length)];
    const kind = random(3);
    if (kind === 0) return { text: ADD, values: [post, reader, id] };
    return { text: kind === 1 ? DELETE_SOFTLY : RESTORE, values: [[id]] };
  });
  let attempts = 0;
  await eightAtATime(changes, ({ text, values }) =>
    database.transaction((tx) => {
      attempts += 1;
      return sqlOn(tx)(text, values);
    }),
  );
  expect(await rows(WRONG_COUNTERS)).toEqual([]);
  // A deadlock would have been repeated: the order of locks leaves none.
  expect(attempts).toBe(changes.length);
});
