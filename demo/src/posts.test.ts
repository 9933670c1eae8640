import { limits } from '@vrss/contract';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findCommunities } from './communities.ts';
import { Deck, Filling } from './grammar.ts';
import { readFriendshipGraph } from './graph.ts';
import { inventPeople } from './people.ts';
import { writePosts, type DemoPost } from './posts.ts';
import { createRandom } from './random.ts';
import { Ledger } from './sentences.ts';
import { topicsByCommunity } from './topics.ts';

const graph = readFriendshipGraph();
const communities = findCommunities(graph);
const people = inventPeople('a seed', graph, communities);
/** As many as a demo holds, and of another seed than the demo's. */
const posts = writePosts('a seed', 26_000, people, graph);
const short = posts.filter(({ title }) => title === null);
const long = posts.filter(({ title }) => title !== null);

const TAG = /#(?=[\p{L}\p{M}\p{N}_]*[\p{L}\p{M}_])[\p{L}\p{M}\p{N}_]{1,64}/u;

/** A plain second reading of what a sentence is: every line, full stop, question or exclamation mark ends one. */
function longSentences(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[.?!\n]/)
    .map((sentence) =>
      sentence
        .replace(/[^\p{L}\p{N}’ ]/gu, ' ')
        .split(' ')
        .filter(Boolean),
    )
    .filter((words) => words.length > 5)
    .map((words) => words.join(' '));
}

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}

function shareOf(all: readonly DemoPost[], condition: (post: DemoPost) => boolean): number {
  return all.filter(condition).length / all.length;
}

describe('invented posts', () => {
  test('share no sentence of more than five words', () => {
    const seen = new Map<string, string>();
    for (const { title, content } of posts) {
      for (const sentence of longSentences(`${title ?? ''}\n${content}`)) {
        expect(seen.get(sentence), content).toBeUndefined();
        seen.set(sentence, content);
      }
    }
    expect(seen.size).toBeGreaterThan(50_000);
  });

  test('hold no unfilled slot, no open choice, no doubled space or word that slipped in', () => {
    for (const { title, content } of posts) {
      expect(`${title ?? ''} ${content}`).not.toMatch(/[{}|]|\[[^\]]*\](?!\()|undefined|null| {2}| [.,;:?!](?!\S)/);
      expect(content).not.toMatch(/\b(a|the|of|and|to|in|is|at) \1\b/i);
    }
  });

  test('that are short hold 1 to 500 characters, and begin with a capital, a figure, a quotation or a mention', () => {
    for (const { author, content } of short) {
      expect(content.length).toBeLessThanOrEqual(limits.textShort);
      if (people[author]?.voice === 'lower') continue;
      expect(content).toMatch(/^([\p{Lu}\p{N}“]|@\w)/u);
    }
  });

  test('that are long are 3 to 4 of a hundred, of 250 to 1,200 words under a title, with headings, lists and quotes', () => {
    expect(long.length / posts.length).toBeGreaterThan(0.028);
    expect(long.length / posts.length).toBeLessThan(0.042);
    for (const { title, content } of long) {
      expect(title?.length).toBeLessThanOrEqual(200);
      expect(title).toMatch(/^[\p{Lu}\p{N}“]/u);
      expect(wordsOf(content)).toBeGreaterThanOrEqual(250);
      expect(wordsOf(content)).toBeLessThanOrEqual(1_200);
      expect(content.match(/^## \S/gm)?.length).toBeGreaterThanOrEqual(2);
      expect(content).not.toMatch(/^## [^\n]*\n\n(## |$)/m);
    }
    expect(long.some(({ content }) => wordsOf(content) > 900)).toBe(true);
    for (const mark of [/^- /m, /^1\. /m, /^> /m, /\*\S[^*]*\*/, /\]\(https:\/\/[a-z]+\.example\/[a-z/-]+\)/]) {
      expect(shareOf(long, ({ content }) => mark.test(content))).toBeGreaterThan(0.02);
    }
  });

  test('carry tags in about a third, mentions in about an eighth, and answers among them', () => {
    const tagged = shareOf(posts, ({ content, tags }) => tags.length > 0 || TAG.test(content));
    expect(tagged).toBeGreaterThan(0.27);
    expect(tagged).toBeLessThan(0.4);
    const mentioning = shareOf(posts, ({ content }) => /@\w/.test(content));
    expect(mentioning).toBeGreaterThan(0.1);
    expect(mentioning).toBeLessThan(0.16);
    expect(shareOf(short, ({ content }) => content.startsWith('@'))).toBeGreaterThan(0.04);
    for (const { tags } of posts) for (const tag of tags) expect(`#${tag}`).toMatch(TAG);
  });

  test('mention friends alone, who were here at the time', () => {
    const numbers = new Map(people.map(({ username }, person) => [username, person]));
    for (const { author, age, content } of posts) {
      for (const [, username = ''] of content.matchAll(/@(\w+)/g)) {
        const friend = numbers.get(username);
        expect(friend === undefined ? [] : graph.friends[author], content).toContain(friend);
        expect(people[friend ?? -1]?.joined, content).toBeGreaterThan(age);
      }
    }
  });

  test('follow the communities: most are about what their author’s community or the town talks about', () => {
    const own = posts.filter(({ author, topic }) => topicsByCommunity[communities[author] ?? 0]?.includes(topic));
    expect(own.length / posts.length).toBeGreaterThan(0.45);
  });

  test('do not repeat themselves: nobody begins two of their posts within a day alike', () => {
    const last = new Map<string, number>();
    for (const { author, age, content } of short) {
      if (content.startsWith('@') || wordsOf(content) < 9) continue;
      const beginning = `${author} ${content.split(' ').slice(0, 9).join(' ')}`;
      expect((last.get(beginning) ?? Number.POSITIVE_INFINITY) - age, content).toBeGreaterThan(86_400);
      last.set(beginning, age);
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
    const share = (visibility: string) => shareOf(posts, (post) => post.visibility === visibility);
    expect(share('public')).toBeGreaterThan(0.8);
    expect(share('followers')).toBeGreaterThan(0.05);
    expect(share('private')).toBeGreaterThan(0.01);
    const byAuthor = new Map<number, number>();
    for (const { author } of posts) byAuthor.set(author, (byAuthor.get(author) ?? 0) + 1);
    const counts = [...byAuthor.values()].sort((one, other) => other - one);
    expect(counts.length).toBeGreaterThan(800);
    expect(counts[0]).toBeGreaterThan(6 * (counts[Math.floor(counts.length / 2)] ?? 0));
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

  test('makes choices, nested ones too, leaves links alone and begins every sentence with a capital', () => {
    const filling = new Filling(createRandom('seed', 'grammar'), slots);
    expect(filling.fill('[it|it] rose. [so [did|did] we|so did we]. see [this](https://a.example)')).toBe(
      'It rose. So did we. See [this](https://a.example)',
    );
  });

  test('binds nothing by what a fork of it fills', () => {
    const filling = new Filling(createRandom('seed', 'grammar'), slots, new Map([['who', 'Cy']]));
    expect(filling.fork().fill('{loaf} for {who}')).toMatch(/ for Cy$/);
    expect([...filling.bound.keys()]).toEqual(['who']);
  });

  test('deals no item again before most others', () => {
    const items = Array.from({ length: 10 }, (_, number) => number);
    const deck = new Deck(createRandom('seed', 'deck'), items);
    const dealt = Array.from({ length: 200 }, () => deck.deal());
    for (const start of dealt.slice(0, -7).keys()) {
      expect(new Set(dealt.slice(start, start + 7)).size).toBe(7);
    }
    expect(new Set(dealt)).toEqual(new Set(items));
  });

  test('lets short sentences stand twice and long ones once', () => {
    const ledger = new Ledger();
    expect(ledger.take('The rye came out flat again today. Worth it.')).toBe(true);
    expect(ledger.take('The spelt came out flat again today. Worth it.')).toBe(true);
    expect(ledger.take('Worth it. The RYE came out, flat, again today!')).toBe(false);
    expect(ledger.isNew('- the rye came out flat again today\n- Worth it')).toBe(false);
  });

  test('lets no whole post stand twice, however short', () => {
    const ledger = new Ledger();
    expect(ledger.take('Wet clay.')).toBe(true);
    expect(ledger.take('Wet clay. Warm radio.')).toBe(true);
    expect(ledger.take('wet clay')).toBe(false);
  });
});
