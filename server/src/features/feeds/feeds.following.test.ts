import { sql } from '../../platform/database/fragment.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import {
  makeBlock,
  makeFollow,
  makeMute,
  makePerson,
  makePost,
  makeTagMute,
  VISIBILITIES,
  type TestPerson,
} from '../../../test/people.ts';
import { standsInFollowing, UNTIED, type PersonState, type PostState, type Tie } from '../../../test/rules.ts';
import { createCursorSigner } from '../../core/cursor.ts';
import { readTimeline, type Range } from '../../core/timeline.ts';
import { followingOf } from './feeds.queries.ts';

const { database, ownerUrl } = await testDatabase();
const cursors = createCursorSigner('a secret that is long enough to be one');

const SEED = 20_261_123;
const MUTED_TAG = 'ads';

/** Follow counts that choose the ways through the statements: a page of each, the nearest of each, looked through, probed. */
const WAYS = [0, 200, 300, 600, 3_000];

async function slice(readerId: string, followingCount: number, range: Range) {
  const found = await followingOf({ followingCount, mutesWords: false }).slice(database, readerId, range);
  if (found === null) throw new Error('Every reader has this list.');
  return found;
}

interface Author {
  readonly state: PersonState;
  readonly tie: Tie;
}

interface Planned {
  /** Index of the author; the reader's own posts are of the last. */
  readonly author: number;
  readonly state: PostState;
  /** Microseconds after a moment long ago. */
  readonly at: number;
}

const tie: fc.Arbitrary<Tie> = fc.record({
  who: fc.constant('somebody' as const),
  follows: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  blocks: rarely(),
  isBlocked: rarely(),
  mutes: rarely(),
  request: fc.constant('none' as const),
});

const author: fc.Arbitrary<Author> = fc.record({
  state: fc.record({
    visibility: fc.constantFrom(...VISIBILITIES),
    status: fc.oneof(
      { weight: 6, arbitrary: fc.constant('active' as const) },
      { weight: 1, arbitrary: fc.constantFrom('suspended' as const, 'deleted' as const) },
    ),
    pending: rarely(),
  }),
  tie,
});

const planned: fc.Arbitrary<Planned> = fc.record({
  author: fc.nat({ max: 5 }),
  state: fc.record({
    status: fc.oneof(
      { weight: 8, arbitrary: fc.constant('published' as const) },
      { weight: 1, arbitrary: fc.constantFrom('draft' as const, 'scheduled' as const, 'deleted' as const) },
    ),
    visibility: fc.constantFrom(...VISIBILITIES),
    hidden: rarely(),
    hasMutedTag: rarely(),
  }),
  at: fc.oneof(
    fc.nat({ max: 3 }),
    fc.nat({ max: 30 }).map((minute) => minute * 60_000_000),
  ),
});

function rarely(): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
}

interface Plan {
  readonly authors: readonly Author[];
  readonly before: readonly Planned[];
  readonly arriving: readonly Planned[];
  readonly limit: number;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  authors: fc.array(author, { minLength: 5, maxLength: 5 }),
  before: fc.array(planned, { maxLength: 40 }),
  arriving: fc.array(planned, { maxLength: 8 }),
  limit: fc.integer({ min: 1, max: 9 }),
});

const SELF: Author = {
  state: { visibility: 'private', status: 'active', pending: false },
  tie: { ...UNTIED, who: 'themself' },
};

async function settle(authors: readonly Author[], followingCount: number): Promise<TestPerson[]> {
  const reader = await makePerson(database, SELF.state);
  const people: TestPerson[] = [];
  for (const { state, tie } of authors) {
    const person = await makePerson(database, state);
    if (tie.follows) await makeFollow(database, reader, person);
    if (tie.blocks) await makeBlock(database, reader, person);
    if (tie.isBlocked) await makeBlock(database, person, reader);
    if (tie.mutes) await makeMute(database, reader, person);
    people.push(person);
  }
  await makeTagMute(database, reader, MUTED_TAG);
  await database.run(sql`UPDATE user_profiles SET following_count = ${followingCount} WHERE user_id = ${reader.id}`);
  return [...people, reader];
}

/** What autovacuum does within a minute of so many new rows: plans that were kept for a nearly empty table go. */
function takeStock(): Promise<unknown> {
  return withClient(ownerUrl, (client) => client.query('ANALYZE posts, users, user_follows'));
}

interface ViewerRelationship {
  readonly id: string;
  readonly at: number;
}

/** Writes the posts; answers those that stand in the reader's Following by the plain rules, newest first. */
async function write(
  authors: readonly Author[],
  people: readonly TestPerson[],
  posts: readonly Planned[],
  past: boolean,
) {
  const viewerRelationship: ViewerRelationship[] = [];
  for (const [index, { author, state, at }] of posts.entries()) {
    const person = people[author];
    const { state: authorState, tie } = authors[author] ?? SELF;
    if (person === undefined) throw new Error('A planned post has an author.');
    const publishedAt = past ? new Date(Date.UTC(2026, 0, 1) + Math.floor(at / 1000)).toISOString() : undefined;
    const exact = publishedAt?.replace('Z', `${String(at % 1000).padStart(3, '0')}Z`);
    const tags = state.hasMutedTag === true ? [MUTED_TAG] : ['bread'];
    const id = await makePost(database, person, { ...state, publishedAt: exact, tags });
    if (standsInFollowing(authorState, tie, state)) viewerRelationship.push({ id, at: past ? at : index });
  }
  return viewerRelationship.sort((a, b) => b.at - a.at || Number(b.id) - Number(a.id)).map((post) => post.id);
}

async function checkReading(followingCount: number, { authors, before, arriving, limit }: Plan) {
  const people = await settle(authors, followingCount);
  const reader = people.at(-1)?.id ?? '';
  const read = async (cursor?: string) => {
    const request = { procedure: 'feeds.following', filter: '', cursor, limit };
    const page = await readTimeline(cursors, request, (range) => slice(reader, followingCount, range));
    return { ...page, ids: page.items.map((item) => item.id) };
  };
  const upwards = async (cursor: string) => {
    const ids: string[] = [];
    for (let page = await read(cursor); ; page = await read(page.newerCursor)) {
      ids.unshift(...page.ids);
      if (!page.hasNewer) return ids;
    }
  };
  const expected = await write(authors, people, before, true);
  const first = await read();
  const fresh = await write(authors, people, arriving, false);
  const older = [...first.ids];
  let page = first;
  while (page.nextCursor !== null) {
    page = await read(page.nextCursor);
    older.push(...page.ids);
  }
  expect(older).toEqual(expected);
  expect(await upwards(first.newerCursor)).toEqual(fresh);
  if (page.ids[0] !== undefined && page !== first) {
    expect(await upwards(page.newerCursor)).toEqual([...fresh, ...expected.slice(0, expected.indexOf(page.ids[0]))]);
  }
}

test.each(WAYS)(
  'Following is what the plain rules say, page by page, both ways (following count %i)',
  async (count) => {
    await fc.assert(
      fc.asyncProperty(plan, (each) => checkReading(count, each)),
      { seed: SEED, numRuns: 25 },
    );
  },
);

describe('where strangers wrote more than is looked through in between', () => {
  beforeAll(async () => {
    const stranger = await makePerson(database);
    await database.run(sql`INSERT INTO posts (user_id, type, content, published_at)
       SELECT ${stranger.id}, 'text_short', 'A flood.', '2026-02-01'::timestamptz + step * interval '1 second'
       FROM generate_series(1, 3100) AS step`);
    await takeStock();
  });

  test.each(WAYS)('nothing is different (following count %i)', async (count) => {
    await fc.assert(
      fc.asyncProperty(plan, (each) => checkReading(count, each)),
      { seed: SEED + 1, numRuns: 15 },
    );
  });
});

test('with more authors than a page has posts, some busy and some quiet, nothing is skipped', async () => {
  const reader = await makePerson(database);
  const authors: TestPerson[] = [];
  for (let index = 0; index < 40; index += 1) {
    const person = await makePerson(database);
    await makeFollow(database, reader, person);
    authors.push(person);
  }
  // The lower an author's number, the more they write; posts of different authors share moments.
  await database.run(sql`INSERT INTO posts (user_id, type, content, published_at)
     SELECT author, 'text_short', 'Of many.', '2026-01-01'::timestamptz + (step * place % 977) * interval '1 second'
     FROM unnest(${authors.map((each) => each.id)}::bigint[]) WITH ORDINALITY AS authors (author, place), generate_series(1, 200) AS step
     WHERE step * place <= 400`);
  await takeStock();
  const expected = await database.run<{ id: string }>(
    sql`SELECT id FROM posts WHERE user_id = ANY (${authors.map((each) => each.id)}::bigint[]) ORDER BY published_at DESC, id DESC`,
  );
  const page = async (cursor?: string) => {
    const request = { procedure: 'feeds.following', filter: '', cursor, limit: 20 };
    return readTimeline(cursors, request, (range) => slice(reader.id, authors.length, range));
  };
  let last = await page();
  const down = [...last.items];
  while (last.nextCursor !== null) {
    last = await page(last.nextCursor);
    down.push(...last.items);
  }
  expect(down.map((post) => post.id)).toEqual(expected.map((post) => post.id));
  let up = last;
  const upwards = [...last.items];
  do {
    up = await page(up.newerCursor);
    upwards.unshift(...up.items);
  } while (up.hasNewer);
  expect(upwards.map((post) => post.id)).toEqual(expected.map((post) => post.id));
});
