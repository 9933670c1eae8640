import type { Post, PostTimeline } from '@vrss/contract';
import { expect, test, vi } from 'vitest';
import { postNews } from './post-news.svelte.ts';
import { Timeline, type ReadPage } from './timeline.svelte.ts';

const post = (id: number): Post => ({
  id: String(id),
  type: 'text_short',
  author: { id: '1', username: 'wren_c', displayName: null, avatarUrl: null },
  visibility: 'public',
  title: null,
  content: `Post ${id}`,
  tags: [],
  publishedAt: '2026-11-23T18:00:00.000Z',
  editedAt: null,
  likesCount: 0,
  liked: false,
  commentsCount: 0,
  repostsCount: 0,
});
const page = (ids: readonly number[], rest: Partial<PostTimeline> = {}): PostTimeline => ({
  items: ids.map(post),
  nextCursor: null,
  newerCursor: 'newer',
  hasNewer: false,
  ...rest,
});
const idsOf = (timeline: Timeline) => timeline.items.map(({ id }) => Number(id));

/** Answers each question with the next of these, and keeps what was asked. */
function answering(...answers: readonly (PostTimeline | Error)[]): { read: ReadPage; asked: string[] } {
  const asked: string[] = [];
  const left = [...answers];
  const read: ReadPage = async ({ cursor }) => {
    asked.push(cursor);
    const answer = left.shift();
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('Nothing more was expected.');
    return answer;
  };
  return { read, asked };
}

test('older pages join at the end until there are none', async () => {
  const { read, asked } = answering(page([3, 2], { nextCursor: 'second' }), page([1]));
  const timeline = new Timeline(page([5, 4], { nextCursor: 'first' }), read);
  await timeline.loadOlder();
  await timeline.loadOlder();
  await timeline.loadOlder();
  expect(idsOf(timeline)).toEqual([5, 4, 3, 2, 1]);
  expect(asked).toEqual(['first', 'second']);
  expect(timeline.nextCursor).toBeNull();
});

test('two wishes for the older page are one question', async () => {
  const { read, asked } = answering(page([1]));
  const timeline = new Timeline(page([2], { nextCursor: 'first' }), read);
  await Promise.all([timeline.loadOlder(), timeline.loadOlder()]);
  expect(asked).toEqual(['first']);
});

test('an older page that did not come can be asked for again', async () => {
  const { read } = answering(new Error('line down'), page([1]));
  const timeline = new Timeline(page([2], { nextCursor: 'first' }), read);
  await timeline.loadOlder();
  expect(timeline.fault).toBeInstanceOf(Error);
  await timeline.loadOlder();
  expect(timeline.fault).toBeNull();
  expect(idsOf(timeline)).toEqual([2, 1]);
});

test('new posts wait until they are asked for, and none is repeated', async () => {
  const { read, asked } = answering(page([3, 2], { newerCursor: 'later' }), page([4, 3]));
  const timeline = new Timeline(page([2, 1]), read);
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
  const timeline = new Timeline(page([1]), read);
  await timeline.checkNewer();
  await timeline.checkNewer();
  expect(timeline.overflown).toBe(true);
  expect(asked).toHaveLength(1);
});

test('a post of one’s own stands at the top at once and becomes the server’s', () => {
  const timeline = new Timeline(page([2, 1]), answering().read);
  const insertion = timeline.insert(post(0));
  expect(timeline.pending).toHaveLength(1);
  insertion.settle(post(3));
  expect(timeline.pending).toHaveLength(0);
  expect(idsOf(timeline)).toEqual([3, 2, 1]);
});

test('a post that was refused goes away again', () => {
  const timeline = new Timeline(page([]), answering().read);
  const insertion = timeline.insert(post(0));
  expect(timeline.isEmpty).toBe(false);
  insertion.withdraw();
  expect(timeline.isEmpty).toBe(true);
});

test('a post on its way is never told as news, and not shown twice', async () => {
  const { read } = answering(page([3]), page([3]));
  const timeline = new Timeline(page([2]), read);
  const insertion = timeline.insert(post(0));
  await timeline.checkNewer();
  expect(timeline.waitingCount).toBe(0);
  insertion.settle(post(3));
  await timeline.checkNewer();
  expect(timeline.waitingCount).toBe(0);
  expect(idsOf(timeline)).toEqual([3, 2]);
});

test('what was loaded comes back with its place in the reading', async () => {
  const { read } = answering(page([2], { nextCursor: 'second' }));
  const left = new Timeline(page([3], { nextCursor: 'first' }), read);
  await left.loadOlder();
  const back = new Timeline(page([4, 3], { nextCursor: 'other' }), answering(page([1])).read);
  back.restore(left.capture());
  expect(idsOf(back)).toEqual([3, 2]);
  await back.loadOlder();
  expect(idsOf(back)).toEqual([3, 2, 1]);
});

test('what was changed, put away or brought back shows in its place, also where one comes back to', () => {
  const timeline = new Timeline(page([3, 2, 1]), answering().read);
  postNews.gone('2');
  postNews.changed('1', { liked: true, likesCount: 1 });
  expect(idsOf(timeline)).toEqual([3, 1]);
  expect(timeline.items.at(-1)).toMatchObject({ liked: true, likesCount: 1 });
  const left = timeline.capture();
  const back = new Timeline(page([9]), answering().read);
  back.restore(left);
  expect(idsOf(back)).toEqual([3, 1]);
  postNews.back('2');
  expect(idsOf(back)).toEqual([3, 2, 1]);
});

test('what was changed or put away is so too where one comes back in a new document', async () => {
  const left = new Timeline(page([3, 2, 1]), answering().read);
  postNews.changed('3', { liked: true, likesCount: 1 });
  for (const id of ['2', '1']) postNews.gone(id);
  const kept = left.capture();
  vi.resetModules();
  const { Timeline: TimelineAnew } = await import('./timeline.svelte.ts');
  // One was brought back elsewhere meanwhile: the server has just told of it.
  const back = new TimelineAnew(page([9, 1]), answering().read);
  back.restore(kept);
  expect(back.items).toEqual([{ ...post(3), liked: true, likesCount: 1 }, post(1)]);
});

test('answers that come late keep what others said, and none brings back what was put away', () => {
  const timeline = new Timeline(page([3, 2, 1]), answering().read);
  postNews.changed('3', { content: 'as it was saved' });
  postNews.changed('3', { liked: true, likesCount: 1 });
  postNews.gone('2');
  postNews.changed('2', { liked: true, likesCount: 1 });
  expect(idsOf(timeline)).toEqual([3, 1]);
  expect(timeline.items[0]).toMatchObject({ content: 'as it was saved', liked: true, likesCount: 1 });
  postNews.back('2');
  expect(timeline.items[1]).toMatchObject({ id: '2', liked: true, likesCount: 1 });
});

test('what the server says later is newer than what the page knew', async () => {
  const read = answering(page([1]));
  const timeline = new Timeline(page([2], { nextCursor: 'first' }), read.read);
  postNews.changed('1', { content: 'as it was here' });
  postNews.gone('2');
  await timeline.loadOlder();
  expect(timeline.items.map(({ content }) => content)).toEqual(['Post 1']);
  expect(idsOf(new Timeline(page([2]), read.read))).toEqual([2]);
});

test('a server that draws many pages keeps nothing of their posts', () => {
  // A copy of all that were read before, for each of them, would not come to an end.
  const ids = Array.from({ length: 100_000 }, (_, index) => index + 1_000);
  const drawn = Array.from(
    { length: 1_000 },
    (_, index) => new Timeline(page(ids.slice(index * 100, index * 100 + 100)), answering().read).items.length,
  );
  expect(new Set(drawn)).toEqual(new Set([100]));
});

test('who comes back finds the posts they left as they are now', () => {
  const left = new Timeline(page([3, 2, 1]), answering().read).capture();
  const changed = { ...post(3), content: 'changed', editedAt: '2026-11-24T18:00:00.000Z' };
  postNews.changed('3', changed);
  const back = new Timeline({ ...page([]), items: [changed] }, answering().read);
  back.restore(left);
  expect(back.items.map(({ content }) => content)).toEqual(['changed', 'Post 2', 'Post 1']);
});

test('a list whose every post was put away is empty', () => {
  const timeline = new Timeline(page([1]), answering().read);
  postNews.gone('1');
  expect(timeline.isEmpty).toBe(true);
});
