import { expect, inject, test } from 'vitest';
import { examine } from '../server/src/cli/doctor.command.ts';
import { migrate, rollback } from '../server/src/platform/database/migrate/index.ts';
import { withClient } from '../server/test/cluster.ts';
import { emptyDatabase } from './empty-database.ts';
import { fillEveryTableOf012, readEveryTable, type Rows } from './every-table.ts';

const OLD = 12;

/** What 012 let in and 014 and 015 repair, beside counters that nothing moved until then. */
const TOLERATED = `
  UPDATE users SET status = 'deleted' WHERE username = 'cleo';
  UPDATE users SET deleted_at = NOW() WHERE username = 'dan';
  INSERT INTO posts (user_id, type, content, status) SELECT id, 'text_short', 'Later', 'scheduled' FROM users WHERE username = 'ada';
  INSERT INTO posts (user_id, type, content, status, scheduled_for)
    SELECT id, 'text_short', 'On time', 'scheduled', NOW() FROM users WHERE username = 'ada';
  INSERT INTO post_interactions (user_id, post_id, type)
    SELECT users.id, posts.id, 'share' FROM users CROSS JOIN posts WHERE users.username != 'cleo';
  UPDATE posts SET reposts_count = 7 WHERE content = 'Later';
  UPDATE comments SET replies_count = 7 WHERE content = 'Reply';
  UPDATE custom_feeds SET is_default = TRUE;
  INSERT INTO custom_feeds (user_id, name, algorithm_config, is_default, display_order)
    SELECT id, 'First', '{"match": {"group": "any", "of": []}, "sort": {"by": "recent"}}', TRUE, -1 FROM users;`;

/** Columns that the way up may change; what must become of them is stated by tests of their own. */
const REPAIRED: Readonly<Record<string, readonly string[]>> = {
  users: ['deleted_at', 'updated_at'],
  posts: ['status', 'reposts_count', 'updated_at'],
  comments: ['replies_count'],
  custom_feeds: ['is_default', 'updated_at'],
};

type Row = Readonly<Record<string, unknown>>;

/** Rows of one database, read as superuser. */
const read = (url: string, sql: string) =>
  withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

/** A filled database at 012, and its rows. */
async function oldDatabase(): Promise<{ url: string; before: Rows }> {
  const url = await emptyDatabase(inject('postgres'));
  await migrate(url, { to: OLD });
  const tables = await fillEveryTableOf012(url);
  await withClient(url, (client) => client.query(TOLERATED));
  return { url, before: await readEveryTable(url, tables) };
}

/** The rows in the columns that they had before and that nothing repairs. */
function unrepaired(rows: Rows, before: Rows): Map<string, unknown[]> {
  const cut = [...before].map(([table, [first]]) => {
    const columns = Object.keys(first as Row).filter((column) => REPAIRED[table]?.includes(column) !== true);
    const kept = (rows.get(table) as Row[]).map((row) =>
      JSON.stringify(columns.map((column) => [column, row[column]])),
    );
    return [table, kept.sort()] as const;
  });
  return new Map(cut);
}

async function expectEverythingToHold(url: string): Promise<void> {
  const lines: string[] = [];
  await withClient(url, (client) => examine(client, (line) => lines.push(line)));
  expect(lines.filter((line) => !/^(ok|note|-) /.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('ok')).length).toBeGreaterThan(20);
}

test('a filled database of 012 goes up with all its rows, down to 012 and up again, and everything holds', async () => {
  const { url, before } = await oldDatabase();
  expect(before.size).toBe(34);
  await migrate(url);
  await expectEverythingToHold(url);
  const after = await readEveryTable(url, [...before.keys()]);
  expect(unrepaired(after, before)).toEqual(unrepaired(before, before));
  await rollback(url, { to: OLD });
  expect(unrepaired(await readEveryTable(url, [...before.keys()]), before)).toEqual(unrepaired(before, before));
  await migrate(url);
  await expectEverythingToHold(url);
  expect(await readEveryTable(url, [...before.keys()])).toEqual(after);
});

test('what 012 let in is repaired on the way up: states that contradict each other, default feeds, counters', async () => {
  const { url } = await oldDatabase();
  await migrate(url);

  expect(
    await read(url, 'SELECT username, status, deleted_at IS NOT NULL AS gone FROM users ORDER BY username'),
  ).toEqual([
    { username: 'ada', status: 'active', gone: false },
    { username: 'bob', status: 'suspended', gone: false },
    { username: 'cleo', status: 'deleted', gone: true },
    { username: 'dan', status: 'active', gone: false },
  ]);

  const feeds = await read(url, 'SELECT name, is_default, count(*)::int FROM custom_feeds GROUP BY 1, 2 ORDER BY 1');
  expect(feeds).toEqual([
    { name: 'Cats', is_default: false, count: 2 },
    { name: 'First', is_default: true, count: 4 },
  ]);

  const posts = await read(
    url,
    'SELECT content, status, reposts_count, shares_count FROM posts GROUP BY 1, 2, 3, 4 ORDER BY content',
  );
  expect(posts).toEqual([
    { content: 'Hello', status: 'published', reposts_count: 2, shares_count: 3 },
    { content: 'Later', status: 'draft', reposts_count: 0, shares_count: 3 },
    { content: 'On time', status: 'scheduled', reposts_count: 0, shares_count: 3 },
  ]);
  const comments = await read(url, 'SELECT content, replies_count FROM comments GROUP BY 1, 2 ORDER BY content');
  expect(comments).toEqual([
    { content: 'First', replies_count: 1 },
    { content: 'Reply', replies_count: 0 },
  ]);
});

test('a version that still runs while 014 is applied can neither write what it repairs nor be kept from writing the rest', async () => {
  const { url } = await oldDatabase();
  await migrate(url, { to: 14 });
  await expect(read(url, `UPDATE users SET status = 'deleted' WHERE username = 'bob'`)).rejects.toThrow(
    'users_deleted_at_check',
  );
  await read(url, `UPDATE users SET status = 'active' WHERE username = 'bob'`);
  await migrate(url);
  await expectEverythingToHold(url);
});
