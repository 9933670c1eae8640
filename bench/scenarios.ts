import { withClient } from './data/prepare.ts';
import { readerGroups, readerIds, sizeAt } from './data/size.ts';
import { authorShapes, followingShapes, suggestionShapes, tagShapes, type Shape } from './shapes.ts';
import { circleReaders, peopleWithFewFriends, writeScenarios } from './writes.ts';

/** One page asked for: over HTTP by an address, without by what a shape binds first. */
export interface Visit {
  readonly reader: number;
  readonly path: string;
  readonly bound: readonly unknown[];
  /** What is sent where the visit changes something. */
  readonly body?: object;
}

export interface Scenario {
  readonly name: string;
  /** How much of the raw throughput HTTP should reach. */
  readonly goal: number;
  /** Of writes: takes back what a measurement wrote, so that the next finds the same; run as the owner. */
  readonly undo?: string;
  /** Taken in turn. */
  readonly visits: readonly Visit[];
  readonly shapes: readonly Shape[];
}

const AUTHORS = 400;
/** What performance.md and the design of writes ask for. */
const READS = 0.6;

/** Home at each number of followed people, and authors' pages from the most to the least read. */
export async function scenariosAt(url: string, scale: number): Promise<Scenario[]> {
  const homes = readerGroups.map(({ followees }): Scenario => ({
    name: `home-${followees}`,
    goal: READS,
    visits: readerIds(scale, followees).map((reader) => ({ reader, path: '/api/feeds.following', bound: [reader] })),
    shapes: followingShapes,
  }));
  return [
    ...homes,
    { name: 'author', goal: READS, visits: await authorVisits(url, scale), shapes: authorShapes },
    ...tagScenarios(scale),
    ...peopleScenarios(scale),
    ...(await writeScenarios(url, scale)),
  ];
}

/** A tag on a tenth of all tagged posts and more, and tags on a few. */
function tagScenarios(scale: number): Scenario[] {
  const readers = readerIds(scale, 100);
  const scenario = (name: string, tags: readonly string[]): Scenario => ({
    name,
    goal: READS,
    visits: readers.map((reader, index) => {
      const tag = tags[index % tags.length] ?? '';
      return { reader, path: `/api/posts.byTag?tag=${tag}`, bound: [reader, tag] };
    }),
    shapes: tagShapes,
  });
  return [scenario('tag-hot', ['tag_0']), scenario('tag-rare', ['tag_3001', 'tag_3333', 'tag_3777', 'tag_3999'])];
}

/** Suggestions for people with a hundred friends who each have a hundred, and for those who have a few. */
function peopleScenarios(scale: number): Scenario[] {
  const scenario = (name: string, readers: readonly number[]): Scenario => ({
    name,
    goal: READS,
    visits: readers.map((reader) => ({ reader, path: '/api/socialGraph.suggestions', bound: [reader] })),
    shapes: suggestionShapes,
  });
  return [scenario('suggestions', peopleWithFewFriends(scale)), scenario('friends-of-friends', circleReaders(scale))];
}

/** Public authors over the whole range of ids, in which fame lies scattered. */
async function authorVisits(url: string, scale: number): Promise<Visit[]> {
  const readers = readerIds(scale, 100);
  const { rows } = await withClient(url, (client) =>
    client.query<{ username: string }>(
      `SELECT username FROM users JOIN user_profiles ON user_id = users.id
       WHERE visibility = 'public' AND users.id % $1 = 1 ORDER BY users.id`,
      [Math.floor(sizeAt(scale).people / AUTHORS)],
    ),
  );
  return rows.map(({ username }, index) => {
    const reader = readers[index % readers.length] ?? 0;
    return { reader, path: `/api/posts.byAuthor?username=${username}`, bound: [reader, username] };
  });
}
