import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { makeBlock, makeLike, makePerson, makePost } from '../../../test/people.ts';
import { CALLER_VIEWER } from '../../core/callers.ts';
import { createCursorSigner } from '../../core/cursor.ts';
import { readTimeline } from '../../core/timeline.ts';
import { nearestFirst } from '../../core/timeline-sql.ts';
import { AUTHOR, postVisible } from '../../core/visibility.ts';
import { sql } from '../../platform/database/fragment.ts';
import { timeline } from './timelines.queries.ts';

const { database } = await testDatabase();
const cursors = createCursorSigner('a secret that is long enough to be one');

/** Posts that the reader likes, which no feature lists: a timeline is what it finds, and nothing else. */
const liked = timeline({
  found: (direction) => sql`SELECT p.id, p.published_at
    FROM post_interactions AS interaction JOIN posts AS p ON p.id = interaction.post_id
    WHERE interaction.user_id = ${CALLER_VIEWER} AND ${direction.beyond(sql`p`)} ${nearestFirst(direction, 'p')}`,
  condition: postVisible(sql`p`, CALLER_VIEWER, AUTHOR),
});

async function read(readerId: string, cursor?: string) {
  const request = { procedure: 'test.liked', filter: '', cursor, limit: 3 };
  const { items, ...page } = await readTimeline(cursors, request, async (range) => {
    const slice = await liked.slice(database, readerId, range);
    if (slice === null) throw new Error('Every reader has this list.');
    return slice;
  });
  return { ...page, ids: items.map(({ id }) => id) };
}

test('a timeline without a name is read in pages, both ways, and leaves out what the reader may not see', async () => {
  const reader = await makePerson(database);
  const author = await makePerson(database);
  const blocking = await makePerson(database);
  await makeBlock(database, blocking, reader);
  const expected: string[] = [];
  for (const day of [1, 2, 3, 4]) {
    for (const each of [author, blocking]) {
      const id = await makePost(database, each, { publishedAt: `2026-04-0${day}T10:00:00Z` });
      await makeLike(database, reader, id);
      if (each === author) expected.unshift(id);
    }
  }
  const first = await read(reader.id);
  const second = await read(reader.id, first.nextCursor ?? '');
  expect([...first.ids, ...second.ids]).toEqual(expected);
  expect(second.nextCursor).toBeNull();
  const fresh = await makePost(database, author);
  await makeLike(database, reader, fresh);
  expect((await read(reader.id, first.newerCursor)).ids).toEqual([fresh]);
});
