import { withClient } from './data/prepare.ts';
import { circleIds, sizeAt } from './data/size.ts';
import type { Scenario, Visit } from './scenario.ts';
import { followShapes, likeShapes, postShapes } from './shapes-of-writes.ts';

/** Half of what raw SQL reaches. */
const WRITES = 0.5;
/** People of the circle who write: enough that they do not wait for each other's rows. */
const WRITERS = 240;
/** Visits of one measurement: more than can be made in its time, since a second like is none. */
const VISITS = 40_000;
const READERS = 60;

function writersAt(scale: number): number[] {
  const { first } = circleIds(scale);
  return Array.from({ length: WRITERS }, (_, index) => first + index);
}

/** People of the circle who read, after its writers. */
export function circleReaders(scale: number): number[] {
  const { first } = circleIds(scale);
  return Array.from({ length: READERS }, (_, index) => first + WRITERS + index * 20);
}

/** People as most are, with two friends or so each. */
export function peopleWithFewFriends(scale: number): number[] {
  const { people } = sizeAt(scale);
  return Array.from({ length: READERS }, (_, index) => 1 + Math.floor((index * people) / READERS));
}

/** Everybody who needs a session beside the readers of homes. */
export function writersAndReaders(scale: number): number[] {
  return [...writersAt(scale), ...circleReaders(scale), ...peopleWithFewFriends(scale)];
}

/** Posting, liking and following by many people, each act a new one. */
export async function writeScenarios(url: string, scale: number): Promise<Scenario[]> {
  const writers = writersAt(scale);
  const last = await highest(url);
  const posts = postVisits(writers);
  const undo = undoPosts(last.post);
  return [
    { name: 'post', goal: WRITES, visits: posts, shapes: postShapes, undo },
    // As the web app sends it: under a key, so that it is posted once.
    { name: 'post-once', goal: WRITES, visits: posts.map(withKey), shapes: postShapes, undo },
    {
      name: 'like',
      goal: WRITES,
      visits: likeVisits(writers, await publicPosts(url)),
      shapes: likeShapes,
      undo: [`DELETE FROM post_interactions WHERE id > ${last.interaction}`, 'VACUUM post_interactions, posts'],
    },
    {
      name: 'follow',
      goal: WRITES,
      visits: followVisits(writers, await publicPeople(url)),
      shapes: followShapes,
      undo: [`DELETE FROM user_follows WHERE id > ${last.follow}`, 'VACUUM user_follows, friendships, user_profiles'],
    },
  ];
}

function undoPosts(last: string): string[] {
  return [`DELETE FROM posts WHERE id > ${last}`, 'TRUNCATE idempotency_keys', 'VACUUM posts, post_tags'];
}

function withKey(visit: Visit, number: number): Visit {
  return { ...visit, key: `5d0c1a6e-7f3b-4e0a-9c55-${number.toString(16).padStart(12, '0')}` };
}

function visits(writers: readonly number[], write: (writer: number, number: number) => Omit<Visit, 'reader'>): Visit[] {
  return Array.from({ length: VISITS }, (_, number) => {
    const reader = writers[number % writers.length] ?? 0;
    return { reader, ...write(reader, number) };
  });
}

function postVisits(writers: readonly number[]): Visit[] {
  return visits(writers, (writer, number) => {
    const content = `First frost above the weir, frame ${number} of six. #frost`;
    const body = { type: 'text_short', content, visibility: 'public' };
    return { path: '/api/posts.create', body, bound: [writer, content] };
  });
}

/** Each post comes up once in a measurement at most. */
function likeVisits(writers: readonly number[], posts: readonly string[]): Visit[] {
  return visits(writers, (writer, number) => {
    const postId = posts[number % posts.length] ?? '';
    return { path: '/api/interactions.like', body: { postId }, bound: [writer, postId] };
  });
}

function followVisits(writers: readonly number[], people: readonly string[]): Visit[] {
  return visits(writers, (writer, number) => {
    const userId = people[number % people.length] ?? '';
    return { path: '/api/socialGraph.follow', body: { userId }, bound: [writer, userId] };
  });
}

async function highest(url: string): Promise<{ post: string; interaction: string; follow: string }> {
  const [row] = await rowsOf<{ post: string; interaction: string; follow: string }>(
    url,
    `SELECT (SELECT max(id) FROM posts) AS post, (SELECT max(id) FROM post_interactions) AS interaction,
       (SELECT max(id) FROM user_follows) AS follow`,
  );
  if (row === undefined) throw new Error('There is a row of what is highest.');
  return row;
}

async function publicPosts(url: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    url,
    `SELECT posts.id FROM posts JOIN user_profiles AS up ON up.user_id = posts.user_id
     WHERE posts.visibility = 'public' AND up.visibility = 'public' ORDER BY posts.id DESC LIMIT ${VISITS}`,
  );
  return rows.map(({ id }) => id);
}

/** Nobody of the circle: they follow each other already. */
async function publicPeople(url: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    url,
    `SELECT user_id AS id FROM user_profiles WHERE visibility = 'public' ORDER BY user_id LIMIT ${VISITS}`,
  );
  return rows.map(({ id }) => id);
}

async function rowsOf<Row extends object>(url: string, text: string): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(text)).rows);
}
