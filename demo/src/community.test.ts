import { describe, expect, test } from 'vitest';
import { findCommunities } from './communities.ts';
import { parseGraph, readFriendshipGraph } from './graph.ts';
import { inventPeople } from './people.ts';
import { createRandom } from './random.ts';

const graph = readFriendshipGraph();
const communities = findCommunities(graph);

describe('the friendship graph', () => {
  test('holds the 962 people and 18,812 friendships that its citation names', () => {
    expect(graph.people).toBe(962);
    expect(graph.friendships).toHaveLength(18_812);
    expect(graph.friends.flat()).toHaveLength(2 * 18_812);
    expect(graph.friends.every((friends) => friends.length > 0)).toBe(true);
  });

  test.each([
    ['a b', 'is not a friendship'],
    ['3 3', 'with oneself'],
    ['1 2\n2 1', 'twice'],
  ])('is refused when it says %j', (text, words) => {
    expect(() => parseGraph(text)).toThrow(words);
  });
});

describe('communities', () => {
  test('part two circles that one friendship joins', () => {
    const circles = parseGraph('0 1\n0 2\n1 2\n2 3\n3 4\n3 5\n4 5');
    expect(findCommunities(circles)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test('divide the graph into about a dozen, the largest first, and the same ones every time', () => {
    const sizes = new Map<number, number>();
    for (const community of communities) sizes.set(community, (sizes.get(community) ?? 0) + 1);
    const inOrder = [...sizes].sort(([one], [other]) => one - other).map(([, size]) => size);
    expect(inOrder.length).toBeGreaterThanOrEqual(8);
    expect(inOrder.length).toBeLessThanOrEqual(20);
    expect(inOrder).toEqual([...inOrder].sort((one, other) => other - one));
    expect(findCommunities(graph)).toEqual(communities);
  });
});

describe('invented people', () => {
  const people = inventPeople('a seed', graph, communities);

  test('have usernames that sign-up would take, no two alike without regard to case', () => {
    for (const { username } of people) expect(username).toMatch(/^[A-Za-z0-9_]{3,30}$/);
    expect(new Set(people.map(({ username }) => username.toLowerCase())).size).toBe(962);
  });

  test('keep to the lengths of their profiles and lead to no real address', () => {
    for (const { bio, displayName, location, website } of people) {
      expect((bio ?? '').length).toBeLessThanOrEqual(500);
      expect(displayName.length).toBeLessThanOrEqual(100);
      expect((location ?? '').length).toBeLessThanOrEqual(100);
      if (website !== null) expect(new URL(website).hostname).toMatch(/^[a-z0-9-]+\.example$/);
    }
  });

  test('are mostly public, some for followers, a few private', () => {
    const count = (visibility: string) => people.filter((person) => person.visibility === visibility).length;
    expect(count('public')).toBeGreaterThan(800);
    expect(count('followers')).toBeGreaterThan(30);
    expect(count('private')).toBeGreaterThan(5);
  });

  test('are the same for the same seed and others for another', () => {
    expect(inventPeople('a seed', graph, communities)).toEqual(people);
    expect(inventPeople('another', graph, communities)).not.toEqual(people);
  });
});

test('choices of one purpose do not move those of another', () => {
  const names = createRandom('seed', 'names');
  const before = createRandom('seed', 'posts').fraction();
  names.fraction();
  expect(createRandom('seed', 'posts').fraction()).toBe(before);
  expect(createRandom('seed', 'names').fraction()).not.toBe(before);
});
