import { choose, leavesOf, parseText, printRule, startOf, type FeedRule } from '@vrss/contract/feed-language/index';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRule } from '../../../../../contract/test/arbitrary-rules.ts';
import { testDatabase } from '../../../../test/database.ts';
import { arbitraryWorld, askedOf, settle, visiblePosts, type World } from '../../../../test/feeds/world.ts';
import { readTimeline } from '../../../core/timeline.ts';
import { createCursorSigner } from '../../../core/cursor.ts';
import { timeline, type Timeline } from '../../posts/index.ts';
import { planOf, timelineOf, type Plan } from './compile.ts';
import { readFile } from 'node:fs/promises';
import { NOW } from '../../../../../contract/test/arbitrary-worlds.ts';
import { readCases } from '../../../../test/feeds/cases.ts';
import { viewer } from '../../../core/visibility.ts';
import { findPopular, refreshScores } from '../popular.queries.ts';
import { isPopular, popularText } from './popular.ts';
import { findKnown } from './known.queries.ts';
import { boundsOf, type Known } from './estimate.ts';
import type { AccessPath } from './paths.ts';

const { database, ownerUrl } = await testDatabase();
const cursors = createCursorSigner('a secret that is long enough to be one');

const CASES = new URL('../../../../../docs/feed-cases.md', import.meta.url);
const SEED = 20_261_201;

async function refreshAll(): Promise<void> {
  for (const period of ['day', 'week', 'month'] as const) await refreshScores(database, period, new Date(NOW / 1000));
}

const WORLDS = 50;
const RULES = 100;

/** As if the world were large, so that every way to posts is the cheapest for some rule; drawn for each. */
function drawnKnown(rule: FeedRule, now: number, draw: number): Known {
  const rows = leavesOf(rule.match).map(({ leaf }, index) => [leaf, 10 ** (1 + ((draw + index * 3) % 6))] as const);
  return {
    posts: 1e7,
    people: 1e5,
    oldest: 0,
    following: 100,
    friends: 50,
    lists: new Map(),
    rows: new Map(rows),
    now,
  };
}

/** The ids of a feed by SQL. */
async function readFeed(world: World, rule: FeedRule, plan: Plan, limit: number): Promise<string[]> {
  const { now } = askedOf(world);
  if (!isPopular(rule)) return readAll(world, timeline(timelineOf(rule, plan, now)), limit);
  return findPopular(
    database,
    popularText(rule, plan.path, { reader: viewer(world.readerId), now, bounds: plan.bounds }),
  );
}

/** Page by page. */
async function readAll(world: World, feed: Timeline, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await readTimeline(cursors, { procedure: 'test', filter: '', cursor, limit }, async (range) => {
      const slice = await feed.slice(database, world.readerId, range);
      if (slice === null) throw new Error('Every reader has a feed.');
      return slice;
    });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return ids;
}

function kindsOf(path: AccessPath): string[] {
  return path.kind === 'merged' ? ['merged', ...path.paths.flatMap(kindsOf)] : [path.kind];
}

const counts = new Map<string, number>();
function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** Reads the rule by both engines. */
async function compare(world: World, rule: FeedRule, draw: number): Promise<void> {
  const asked = askedOf(world);
  const plan = planOf(rule, drawnKnown(rule, asked.now, draw));
  const whole = { ...plan, bounds: boundsOf(rule, asked.now) };
  const visible = visiblePosts(world);
  const expected = choose(rule, visible, asked).map(({ id }) => id);
  expect(await readFeed(world, rule, whole, draw % 2 === 0 ? 50 : 7), printRule(rule)).toEqual(expected);
  kindsOf(plan.path).forEach(count);
  count(rule.sort.by);
  for (const { leaf } of leavesOf(rule.match)) count(`${leaf.type} ${leaf.operator}`);
  const held = visible.filter(({ publishedAt }) => publishedAt >= startOf(rule, asked.now)).length;
  if (expected.length >= held / 100 && expected.length <= held * 0.9) count('some');
}

test('both engines choose the same posts in the same order, whatever the way to them', async () => {
  const worlds = fc.sample(arbitraryWorld, { numRuns: WORLDS, seed: SEED });
  const rules = fc.sample(arbitraryRule, { numRuns: WORLDS * RULES, seed: SEED });
  for (const [index, world] of worlds.entries()) {
    await settle(ownerUrl, world);
    await refreshAll();
    const own = rules.slice(index * RULES, (index + 1) * RULES).entries();
    const work = async () => {
      for (const [draw, rule] of own) await compare(world, rule, draw);
    };
    await Promise.all(Array.from({ length: 4 }, work));
  }
  expect(counts.get('some')).toBeGreaterThan((WORLDS * RULES) / 3);
  expect([...counts].filter(([, times]) => times < 100)).toEqual([]);
  expect([...counts.keys()].toSorted()).toEqual([...EVERYTHING, 'some'].toSorted());
});

const EVERYTHING = [
  ...['recent', 'popular', 'everyone', 'authors', 'tags', 'words', 'merged'],
  ...['post_type equals', 'author equals', 'tag equals', 'tag contains', 'keyword contains', 'date_range in_range'],
  ...['date_range greater_than', 'date_range less_than', 'engagement equals', 'engagement greater_than'],
  ...['engagement less_than', 'engagement in_range', 'media equals', 'alt_text equals', 'language equals'],
  'content_warning equals',
];

test('the cases of docs/feed-cases.md hold for both', async () => {
  const { world, visible, asked, rules } = readCases(await readFile(CASES, 'utf8'));
  await settle(ownerUrl, world);
  await refreshAll();
  expect(rules.length).toBeGreaterThanOrEqual(60);
  for (const { text, expected } of rules) {
    const read = parseText(text);
    if ('faults' in read) throw new Error(`${text}: ${JSON.stringify(read.faults)}`);
    const ids = expected === 'none' ? [] : expected.split(' ');
    const plan = planOf(read.value, await findKnown(database, read.value, world.readerId, asked.now));
    expect(
      choose(read.value, visible, asked).map(({ id }) => id),
      text,
    ).toEqual(ids);
    expect(await readFeed(world, read.value, plan, 3), text).toEqual(ids);
  }
});
