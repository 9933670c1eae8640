import { setTimeout as pause } from 'node:timers/promises';
import { ApiError } from '@vrss/contract/client';
import { createRandom, type Random } from '../../../demo/src/random.ts';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { testClient, type TestClient } from '../client.ts';
import { withClient } from '../cluster.ts';
import { clientOf, makeCrowd, makePost, type TestPerson } from '../people.ts';
import { compareLogs, isDrained, keepLogs, type Compared } from './audit.ts';
import { startKillableDatabase, startKillableServer, type Killable, type KillableServer } from './killable.ts';

export interface CampaignOptions {
  /** Acts and undos, each repeated until it is answered. */
  readonly acts: number;
  readonly people: number;
  /** How often each of the two web servers, the worker and the database is killed. */
  readonly kills: number;
  readonly seed: string;
}

/** Acts that are under way at the same time. */
const AT_ONCE = 8;

/** Somebody with a browser at each of the two servers. */
interface Actor {
  readonly person: TestPerson;
  readonly clients: readonly [TestClient, TestClient];
  readonly posts: string[];
}

/** Acts through two servers while they, the worker and the database are killed; then compares what was done with what was heard. */
export async function runCampaign(options: CampaignOptions): Promise<Compared> {
  const database = await startKillableDatabase();
  try {
    const servers = await Promise.all([
      startKillableServer(database, 'web'),
      startKillableServer(database, 'web'),
      startKillableServer(database, 'worker'),
    ]);
    const actors = await makeActors(database.webUrl, [servers[0], servers[1]], options.people);
    await withClient(database.ownerUrl, keepLogs);
    await Promise.all([act(actors, options), kill([...servers, database], options)]);
    await withClient(database.ownerUrl, async (owner) => {
      while (!(await isDrained(owner))) await pause(50);
    });
    await Promise.all(servers.map((server) => server.stop()));
    return await withClient(database.ownerUrl, compareLogs);
  } finally {
    await database.stop();
  }
}

async function makeActors(
  webUrl: string,
  servers: readonly [KillableServer, KillableServer],
  count: number,
): Promise<Actor[]> {
  const database = openDatabase({
    connectionString: webUrl,
    connections: 2,
    applicationName: 'campaign',
    onIdleError: () => undefined,
  });
  try {
    const people = await makeCrowd(database, count);
    return await Promise.all(people.map((person) => actorOf(database, servers, person)));
  } finally {
    await database.close();
  }
}

async function actorOf(
  database: Database,
  servers: readonly [KillableServer, KillableServer],
  person: TestPerson,
): Promise<Actor> {
  const at = (server: KillableServer) => clientOf({ client: () => testClient(server) }, database, person);
  return {
    person,
    clients: [await at(servers[0]), await at(servers[1])],
    posts: [await makePost(database, person)],
  };
}

async function act(actors: readonly Actor[], { acts, seed }: CampaignOptions): Promise<void> {
  let begun = 0;
  const go = async (random: Random) => {
    while (begun < acts) {
      begun += 1;
      await untilAnswered(chooseAct(random, actors, begun));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, lane) => go(createRandom(seed, `lane ${lane}`))));
}

/** One random act; a post carries a key, so that it is made once however often it is sent. */
function chooseAct(random: Random, actors: readonly Actor[], number: number): () => Promise<unknown> {
  const [one, other] = [random.pick(actors), random.pick(actors)];
  const client = random.pick(one.clients);
  const postId = random.pick(other.posts);
  const id = random.pick(one.posts);
  const userId = other.person.id;
  const username = other.person.username;
  const acts: readonly (readonly [weight: number, run: () => Promise<unknown>])[] = [
    [6, () => client.post('interactions.like', { postId })],
    [5, () => client.post('interactions.unlike', { postId })],
    [4, () => client.post('socialGraph.follow', { userId })],
    [2, () => client.post('socialGraph.unfollow', { userId })],
    [1, () => client.post('socialGraph.removeFollower', { userId })],
    [1, () => client.post('socialGraph.block', { userId, username })],
    [2, () => client.post('socialGraph.unblock', { userId })],
    [2, () => client.post('posts.delete', { id })],
    [2, () => client.post('posts.restore', { id })],
    [
      2,
      async () => {
        const input = { type: 'text_short', content: `Frame ${number}. #frost` } as const;
        one.posts.push((await client.post('posts.create', input, { idempotencyKey: `frame-${number}` })).id);
      },
    ],
  ];
  return random.weighted(acts, ([weight]) => weight)[1];
}

/** Repeats what a killed server or database left without an answer; a refusal is one. */
async function untilAnswered(run: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await run();
      return;
    } catch (error) {
      if (error instanceof ApiError && error.status >= 400 && error.status < 500) return;
      await pause(50);
    }
  }
}

/** Kills each so many times, in random order, and gives the others time to act in between. */
async function kill(victims: readonly Killable[], { kills, seed }: CampaignOptions): Promise<void> {
  const random = createRandom(seed, 'kills');
  const order = random.shuffled(victims.flatMap((victim) => Array.from({ length: kills }, () => victim)));
  for (const victim of order) {
    await pause(random.between(50, 400));
    await victim.killAndRestart();
  }
}
