import { describe, expect, test } from 'vitest';
import { findCommunities } from './communities.ts';
import { planFollows } from './follows.ts';
import { readFriendshipGraph } from './graph.ts';
import { inventPeople } from './people.ts';
import { at } from './random.ts';

const graph = readFriendshipGraph();
const people = inventPeople('a seed', graph, findCommunities(graph));
const follows = planFollows('a seed', graph, people);
const pairs = new Set(follows.map(({ follower, followed }) => `${follower} ${followed}`));
const oneSided = follows.filter(({ follower, followed }) => !pairs.has(`${followed} ${follower}`));
const everybody = [...people.keys()];

const count = (personOf: (follow: (typeof follows)[number]) => number) => {
  const counts = everybody.map(() => 0);
  for (const follow of follows) counts[personOf(follow)] = (counts[personOf(follow)] ?? 0) + 1;
  return counts;
};
const followers = count(({ followed }) => followed);
const following = count(({ follower }) => follower);
const friends = graph.friends.map((own) => own.length);

function median(numbers: readonly number[]): number {
  return at(
    [...numbers].sort((one, other) => one - other),
    Math.floor(numbers.length / 2),
  );
}

describe('invented follows', () => {
  test('hold both directions of every friendship, and make no other', () => {
    expect(pairs.size).toBe(follows.length);
    expect(follows.length - oneSided.length).toBe(2 * graph.friendships.length);
    for (const [one, other] of graph.friendships) {
      expect(pairs.has(`${one} ${other}`) && pairs.has(`${other} ${one}`)).toBe(true);
    }
  });

  test('lie after both people joined, and are of nobody by themself', () => {
    for (const { follower, followed, age } of follows) {
      expect(follower).not.toBe(followed);
      expect(age).toBeLessThanOrEqual(Math.min(at(people, follower).joined, at(people, followed).joined));
    }
  });

  test('that nobody returns are of public profiles, a quarter of all', () => {
    for (const { followed } of oneSided) expect(at(people, followed).visibility).toBe('public');
    expect(oneSided.length / follows.length).toBeGreaterThan(0.15);
    expect(oneSided.length / follows.length).toBeLessThan(0.35);
  });

  test('give hardly anybody three numbers alike', () => {
    const alike = everybody.filter((person) => {
      const own = at(friends, person);
      return at(followers, person) === own && at(following, person) === own;
    });
    expect(alike.length / people.length).toBeLessThan(0.03);
    expect(everybody.filter((person) => at(followers, person) > at(following, person)).length).toBeGreaterThan(100);
    expect(everybody.filter((person) => at(followers, person) < at(following, person)).length).toBeGreaterThan(400);
  });

  test('give houses and those who write most the most readers who are no friends', () => {
    const readers = (person: number) => at(followers, person) - at(friends, person);
    const houses = everybody.filter((person) => at(people, person).calledName === null);
    const others = everybody.filter((person) => at(people, person).calledName !== null);
    const talkative = others.toSorted((one, other) => at(people, other).talkativeness - at(people, one).talkativeness);
    const usual = median(others.map(readers));
    expect(median(houses.map(readers))).toBeGreaterThan(10 * Math.max(usual, 1));
    expect(median(talkative.slice(0, 50).map(readers))).toBeGreaterThan(5 * Math.max(usual, 1));
    // A house follows hardly anybody but its friends.
    expect(median(houses.map((person) => at(followers, person) - at(following, person)))).toBeGreaterThan(20);
  });

  test('are the same for the same seed and others for another', () => {
    expect(planFollows('a seed', graph, people)).toEqual(follows);
    expect(planFollows('another', graph, people)).not.toEqual(follows);
  });
});
