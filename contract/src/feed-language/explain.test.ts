import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRule } from '../../test/arbitrary-rules.ts';
import { arbitraryAsked, arbitraryPosts, NOW } from '../../test/arbitrary-worlds.ts';
import { choose, explain, isGroup, matches, nodeAt, parseText, type FeedRule, type PostFacts } from './index.ts';

const RUNS = { numRuns: 1_000, seed: 20261201 };

test('of a post that is let in every explained block is true, of one that is not the named block drops it', () => {
  fc.assert(
    fc.property(arbitraryRule, arbitraryPosts, arbitraryAsked, ({ match }, posts, asked) => {
      for (const post of posts) {
        const explanation = explain(match, post, asked);
        expect(explanation.matched).toBe(matches(match, post, asked));
        if (explanation.matched) {
          for (const { path, leaf } of explanation.because) {
            expect(nodeAt(match, path)).toBe(leaf);
            expect(matches(leaf, post, asked)).toBe(true);
          }
        } else {
          const { path, leaf, excludes } = explanation.droppedBy;
          expect(nodeAt(match, path)).toBe(leaf);
          expect(matches(leaf, post, asked)).toBe(excludes);
        }
      }
    }),
    RUNS,
  );
});

const post: PostFacts = {
  id: '1',
  type: 'image',
  authorId: '2',
  publishedAt: NOW - 1,
  tags: ['jazz', 'ads'],
  words: ['free', 'jazz'],
  likes: 5,
  comments: 0,
  reposts: 0,
  files: 1,
  described: 0,
  language: null,
  contentWarning: null,
};
const asked = {
  now: NOW,
  reader: {
    id: '1',
    following: new Set(['2']),
    friends: new Set<string>(),
    friendsOfFriends: new Set<string>(),
    lists: new Map(),
  },
};

function rule(text: string): FeedRule {
  const read = parseText(text);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

test.each([
  ['all(type=image by=following)', 'post_type author'],
  ['all(any(by=friends tag=jazz) none(tag=news))', 'tag'],
  ['none(by=friends)', ''],
])('%s holds the post because of %s', (text, types) => {
  const explanation = explain(rule(text).match, post, asked);
  expect(explanation.matched && explanation.because.map(({ leaf }) => leaf.type).join(' ')).toBe(types);
});

test.each([
  ['all(type=image by=friends likes=9..)', 'author', false],
  ['all(type=image none(by=friends tag=ads))', 'tag', true],
  ['any(by=friends language=en)', 'author', false],
  ['none(all(type=image likes=5))', 'post_type', true],
  // What is missing makes a block false, and "none of" then lets it through.
  ['all(none(language=en) language=de)', 'language', false],
])('%s drops the post by its block %s', (text, type, excludes) => {
  const explanation = explain(rule(text).match, post, asked);
  expect(explanation).toMatchObject({ matched: false, droppedBy: { leaf: { type }, excludes } });
});

test('bounds count along the feed, and the horizon ends it', () => {
  const posts = ['9', '8', '7', '6', '5'].map((id, index) => ({
    ...post,
    id,
    authorId: index === 2 ? '3' : '2',
    publishedAt: NOW - (index === 4 ? 100 * 24 * 3_600_000_000 : index),
  }));
  const ids = (text: string) => choose(rule(text), posts, asked).map(({ id }) => id);
  expect(ids('all(type=image)')).toEqual(['9', '8', '7', '6']);
  expect(ids('all(type=image) back=all')).toEqual(['9', '8', '7', '6', '5']);
  expect(ids('all(by=2|3)')).toEqual(['9', '8', '7', '6', '5']);
  expect(ids('all(type=image) per-author=1')).toEqual(['9', '7']);
  expect(ids('all(type=image) stop=2')).toEqual(['9', '8']);
  expect(isGroup(rule('all(type=image)').match)).toBe(true);
});

test('a feed of popular posts has the highest score first', () => {
  const posts = [
    { ...post, id: '1', likes: 6 },
    { ...post, id: '2', likes: 0, comments: 3, reposts: 1 },
    { ...post, id: '3', likes: 6 },
    { ...post, id: '4', likes: 99, publishedAt: NOW - 8 * 24 * 3_600_000_000 },
  ];
  expect(choose(rule('all(type=image) sort=popular/week'), posts, asked).map(({ id }) => id)).toEqual(['2', '3', '1']);
});
