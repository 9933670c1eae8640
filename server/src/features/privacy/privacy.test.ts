import { beforeEach, describe, expect, test } from 'vitest';
import type { MentionAudience } from '@vrss/contract';
import type { TestClient } from '../../../test/client.ts';
import { testDatabase } from '../../../test/database.ts';
import { eventsIn, eventsOf } from '../../../test/events.ts';
import {
  clientOf,
  makeCrowd,
  makeFollow,
  makeFriends,
  makePerson,
  makePost,
  makeRefusedRequest,
  makeRequest,
  type TestPerson,
} from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import { sql } from '../../platform/database/fragment.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

let owner: TestPerson;
let owns: TestClient;

beforeEach(async () => {
  owner = await makePerson(database);
  owns = await clientOf(server, database, owner);
});

const set = (visibility: 'public' | 'followers' | 'private') => owns.post('privacy.update', { visibility });

test('the settings want somebody who is signed in', async () => {
  const signedOut = server.client();
  await expect(signedOut.get('privacy.get', {})).rejects.toMatchObject({ code: 'sign_in_required' });
  await expect(signedOut.post('privacy.update', {})).rejects.toMatchObject({ code: 'sign_in_required' });
});

test('a new person is public, mentioned by everyone and found, and their age is not shown', async () => {
  expect(await owns.get('privacy.get', {})).toEqual({
    visibility: 'public',
    mentionsFrom: 'everyone',
    ageShown: false,
    searchEngines: true,
    suggestions: true,
    followersCount: 0,
    requestsCount: 0,
  });
});

test('what is left out stays, and a change of visibility is recorded once', async () => {
  const events = await eventsIn(database, async () => {
    await owns.post('privacy.update', { mentionsFrom: 'friends', searchEngines: false });
    await set('followers');
    await set('followers');
    await owns.post('privacy.update', {});
  });
  expect(events).toEqual([{ type: 'profile.visibility_changed', userId: owner.id, visibility: 'followers' }]);
  expect(await owns.get('privacy.get', {})).toMatchObject({
    visibility: 'followers',
    mentionsFrom: 'friends',
    ageShown: false,
    searchEngines: false,
    suggestions: true,
  });
});

test('followers stay when a profile closes, and everyone who asks is accepted when it opens', async () => {
  const follower = await makePerson(database);
  await makeFollow(database, follower, owner);
  expect(await set('private')).toMatchObject({ visibility: 'private', followersCount: 1 });
  const crowd = await makeCrowd(database, 3);
  for (const person of crowd) await makeRequest(database, person, owner);
  const refused = await makePerson(database);
  await makeRefusedRequest(database, refused, owner);
  expect(await set('followers')).toMatchObject({ followersCount: 1, requestsCount: 3 });
  const events = await eventsOf(database, ['follow.request_accepted', 'user.followed'], () => set('public'));
  expect(events).toEqual({ 'follow.request_accepted': 3, 'user.followed': 3 });
  expect(await owns.get('privacy.get', {})).toMatchObject({ followersCount: 4, requestsCount: 0 });
  const other = await clientOf(server, database, refused);
  const page = await other.get('users.get', { username: owner.username });
  expect(page.viewerRelationship).toMatchObject({ following: false, requested: false, canFollow: true });
});

test('closed and open again within 14 days, a refused request is still unheard', async () => {
  await set('followers');
  const refused = await makePerson(database);
  await makeRefusedRequest(database, refused, owner);
  await set('public');
  await set('followers');
  const other = await clientOf(server, database, refused);
  const asked = await other.post('socialGraph.follow', { userId: owner.id });
  expect(asked.viewerRelationship.requested).toBe(true);
  expect(await owns.get('socialGraph.requestsCount', {})).toEqual({ count: 0 });
});

test('the age is shown to its owner, and to others once they say so', async () => {
  const other = await clientOf(server, database, await makePerson(database));
  const age = async (client: TestClient) => (await client.get('users.get', { username: owner.username })).details?.age;
  await owns.post('users.updateProfile', { age: 34 });
  expect([await age(owns), await age(other)]).toEqual([34, null]);
  await owns.post('privacy.update', { ageShown: true });
  expect(await age(other)).toBe(34);
  await owns.post('users.updateProfile', { age: null });
  expect([await age(owns), await age(other)]).toEqual([null, null]);
  await expect(owns.post('users.updateProfile', { age: 12 })).rejects.toMatchObject({
    fields: { age: { reason: 'too_small' } },
  });
});

test('who is not in suggestions is suggested to nobody', async () => {
  const [host, other] = [await makePerson(database), await makePerson(database)];
  await makeFriends(database, owner, host);
  await makeFriends(database, other, host);
  const client = await clientOf(server, database, other);
  const suggested = async () => (await client.get('socialGraph.suggestions', {})).items.map(({ id }) => id);
  expect(await suggested()).toEqual([owner.id]);
  await owns.post('privacy.update', { suggestions: false });
  expect(await suggested()).toEqual([]);
});

test('who is not in search engines is not on the welcome page, and says so at their addresses', async () => {
  const postId = await makePost(database, owner);
  const signedOut = server.client();
  const latest = async (client: TestClient) => (await client.get('posts.latest', {})).items.map(({ id }) => id);
  expect(await latest(signedOut)).toContain(postId);
  expect((await signedOut.get('posts.get', { id: postId })).searchEngines).toBe(true);
  await owns.post('privacy.update', { searchEngines: false });
  expect(await latest(signedOut)).not.toContain(postId);
  expect(await latest(await clientOf(server, database, await makePerson(database)))).toContain(postId);
  expect((await signedOut.get('posts.get', { id: postId })).searchEngines).toBe(false);
  expect((await signedOut.get('users.get', { username: owner.username })).searchEngines).toBe(false);
});

describe('who may mention a person', () => {
  const BY: Readonly<Record<MentionAudience, readonly string[]>> = {
    everyone: ['stranger', 'follower', 'followed', 'friend'],
    followed: ['followed', 'friend'],
    friends: ['friend'],
    nobody: [],
  };

  test.each(Object.entries(BY))('%s: only those mention them and are offered their name', async (mentionsFrom, may) => {
    await owns.post('privacy.update', { mentionsFrom: mentionsFrom as MentionAudience });
    const authors = {
      stranger: await makePerson(database),
      follower: await makePerson(database),
      followed: await makePerson(database),
      friend: await makePerson(database),
    };
    await makeFollow(database, authors.follower, owner);
    await makeFollow(database, owner, authors.followed);
    await makeFriends(database, owner, authors.friend);
    for (const [name, author] of Object.entries(authors)) {
      const client = await clientOf(server, database, author);
      const post = await client.post('posts.create', { type: 'text_short', content: `Hello @${owner.username}` });
      expect(await mentionsIn(post.id), name).toEqual(may.includes(name) ? [owner.id] : []);
      const { items } = await client.get('users.complete', { prefix: owner.username });
      expect(items.length, name).toBe(may.includes(name) ? 1 : 0);
    }
  });

  async function mentionsIn(postId: string): Promise<string[]> {
    const rows = await database.run<{ user_id: string }>(
      sql`SELECT user_id FROM post_mentions WHERE post_id = ${postId}`,
    );
    return rows.map((row) => row.user_id);
  }
});
