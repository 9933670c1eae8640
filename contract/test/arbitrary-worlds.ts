import fc from 'fast-check';
import type { Asked, PostFacts } from '../src/feed-language/index.ts';
import { fold } from '../src/index.ts';
import { WORLD } from './arbitrary-rules.ts';

/** The moment at which random feeds are read, in microseconds. */
export const NOW = Date.UTC(2026, 10, 30, 12) * 1000;
const HOUR = 3_600_000_000;

const several = <Value>(values: readonly Value[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

/** A post that random rules often meet; its id is given by its place. */
const arbitraryPost = fc.record({
  type: fc.constantFrom(...WORLD.types),
  authorId: fc.constantFrom(...WORLD.people),
  // Some of one moment, so that ids decide, and some older than every horizon of the usual length.
  hours: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 * 24 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 9_000 }) },
  ),
  tags: several(WORLD.tags, 3),
  words: fc.array(fc.constantFrom(...WORLD.words), { maxLength: 6 }),
  likes: fc.nat(7),
  comments: fc.nat(4),
  reposts: fc.nat(3),
  files: fc.nat(2),
  described: fc.nat(2),
  language: fc.option(fc.constantFrom(...WORLD.languages)),
  contentWarning: fc.option(fc.constant('Spoilers'), { freq: 3 }),
});

export const arbitraryPosts: fc.Arbitrary<PostFacts[]> = fc
  .array(arbitraryPost, { minLength: 5, maxLength: 40 })
  .map((posts) =>
    posts.map(({ hours, tags, words, described, ...post }, index) => ({
      ...post,
      id: String(index + 1),
      publishedAt: NOW - hours * HOUR,
      tags: [...new Set(tags.map(fold))],
      words: words.map(fold),
      described: Math.min(described, post.files),
    })),
  );

/** A reader with a circle; the sets of friends are those of a graph only as far as rules can tell. */
export const arbitraryAsked: fc.Arbitrary<Asked> = fc
  .record({
    id: fc.constantFrom(...WORLD.people),
    following: several(WORLD.people, 4),
    friends: several(WORLD.people, 2),
    friendsOfFriends: several(WORLD.people, 2),
    one: several(WORLD.people, 4),
    other: several(WORLD.people, 4),
  })
  .map(({ id, following, friends, friendsOfFriends, one, other }) => ({
    now: NOW,
    reader: {
      id,
      following: new Set(following),
      friends: new Set(friends),
      friendsOfFriends: new Set(friendsOfFriends),
      lists: new Map([
        ['1', new Set(one)],
        ['2', new Set(other)],
      ]),
    },
  }));
