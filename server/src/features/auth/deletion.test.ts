import { expect, test } from 'vitest';
import { joining, PASSWORD, startMailing, verifiedPerson } from '../../../test/accounts.ts';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { eventsIn } from '../../../test/events.ts';
import { makeFollow, makeFriends, makeLike, makePerson, makePost } from '../../../test/people.ts';
import { sql } from '../../platform/database/fragment.ts';
import { purgeDueAccounts } from '../../core/purge-accounts.ts';
import { reconcileCounters } from '../../core/reconcile-counters.ts';
import { passwordWork } from './passwords.ts';

const testing = await testDatabase();
const { database } = testing;
const server = await startMailing(testing);
const DAY = 24 * 60 * 60 * 1000;

function signIn(identifier: string, restore?: boolean, password = PASSWORD) {
  return server.client().post('auth.signIn', { identifier, password, ...(restore === undefined ? {} : { restore }) });
}

async function personOf(username: string) {
  const [row] = await database.run<{ id: string; username: string }>(
    sql`SELECT id, username FROM users WHERE username = ${username}`,
  );
  if (row === undefined) throw new Error(`There is no ${username}.`);
  return row;
}

test('a deleted account is there for nobody at once, with every session and upload ended, and its owner is told', async () => {
  const here = await verifiedPerson(server, 'leaving');
  const person = await personOf('leaving');
  const friend = await makePerson(database);
  await makeFriends(database, person, friend);
  await database.run(sql`INSERT INTO pending_uploads (user_id, s3_key, filename, content_type, size, expires_at)
    VALUES (${person.id}, 'k', 'a.png', 'image/png', 5, now())`);
  await database.run(sql`UPDATE storage_usage SET reserved_bytes = 5 WHERE user_id = ${person.id}`);
  const events = await eventsIn(database, () => here.post('auth.deleteAccount', {}));
  expect(events).toEqual([{ type: 'user.deleted', userId: person.id }]);
  expect(here.cookies.has('vrss_session')).toBe(false);
  await expect(server.client().get('users.get', { username: 'leaving' })).rejects.toMatchObject({ code: 'not_found' });
  const left = await database.run(sql`SELECT
    (SELECT count(*)::int FROM sessions WHERE user_id = ${person.id}) AS sessions,
    (SELECT count(*)::int FROM pending_uploads WHERE user_id = ${person.id}) AS uploads,
    (SELECT reserved_bytes::int FROM storage_usage WHERE user_id = ${person.id}) AS reserved,
    (SELECT followers_count + friends_count FROM user_profiles WHERE user_id = ${friend.id}) AS counted`);
  expect(left).toEqual([{ sessions: 0, uploads: 0, reserved: 0, counted: 0 }]);
  await server.runJobs();
  const mails = await server.mail.mailsTo(joining('leaving').email);
  expect(mails.at(-1)?.subject).toBe('Your account at VRSS is deleted');
});

test('the right password is asked whether to restore, and restores everything; a wrong one is told nothing', async () => {
  const here = await verifiedPerson(server, 'returning');
  const follower = await makePerson(database);
  await makeFollow(database, follower, await personOf('returning'));
  await here.post('auth.deleteAccount', {});
  await expect(signIn('returning', true, 'wrong password')).rejects.toMatchObject({
    fields: { password: { reason: 'no_match' } },
  });
  await expect(signIn('returning')).rejects.toMatchObject({
    code: 'conflict',
    fields: { restore: { reason: 'account_deleted' } },
  });
  await expect(signIn('returning', false)).rejects.toMatchObject({ code: 'conflict' });
  const events = await eventsIn(database, () => signIn('returning', true));
  expect(events[0]).toMatchObject({ type: 'user.restored' });
  expect((await server.client().get('users.get', { username: 'returning' })).details?.followersCount).toBe(1);
});

test('who forgot the password of a deleted account gets a new one, and restores it with that', async () => {
  const here = await verifiedPerson(server, 'forgetful');
  await here.post('auth.deleteAccount', {});
  await server.client().post('auth.requestPasswordReset', { email: joining('forgetful').email });
  const token = await server.tokenFor(joining('forgetful').email);
  await server.client().post('auth.resetPassword', { token, password: 'another lamp soup' });
  expect((await signIn('forgetful', true, 'another lamp soup')).viewer.username).toBe('forgetful');
});

test('a suspended person is told why and until when, after the right password alone', async () => {
  await verifiedPerson(server, 'suspended_one');
  const { id } = await personOf('suspended_one');
  await database.run(sql`UPDATE users SET status = 'suspended', suspension_reason = 'Sold followers.',
    suspended_until = '2031-03-04T10:00:00Z' WHERE id = ${id}`);
  await expect(signIn('suspended_one', true, 'wrong password')).rejects.toMatchObject({ code: 'invalid_input' });
  await expect(signIn('suspended_one', true)).rejects.toMatchObject({
    code: 'not_permitted',
    message: 'Your account is suspended until 4 March 2031 at 10:00 UTC. Reason: Sold followers.',
  });
});

test('a suspension ends by itself, on record, and not before its time', async () => {
  await verifiedPerson(server, 'waiting_one');
  const { id } = await personOf('waiting_one');
  await database.run(
    sql`UPDATE users SET status = 'suspended', suspended_until = now() + interval '2 days' WHERE id = ${id}`,
  );
  const later = await startMailing(testing);
  await later.runJob('auth.end_suspensions');
  await expect(signIn('waiting_one')).rejects.toMatchObject({ code: 'not_permitted' });
  later.clock.forward(2 * DAY + 1000);
  const events = await eventsIn(database, () => later.runJob('auth.end_suspensions'));
  expect(events).toEqual([{ type: 'user.suspension_ended', userId: id }]);
  expect((await signIn('waiting_one')).viewer.username).toBe('waiting_one');
  const acts = await database.run(sql`SELECT actor_name, action FROM moderation_actions WHERE user_id = ${id}`);
  expect(acts).toEqual([{ actor_name: 'time', action: 'restore' }]);
});

test('timing of sign-in: a deleted and a suspended account cost one hash, as any other, and a wrong password says the same', async () => {
  const refusals: unknown[] = [];
  for (const name of ['leaving', 'suspended_one', 'nobody_here']) {
    let hashes = 0;
    const count = () => void (hashes += 1);
    passwordWork.subscribe(count);
    const error = await signIn(name, true, 'wrong password').catch((reason: unknown) => reason);
    passwordWork.unsubscribe(count);
    expect(hashes, name).toBe(1);
    const { status, code, message, fields } = error as Record<string, unknown>;
    refusals.push(JSON.stringify({ status, code, message, fields }));
  }
  expect(new Set(refusals).size).toBe(1);
});

test('timing of reset and of a changed address: known, unknown and deleted cost the same work', async () => {
  const here = await verifiedPerson(server, 'timed_one');
  const jobs = () =>
    withClient(testing.ownerUrl, async (client) => {
      const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM graphile_worker.jobs');
      return rows[0]?.n ?? 0;
    });
  const work: [string, () => Promise<unknown>][] = [
    ...['leaving', 'suspended_one', 'timed_one', 'nobody_here'].map((name): [string, () => Promise<unknown>] => [
      `reset ${name}`,
      () => server.client().post('auth.requestPasswordReset', { email: joining(name).email }),
    ]),
    ...['suspended_one', 'nobody_here'].map((name): [string, () => Promise<unknown>] => [
      `change to ${name}`,
      () => here.post('auth.changeEmail', { email: joining(name).email }),
    ]),
  ];
  await server.runJobs();
  for (const [name, act] of work) {
    const [before, hashes] = [await jobs(), { count: 0 }];
    const count = () => void (hashes.count += 1);
    passwordWork.subscribe(count);
    await act();
    passwordWork.unsubscribe(count);
    expect([(await jobs()) - before, hashes.count], name).toEqual([1, 0]);
  }
});

test('after 30 days nobody restores an account; it is purged with all that is on it, and its name is held for 90', async () => {
  const later = await startMailing(testing);
  const here = await verifiedPerson(later, 'purged_one');
  const person = await personOf('purged_one');
  const friend = await makePerson(database);
  await makeFriends(database, person, friend);
  const own = await makePost(database, person);
  const others = await makePost(database, friend);
  await makeLike(database, friend, own);
  await makeLike(database, person, others);
  await database.run(sql`WITH first AS (
      INSERT INTO comments (post_id, user_id, content) VALUES (${own}, ${friend.id}, 'First') RETURNING id
    ) INSERT INTO comments (post_id, user_id, parent_comment_id, content) SELECT ${own}, ${person.id}, id, 'Reply' FROM first`);
  await database.run(sql`INSERT INTO comments (post_id, user_id, content) VALUES (${others}, ${person.id}, 'Hello')`);
  await database.run(
    sql`INSERT INTO notifications (user_id, type, actor_id, title) VALUES (${friend.id}, 'follow', ${person.id}, 'x')`,
  );
  await database.run(sql`INSERT INTO moderation_actions (actor_id, actor_name, action, user_id, post_id)
    VALUES (${person.id}, 'purged_one', 'hide_post', ${person.id}, ${own})`);
  await here.post('auth.deleteAccount', {});
  later.clock.forward(30 * DAY);
  const returning = later.client().post('auth.signIn', { identifier: 'purged_one', password: PASSWORD, restore: true });
  await expect(returning).rejects.toMatchObject({ fields: { password: { reason: 'no_match' } } });
  await later.runJob('auth.purge_accounts');
  // For an hour clocks may differ.
  expect((await personOf('purged_one')).id).toBe(person.id);
  later.clock.forward(2 * 60 * 60 * 1000);
  await Promise.all([later.runJob('auth.purge_accounts'), later.runJob('auth.purge_accounts')]);
  await later.runJob('auth.purge_accounts');
  await expect(personOf('purged_one')).rejects.toThrow();
  const [left] = await database.run(sql`SELECT
    (SELECT count(*)::int FROM posts WHERE user_id = ${person.id}) AS posts,
    (SELECT count(*)::int FROM user_follows WHERE ${person.id} IN (follower_id, following_id)) AS follows,
    (SELECT count(*)::int FROM comments) AS comments,
    (SELECT likes_count + comments_count FROM posts WHERE id = ${others}) AS counted,
    (SELECT count(*)::int FROM notifications WHERE user_id = ${friend.id} AND actor_id IS NULL) AS told,
    (SELECT count(*)::int FROM moderation_actions WHERE actor_name = 'purged_one' AND actor_id IS NULL AND post_id IS NULL) AS acts`);
  expect(left).toEqual({ posts: 0, follows: 0, comments: 0, counted: 0, told: 1, acts: 1 });
  const joiner = () => later.client().post('auth.signUp', { ...joining('Purged_One'), email: 'n@harrow.example' });
  await expect(joiner()).rejects.toMatchObject({ fields: { username: { reason: 'taken' } } });
  await expect(later.client().get('users.get', { username: 'purged_one' })).rejects.toMatchObject({
    code: 'not_found',
  });
  later.clock.forward(90 * DAY);
  await later.runJob('auth.free_usernames');
  await joiner();
});

test('a purge that ends at any statement goes on where it was, and leaves no counter wrong', async () => {
  const { id } = await makePerson(database, { username: 'broken_off' });
  const friends = await Promise.all(Array.from({ length: 5 }, () => makePerson(database)));
  for (const friend of friends) await makeFriends(database, { id, username: 'broken_off' }, friend);
  const posts = await Promise.all(Array.from({ length: 3 }, () => makePost(database, { id, username: 'broken_off' })));
  for (const postId of posts) for (const friend of friends) await makeLike(database, friend, postId);
  await database.run(sql`UPDATE users SET status = 'deleted', deleted_at = '2020-01-01' WHERE id = ${id}`);
  const purge = { deletedBefore: new Date('2020-02-01'), now: new Date(), heldUntil: new Date(Date.now() + DAY) };
  let endsAt = 1;
  for (; ; endsAt += 1) {
    let statement = 0;
    const failing = {
      ...database,
      run: (async (...args: Parameters<typeof database.run>) => {
        statement += 1;
        if (statement === endsAt) throw new Error('killed');
        return database.run(...args);
      }) as typeof database.run,
    };
    const ended = await purgeDueAccounts(failing, purge).catch((error: unknown) => error);
    expect(await reconcileCounters(database)).toEqual([]);
    if (ended === 1) break;
    expect(ended).toMatchObject({ message: 'killed' });
  }
  expect(endsAt).toBeGreaterThan(5);
  expect(await purgeDueAccounts(database, purge)).toBe(0);
});

test('what moderators did is neither changed nor deleted by the role of the web', async () => {
  const { id } = await makePerson(database);
  await database.run(sql`INSERT INTO moderation_actions (actor_id, actor_name, action) VALUES (${id}, 'x', 'suspend')`);
  for (const change of [
    sql`UPDATE moderation_actions SET note = 'Never happened' WHERE actor_id = ${id}`,
    sql`UPDATE moderation_actions SET actor_id = NULL WHERE actor_id = ${id}`,
    sql`DELETE FROM moderation_actions WHERE actor_id = ${id}`,
  ]) {
    await expect(database.run(change)).rejects.toMatchObject({ code: '42501' });
  }
});
