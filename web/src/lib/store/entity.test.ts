import { expect, test } from 'vitest';
import type { Act } from './act.ts';
import { Clock, OLDEST } from './clock.ts';
import { Entity } from './entity.svelte.ts';

interface Known {
  readonly liked: boolean;
  readonly likesCount: number;
  readonly words?: string;
  readonly gone?: boolean;
}
type Like = Pick<Known, 'liked' | 'likesCount'>;

const UNLIKED: Known = { liked: false, likesCount: 7 };

/** A server that answers when the test says so, and what was asked of it. */
function server() {
  const asked: boolean[] = [];
  const waiting: PromiseWithResolvers<Like>[] = [];
  const like = (liked: boolean): Act<Known, Like> => ({
    queue: 'like',
    about: 'like',
    apply: (known) => ({ liked, likesCount: known.likesCount + Number(liked) - Number(known.liked) }),
    send: () => {
      asked.push(liked);
      const answer = Promise.withResolvers<Like>();
      waiting.push(answer);
      return answer.promise;
    },
    confirm: (answer) => answer,
  });
  const next = () => {
    const answer = waiting.shift();
    if (answer === undefined) throw new Error('Nothing was asked.');
    return answer;
  };
  return { like, asked, next };
}

test('an act shows at once and becomes what the server says', async () => {
  const { like, next } = server();
  const post = new Entity(UNLIKED, OLDEST, new Clock());
  const done = post.act(like(true));
  expect([post.shown, post.confirmed]).toEqual([{ liked: true, likesCount: 8 }, UNLIKED]);
  next().resolve({ liked: true, likesCount: 12 });
  expect(await done).toBe(true);
  expect(post.shown).toEqual({ liked: true, likesCount: 12 });
});

test('a refusal takes the act back and gives the reason', async () => {
  const { like, next } = server();
  const post = new Entity({ liked: true, likesCount: 8 }, OLDEST, new Clock());
  const done = post.act(like(false));
  expect(post.shown).toEqual({ liked: false, likesCount: 7 });
  next().reject(new Error('line down'));
  await expect(done).rejects.toThrow('line down');
  expect(post.shown).toEqual({ liked: true, likesCount: 8 });
});

test('a second act waits for the first, and the last wish holds', async () => {
  const { like, asked, next } = server();
  const post = new Entity(UNLIKED, OLDEST, new Clock());
  const presses = [post.act(like(true)), post.act(like(false))];
  expect(post.shown).toEqual(UNLIKED);
  next().resolve({ liked: true, likesCount: 8 });
  await expect.poll(() => asked).toEqual([true, false]);
  expect(post.shown).toEqual(UNLIKED);
  next().resolve(UNLIKED);
  expect(await Promise.all(presses)).toEqual([true, true]);
});

test('three quick presses ask once', async () => {
  const { like, asked, next } = server();
  const post = new Entity(UNLIKED, OLDEST, new Clock());
  const presses = [post.act(like(true)), post.act(like(false)), post.act(like(true))];
  next().resolve({ liked: true, likesCount: 8 });
  expect(await Promise.all(presses)).toEqual([true, false, true]);
  expect(asked).toEqual([true]);
  expect(post.shown).toEqual({ liked: true, likesCount: 8 });
});

test('what waits behind a refused act is dropped with it, and the reason is given once', async () => {
  const { like, asked, next } = server();
  const post = new Entity(UNLIKED, OLDEST, new Clock());
  const outcomes = Promise.allSettled([post.act(like(true)), post.act(like(false))]);
  next().reject(new Error('too often'));
  expect(await outcomes).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: false }]);
  expect(asked).toEqual([true]);
  expect(post.shown).toEqual(UNLIKED);
});

test('an act that repeats what is known already is sent all the same: another tab may have undone it', async () => {
  const { like, asked, next } = server();
  const post = new Entity({ liked: true, likesCount: 8 }, OLDEST, new Clock());
  const done = post.act(like(true));
  next().resolve({ liked: true, likesCount: 8 });
  await done;
  expect(asked).toEqual([true]);
});

test('acts in different queues do not wait for each other, and a late like brings no deleted post back', async () => {
  const { like, next } = server();
  const post = new Entity(UNLIKED, OLDEST, new Clock());
  const liked = post.act(like(true));
  const gone = { gone: true };
  const isGone = () => gone;
  await post.act({ queue: 'delete', about: 'delete', apply: isGone, send: () => Promise.resolve(), confirm: isGone });
  next().resolve({ liked: true, likesCount: 8 });
  await liked;
  expect(post.shown).toEqual({ liked: true, likesCount: 8, gone: true });
});

test('a read that was asked for before an act was answered does not undo the act', async () => {
  const clock = new Clock();
  const { like, next } = server();
  const post = new Entity(UNLIKED, OLDEST, clock);
  const asked = clock.next();
  const done = post.act(like(true));
  next().resolve({ liked: true, likesCount: 8 });
  await done;
  post.receive({ ...UNLIKED, words: 'as saved elsewhere' }, asked);
  expect(post.shown).toEqual({ liked: true, likesCount: 8, words: 'as saved elsewhere' });
  post.receive(UNLIKED, clock.next());
  expect(post.shown).toEqual({ ...UNLIKED, words: 'as saved elsewhere' });
});

test('of two reads the one that was asked for last holds, whichever arrives first', () => {
  const clock = new Clock();
  const post = new Entity({ ...UNLIKED, words: 'first' }, OLDEST, clock);
  const [early, late] = [clock.next(), clock.next()];
  post.receive({ words: 'late' }, late);
  post.receive({ words: 'early' }, early);
  expect(post.shown.words).toBe('late');
});

test('what is under way shows on top of what is read meanwhile', () => {
  const clock = new Clock();
  const post = new Entity(UNLIKED, OLDEST, clock);
  void post.act(server().like(true));
  post.receive({ liked: false, likesCount: 9 }, clock.next());
  expect(post.shown).toEqual({ liked: true, likesCount: 10 });
});
