import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCursorSigner, type Position } from './cursor.ts';
import { SEEN_LIMIT, readTimeline, type Range, type TimelineSource } from './timeline.ts';

const SEED = 20_261_123;
const SECOND = 1_000_000;
const START = 1_790_000_000 * SECOND;
const cursors = createCursorSigner('a secret that is long enough to be one');

/** A post as it came to be: with the moment its transaction began, seen by others once that committed. */
interface Written extends Position {
  readonly committedAt: number;
}

/** A timeline in memory that shows what had been committed at a moment. */
class Wall {
  readonly posts: readonly Written[];
  now = START;

  constructor(posts: readonly Written[]) {
    this.posts = posts;
  }

  readonly source: TimelineSource<Position> = async (range) => {
    const side = range.direction === 'newer' ? 1 : -1;
    const rows = this.posts
      .filter((post) => post.committedAt <= this.now && isAsked(range, post))
      .sort((a, b) => side * compare(a, b))
      .map(({ at, id }) => ({ at, id }));
    // As the statements, which read their next count up.
    return { readAt: String(this.now), rows: rows.slice(0, range.count + 3) };
  };

  read(limit: number, cursor?: string | null) {
    return readTimeline(cursors, { procedure: 'test', filter: '', cursor: cursor ?? undefined, limit }, this.source);
  }
}

function isAsked(range: Range, post: Position): boolean {
  const place = { at: microsecondsOf(range.at), id: range.id };
  if (range.direction === 'newer') return compare(post, place) > 0 && !range.seenIds.includes(post.id);
  const isSettled = BigInt(post.at) < BigInt(microsecondsOf(range.settledBefore));
  return compare(post, place) < 0 && (isSettled || range.seenIds.includes(post.id));
}

/** Back from the text that PostgreSQL would read. */
function microsecondsOf(moment: string): string {
  if (moment === 'infinity') return '9223372036854775807';
  const [, seconds, fraction] = /^(.*)\.(\d{6})Z$/.exec(moment) ?? [];
  return `${Date.parse(`${seconds}Z`) / 1000}${fraction}`;
}

function compare(a: Position, b: Position): number {
  const difference = BigInt(a.at) - BigInt(b.at) || BigInt(a.id) - BigInt(b.id);
  return Number(difference);
}

/** Posts within some seconds, many of them at the same moment, committed up to 9 s late. */
function written(most: number, span: number): fc.Arbitrary<Written[]> {
  const second = fc.integer({ min: 0, max: span }).map((seconds) => seconds * SECOND);
  const post = fc.record({
    at: fc.oneof(second, fc.integer({ min: 0, max: span * SECOND })),
    late: fc.integer({ min: 0, max: 9 * SECOND }),
  });
  return fc.array(post, { maxLength: most }).map((posts) =>
    posts.map(({ at, late }, index) => ({
      id: String(index + 1),
      at: String(START + at),
      committedAt: START + at + late,
    })),
  );
}

const steps = fc.array(
  fc.record({ wait: fc.integer({ min: 0, max: 9 * SECOND }), go: fc.constantFrom('older', 'newer') }),
  {
    maxLength: 20,
  },
);

/** Reads a first page, goes either way as the steps say, then to both ends; answers every page in order. */
async function readThrough(wall: Wall, limit: number, go: readonly { wait: number; go: string }[], begin: number) {
  wall.now = START + begin;
  const first = await wall.read(limit);
  const pages = { older: [first.items], newer: [] as (typeof first.items)[] };
  let next = first.nextCursor;
  let newer = first.newerCursor;
  const forward = async () => {
    const page = await wall.read(limit, newer);
    pages.newer.push(page.items);
    newer = page.newerCursor;
    if (page.hasNewer) expect(page.items).toHaveLength(limit);
    expect(newer.length).toBeLessThanOrEqual(4096);
    return page.hasNewer;
  };
  const back = async () => {
    if (next === null) return false;
    const page = await wall.read(limit, next);
    pages.older.push(page.items);
    next = page.nextCursor;
    return next !== null;
  };
  for (const step of go) {
    wall.now += step.wait;
    await (step.go === 'older' ? back() : forward());
  }
  while (await back());
  wall.now = Math.max(wall.now, START + 200 * SECOND);
  while (await forward());
  return pages;
}

describe('a timeline', () => {
  test('brings every post once, by its older or its newer pages, however late it was committed', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(5, 60).chain((span) => written(60, span)),
      fc.integer({ min: 1, max: 7 }),
      steps,
      fc.oneof(fc.integer({ min: 0, max: 8 * SECOND }), fc.integer({ min: 0, max: 70 * SECOND })),
      async (posts, limit, go, begin) => {
        const pages = await readThrough(new Wall(posts), limit, go, begin);
        const brought = [...pages.older, ...pages.newer].flat();
        expect(brought.map((post) => Number(post.id)).sort((a, b) => a - b)).toEqual(
          posts.map((post) => Number(post.id)),
        );
        for (const page of [...pages.newer, pages.older.flat()]) {
          expect(page).toEqual([...page].sort((a, b) => compare(b, a)));
        }
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: 600 });
  });

  test('brings every post once where more of them come at once than a cursor can name', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: SEEN_LIMIT, max: SEEN_LIMIT * 3 }),
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 20_000 }),
      steps,
      fc.integer({ min: 0, max: 5 * SECOND }),
      async (count, limit, apart, go, begin) => {
        const posts = Array.from({ length: count }, (_, index) => {
          const at = START + Math.floor(index / 3) * apart;
          return { id: String(index + 1), at: String(at), committedAt: at };
        });
        const pages = await readThrough(new Wall(posts), limit, go, begin);
        const brought = [...pages.older, ...pages.newer].flat();
        expect(brought.map((post) => Number(post.id)).sort((a, b) => a - b)).toEqual(
          posts.map((post) => Number(post.id)),
        );
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: 100 });
  });

  test('goes back up from an older page to the newest post', async () => {
    const posts = Array.from({ length: 30 }, (_, index) => {
      const at = START + index * SECOND;
      return { id: String(index + 1), at: String(at), committedAt: at };
    });
    const wall = new Wall(posts);
    wall.now = START + 100 * SECOND;
    const first = await wall.read(10);
    const second = await wall.read(10, first.nextCursor);
    const third = await wall.read(10, second.nextCursor);
    expect(third.nextCursor).toBeNull();
    const up = await wall.read(15, third.newerCursor);
    expect(up.items.map((post) => post.id)).toEqual(Array.from({ length: 15 }, (_, index) => String(25 - index)));
    expect(up.hasNewer).toBe(true);
    const top = await wall.read(15, up.newerCursor);
    expect(top.items.map((post) => post.id)).toEqual(['30', '29', '28', '27', '26']);
    expect(top.hasNewer).toBe(false);
  });

  test('names what fits into an address, with the longest ids there are', async () => {
    const id = (index: number) => (9_223_372_036_854_775_000n + BigInt(index)).toString();
    const posts = Array.from({ length: 300 }, (_, index) => {
      const at = START + index * 20_000;
      return { id: id(index), at: String(at), committedAt: at };
    });
    const wall = new Wall(posts);
    wall.now = START + 6 * SECOND;
    const page = await wall.read(20);
    expect(page.newerCursor.length).toBeLessThanOrEqual(4096);
    expect(page.nextCursor?.length).toBeLessThanOrEqual(4096);
  });

  test('refuses a cursor of another list, of another filter and of another secret', async () => {
    const { newerCursor } = await new Wall([]).read(5);
    const source = new Wall([]).source;
    const read = (procedure: string, filter: string, signer = cursors) =>
      readTimeline(signer, { procedure, filter, cursor: newerCursor, limit: 5 }, source);
    const refused = { code: 'invalid_input', fields: { cursor: { reason: 'not_a_cursor' } } };
    await expect(read('test', '')).resolves.toMatchObject({ items: [] });
    await expect(read('other', '')).rejects.toMatchObject(refused);
    await expect(read('test', 'somebody')).rejects.toMatchObject(refused);
    await expect(read('test', '', createCursorSigner('another secret that is long enough'))).rejects.toMatchObject(
      refused,
    );
  });
});
