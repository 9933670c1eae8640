import { randomInt } from 'node:crypto';
import { Client } from 'pg';
import type { Settings } from '../config/settings.ts';
import { hashPassword } from '../features/auth/index.ts';
import { findCommunities } from './communities.ts';
import * as queries from './demo.queries.ts';
import { readFriendshipGraph, type Graph } from './graph.ts';
import { inventPeople, type DemoPerson } from './people.ts';
import { writePosts } from './posts.ts';
import { at, createRandom } from './random.ts';

export interface DemoOptions {
  /** As the role that owns the tables. */
  readonly databaseUrl: string;
  readonly settings: Pick<Settings, 'installation'>;
  /** Told of each step, with how much of it is done from 0 to 1. */
  readonly progress?: (step: string, done: number) => void;
  /** Posts to write; 8,000 unless said. */
  readonly posts?: number;
  /** The moment at which the year ends: everything lies before it. Now unless said. */
  readonly until?: Date;
  /** The same seed gives the same people, posts and times before `until`. Passwords are random always. */
  readonly seed?: string;
}

/** The one person of the demo who can sign in. */
export interface DemoReader {
  readonly username: string;
  readonly password: string;
}

/** Why an installation is not filled: one sentence for the operator. Nothing was written. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

const POSTS = 8_000;
const SEED = 'harrow falls';
/** Rows of one INSERT. */
const BATCH = 2_000;

/**
 * Fills an installation that holds no post and nobody but administrators with a community on a real friendship graph: its
 * people, both follows of each friendship, and posts over a year. One transaction: an ended run leaves nothing behind.
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
    'This installation is public (PUBLIC_URL is set): invented people have no place in it. Fill a private one.',
  );
}

function refuse(found: queries.Found): void {
  if (found.publicUrl !== null) throw publicRefusal();
  if (found.filledAt !== null) {
    throw new DemoRefused(`This installation was filled already, on ${found.filledAt.toISOString().slice(0, 10)}.`);
  }
  if (found.posts) throw new DemoRefused('There are posts here already. The demo fills empty installations alone.');
  if (found.members || found.administrators > 1) {
    throw new DemoRefused('There are people here beside the administrator. The demo fills empty installations alone.');
  }
}

async function fill(client: Client, options: DemoOptions): Promise<DemoReader> {
  const { seed = SEED, until = new Date(), progress = () => undefined } = options;
  progress('inventing people', 0);
  const graph = await readFriendshipGraph();
  const people = inventPeople(seed, graph, findCommunities(graph));
  const posts = writePosts(seed, options.posts ?? POSTS, people, graph);
  const ids = await queries.insertPeople(client, until, people);
  progress('inventing people', 1);
  await inBatches(followsOf(seed, graph, people), (batch, done) => {
    progress('making friendships', done);
    return queries.insertFollows(client, until, ids, batch);
  });
  await queries.dateFriendships(client);
  await checkFriendships(client, ids, graph);
  progress('making friendships', 1);
  await inBatches(posts, (batch, done) => {
    progress('writing posts', done);
    return queries.insertPosts(client, until, ids, batch);
  });
  const reader = await appointReader(client, seed, graph, people, ids);
  await queries.markFilled(client, until);
  progress('writing posts', 1);
  return reader;
}

async function inBatches<Row>(
  rows: readonly Row[],
  write: (batch: Row[], done: number) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await write(rows.slice(start, start + BATCH), start / rows.length);
  }
}

/** Both directions of every friendship, at moments when both people had joined. */
function followsOf(seed: string, graph: Graph, people: readonly DemoPerson[]) {
  const random = createRandom(seed, 'follows');
  return graph.friendships.flatMap(([one, other]) => {
    const first = Math.floor(Math.min(at(people, one).joined, at(people, other).joined) * random.fraction() ** 0.5);
    const second = Math.floor(first * random.fraction() ** 0.2);
    const [follower, followed] = random.chance(0.5) ? [one, other] : [other, one];
    return [
      { follower, followed, age: first },
      { follower: followed, followed: follower, age: second },
    ];
  });
}

async function checkFriendships(client: Client, ids: queries.Ids, graph: Graph): Promise<void> {
  const expected = graph.friendships.length;
  const { friendships, miscounted } = await queries.countFriendships(client, ids, graph);
  if (friendships === expected && miscounted === 0) return;
  throw new Error(
    `The graph holds ${expected} friendships, the database made ${friendships}; ${miscounted} people are miscounted.`,
  );
}

/** Somebody public with a good many friends, though not the most: their home is lively and can be read to its end. */
async function appointReader(
  client: Client,
  seed: string,
  graph: Graph,
  people: readonly DemoPerson[],
  ids: queries.Ids,
): Promise<DemoReader> {
  const { least, most } = { least: 55, most: 80 };
  const candidates = [...people.keys()].filter((person) => {
    const friends = at(graph.friends, person).length;
    const { calledName, visibility, bio } = at(people, person);
    return friends >= least && friends <= most && calledName !== null && visibility === 'public' && bio !== null;
  });
  const reader = createRandom(seed, 'reader').pick(candidates);
  const password = generatePassword();
  await queries.giveReaderPassword(client, at(ids, reader), await hashPassword(password));
  return { username: at(people, reader).username, password };
}

/** 20 characters of 31 that look unlike each other, in fours: 99 bits. */
function generatePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join('');
  return Array.from({ length: 5 }, group).join('-');
}
