import { parseText, type FeedRule } from '@vrss/contract/feed-language/index';
import { describe, expect, test } from 'vitest';
import type { TestClient } from '../../../test/client.ts';
import { testDatabase } from '../../../test/database.ts';
import {
  clientOf,
  makeBlock,
  makeFollow,
  makeLike,
  makePerson,
  makePost,
  setStatus,
  type TestPerson,
} from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import { sql } from '../../platform/database/fragment.ts';
import { refreshScores } from './popular.queries.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const signedOut = server.client();

function ruleOf(text: string): FeedRule {
  const read = parseText(text);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

let made = 0;
/** A feed by SQL; answers its id. */
async function makeFeed(owner: TestPerson, text: string): Promise<string> {
  made += 1;
  const [row] = await database.run<{ id: string }>(sql`INSERT INTO custom_feeds (user_id, name, algorithm_config)
    VALUES (${owner.id}, ${`Feed ${made}`}, ${JSON.stringify(ruleOf(text))}::jsonb) RETURNING id`);
  if (row === undefined) throw new Error('A made feed has an id.');
  return row.id;
}

async function readerOf() {
  const [reader, author] = [await makePerson(database), await makePerson(database)];
  const client = await clientOf(server, database, reader);
  const by = `by=${author.id}`;
  return { reader, author, client, by };
}

const idsOf = async (client: TestClient, id: string) =>
  (await client.get('feeds.read', { id, limit: 50 })).items.map((post) => post.id);

describe('feeds.read', () => {
  test('is for signed-in people', async () => {
    const { reader } = await readerOf();
    const id = await makeFeed(reader, 'all(by=following)');
    await expect(signedOut.get('feeds.read', { id })).rejects.toMatchObject({ code: 'sign_in_required' });
  });

  test('does not find another person’s feed, or one that was never there', async () => {
    const { author, client } = await readerOf();
    for (const id of [await makeFeed(author, 'all(by=following)'), '999999999']) {
      await expect(client.get('feeds.read', { id })).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  test('shows nothing by a person who blocked the reader, was suspended, or writes for followers alone', async () => {
    const { reader, author, client } = await readerOf();
    const [blocker, suspended] = [await makePerson(database), await makePerson(database)];
    await makeBlock(database, blocker, reader);
    const shown = await makePost(database, author);
    await makePost(database, author, { visibility: 'followers' });
    await makePost(database, author, { visibility: 'private' });
    await makePost(database, author, { hidden: true });
    await makePost(database, author, { status: 'deleted' });
    await makePost(database, blocker);
    await makePost(database, suspended);
    await setStatus(database, suspended, 'suspended');
    const feed = await makeFeed(reader, `all(by=${[author, blocker, suspended].map(({ id }) => id).join('|')})`);
    expect(await idsOf(client, feed)).toEqual([shown]);
  });

  test('pages through every post once while new ones arrive, which the newer cursor brings', async () => {
    const { reader, author, client, by } = await readerOf();
    const posts: string[] = [];
    for (let index = 0; index < 7; index += 1) posts.unshift(await makePost(database, author));
    const id = await makeFeed(reader, `all(${by} media=no)`);
    const first = await client.get('feeds.read', { id, limit: 3 });
    const fresh = await makePost(database, author);
    const read = first.items.map((post) => post.id);
    for (let cursor = first.nextCursor; cursor !== null;) {
      const page = await client.get('feeds.read', { id, limit: 3, cursor });
      read.push(...page.items.map((post) => post.id));
      cursor = page.nextCursor;
    }
    expect(read).toEqual(posts);
    const newer = await client.get('feeds.read', { id, cursor: first.newerCursor });
    expect(newer.items.map((post) => post.id)).toEqual([fresh]);
  });

  test('refuses the cursor of an earlier version of the feed', async () => {
    const { reader, author, client, by } = await readerOf();
    await makePost(database, author);
    const id = await makeFeed(reader, `all(${by})`);
    const { newerCursor } = await client.get('feeds.read', { id });
    await database.run(sql`UPDATE custom_feeds SET version = version + 1 WHERE id = ${id}`);
    await expect(client.get('feeds.read', { id, cursor: newerCursor })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { cursor: {} },
    });
  });

  test('ends where its bound says, also when posts arrive between two pages', async () => {
    const { reader, author, client, by } = await readerOf();
    const posts: string[] = [];
    for (let index = 0; index < 6; index += 1) posts.unshift(await makePost(database, author));
    const id = await makeFeed(reader, `all(${by}) stop=4`);
    const first = await client.get('feeds.read', { id, limit: 3 });
    await makePost(database, author);
    const second = await client.get('feeds.read', { id, limit: 3, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map((post) => post.id)).toEqual(posts.slice(0, 4));
    expect(second.nextCursor).toBeNull();
  });

  test('keeps the order of popular posts while their counts change', async () => {
    const { reader, author, client, by } = await readerOf();
    const posts: string[] = [];
    for (let index = 0; index < 4; index += 1) posts.push(await makePost(database, author));
    const [one = '', , three = ''] = posts;
    await makeLike(database, reader, one);
    await refreshScores(database, 'week', new Date());
    const id = await makeFeed(reader, `all(${by}) sort=popular/week`);
    const first = await client.get('feeds.read', { id, limit: 2 });
    expect(first.items.map((post) => post.id)).toEqual([one, posts[3]]);
    await makeLike(database, author, three);
    await makeLike(database, reader, three);
    const second = await client.get('feeds.read', { id, limit: 2, cursor: first.nextCursor ?? '' });
    expect(second.items.map((post) => [post.id, post.likesCount])).toEqual([
      [three, 2],
      [posts[1], 0],
    ]);
    expect(second.nextCursor).toBeNull();
    expect(await client.get('feeds.read', { id, cursor: first.newerCursor })).toMatchObject({
      items: [],
      hasNewer: false,
    });
  });
});

test('what the reader muted is in no feed, adds nothing to a count, and is explained', async () => {
  const { reader, author, client, by } = await readerOf();
  const other = await makePerson(database);
  const feedId = await makeFeed(reader, `all(by=${author.id}|${other.id})`);
  const config = ruleOf(`any(${by} by=${other.id})`) as unknown as Record<string, unknown>;
  const shown = await makePost(database, author);
  const tagged = await makePost(database, author, { tags: ['Weeds'] });
  const muted = await makePost(database, other);
  expect(await idsOf(client, feedId)).toEqual([muted, tagged, shown]);
  await client.post('socialGraph.mute', { kind: 'person', userId: other.id, username: other.username });
  await client.post('socialGraph.mute', { kind: 'tag', tag: 'weeds' });
  expect(await idsOf(client, feedId)).toEqual([shown]);
  const { items, matched } = await client.post('feeds.preview', { config });
  expect([items.map((post) => post.id), matched]).toEqual([[shown], 1]);
  expect(await client.get('feeds.explain', { feedId, postId: muted })).toMatchObject({ holds: false, bound: 'muted' });
});

describe('feeds.preview', () => {
  test('is for signed-in people and names the fields at fault', async () => {
    const config = { match: { group: 'all', of: [{ type: 'tag', operator: 'in_range', value: 'x' }] } };
    await expect(signedOut.post('feeds.preview', { config })).rejects.toMatchObject({ code: 'sign_in_required' });
    const { client } = await readerOf();
    await expect(client.post('feeds.preview', { config })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { 'config.match.of.0.operator': { reason: 'not_together' } },
    });
  });

  test('counts what each block lets through and what the rule would without it', async () => {
    const { reader, author, client, by } = await readerOf();
    await makeFollow(database, reader, author);
    const liked = await makePost(database, author, { tags: ['counted'] });
    await makePost(database, author, { tags: ['counted'] });
    await makePost(database, author);
    await makePost(database, author, { visibility: 'private', tags: ['counted'] });
    await makeLike(database, reader, liked);
    const config = ruleOf(`all(${by} any(tag=counted) none(likes=0)) `) as unknown as Record<string, unknown>;
    const preview = await client.post('feeds.preview', { config });
    expect(preview.items.map((post) => post.id)).toEqual([liked]);
    expect(preview).toMatchObject({ matched: 1, cost: 'light', tooHeavy: null, cut: false });
    expect(preview.of).toBeGreaterThanOrEqual(3);
    expect(preview.blocks.map(({ path, says, without }) => [path.join('.'), says, without])).toEqual([
      ['0', `by @${author.username}`, 1],
      ['1.0', 'tagged #counted', 1],
      ['2.0', 'with exactly 0 likes', 2],
    ]);
    expect(preview.blocks[0]?.alone).toBe(3);
  });

  test('adds nothing to a count for a post that the viewer may not see', async () => {
    const { author, client, by } = await readerOf();
    const config = ruleOf(`any(${by} tag=unseen)`) as unknown as Record<string, unknown>;
    const before = await client.post('feeds.preview', { config });
    await makePost(database, author, { visibility: 'followers', tags: ['unseen'] });
    await makePost(database, author, { visibility: 'private', tags: ['unseen'] });
    await makePost(database, author, { hidden: true, tags: ['unseen'] });
    const after = await client.post('feeds.preview', { config });
    expect(after).toEqual(before);
  });
});

describe('feeds.explain', () => {
  test('does not find a post that the viewer may not see, nor another person’s feed', async () => {
    const { reader, author, client, by } = await readerOf();
    const feedId = await makeFeed(reader, `all(${by})`);
    const postId = await makePost(database, author, { visibility: 'private' });
    await expect(client.get('feeds.explain', { feedId, postId })).rejects.toMatchObject({ code: 'not_found' });
    const visible = await makePost(database, author);
    const foreign = await makeFeed(author, `all(${by})`);
    await expect(client.get('feeds.explain', { feedId: foreign, postId: visible })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('names the blocks that let a post in', async () => {
    const { reader, author, client, by } = await readerOf();
    const feedId = await makeFeed(reader, `all(any(${by} by=friends) media=no none(likes>3))`);
    const postId = await makePost(database, author);
    expect(await client.get('feeds.explain', { feedId, postId })).toEqual({
      holds: true,
      because: [
        { path: [0, 0], type: 'author', says: `by @${author.username}` },
        { path: [1], type: 'media', says: 'without media' },
      ],
      droppedBy: null,
      bound: null,
    });
  });

  test('names the first block that drops a post, and whether it excludes', async () => {
    const { reader, author, client, by } = await readerOf();
    const postId = await makePost(database, author);
    const friends = await makeFeed(reader, `all(${by} by=friends)`);
    expect(await client.get('feeds.explain', { feedId: friends, postId })).toMatchObject({
      holds: false,
      droppedBy: { path: [1], says: 'by my friends', excludes: false },
    });
    const without = await makeFeed(reader, `all(media=no none(${by}))`);
    expect(await client.get('feeds.explain', { feedId: without, postId })).toMatchObject({
      holds: false,
      droppedBy: { path: [1, 0], excludes: true },
    });
  });

  test.each([
    ['all(media=no) back=1days', 'horizon'],
    ['all(BY) per-author=1', 'perAuthor'],
    ['all(BY) stop=1', 'stopAfter'],
  ])('says of %s that its bound %s leaves a post out', async (text, bound) => {
    const { reader, author, client, by } = await readerOf();
    const postId = await makePost(database, author, { publishedAt: '2026-01-01T10:00:00Z' });
    await makePost(database, author);
    const feedId = await makeFeed(reader, text.replace('BY', by));
    expect(await client.get('feeds.explain', { feedId, postId })).toEqual({
      holds: false,
      because: [],
      droppedBy: null,
      bound,
    });
  });

  test('explains Following where no feed is named', async () => {
    const { reader, author, client } = await readerOf();
    const postId = await makePost(database, author);
    expect(await client.get('feeds.explain', { postId })).toMatchObject({
      holds: false,
      droppedBy: { says: 'by people I follow' },
    });
    await makeFollow(database, reader, author);
    expect(await client.get('feeds.explain', { postId })).toMatchObject({
      holds: true,
      because: [{ says: 'by people I follow' }],
    });
  });
});
