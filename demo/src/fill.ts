import { Client } from 'pg';
import type { Settings } from '@vrss/server/settings';
import { writtenPost } from '@vrss/server/texts';
import { findCommunities } from './communities.ts';
import * as queries from './demo.queries.ts';
import { planFollows, type DemoFollow } from './follows.ts';
import { readFriendshipGraph, type Graph } from './graph.ts';
import { planLikes } from './likes.ts';
import { inventPeople } from './people.ts';
import { writePosts, type DemoPost } from './posts.ts';
import { appointReader, type DemoReader } from './reader.ts';

type Progress = (step: string, done: number) => void;

export interface DemoOptions {
  /** As the role that owns the tables. */
  readonly databaseUrl: string;
  readonly settings: Pick<Settings, 'installation'>;
  /** Told of each step, with how much of it is done from 0 to 1. */
  readonly progress?: Progress;
  /** Posts to write; 26,000 unless said. */
  readonly posts?: number;
  /** The moment at which the year ends: everything lies before it. Now unless said. */
  readonly until?: Date;
  /** The same seed gives the same people, posts and times before `until`. Passwords are random always. */
  readonly seed?: string;
}

/** Why an installation is not filled: one sentence for the operator. Nothing was written. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

const POSTS = 26_000;
const SEED = 'harrow falls';
/** Rows of one INSERT. */
const BATCH = { follows: 2_000, posts: 1_000, likes: 10_000 };

/**
 * Fills an installation that holds no post and nobody but administrators with a community on a real friendship graph: its
 * people, both follows of each friendship, follows that nobody returns, posts over a year and their likes. One transaction: an ended run leaves nothing behind.
 * Throws DemoRefused where PUBLIC_URL is set, for this process or for the server last started on the database
 * (security.md, Start), and where there is something already.
 */
export async function fillDemo(options: DemoOptions): Promise<DemoReader> {
  if (options.settings.installation === 'public') throw publicRefusal();
  const client = new Client({ connectionString: options.databaseUrl, application_name: 'vrss demo' });
  await client.connect();
  try {
    await client.query('BEGIN');
    refuse(await queries.lookAround(client));
    const reader = await fill(client, options);
    await client.query('COMMIT');
    await queries.refreshStatistics(client);
    return reader;
  } finally {
    // An open transaction ends with its connection.
    await client.end();
  }
}

function publicRefusal(): DemoRefused {
  return new DemoRefused(
    'This installation is public (PUBLIC_URL is set): invented people do not belong in it. Fill a private one.',
  );
}

function refuse(found: queries.Found): void {
  if (found.publicUrl !== null) throw publicRefusal();
  if (found.filledAt !== null) {
    throw new DemoRefused(`This installation was already filled, on ${found.filledAt.toISOString().slice(0, 10)}.`);
  }
  if (found.posts) throw new DemoRefused('There are posts here already. The demo only fills empty installations.');
  if (found.members || found.administrators > 1) {
    throw new DemoRefused('There are people here besides the administrator. The demo only fills empty installations.');
  }
}

async function fill(client: Client, options: DemoOptions): Promise<DemoReader> {
  const { seed = SEED, until = new Date(), progress = () => undefined } = options;
  progress('inventing people', 0);
  const graph = readFriendshipGraph();
  const people = inventPeople(seed, graph, findCommunities(graph));
  const ids = await queries.insertPeople(client, until, people);
  progress('inventing people', 1);
  const follows = planFollows(seed, graph, people);
  await inBatches(follows, BATCH.follows, progressOf(progress, 'making friendships'), (batch) =>
    queries.insertFollows(client, until, ids, batch),
  );
  await queries.dateFriendships(client);
  await checkFriendships(client, ids, graph, follows);
  progress('making friendships', 1);
  progress('writing posts', 0);
  const posts = writePosts(seed, options.posts ?? POSTS, people, graph);
  const postIds: string[] = [];
  await inBatches(posts, BATCH.posts, progressOf(progress, 'writing posts'), async (batch) => {
    const stored = batch.map((post) => ({ ...post, written: writtenPost(writingOf(post)) }));
    postIds.push(...(await queries.insertPosts(client, until, ids, stored)));
  });
  progress('writing posts', 1);
  progress('liking posts', 0);
  const likes = planLikes(seed, posts, people, graph, follows);
  await inBatches(likes, BATCH.likes, progressOf(progress, 'liking posts'), (batch) =>
    queries.insertLikes(client, until, ids, postIds, batch),
  );
  const reader = await appointReader(client, seed, graph, people, ids);
  await queries.markFilled(client, until);
  progress('liking posts', 1);
  return reader;
}

/** The post as somebody would send it: what is stored of it, the posts feature's own reading finds. */
function writingOf({ title, content, tags }: DemoPost): Parameters<typeof writtenPost>[0] {
  if (title === null) return { type: 'text_short', content, tags };
  return { type: 'text_long', title, content, tags };
}

function progressOf(progress: Progress, step: string): (done: number) => void {
  return (done) => {
    progress(step, done);
  };
}

async function inBatches<Row>(
  rows: readonly Row[],
  size: number,
  progress: (done: number) => void,
  write: (batch: Row[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += size) {
    progress(start / rows.length);
    await write(rows.slice(start, start + size));
  }
}

async function checkFriendships(
  client: Client,
  ids: queries.Ids,
  graph: Graph,
  follows: readonly DemoFollow[],
): Promise<void> {
  const expected = graph.friendships.length;
  const { friendships, miscounted } = await queries.countFriendships(client, ids, graph, follows);
  if (friendships === expected && miscounted === 0) return;
  throw new Error(
    `The graph holds ${expected} friendships, the database made ${friendships}; ${miscounted} people are miscounted.`,
  );
}
