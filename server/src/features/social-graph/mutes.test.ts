import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import {
  clientOf,
  makeFollow,
  makeFriends,
  makeMute,
  makePerson,
  makePost,
  makeTagMute,
  setStatus,
  type TestPerson,
} from '../../../test/people.ts';
import type { TestClient } from '../../../test/client.ts';
import { startServer } from '../../../test/server.ts';
import { sql } from '../../platform/database/fragment.ts';
import { deleteEndedMutes } from './mutes.queries.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const NOT_FOUND = { code: 'not_found' };
const DAY = 86_400_000;
let reader: TestPerson;
let author: TestPerson;
let client: TestClient;

beforeEach(async () => {
  reader = await makePerson(database);
  author = await makePerson(database);
  client = await clientOf(server, database, reader);
});

const mute = (person: TestPerson, ends?: 'day' | 'week' | 'never') =>
  client.post('socialGraph.mute', { kind: 'person', userId: person.id, username: person.username, ends });
const muteTag = (tag: string) => client.post('socialGraph.mute', { kind: 'tag', tag });
const muted = async () => (await client.get('socialGraph.muted', {})).items;
const ids = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id);
const following = async () => ids(await client.get('feeds.following', { limit: 50 }));

test('muting wants somebody who is signed in, and a person who can be seen', async () => {
  const signedOut = server.client().post('socialGraph.mute', { kind: 'person', userId: author.id });
  await expect(signedOut).rejects.toMatchObject({ code: 'sign_in_required' });
  await setStatus(database, author, 'suspended');
  await expect(mute(author)).rejects.toMatchObject(NOT_FOUND);
  await expect(mute({ id: '9223372036854775807', username: 'nobody' })).rejects.toMatchObject(NOT_FOUND);
  await expect(mute(reader)).rejects.toMatchObject({ fields: { userId: { reason: 'yourself' } } });
  const shy = await makePerson(database, { visibility: 'private' });
  const byId = client.post('socialGraph.mute', { kind: 'person', userId: shy.id });
  await expect(byId).rejects.toMatchObject(NOT_FOUND);
  expect(await mute(shy)).toEqual({ endsAt: null });
});

test('people and tags are listed, the last first, and unmuted; doing either again changes nothing', async () => {
  await mute(author);
  await mute(author);
  await muteTag('#Sourdough');
  expect(await muted()).toMatchObject([
    { kind: 'tag', tag: 'sourdough', name: 'Sourdough', endsAt: null },
    { kind: 'person', person: { id: author.id, username: author.username }, endsAt: null },
  ]);
  for (let times = 0; times < 2; times += 1) {
    await client.post('socialGraph.unmute', { kind: 'tag', tag: 'SOURDOUGH' });
    await client.post('socialGraph.unmute', { kind: 'person', userId: author.id });
  }
  expect(await muted()).toEqual([]);
});

test('a mute ends after a day or a week, and muting again changes when', async () => {
  const endOf = async (ends: 'day' | 'week') => new Date((await mute(author, ends)).endsAt ?? 0).getTime() - Date.now();
  expect(Math.round((await endOf('day')) / DAY)).toBe(1);
  expect(Math.round((await endOf('week')) / DAY)).toBe(7);
  await makeFollow(database, reader, author);
  const postId = await makePost(database, author);
  expect(await following()).toEqual([]);
  await database.run(sql`UPDATE mutes SET ends_at = now() WHERE user_id = ${reader.id}`);
  expect(await following()).toEqual([postId]);
  expect(await muted()).toEqual([]);
  expect((await client.get('users.get', { username: author.username })).viewerRelationship?.muted).toBe(false);
  expect(await deleteEndedMutes(database, 10)).toBe(1);
});

test('a person can mute so many tags, and no more', async () => {
  await database.run(sql`INSERT INTO mutes (user_id, tag, tag_name)
    SELECT ${reader.id}, 'tag' || n, 'tag' || n FROM generate_series(1, 200) AS n`);
  await expect(muteTag('one_more')).rejects.toMatchObject({ code: 'quota_exceeded' });
  expect(await mute(author)).toEqual({ endsAt: null });
});

describe('what a muted person writes', () => {
  beforeEach(async () => {
    await makeFriends(database, reader, author);
  });

  test('leaves Following, tag pages and new posts, and stays at its exact addresses', async () => {
    const tag = `of_${author.username}`;
    const postId = await makePost(database, author, { tags: [tag] });
    const tagged = async () => ids(await client.get('posts.byTag', { tag }));
    const latest = async () => ids(await client.get('posts.latest', {}));
    expect(await following()).toEqual([postId]);
    expect(await tagged()).toEqual([postId]);
    expect(await latest()).toContain(postId);
    await mute(author);
    expect(await following()).toEqual([]);
    expect(await tagged()).toEqual([]);
    expect(await latest()).not.toContain(postId);
    expect(await client.get('posts.completeTag', { prefix: tag })).toEqual({ items: [] });
    expect(ids(await client.get('posts.byAuthor', { username: author.username }))).toEqual([postId]);
    expect((await client.get('posts.get', { id: postId })).id).toBe(postId);
  });

  test('leaves completions and suggestions, and stays in lists of people', async () => {
    const host = await makePerson(database);
    await database.run(sql`DELETE FROM user_follows WHERE follower_id = ${reader.id}`);
    await makeFriends(database, reader, host);
    await makeFriends(database, author, host);
    const suggested = async () => ids(await client.get('socialGraph.suggestions', {}));
    const completed = async () => ids(await client.get('users.complete', { prefix: author.username }));
    expect([await suggested(), await completed()]).toEqual([[author.id], [author.id]]);
    await mute(author);
    expect([await suggested(), await completed()]).toEqual([[], []]);
    expect(ids(await client.get('socialGraph.friends', { username: host.username }))).toContain(author.id);
    expect((await client.get('users.get', { username: author.username })).viewerRelationship?.muted).toBe(true);
  });
});

describe('a muted tag', () => {
  test('takes posts out of Following and new posts, one’s own excepted, and is not offered', async () => {
    await makeFollow(database, reader, author);
    const plain = await makePost(database, author, { publishedAt: '2026-03-01T12:00:00Z' });
    const other = await makePost(database, author, { tags: ['Rye', 'bread'] });
    const own = await makePost(database, reader, { tags: ['rye'] });
    await makeTagMute(database, reader, 'rye');
    expect(await following()).toEqual([own, plain]);
    expect(ids(await client.get('posts.latest', {}))).not.toContain(other);
    expect(ids(await client.get('posts.byTag', { tag: 'bread' }))).toEqual([]);
    expect((await client.get('posts.completeTag', { prefix: 'ry' })).items).toEqual([]);
    expect(ids(await client.get('posts.byAuthor', { username: author.username }))).toEqual([other, plain]);
    // Whoever opens the page of a muted tag wants to see it.
    expect(ids(await client.get('posts.byTag', { tag: 'rye' }))).toEqual([own, other]);
  });

  test('hides nothing from anyone else', async () => {
    await makeTagMute(database, author, 'oats');
    const postId = await makePost(database, author, { tags: ['oats'] });
    await makeFollow(database, reader, author);
    expect(await following()).toEqual([postId]);
  });
});

test('a page of Following is full although most of what is nearest is muted', async () => {
  const loud = await makePerson(database);
  for (const person of [author, loud]) await makeFollow(database, reader, person);
  await makeMute(database, reader, loud);
  await makeTagMute(database, reader, 'ads');
  const shown: string[] = [];
  for (let n = 0; n < 30; n += 1) {
    await makePost(database, loud);
    await makePost(database, author, { tags: ['ads'] });
    shown.push(await makePost(database, author));
  }
  const page = await client.get('feeds.following', { limit: 20 });
  const rest = await client.get('feeds.following', { limit: 20, cursor: page.nextCursor ?? '' });
  expect([...ids(page), ...ids(rest)]).toEqual(shown.toReversed());
});

test('nobody else is told of a mute, to the byte', async () => {
  const other = await clientOf(server, database, author);
  await makeFriends(database, reader, author);
  await makePost(database, author);
  const paths = [
    `/api/users.get?username=${reader.username}`,
    `/api/socialGraph.followers?username=${author.username}`,
    '/api/socialGraph.suggestions',
    '/api/socialGraph.muted',
    `/api/users.complete?prefix=${reader.username}`,
  ];
  const told = async () => Promise.all(paths.map(async (path) => (await other.fetch(path)).text()));
  const before = await told();
  await mute(author);
  expect(await told()).toEqual(before);
});
