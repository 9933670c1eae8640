import { withClient } from './data/prepare.ts';
import { readerGroups, readerIds, sizeAt } from './data/size.ts';
import { authorShapes, followingShapes, type Shape } from './shapes.ts';

/** One page asked for: over HTTP by an address, without by what a shape binds first. */
export interface Visit {
  readonly reader: number;
  readonly path: string;
  readonly bound: readonly unknown[];
}

export interface Scenario {
  readonly name: string;
  /** Taken in turn. */
  readonly visits: readonly Visit[];
  readonly shapes: readonly Shape[];
}

const AUTHORS = 400;

/** Home at each number of followed people, and authors' pages from the most to the least read. */
export async function scenariosAt(url: string, scale: number): Promise<Scenario[]> {
  const homes = readerGroups.map(({ followees }): Scenario => ({
    name: `home-${followees}`,
    visits: readerIds(scale, followees).map((reader) => ({ reader, path: '/api/feeds.following', bound: [reader] })),
    shapes: followingShapes,
  }));
  return [...homes, { name: 'author', visits: await authorVisits(url, scale), shapes: authorShapes }];
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
