import { microsecondsOf } from './dates.ts';
import { matches, type Asked } from './evaluate.ts';
import type { Moment, PostFacts } from './facts.ts';
import { horizonOf, type FeedRule, type PopularWindow } from './tree.ts';

/** Days of each window of popularity (decision 40). */
export const WINDOW_DAYS: Readonly<Record<PopularWindow, number>> = { day: 1, week: 7, month: 30 };
/** What a like, a comment and a repost count for popularity (decision 40). */
export const SCORE = { likes: 1, comments: 2, reposts: 3 } as const;

export function scoreOf({ likes, comments, reposts }: Pick<PostFacts, 'likes' | 'comments' | 'reposts'>): number {
  return likes * SCORE.likes + comments * SCORE.comments + reposts * SCORE.reposts;
}

/** Posts from when on a feed holds, in microseconds since 1970. */
export function startOf(rule: FeedRule, now: Moment): Moment {
  const days = horizonOf(rule);
  const horizon = days === 'all' ? -Infinity : now - microsecondsOf({ last: days, unit: 'days' });
  if (rule.sort.by === 'recent') return horizon;
  return Math.max(horizon, now - microsecondsOf({ last: WINDOW_DAYS[rule.sort.window], unit: 'days' }));
}

/** The posts of a feed in its order, of those that the reader may see. */
export function choose(rule: FeedRule, posts: readonly PostFacts[], asked: Asked): PostFacts[] {
  const start = startOf(rule, asked.now);
  const held = posts.filter((post) => post.publishedAt >= start && matches(rule.match, post, asked));
  return bounded(rule, held.toSorted(rule.sort.by === 'recent' ? byTime : byScore));
}

function byTime(one: PostFacts, other: PostFacts): number {
  return other.publishedAt - one.publishedAt || Number(BigInt(other.id) - BigInt(one.id));
}

function byScore(one: PostFacts, other: PostFacts): number {
  return scoreOf(other) - scoreOf(one) || byTime(one, other);
}

function bounded({ perAuthor = Infinity, stopAfter }: FeedRule, posts: readonly PostFacts[]): PostFacts[] {
  const counts = new Map<string, number>();
  const kept = posts.filter(({ authorId }) => {
    const count = (counts.get(authorId) ?? 0) + 1;
    counts.set(authorId, count);
    return count <= perAuthor;
  });
  return kept.slice(0, stopAfter);
}
