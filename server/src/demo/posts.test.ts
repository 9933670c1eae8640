import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findCommunities } from './communities.ts';
import { Deck, Filling } from './grammar.ts';
import { readFriendshipGraph } from './graph.ts';
import { inventPeople } from './people.ts';
import { writePosts } from './posts.ts';
import { createRandom } from './random.ts';
import { Ledger } from './sentences.ts';

const graph = await readFriendshipGraph();
const people = inventPeople('a seed', graph, findCommunities(graph));
/** More than a demo writes today, so that there is room to grow. */
const posts = writePosts('a seed', 25_000, people, graph);

/** A plain second reading of what a sentence is: every full stop, question or exclamation mark ends one. */
function longSentences(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[.?!]/)
    .map((sentence) =>
      sentence
        .replace(/[^\p{L}\p{N}’ ]/gu, ' ')
        .split(' ')
        .filter(Boolean),
    )
    .filter((words) => words.length > 5)
    .map((words) => words.join(' '));
}

describe('invented posts', () => {
  test('share no sentence of more than five words', () => {
    const seen = new Map<string, string>();
    for (const { content } of posts) {
      for (const sentence of longSentences(content)) {
        expect(seen.get(sentence), content).toBeUndefined();
        seen.set(sentence, content);
      }
    }
    expect(seen.size).toBeGreaterThan(20_000);
  });

  test('hold 1 to 500 characters, no unfilled slot, and begin with a capital or a figure', () => {
    for (const { content } of posts) {
      expect(content.length).toBeLessThanOrEqual(500);
      expect(content).toMatch(/^[\p{Lu}\p{N}“]/u);
      expect(content).toMatch(/[.?”]$/);
      expect(content).not.toMatch(/[{}]|undefined|null| {2}/);
    }
  });

  test('come oldest first, from within the year, never from before their author joined', () => {
    const ages = posts.map((post) => post.age);
    expect(ages).toEqual([...ages].sort((one, other) => other - one));
    for (const { age, author } of posts) {
      expect(age).toBeGreaterThan(0);
      expect(age).toBeLessThanOrEqual(Math.min(365 * 86_400, people[author]?.joined ?? 0));
    }
  });

  test('are mostly public, some for followers, a few private, and unevenly spread', () => {
    const share = (visibility: string) => posts.filter((post) => post.visibility === visibility).length / posts.length;
    expect(share('public')).toBeGreaterThan(0.8);
    expect(share('followers')).toBeGreaterThan(0.05);
    expect(share('private')).toBeGreaterThan(0.01);
    const byAuthor = new Map<number, number>();
    for (const { author } of posts) byAuthor.set(author, (byAuthor.get(author) ?? 0) + 1);
    const counts = [...byAuthor.values()].sort((one, other) => other - one);
    expect(counts.length).toBeGreaterThan(800);
    expect(counts[0]).toBeGreaterThan(10 * (counts[Math.floor(counts.length / 2)] ?? 0));
  });

  test('are the same bytes for the same seed', () => {
    const digest = (seed: string) =>
      createHash('sha256')
        .update(JSON.stringify(writePosts(seed, 2_000, people, graph)))
        .digest('hex');
    expect(digest('a seed')).toBe(digest('a seed'));
    expect(digest('a seed')).not.toBe(digest('another'));
  });
});

describe('the grammar', () => {
  const slots = { loaf: ['the rye', 'the spelt'], who: ['Ada', 'Bo'], gift: ['a hat from {who}'] };

  test('keeps a filling within a post and gives the numbered slot another one', () => {
    const filling = new Filling(createRandom('seed', 'grammar'), slots);
    const first = filling.fill('{loaf}');
    expect(filling.fill('{loaf}')).toBe(first);
    expect(filling.fill('{loaf2}')).not.toBe(first);
  });

  test('fills slots inside fillings and begins with a capital', () => {
    const filling = new Filling(createRandom('seed', 'grammar'), slots);
    const name = filling.fill('{who}');
    expect(filling.fill('{gift}')).toBe(`A hat from ${name}`);
  });

  test('refuses a slot that nobody knows', () => {
    const filling = new Filling(createRandom('seed', 'grammar'), slots);
    expect(() => filling.fill('{nothing}')).toThrow('{nothing}');
  });

  test('deals every item once before any comes back', () => {
    const deck = new Deck(createRandom('seed', 'deck'), ['a', 'b', 'c']);
    for (const _ of ['first round', 'second round']) {
      expect(new Set([deck.deal(), deck.deal(), deck.deal()])).toEqual(new Set(['a', 'b', 'c']));
    }
  });

  test('lets short sentences stand twice and long ones once', () => {
    const ledger = new Ledger();
    expect(ledger.take('The rye came out flat again today. Worth it.')).toBe(true);
    expect(ledger.take('The spelt came out flat again today. Worth it.')).toBe(true);
    expect(ledger.take('Worth it. The RYE came out, flat, again today!')).toBe(false);
  });
});
