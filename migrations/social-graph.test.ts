import { numbered } from '../server/test/numbered.ts';
import { sql } from '../server/src/platform/database/fragment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { withClient } from '../server/test/cluster.ts';
import { testDatabase } from '../server/test/database.ts';
import { untilSomebodyWaits } from '../server/test/locks.ts';
import { eightAtATime } from './eight-at-a-time.ts';
import { sqlOn } from './run-sql.ts';

const { database, webUrl } = await testDatabase();
const rows = sqlOn(database);

const FOLLOW = 'INSERT INTO user_follows (follower_id, following_id) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const UNFOLLOW = 'DELETE FROM user_follows WHERE follower_id = $1 AND following_id = $2';
const SET_STATUS = `
  UPDATE users SET status = $2::text, deleted_at = CASE WHEN $2::text = 'deleted' THEN now() END WHERE id = $1`;

/** Counters that a recount finds wrong; decision 35 read from the tables alone. */
const WRONG_COUNTERS = `
  SELECT username, followers_count, following_count, friends_count
  FROM user_profiles JOIN users ON users.id = user_id
  WHERE (followers_count, following_count, friends_count) IS DISTINCT FROM (
    (SELECT count(*) FROM user_follows JOIN users o ON o.id = follower_id WHERE following_id = user_id AND o.status = 'active'),
    (SELECT count(*) FROM user_follows JOIN users o ON o.id = following_id WHERE follower_id = user_id AND o.status = 'active'),
    (SELECT count(*) FROM friendships JOIN users o ON o.id = user_id_1 + user_id_2 - user_id
     WHERE user_id IN (user_id_1, user_id_2) AND o.status = 'active'))`;

/** Friendships without mutual follow, and mutual follows without friendship. */
const WRONG_FRIENDSHIPS = `
  WITH mutual AS (
    SELECT a.follower_id, a.following_id FROM user_follows a JOIN user_follows b
      ON b.follower_id = a.following_id AND b.following_id = a.follower_id
    WHERE a.follower_id < a.following_id
  ), made AS (SELECT user_id_1, user_id_2 FROM friendships)
  (TABLE mutual EXCEPT TABLE made) UNION ALL (TABLE made EXCEPT TABLE mutual)`;

let people: string[] = [];

async function addPeople(count: number): Promise<string[]> {
  const made = await database.run<{ id: string }>(sql`WITH added AS (
       INSERT INTO users (username, email) SELECT 'person' || n, 'person' || n || '@example.org' FROM generate_series(1, ${count}::int) n
       RETURNING id
     ), profiles AS (INSERT INTO user_profiles (user_id) SELECT id FROM added)
     SELECT id FROM added ORDER BY id`);
  return made.map(({ id }) => id);
}

async function expectEverythingToAgree(): Promise<void> {
  expect(await rows(WRONG_COUNTERS)).toEqual([]);
  expect(await rows(WRONG_FRIENDSHIPS)).toEqual([]);
}

async function friendships(): Promise<number> {
  return (await rows('SELECT 1 AS one FROM friendships')).length;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Runs both statements in transactions of their own; the second begins while the first is not committed, and must wait for it. */
async function secondWhileFirstIsOpen(first: Statement, second: Statement): Promise<void> {
  await withClient(webUrl, async (one) => {
    await withClient(webUrl, async (two) => {
      await one.query('BEGIN');
      await one.query(first.text, [...first.values]);
      const done = two.query(second.text, [...second.values]);
      await withClient(webUrl, untilSomebodyWaits);
      await one.query('COMMIT');
      await done;
    });
  });
}

beforeEach(async () => {
  await rows('DELETE FROM users');
  people = await addPeople(8);
});

test('the recount finds planted faults', async () => {
  const [a, b] = people;
  await rows(FOLLOW, [a, b]);
  await rows('UPDATE user_profiles SET followers_count = 7 WHERE user_id = $1', [b]);
  await rows('INSERT INTO friendships (user_id_1, user_id_2) VALUES ($1, $2)', [a, b]);
  expect(await rows(WRONG_COUNTERS)).toMatchObject([{ username: 'person2', followers_count: 7 }]);
  expect(await rows(WRONG_FRIENDSHIPS)).toEqual([{ follower_id: a, following_id: b }]);
});

describe('friendships (decision 12)', () => {
  test('begin with the second follow and end with either unfollow', async () => {
    const [a, b] = people;
    await rows(FOLLOW, [b, a]);
    expect(await friendships()).toBe(0);
    await rows(FOLLOW, [a, b]);
    expect(await rows('SELECT user_id_1, user_id_2 FROM friendships')).toEqual([{ user_id_1: a, user_id_2: b }]);
    await expectEverythingToAgree();
    await rows(UNFOLLOW, [a, b]);
    expect(await friendships()).toBe(0);
    await rows(FOLLOW, [a, b]);
    await rows(UNFOLLOW, [b, a]);
    expect(await friendships()).toBe(0);
    await expectEverythingToAgree();
  });

  test('come of many follows in one statement too', async () => {
    await rows(
      'INSERT INTO user_follows (follower_id, following_id) SELECT a.id, b.id FROM users a JOIN users b ON a.id != b.id',
    );
    expect(await friendships()).toBe(28);
    await expectEverythingToAgree();
  });

  test('are made when the second follow begins before the first is committed', async () => {
    const [a, b] = people;
    await secondWhileFirstIsOpen({ text: FOLLOW, values: [a, b] }, { text: FOLLOW, values: [b, a] });
    expect(await friendships()).toBe(1);
    await expectEverythingToAgree();
  });

  test('are not made with a follow that is being taken back', async () => {
    const [a, b] = people;
    await rows(FOLLOW, [a, b]);
    await secondWhileFirstIsOpen({ text: UNFOLLOW, values: [a, b] }, { text: FOLLOW, values: [b, a] });
    expect(await friendships()).toBe(0);
    await expectEverythingToAgree();
  });

  test('end with an unfollow that comes while they are being made', async () => {
    const [a, b] = people;
    await rows(FOLLOW, [a, b]);
    await secondWhileFirstIsOpen({ text: FOLLOW, values: [b, a] }, { text: UNFOLLOW, values: [a, b] });
    expect(await friendships()).toBe(0);
    await expectEverythingToAgree();
  });

  test('of fifty pairs who follow each other at the same moment are all made', async () => {
    await rows('DELETE FROM users');
    const crowd = await addPeople(100);
    const pairs = crowd.slice(0, 50).map((id, index) => [id, crowd[50 + index]]);
    const both = pairs.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]);
    await eightAtATime(both, (pair) => database.transaction((tx) => tx.run(numbered(FOLLOW, pair))));
    expect(await friendships()).toBe(50);
    await expectEverythingToAgree();
  });
});

describe('counts of active people (decision 35)', () => {
  beforeEach(async () => {
    const [a, b, c] = people;
    const pairs = [
      [a, b],
      [b, a],
      [c, a],
      [a, c],
      [b, c],
    ];
    for (const pair of pairs) await rows(FOLLOW, pair);
  });

  const countsOfFirst = () =>
    rows('SELECT followers_count, following_count, friends_count FROM user_profiles WHERE user_id = $1', [people[0]]);

  test.each(['suspended', 'deleted'])('leave out a person who is %s, and take them back', async (status) => {
    await rows(SET_STATUS, [people[1], status]);
    expect(await countsOfFirst()).toEqual([{ followers_count: 1, following_count: 1, friends_count: 1 }]);
    await expectEverythingToAgree();
    await rows(SET_STATUS, [people[1], 'active']);
    expect(await countsOfFirst()).toEqual([{ followers_count: 2, following_count: 2, friends_count: 2 }]);
    await expectEverythingToAgree();
  });

  test.each(['active', 'suspended', 'deleted'])('are right after the purge of a person who was %s', async (status) => {
    await rows(SET_STATUS, [people[1], status]);
    await rows('DELETE FROM users WHERE id = $1', [people[1]]);
    expect(await countsOfFirst()).toEqual([{ followers_count: 1, following_count: 1, friends_count: 1 }]);
    await expectEverythingToAgree();
  });

  test('are right after the purge of everybody but one in one statement', async () => {
    await rows('DELETE FROM users WHERE id != $1', [people[0]]);
    expect(await countsOfFirst()).toEqual([{ followers_count: 0, following_count: 0, friends_count: 0 }]);
  });

  test('do not touch updated_at of the profile', async () => {
    await rows(FOLLOW, [people[3], people[0]]);
    expect(await rows('SELECT 1 AS one FROM user_profiles WHERE updated_at != created_at')).toEqual([]);
  });

  test('see a suspension that is not committed when the follow begins', async () => {
    const [, b, , d] = people;
    await secondWhileFirstIsOpen({ text: SET_STATUS, values: [b, 'suspended'] }, { text: FOLLOW, values: [b, d] });
    await expectEverythingToAgree();
  });

  test('see a follow that is not committed when the suspension begins', async () => {
    const [, b, , d] = people;
    await secondWhileFirstIsOpen({ text: FOLLOW, values: [b, d] }, { text: SET_STATUS, values: [b, 'suspended'] });
    await expectEverythingToAgree();
  });

  test('see an unfollow that is not committed when the purge begins', async () => {
    const [a, b] = people;
    const purge = { text: 'DELETE FROM users WHERE id = $1', values: [b] };
    await secondWhileFirstIsOpen({ text: UNFOLLOW, values: [a, b] }, purge);
    await expectEverythingToAgree();
  });

  test('fail loudly instead of going below zero', async () => {
    const [a, b] = people;
    const unfollowed = database.transaction(async (tx) => {
      await tx.run(sql`UPDATE user_profiles SET followers_count = 0 WHERE user_id = ${b}`);
      await tx.run(numbered(UNFOLLOW, [a, b]));
    });
    await expect(unfollowed).rejects.toThrow('user_profiles_counts_positive');
  });
});

test('everything agrees after four hundred changes of a small crowd, eight at a time', async () => {
  let seed = 20261;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const changes = Array.from({ length: 400 }, () => {
    const who = people[random(people.length)];
    const whom = people[random(people.length)];
    const kind = random(10);
    if (kind >= 8) return { name: 'status', text: SET_STATUS, values: [who, kind === 8 ? 'suspended' : 'active'] };
    if (who === whom) return { name: 'status', text: SET_STATUS, values: [who, 'deleted'] };
    return kind < 5
      ? { name: 'follow', text: FOLLOW, values: [who, whom] }
      : { name: 'unfollow', text: UNFOLLOW, values: [who, whom] };
  });
  let attempts = 0;
  await eightAtATime(changes, ({ text, values }) =>
    database.transaction((tx) => {
      attempts += 1;
      return tx.run(numbered(text, values));
    }),
  );
  await expectEverythingToAgree();
  // A deadlock would have been repeated: the order of locks leaves none.
  expect(attempts).toBe(changes.length);
});
