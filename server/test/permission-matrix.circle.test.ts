import { describe, expect, test } from 'vitest';
import type { ListedPerson, MutedThing, Person } from '@vrss/contract';
import { makeCast, type Cast, type Onlooker } from './cast.ts';
import { testDatabase } from './database.ts';
import { ABSENT, act, ask, NAMED_AUTHORS, type Answer } from './matrix.ts';
import { clientOf } from './people.ts';
import * as rules from './rules.ts';
import { startServer } from './server.ts';

/** Who sees and reaches a person: requests, mutes and what search engines find, for everybody who can stand to them. */
const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

/** Cells of this file alone: a viewer, a state of the author, a procedure or surface. */
let cells = 0;

function check(cell: string, actual: unknown, expected: unknown): void {
  cells += 1;
  expect(actual, cell).toEqual(expected);
}

/** An answer that is good: its status; any other to the byte. */
const outcome = (answer: Answer) => (answer.status === 200 ? 200 : answer);

const ACTS = ['socialGraph.acceptRequest', 'socialGraph.refuseRequest', 'socialGraph.withdrawRequest'] as const;

describe.each(NAMED_AUTHORS)('person %s', (_, state) => {
  test('following, asking and muting them, by id and by address', async () => {
    const { author, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      for (const knowsAddress of [false, true]) {
        const cell = `${onlooker.name}, address known: ${knowsAddress}`;
        const about = (id: string) => ({ userId: id, ...(knowsAddress ? { username: author.username } : {}) });
        const mute = (id: string) => act(onlooker, 'socialGraph.mute', { kind: 'person', ...about(id) });
        const followed = await act(onlooker, 'socialGraph.follow', about(author.id));
        const absent = await act(onlooker, 'socialGraph.follow', about(ABSENT.id));
        check(
          `follow ${cell}`,
          statusIfTied(followed, onlooker),
          expectedFollow(state, onlooker, knowsAddress, absent),
        );
        const muted = outcome(await mute(author.id));
        const may = rules.mayMute(state, onlooker.tie, knowsAddress);
        const refusal = onlooker.tie.who === 'themself' ? 400 : statusIfTied(await mute(ABSENT.id), onlooker);
        check(`mute ${cell}`, statusIfTied(muted, onlooker), may ? 200 : refusal);
      }
    }
  });

  test('answering and withdrawing requests: a person who is seen, or told as one who is not there', async () => {
    const { author, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      for (const name of ACTS) {
        const answer = await act(onlooker, name, { userId: author.id });
        const absent = await act(onlooker, name, { userId: ABSENT.id });
        const seen = onlooker.tie.who !== 'nobody' && rules.foundById(state, onlooker.tie);
        check(`${name} ${onlooker.name}`, seen ? answer.status : answer, seen ? 200 : absent);
      }
    }
  });

  test('their requests and mutes are listed to themselves alone, and show what they may', async () => {
    const cast = await makeCast(server, database, state);
    const requesters = cast.onlookers
      .filter(({ tie }) => tie.request === 'open')
      .flatMap(({ person }) => person?.id ?? []);
    for (const onlooker of cast.onlookers) {
      const isOwner = onlooker.tie.who === 'themself';
      const listed = itemsOf<ListedPerson>(await ask(onlooker, '/api/socialGraph.requests')).map(({ id }) => id);
      check(`requests ${onlooker.name}`, listed, isOwner ? requesters : []);
      const { status, text } = await ask(onlooker, '/api/socialGraph.requestsCount');
      const count = status === 200 ? (JSON.parse(text) as { count: number }).count : null;
      check(`count ${onlooker.name}`, count, countFor(onlooker, requesters.length));
      const muted = itemsOf<MutedThing>(await ask(onlooker, '/api/socialGraph.muted'));
      const names = muted.map((thing) => (thing.kind === 'person' ? thing.person.id : thing.tag));
      check(`muted ${onlooker.name}`, names.includes(cast.author.id), rules.standsInMuted(state, onlooker.tie));
    }
  });

  test('what was between a viewer and them is told by their page, the same for a refused and an open request', async () => {
    const { author, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      const { status, text } = await ask(onlooker, `/api/users.get?username=${author.username}`);
      const seen = rules.seesCardAtAddress(state, onlooker.tie);
      check(`page ${onlooker.name}`, status, seen ? 200 : 404);
      if (status !== 200 || onlooker.tie.who === 'nobody') continue;
      const { viewerRelationship } = JSON.parse(text) as Person;
      check(`requested ${onlooker.name}`, viewerRelationship?.requested, rules.seesOwnRequest(state, onlooker.tie));
      check(`muted ${onlooker.name}`, viewerRelationship?.muted, onlooker.tie.mutes);
    }
    const told = async (name: string) => {
      const onlooker = onlookers.find((each) => each.name === name);
      if (onlooker === undefined) throw new Error(`Nobody is ${name}.`);
      return ask(onlooker, `/api/users.get?username=${author.username}`);
    };
    check('refused as requested', await told('refused'), await told('requested'));
    check('muted as a stranger', await told('muted'), await told('stranger'));
  });

  test('pictures and the sitemap show what people who are signed out may see', async () => {
    const { author, posts } = await makeCast(server, database, state);
    const client = server.client();
    const status = async (path: string) => (await client.fetch(path)).status;
    const signedOut = { ...rules.UNTIED, who: 'nobody' } as const;
    const seen = rules.seesCardAtAddress(state, signedOut);
    check('picture', await status(`/previews/person/${author.username}.png`), seen ? 200 : 404);
    const people = await (await client.fetch('/sitemap/people/0.xml')).text();
    check('sitemap', people.includes(`/@${author.username}<`), seen);
    const listed = await (await client.fetch('/sitemap/posts/0.xml')).text();
    for (const post of posts) {
      const cell = JSON.stringify(post.state);
      const shown = rules.seesPost(state, signedOut, post.state);
      check(`picture ${cell}`, await status(`/previews/post/${post.id}.png`), shown ? 200 : 404);
      check(`sitemap ${cell}`, listed.includes(`/${post.id}<`), rules.standsInSitemap(state, post.state));
    }
  });

  test('who is seen how after going through all visibilities and back', async () => {
    const cast = await makeCast(server, database, state);
    if (state.status !== 'active') return;
    const owner = await clientOf(server, database, cast.author);
    for (const visibility of ['followers', 'private', 'public', 'private', 'followers', state.visibility] as const) {
      // Going public accepts whoever asks; nobody asks from then on.
      await owner.post('privacy.update', { visibility });
      for (const onlooker of cast.onlookers) await checkSurfaces(cast, { ...state, visibility }, onlooker, hasOpened);
      if (visibility === 'public') hasOpened.add(cast.author.id);
    }
  });
});

/** Authors whose open requests were accepted by going public. */
const hasOpened = new Set<string>();

async function checkSurfaces(
  { author, posts, tag }: Cast,
  state: rules.PersonState,
  onlooker: Onlooker,
  opened: ReadonlySet<string>,
): Promise<void> {
  const isAccepted = onlooker.tie.request === 'open' && (state.visibility === 'public' || opened.has(author.id));
  const tie: rules.Tie = isAccepted ? { ...onlooker.tie, follows: true, request: 'none' } : onlooker.tie;
  const cell = `${onlooker.name}, ${state.visibility}`;
  const page = await ask(onlooker, `/api/users.get?username=${author.username}`);
  check(`page ${cell}`, page.status, rules.seesCardAtAddress(state, tie) ? 200 : 404);
  if (page.status === 200) {
    const { details } = JSON.parse(page.text) as Person;
    check(`details ${cell}`, details !== null, rules.seesDetails(state, tie));
  }
  const followers = await ask(onlooker, `/api/socialGraph.followers?username=${author.username}`);
  check(`followers ${cell}`, followers.status, rules.seesDetails(state, tie) ? 200 : 404);
  for (const post of posts.filter(({ state: { status, hidden } }) => status === 'published' && !hidden)) {
    const answer = await ask(onlooker, `/api/posts.get?id=${post.id}`);
    check(`post ${cell}, ${post.state.visibility}`, answer.status, rules.seesPost(state, tie, post.state) ? 200 : 404);
  }
  const shown = async (path: string) => {
    const own = new Set(posts.map((post) => post.id));
    return itemsOf<{ id: string }>(await ask(onlooker, path))
      .flatMap(({ id }) => (own.has(id) ? id : []))
      .sort();
  };
  const expected = (stands: typeof rules.seesPost) =>
    posts.flatMap((post) => (stands(state, tie, post.state) ? post.id : [])).sort();
  check(
    `posts ${cell}`,
    await shown(`/api/posts.byAuthor?username=${author.username}&limit=50`),
    expected(rules.seesPost),
  );
  check(`tag ${cell}`, await shown(`/api/posts.byTag?tag=${tag}&limit=50`), expected(rules.standsOnTagPage));
  check(`latest ${cell}`, await shown('/api/posts.latest'), expected(rules.standsInLatest));
  if (tie.who === 'nobody') return;
  check(`Following ${cell}`, await shown('/api/feeds.following?limit=50'), expected(rules.standsInFollowing));
  const completed = itemsOf<{ id: string }>(await ask(onlooker, `/api/users.complete?prefix=${author.username}`));
  check(
    `complete ${cell}`,
    completed.some(({ id }) => id === author.id),
    rules.standsInCompletions(state, tie),
  );
}

test('that were enough cells', () => {
  expect(cells).toBeGreaterThan(3_000);
});

function itemsOf<Item>({ status, text }: Answer): Item[] {
  return status === 200 ? (JSON.parse(text) as { items: Item[] }).items : [];
}

/** Of oneself and signed out the status says it all. */
function statusIfTied(answer: Answer | number, { tie }: Onlooker): Answer | number {
  if (typeof answer === 'number') return answer;
  return tie.who === 'somebody' && answer.status !== 200 ? answer : answer.status;
}

function expectedFollow(
  state: rules.PersonState,
  { tie }: Onlooker,
  knowsAddress: boolean,
  absent: Answer,
): Answer | number {
  if (tie.who === 'nobody') return 401;
  if (tie.who === 'themself') return 400;
  const may = rules.mayFollow(state, tie) || rules.mayAsk(state, tie, knowsAddress) || rules.seesOwnRequest(state, tie);
  return may || (tie.follows && rules.seesCardAtAddress(state, tie)) ? 200 : absent;
}

function countFor({ tie }: Onlooker, requests: number): number | null {
  if (tie.who === 'nobody') return null;
  return tie.who === 'themself' ? requests : 0;
}
