import { expect } from 'vitest';
import { purgeDueAccounts } from '../src/core/purge-accounts.ts';
import { reconcileCounters } from '../src/core/reconcile-counters.ts';
import { openDatabase, type Database } from '../src/platform/database/database.ts';
import { sql } from '../src/platform/database/fragment.ts';
import { withClient } from './cluster.ts';
import type { TestDatabase } from './database.ts';
import { makeCrowd, makePerson } from './people.ts';

export interface Busy {
  /** Others, each of whom follows the account and is followed back by one in ten. */
  readonly others: number;
  readonly posts: number;
  /** Likes and comments of the others on the account's most liked post, and the account's on theirs. */
  readonly likes: number;
  readonly comments: number;
}

export interface Measured {
  /** Milliseconds that the deletion itself took, thirty days before: it moves the counts of everyone the account knows. */
  readonly deletedIn: number;
  /** Milliseconds: the longest transaction of the purge, so the longest for which it held anything. */
  readonly longestHeld: number;
  /** Milliseconds: the longest that somebody waited who liked or followed what was going away. */
  readonly longestWait: number;
  readonly acts: number;
  readonly seconds: number;
}

/** Milliseconds between two looks at the purge's transactions. */
const LOOK = 10;

/** Purges one busy account while others like its posts and follow it, and checks that nothing of it is left and every counter is right. */
export async function purgeBusyAccount(testing: TestDatabase, busy: Busy): Promise<Measured> {
  const { database } = testing;
  const { id, deletedIn } = await makeBusyAccount(testing, busy);
  const purging = openDatabase({
    connectionString: testing.webUrl,
    connections: 1,
    applicationName: 'purge',
    onIdleError: (error) => expect.unreachable(error.message),
  });
  const state = { isOver: false };
  const started = performance.now();
  const others = Promise.all(Array.from({ length: 4 }, (_, lane) => keepActing(database, id, lane, state)));
  const looking = longestTransaction(testing.ownerUrl, state);
  const now = new Date();
  const due = { deletedBefore: now, now, heldUntil: new Date(now.getTime() + 1_000_000) };
  try {
    expect(await purgeDueAccounts(purging, due)).toBe(1);
  } finally {
    state.isOver = true;
    await purging.close();
  }
  const seconds = (performance.now() - started) / 1000;
  const lanes = await others;
  const left = await database.run(sql`SELECT
    (SELECT count(*)::int FROM users WHERE id = ${id}) AS accounts,
    (SELECT count(*)::int FROM posts WHERE user_id = ${id}) AS posts,
    (SELECT count(*)::int FROM user_follows WHERE ${id}::bigint IN (follower_id, following_id)) AS follows`);
  expect(left).toEqual([{ accounts: 0, posts: 0, follows: 0 }]);
  expect(await reconcileCounters(database)).toEqual([]);
  return {
    deletedIn,
    longestHeld: await looking,
    longestWait: Math.max(...lanes.map(({ longest }) => longest)),
    acts: lanes.reduce((sum, { acts }) => sum + acts, 0),
    seconds,
  };
}

/** A deleted account with all that a busy one has; statements of the owner, who has no time limit. */
async function makeBusyAccount(
  { database, ownerUrl }: TestDatabase,
  busy: Busy,
): Promise<{ id: string; deletedIn: number }> {
  let deletedIn = 0;
  const { id } = await makePerson(database);
  const crowd = await makeCrowd(database, busy.others);
  const [first, last] = [crowd[0]?.id, crowd.at(-1)?.id];
  await withClient(ownerUrl, async (client) => {
    const people = `SELECT id FROM users WHERE id BETWEEN ${first} AND ${last}`;
    for (const statement of [
      `INSERT INTO user_follows (follower_id, following_id) SELECT id, ${id} FROM (${people}) AS p`,
      `INSERT INTO user_follows (follower_id, following_id) SELECT ${id}, id FROM (${people}) AS p WHERE id % 10 = 0`,
      `INSERT INTO posts (user_id, type, content, published_at)
         SELECT ${id}, 'text_short', 'Post ' || n, now() FROM generate_series(1, ${busy.posts}) AS n`,
      `INSERT INTO posts (user_id, type, content, published_at) SELECT id, 'text_short', 'Of others', now() FROM (${people}) AS p`,
      `INSERT INTO post_interactions (user_id, post_id, type)
         SELECT id, (SELECT min(id) FROM posts WHERE user_id = ${id}), 'like' FROM (${people} LIMIT ${busy.likes}) AS p`,
      `INSERT INTO post_interactions (user_id, post_id, type)
         SELECT ${id}, id, 'like' FROM posts WHERE user_id <> ${id} LIMIT ${busy.likes}`,
      `INSERT INTO comments (post_id, user_id, content)
         SELECT (SELECT min(id) FROM posts WHERE user_id = ${id}), id, 'Hello' FROM (${people} LIMIT ${busy.comments}) AS p`,
      'ANALYZE',
    ]) {
      await client.query(statement);
    }
    const started = performance.now();
    await client.query(`UPDATE users SET status = 'deleted', deleted_at = now() - interval '40 days' WHERE id = ${id}`);
    deletedIn = performance.now() - started;
  });
  return { id, deletedIn };
}

interface Lane {
  acts: number;
  longest: number;
}

/** Likes a post and follows the account again and again, as a statement that found both before they went. */
async function keepActing(database: Database, id: string, lane: number, state: { isOver: boolean }): Promise<Lane> {
  const done: Lane = { acts: 0, longest: 0 };
  for (let turn = lane + 1; !state.isOver; turn += 4) {
    const started = performance.now();
    await database
      .repeated(() => act(database, id, turn))
      .catch((fault: unknown) => {
        // What was found is gone: as the API says then, not found.
        if ((fault as { code?: string }).code !== '23503') throw fault;
      });
    done.acts += 1;
    done.longest = Math.max(done.longest, performance.now() - started);
  }
  return done;
}

function act(database: Database, id: string, turn: number): Promise<unknown> {
  const somebody = sql`(SELECT id FROM users WHERE id > ${id}::bigint ORDER BY id OFFSET ${turn % 50} LIMIT 1)`;
  return turn % 2 === 0
    ? database.run(sql`INSERT INTO post_interactions (user_id, post_id, type)
        SELECT ${somebody}, id, 'like' FROM posts WHERE user_id = ${id} ORDER BY posts.id DESC LIMIT 1 ON CONFLICT DO NOTHING`)
    : database.run(sql`INSERT INTO user_follows (follower_id, following_id)
        SELECT ${somebody}, id FROM users WHERE id = ${id} ON CONFLICT DO NOTHING`);
}

async function longestTransaction(ownerUrl: string, state: { isOver: boolean }): Promise<number> {
  return withClient(ownerUrl, async (client) => {
    let longest = 0;
    while (!state.isOver) {
      const { rows } = await client.query<{ age: number | null }>(
        `SELECT extract(epoch FROM clock_timestamp() - min(xact_start))::float * 1000 AS age
         FROM pg_stat_activity WHERE application_name = 'purge' AND xact_start IS NOT NULL`,
      );
      longest = Math.max(longest, rows[0]?.age ?? 0);
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    return longest;
  });
}
