import { describe, expect, test } from 'vitest';
import { findCommunities } from './communities.ts';
import { planFollows } from './follows.ts';
import { readFriendshipGraph } from './graph.ts';
import { planLikes } from './likes.ts';
import { inventPeople } from './people.ts';
import { writePosts } from './posts.ts';
import { at } from './random.ts';

const DAY = 86_400;
const graph = readFriendshipGraph();
const people = inventPeople('a seed', graph, findCommunities(graph));
const follows = planFollows('a seed', graph, people);
const since = new Map(follows.map(({ follower, followed, age }) => [`${follower} ${followed}`, age]));
const posts = writePosts('a seed', 3_000, people, graph);
const likes = planLikes('a seed', posts, people, graph, follows);

describe('invented likes', () => {
  test('are by those who may see: nobody likes what is private, followers alone what is for followers', () => {
    for (const { person, post, age } of likes) {
      const { author, visibility } = at(posts, post);
      expect(visibility).not.toBe('private');
      if (visibility === 'public' && at(people, author).visibility === 'public') continue;
      expect(since.get(`${person} ${author}`)).toBeGreaterThan(age);
    }
    const closed = likes.filter(({ post }) => at(posts, post).visibility === 'followers');
    expect(closed.length).toBeGreaterThan(100);
  });

  test('are by people who had joined, each once a post, never by the author', () => {
    for (const { person, post, age } of likes) {
      expect(at(people, person).joined).toBeGreaterThan(age);
      expect(person).not.toBe(at(posts, post).author);
    }
    expect(new Set(likes.map(({ person, post }) => `${person} ${post}`)).size).toBe(likes.length);
  });

  test('come after the post, within days and before the fill’s moment, oldest first', () => {
    for (const { post, age } of likes) {
      expect(age).toBeGreaterThan(0);
      expect(age).toBeLessThan(at(posts, post).age);
      expect(age).toBeGreaterThan(at(posts, post).age - 10 * DAY);
    }
    const ages = likes.map(({ age }) => age);
    expect(ages).toEqual([...ages].sort((one, other) => other - one));
  });

  test('are about a dozen a post, most of friends, and many for a few posts', () => {
    const amount = likes.length / posts.length;
    expect(amount).toBeGreaterThan(9);
    expect(amount).toBeLessThan(16);
    const byFriends = likes.filter(({ person, post }) => since.has(`${person} ${at(posts, post).author}`));
    expect(byFriends.length / likes.length).toBeGreaterThan(0.6);
    const counts = new Map<number, number>();
    for (const { post } of likes) counts.set(post, (counts.get(post) ?? 0) + 1);
    const most = [...counts.values()].sort((one, other) => other - one);
    expect(at(most, 0)).toBeGreaterThan(8 * amount);
    expect(at(most, Math.floor(posts.length / 2))).toBeLessThan(amount);
  });

  test('are the same for the same seed and others for another', () => {
    expect(planLikes('a seed', posts, people, graph, follows)).toEqual(likes);
    expect(planLikes('another', posts, people, graph, follows)).not.toEqual(likes);
  });
});
