import { sql } from '../src/platform/database/fragment.ts';
import { describe, expect, test } from 'vitest';
import { makeCast, type Cast, type Onlooker } from './cast.ts';
import { testDatabase } from './database.ts';
import { ABSENT, act, ask, idsIn, NAMED_AUTHORS, send } from './matrix.ts';
import { makeFollow, makeFriends, makeLike, makePerson, makePost, setStatus, type TestPerson } from './people.ts';
import * as rules from './rules.ts';
import { startServer } from './server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const LISTS = ['followers', 'following', 'friends', 'mutual'] as const;

describe.each(NAMED_AUTHORS)('person %s', (_, state) => {
  test('their lists are seen with their details, or told as those of nobody', async () => {
    const { author, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      for (const list of LISTS) {
        const answer = await ask(onlooker, `/api/socialGraph.${list}?username=${author.username}`);
        const cell = `${onlooker.name}, ${list}`;
        if (rules.seesDetails(state, onlooker.tie)) expect(answer.status, cell).toBe(200);
        else expect(answer, cell).toEqual(await ask(onlooker, `/api/socialGraph.${list}?username=${ABSENT.username}`));
      }
    }
  });

  test('they stand in other people’s lists, completions, suggestions and reasons by the rules, and nowhere else', async () => {
    const cast = await makeCast(server, database, state);
    const host = await hostOf(cast);
    for (const onlooker of cast.onlookers) {
      const { name, tie } = onlooker;
      const isThere = async (path: string) => idsIn(await ask(onlooker, path)).includes(cast.author.id);
      const inLists = rules.seesCardInLists(state, tie);
      for (const list of ['followers', 'following', 'friends'] as const) {
        const cell = `${name}, ${list}`;
        expect(await isThere(`/api/socialGraph.${list}?username=${host.person.username}&limit=50`), cell).toBe(inLists);
        const search = `&search=${cast.author.username}`;
        expect(await isThere(`/api/socialGraph.${list}?username=${host.person.username}${search}`), cell).toBe(inLists);
      }
      expect(await isThere(`/api/interactions.likers?postId=${host.postId}&limit=50`), name).toBe(inLists);
      const common = rules.standsInFollowedBy(state, tie);
      expect(await isThere(`/api/socialGraph.mutual?username=${host.person.username}&limit=50`), name).toBe(common);
      const inCommon = await namesInCommon(onlooker, host.person);
      expect(inCommon.includes(cast.author.username), name).toBe(common);
      const completed = await isThere(`/api/users.complete?prefix=${cast.author.username}`);
      expect(completed, name).toBe(rules.standsInCompletions(state, tie));
      const suggested = await isThere('/api/socialGraph.suggestions?limit=50');
      expect(suggested, name).toBe(rules.standsInSuggestions(state, tie));
      expect(await isThere('/api/socialGraph.blocked?limit=50'), name).toBe(rules.standsInBlocked(state, tie));
    }
  });

  test('their posts: liked, unliked and looked at for likers where they are seen, told as none where not', async () => {
    const { posts, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      const absent = await likingAnswers(onlooker, ABSENT.id);
      for (const post of posts) {
        const cell = JSON.stringify({ viewer: onlooker.name, post: post.state });
        const answers = await likingAnswers(onlooker, post.id);
        const mayLike = rules.mayLike(state, onlooker.tie, post.state);
        const may = { like: mayLike, unlike: mayLike, likers: rules.seesPost(state, onlooker.tie, post.state) };
        for (const what of ['like', 'unlike', 'likers'] as const) {
          if (may[what]) expect(answers[what].status, `${what} ${cell}`).toBe(200);
          else expect(answers[what], `${what} ${cell}`).toEqual(absent[what]);
        }
      }
    }
  });

  test('who may remove them as a follower, dismiss, block and unblock them, and how the others are told', async () => {
    const { author, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      const { name, tie } = onlooker;
      const input = { userId: author.id };
      const removed = await send(onlooker, 'socialGraph.removeFollower', input);
      expect(removed, name).toBe(statusFor(tie, { self: 200, allowed: rules.foundById(state, tie) }));
      const dismissed = await send(onlooker, 'socialGraph.dismissSuggestion', input);
      expect(dismissed, name).toBe(statusFor(tie, { self: 400, allowed: rules.seesCardInLists(state, tie) }));
      const named = { ...input, username: author.username };
      const blockedById = await send(onlooker, 'socialGraph.block', input);
      expect(blockedById, name).toBe(statusFor(tie, { self: 400, allowed: rules.mayBlockById(state, tie) }));
      const blocked = await send(onlooker, 'socialGraph.block', named);
      expect(blocked, name).toBe(statusFor(tie, { self: 400, allowed: rules.mayBlock(state, tie) }));
      const unblocked = await send(onlooker, 'socialGraph.unblock', input);
      expect(unblocked, name).toBe(statusFor(tie, { self: 200, allowed: true }));
    }
  });
});

async function likingAnswers(onlooker: Onlooker, postId: string) {
  return {
    like: await act(onlooker, 'interactions.like', { postId }),
    unlike: await act(onlooker, 'interactions.unlike', { postId }),
    likers: await ask(onlooker, `/api/interactions.likers?postId=${postId}`),
  };
}

function statusFor(tie: rules.Tie, { self, allowed }: { self: number; allowed: boolean }): number {
  if (tie.who === 'nobody') return 401;
  if (tie.who === 'themself') return self;
  return allowed ? 200 : 404;
}

/** A public person, a friend of the author and of everybody who looks, with a post that the author likes. */
async function hostOf({ author, state, onlookers }: Cast): Promise<{ person: TestPerson; postId: string }> {
  const person = await makePerson(database);
  const postId = await makePost(database, person);
  // What is written of an author who is not active any more was written before.
  await setStatus(database, author, 'active');
  await makeFriends(database, author, person);
  await makeLike(database, author, postId);
  await setStatus(database, author, state.status);
  for (const onlooker of onlookers) {
    if (onlooker.person !== null && onlooker.person !== author) await makeFriends(database, onlooker.person, person);
  }
  return { person, postId };
}

async function namesInCommon(onlooker: Onlooker, { username }: TestPerson): Promise<string[]> {
  const { text } = await ask(onlooker, `/api/users.get?username=${username}`);
  const { followedBy } = JSON.parse(text) as { followedBy: { people: { username: string }[] } | null };
  return followedBy?.people.map((person) => person.username) ?? [];
}

describe('byte for byte, but for counters that are the same for all (decision 35), others are told the same', () => {
  test.each([
    ['private', { visibility: 'private', status: 'active', pending: false }],
    ['pending', { visibility: 'public', status: 'active', pending: true }],
    ['suspended', { visibility: 'public', status: 'suspended', pending: false }],
    ['deleted', { visibility: 'public', status: 'deleted', pending: false }],
  ] as const)('whether a %s person follows, is followed, is a friend and likes, or not', async (_, state) => {
    const { others, paths, owner, postId } = await scene();
    const before = await answers(others, paths);
    const hidden = await makePerson(database, { visibility: state.visibility, pending: state.pending });
    await makeFriends(database, hidden, owner);
    await makeLike(database, hidden, postId);
    for (const { person } of others) if (person !== null) await makeFollow(database, person, hidden);
    await setStatus(database, hidden, state.status);
    expect(await answers(others, paths)).toEqual(before);
  });

  test('whether somebody who blocks them does, or not', async () => {
    const { others, paths, owner, postId } = await scene();
    const blocking = await makePerson(database);
    await database.run(
      sql`INSERT INTO blocks (blocker_id, blocked_id) SELECT ${blocking.id}, id FROM unnest(${others.flatMap(({ person }) => person?.id ?? [])}::bigint[]) AS id`,
    );
    // Who is as good as signed out is blocked by nobody.
    const signedIn = others.filter(({ tie }) => tie.who === 'somebody');
    const before = await answers(signedIn, paths);
    await makeFriends(database, blocking, owner);
    await makeLike(database, blocking, postId);
    expect(await answers(signedIn, paths)).toEqual(before);
  });
});

/** A public person's lists and likers, with people in them, and everybody who can look at them; nobody else's pages change here. */
async function scene() {
  const { author, onlookers, posts } = await makeCast(server, database, {
    visibility: 'public',
    status: 'active',
    pending: false,
  });
  const post = posts.find(({ state }) =>
    rules.seesPost({ visibility: 'public', status: 'active', pending: false }, rules.UNTIED, state),
  );
  if (post === undefined) throw new Error('A stranger sees a public post.');
  const friend = await makePerson(database);
  await makeFriends(database, friend, author);
  await makeLike(database, friend, post.id);
  const others = onlookers.filter(
    (onlooker) => onlooker.tie.who !== 'themself' && !onlooker.name.startsWith('suspended'),
  );
  for (const { person } of others) if (person !== null) await makeFriends(database, person, friend);
  const paths = [
    ...LISTS.map((list) => `/api/socialGraph.${list}?username=${author.username}&limit=2`),
    ...LISTS.map((list) => `/api/socialGraph.${list}?username=${author.username}&search=display`),
    `/api/interactions.likers?postId=${post.id}&limit=1`,
    `/api/users.get?username=${author.username}`,
    '/api/users.complete?prefix=person',
    '/api/socialGraph.suggestions',
    '/api/socialGraph.blocked',
  ];
  return { owner: author, postId: post.id, others, paths };
}

async function answers(others: readonly Onlooker[], paths: readonly string[]) {
  const all = [];
  for (const onlooker of others) {
    for (const path of paths) {
      const { status, text } = await ask(onlooker, path);
      all.push({
        who: onlooker.name,
        path,
        status,
        text: text.replace(/"(followers|following|friends)Count":\d+/g, ''),
      });
    }
  }
  return all;
}
