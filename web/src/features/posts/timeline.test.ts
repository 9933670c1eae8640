import type { Post, PostTimeline } from '@vrss/contract';
import { expect, test } from 'vitest';
import type { ReadListPage } from '#lib/store/cursor-list.svelte.ts';
import { samplePost } from '#lib/store/sample-post.ts';
import { Store } from '#lib/store/store.ts';
import { Timeline } from './timeline.svelte.ts';

const post = (id: number): Post => samplePost(String(id));
const page = (ids: readonly number[], rest: Partial<PostTimeline> = {}): PostTimeline => ({
  items: ids.map(post),
  nextCursor: null,
  newerCursor: 'newer',
  hasNewer: false,
  ...rest,
});
const idsOf = (timeline: Timeline) => timeline.items.map(({ id }) => Number(id));

/** A timeline of a document that has read nothing else. */
const timelineOf = (firstPage: PostTimeline, read: ReadListPage<PostTimeline>) =>
  new Timeline(firstPage, new Store().posts, read);

/** Answers each question with the next of these, and keeps what was asked. */
function answering(...answers: readonly (PostTimeline | Error)[]): {
  read: ReadListPage<PostTimeline>;
  asked: string[];
} {
  const asked: string[] = [];
  const left = [...answers];
  const read: ReadListPage<PostTimeline> = async ({ cursor }) => {
    asked.push(cursor);
    const answer = left.shift();
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('Nothing more was expected.');
    return answer;
  };
  return { read, asked };
}

test('older pages join at the end until there are none', async () => {
  const { read, asked } = answering(page([3, 2], { nextCursor: 'second' }), page([1]));
  const timeline = timelineOf(page([5, 4], { nextCursor: 'first' }), read);
  await timeline.loadMore();
  await timeline.loadMore();
  await timeline.loadMore();
  expect(idsOf(timeline)).toEqual([5, 4, 3, 2, 1]);
  expect(asked).toEqual(['first', 'second']);
  expect(timeline.nextCursor).toBeNull();
});

test('two wishes for the older page are one question', async () => {
  const { read, asked } = answering(page([1]));
  const timeline = timelineOf(page([2], { nextCursor: 'first' }), read);
  await Promise.all([timeline.loadMore(), timeline.loadMore()]);
  expect(asked).toEqual(['first']);
});

test('an older page that did not come can be asked for again', async () => {
  const { read } = answering(new Error('line down'), page([1]));
  const timeline = timelineOf(page([2], { nextCursor: 'first' }), read);
  await timeline.loadMore();
  expect(timeline.fault).toBeInstanceOf(Error);
  await timeline.loadMore();
  expect(timeline.fault).toBeNull();
  expect(idsOf(timeline)).toEqual([2, 1]);
});

test('new posts wait until they are asked for, and none is repeated', async () => {
  const { read, asked } = answering(page([3, 2], { newerCursor: 'later' }), page([4, 3]));
  const timeline = timelineOf(page([2, 1]), read);
  await timeline.checkNewer();
  await timeline.checkNewer();
  expect(asked).toEqual(['newer', 'later']);
  expect(idsOf(timeline)).toEqual([2, 1]);
  expect(timeline.waitingCount).toBe(2);
  timeline.showWaiting();
  expect(idsOf(timeline)).toEqual([4, 3, 2, 1]);
  expect(timeline.waitingCount).toBe(0);
});

test('more news than a page holds ends the asking: showing them begins anew', async () => {
  const { read, asked } = answering(page([9, 8], { hasNewer: true }));
  const timeline = timelineOf(page([1]), read);
  await timeline.checkNewer();
  await timeline.checkNewer();
  expect(timeline.overflown).toBe(true);
  expect(asked).toHaveLength(1);
});

test('a post of one’s own stands at the top, and is not told as news', async () => {
  const { read } = answering(page([3, 2]));
  const timeline = timelineOf(page([1]), read);
  timeline.add(post(3));
  await timeline.checkNewer();
  expect(idsOf(timeline)).toEqual([3, 1]);
  expect(timeline.waitingCount).toBe(1);
});

test('a post of one’s own that came among the news before its own answer waits no longer', async () => {
  const { read } = answering(page([3, 2]));
  const timeline = timelineOf(page([1]), read);
  await timeline.checkNewer();
  timeline.add(post(3));
  expect(idsOf(timeline)).toEqual([3, 1]);
  timeline.showWaiting();
  expect(idsOf(timeline)).toEqual([2, 3, 1]);
});

test('a post that is told twice is shown once', () => {
  const timeline = timelineOf(page([2]), answering().read);
  timeline.add(post(3));
  timeline.add(post(3));
  expect(idsOf(timeline)).toEqual([3, 2]);
});

test('what was loaded comes back with its place in the reading', async () => {
  const { posts } = new Store();
  const { read } = answering(page([2], { nextCursor: 'second' }));
  const left = new Timeline(page([3], { nextCursor: 'first' }), posts, read);
  await left.loadMore();
  const back = new Timeline(page([4, 3], { nextCursor: 'other' }), posts, answering(page([1])).read);
  back.restore(left.capture());
  expect(idsOf(back)).toEqual([3, 2]);
  await back.loadMore();
  expect(idsOf(back)).toEqual([3, 2, 1]);
});

const like = { liked: true, likesCount: 1 };

test('what was changed, deleted or restored shows in its place, also where one comes back to', () => {
  const { posts } = new Store();
  const timeline = new Timeline(page([3, 2, 1]), posts, answering().read);
  posts.confirm('2', { gone: true });
  posts.confirm('1', like);
  expect(idsOf(timeline)).toEqual([3, 1]);
  expect(timeline.items.at(-1)).toMatchObject(like);
  const left = timeline.capture();
  const back = new Timeline(page([9]), posts, answering().read);
  back.restore(left);
  expect(idsOf(back)).toEqual([3, 1]);
  posts.confirm('2', { gone: false });
  expect(idsOf(back)).toEqual([3, 2, 1]);
});

test('what was changed or deleted is so too where one comes back in a new document', () => {
  const { posts } = new Store();
  const left = new Timeline(page([3, 2, 1]), posts, answering().read);
  posts.confirm('3', like);
  for (const id of ['2', '1']) posts.confirm(id, { gone: true });
  const kept = structuredClone(left.capture());
  // One was restored elsewhere meanwhile: the server has just told of it.
  const back = timelineOf(page([9, 1]), answering().read);
  back.restore(kept);
  expect(back.items).toEqual(
    [post(3), post(1)].map((each) => ({ ...each, ...(each.id === '3' && like), gone: false })),
  );
});

test('what was still under way when a list was left is not kept for a new document', () => {
  const { posts } = new Store();
  const left = new Timeline(page([2]), posts, answering().read);
  void posts.act('2', {
    queue: 'like',
    about: 'like',
    apply: () => like,
    send: () => new Promise<never>(() => undefined),
    confirm: () => like,
  });
  expect(left.items[0]).toMatchObject(like);
  const back = timelineOf(page([]), answering().read);
  back.restore(structuredClone(left.capture()));
  expect(back.items[0]).toMatchObject({ id: '2', liked: false, likesCount: 0 });
});

test('posts of a person who is blocked vanish, return when that is taken back, and stay away in a new document', () => {
  const { people, posts } = new Store();
  const other = { ...post(2), author: { ...post(2).author, id: '2' } };
  const timeline = new Timeline({ ...page([3]), items: [post(3), other] }, posts, answering().read);
  people.confirm('2', { blocked: true });
  expect(idsOf(timeline)).toEqual([3]);
  const back = timelineOf(page([]), answering().read);
  back.restore(structuredClone(timeline.capture()));
  expect(idsOf(back)).toEqual([3]);
  people.confirm('2', { blocked: false });
  expect(idsOf(timeline)).toEqual([3, 2]);
});

test('answers that come late keep what others said, and none brings back what was deleted', () => {
  const { posts } = new Store();
  const timeline = new Timeline(page([3, 2, 1]), posts, answering().read);
  posts.confirm('3', { content: 'as it was saved' });
  posts.confirm('3', like);
  posts.confirm('2', { gone: true });
  posts.confirm('2', like);
  expect(idsOf(timeline)).toEqual([3, 1]);
  expect(timeline.items[0]).toMatchObject({ content: 'as it was saved', ...like });
  posts.confirm('2', { gone: false });
  expect(timeline.items[1]).toMatchObject({ id: '2', ...like });
});

test('what the server says later is newer than what the page knew', async () => {
  const { posts, clock } = new Store();
  const { read } = answering(page([1]));
  const timeline = new Timeline(page([2], { nextCursor: 'first' }), posts, read);
  posts.receive(post(1), clock.next());
  posts.confirm('1', { content: 'as it was here' });
  posts.confirm('2', { gone: true });
  await timeline.loadMore();
  expect(timeline.items.map(({ content }) => content)).toEqual(['Post 1']);
  clock.askPage();
  expect(idsOf(new Timeline(page([2]), posts, read))).toEqual([2]);
});

test('a page that was asked for before a post was deleted does not bring it back', async () => {
  const { posts } = new Store();
  const answer = Promise.withResolvers<PostTimeline>();
  const timeline = new Timeline(page([3, 2], { nextCursor: 'first' }), posts, () => answer.promise);
  const loaded = timeline.loadMore();
  posts.confirm('2', { gone: true });
  answer.resolve(page([2, 1]));
  await loaded;
  expect(idsOf(timeline)).toEqual([3, 1]);
});

test('who comes back finds the posts they left as they are now', () => {
  const { posts, clock } = new Store();
  const left = new Timeline(page([3, 2, 1]), posts, answering().read).capture();
  const changed = { ...post(3), content: 'changed', editedAt: '2026-11-24T18:00:00.000Z' };
  clock.askPage();
  const back = new Timeline({ ...page([]), items: [changed] }, posts, answering().read);
  back.restore(left);
  expect(back.items.map(({ content }) => content)).toEqual(['changed', 'Post 2', 'Post 1']);
});

test('a list whose every post was deleted is empty', () => {
  const { posts } = new Store();
  const timeline = new Timeline(page([1]), posts, answering().read);
  posts.confirm('1', { gone: true });
  expect(timeline.isEmpty).toBe(true);
});
