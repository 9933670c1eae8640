import { ApiError } from '@vrss/contract/client';
import fc from 'fast-check';
import type { Database } from '../src/platform/database/database.ts';
import { sql } from '../src/platform/database/fragment.ts';
import type { TestClient } from './client.ts';
import { clientOf, makePerson, setStatus, type TestPerson } from './people.ts';
import type { TestServer } from './server.ts';

/** Rounds at the same time: enough to cross each other, few enough for the servers' connections. */
const AT_ONCE = 4;

/** Two people in one round: whose profile it is, on one server, and who asks, on the other. */
interface Round {
  readonly database: Database;
  readonly owner: TestPerson;
  readonly asker: TestPerson;
  readonly owns: TestClient;
  readonly asks: TestClient;
}

const open = (visibility: 'public' | 'followers' | 'private') => (round: Round) =>
  round.owns.post('privacy.update', { visibility });

/** What may happen at the same moment. `lets` is whether it gives the asker the right to follow. */
const ACTS: readonly { readonly name: string; readonly lets?: boolean; act(round: Round): Promise<unknown> }[] = [
  { name: 'ask', act: ask },
  { name: 'ask again', act: ask },
  { name: 'withdraw', act: ({ asks, owner }) => asks.post('socialGraph.withdrawRequest', { userId: owner.id }) },
  {
    name: 'accept',
    lets: true,
    act: ({ owns, asker }) => owns.post('socialGraph.acceptRequest', { userId: asker.id }),
  },
  { name: 'accept all', lets: true, act: ({ owns }) => owns.post('socialGraph.acceptAllRequests', {}) },
  { name: 'refuse', act: ({ owns, asker }) => owns.post('socialGraph.refuseRequest', { userId: asker.id }) },
  { name: 'follow back', act: ({ owns, asker }) => owns.post('socialGraph.follow', { userId: asker.id }) },
  { name: 'unfollow', act: ({ asks, owner }) => asks.post('socialGraph.unfollow', { userId: owner.id }) },
  { name: 'block', act: ({ owns, asker }) => owns.post('socialGraph.block', { userId: asker.id }) },
  {
    name: 'be blocked',
    act: ({ asks, owner }) => asks.post('socialGraph.block', { userId: owner.id, username: owner.username }),
  },
  { name: 'go public', lets: true, act: open('public') },
  { name: 'close', act: open('followers') },
  { name: 'hide', act: open('private') },
  { name: 'delete', act: ({ database, asker }) => deleteAccount(database, asker) },
  { name: 'be deleted', act: ({ database, owner }) => deleteAccount(database, owner) },
  {
    name: 'purge',
    act: ({ database, asker }) => database.repeated(() => database.run(sql`DELETE FROM users WHERE id = ${asker.id}`)),
  },
];

/** What deleting an account does: the status changes and sessions end, together. */
function deleteAccount(database: Database, person: TestPerson): Promise<unknown> {
  return database.transaction(async (tx) => {
    await setStatus(tx, person, 'deleted');
    await tx.run(sql`DELETE FROM sessions WHERE user_id = ${person.id}`);
  });
}

function ask({ asks, owner }: Round): Promise<unknown> {
  return asks.post('socialGraph.follow', { userId: owner.id, username: owner.username });
}

/** Refusals that another act of the round explains; anything else fails the campaign. */
const EXPLAINED = new Set(['not_found', 'sign_in_required']);

/** What happens in a round: acts by their places in ACTS. */
const plan = fc.record({
  isAskedBefore: fc.boolean(),
  acts: fc.array(fc.nat({ max: ACTS.length - 1 }), { minLength: 3, maxLength: 5 }),
});

/**
 * Lets people ask, accept, withdraw, block, open, close and delete at the same moment through two servers, `rounds` times. Answers
 * the rounds after which somebody followed whom nobody ever let; everything else that must hold is for `vrss doctor`.
 */
export async function runCircleCampaign(
  database: Database,
  servers: readonly [TestServer, TestServer],
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
): Promise<string[]> {
  const wrong: string[] = [];
  const run = async ({ isAskedBefore, acts: places }: (typeof plans)[number]) => {
    const acts = places.flatMap((place) => ACTS[place] ?? []);
    const round = await makeRound(database, servers);
    if (isAskedBefore) await ask(round);
    await Promise.all(acts.map((each) => each.act(round).catch(unlessExplained)));
    const isLet = acts.some(({ lets }) => lets === true);
    if (!isLet && (await follows(round))) wrong.push(acts.map(({ name }) => name).join(', '));
  };
  const plans = fc.sample(plan, { numRuns: rounds, seed });
  for (let first = 0; first < rounds; first += AT_ONCE) await Promise.all(plans.slice(first, first + AT_ONCE).map(run));
  return wrong;
}

async function makeRound(database: Database, servers: readonly [TestServer, TestServer]): Promise<Round> {
  const owner = await makePerson(database, { visibility: 'followers' });
  const asker = await makePerson(database);
  const owns = await clientOf(servers[0], database, owner);
  const asks = await clientOf(servers[1], database, asker);
  return { database, owner, asker, owns, asks };
}

function unlessExplained(error: unknown): void {
  if (!(error instanceof ApiError) || !EXPLAINED.has(error.code)) throw error;
}

async function follows({ database, owner, asker }: Round): Promise<boolean> {
  const rows = await database.run(
    sql`SELECT FROM user_follows WHERE follower_id = ${asker.id} AND following_id = ${owner.id}`,
  );
  return rows.length > 0;
}
