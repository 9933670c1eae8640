import { sql } from '../src/platform/database/fragment.ts';
import { procedures, type Person } from '@vrss/contract';
import { describe, expect, test } from 'vitest';
import { makeCast, type Cast, type Onlooker } from './cast.ts';
import { testDatabase } from './database.ts';
import { ABSENT, act, ask, idsIn, NAMED_AUTHORS, send, type Answer } from './matrix.ts';
import { makePost } from './people.ts';
import * as rules from './rules.ts';
import { startServer } from './server.ts';
import { whoMayCall } from './who-may-call.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

describe.each(NAMED_AUTHORS)('author %s', (_, state) => {
  test('one post: seen or told as one that never was', async () => {
    const { posts, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      const absent = await ask(onlooker, `/api/posts.get?id=${ABSENT.id}`);
      expect(absent.status).toBe(404);
      for (const post of posts) {
        const answer = await ask(onlooker, `/api/posts.get?id=${post.id}`);
        const cell = JSON.stringify({ viewer: onlooker.name, post: post.state });
        if (rules.seesPost(state, onlooker.tie, post.state)) expect(answer.status, cell).toBe(200);
        else expect(answer, cell).toEqual(absent);
      }
    }
  });

  test('the author’s page, their posts, Following and the welcome page hold what may be seen and nothing else', async () => {
    const cast = await makeCast(server, database, state);
    for (const onlooker of cast.onlookers) {
      await checkPage(cast, onlooker);
      await checkLists(cast, onlooker);
    }
  });

  test('all who ask at the same moment are answered as each is alone, though they share statements', async () => {
    const { author, tag, onlookers } = await makeCast(server, database, state);
    const paths = [
      `/api/posts.byAuthor?username=${author.username}&limit=50`,
      `/api/posts.byTag?tag=${tag}&limit=50`,
      '/api/feeds.following?limit=50',
    ];
    const calls = onlookers.flatMap((onlooker) => paths.map((path) => ({ onlooker, path })));
    const shown = async ({ onlooker, path }: (typeof calls)[number]) => {
      const answer = await ask(onlooker, path);
      return { name: onlooker.name, path, status: answer.status, ids: idsIn(answer) };
    };
    const alone = [];
    for (const call of calls) alone.push(await shown(call));
    expect(await Promise.all([...calls, ...calls].map(shown))).toEqual([...alone, ...alone]);
  });

  test('who may read a post’s source, change, delete, restore and purge it, and that it is absent for all others', async () => {
    const { posts, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      const absent = await writingAnswers(onlooker, ABSENT.id);
      for (const post of posts) {
        const cell = JSON.stringify({ viewer: onlooker.name, post: post.state });
        const expected = expectedOfWriting(onlooker, post.state, absent);
        expect(await writingAnswers(onlooker, post.id), cell).toEqual(expected);
      }
    }
  });

  test('who may follow, and how the others are told', async () => {
    const { author, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      const input = { userId: author.id };
      expect(await send(onlooker, 'socialGraph.follow', input), onlooker.name).toBe(followStatus(state, onlooker.tie));
      expect(await send(onlooker, 'socialGraph.unfollow', input), onlooker.name).toBe(
        unfollowStatus(state, onlooker.tie),
      );
    }
  });
});

async function checkPage({ author, state }: Cast, onlooker: Onlooker): Promise<void> {
  const { name, tie } = onlooker;
  const answer = await ask(onlooker, `/api/users.get?username=${author.username}`);
  if (!rules.seesCardAtAddress(state, tie)) {
    expect(answer, name).toEqual(await ask(onlooker, `/api/users.get?username=${ABSENT.username}`));
    return;
  }
  expect(answer.status, name).toBe(200);
  const page = JSON.parse(answer.text) as Pick<Person, 'details' | 'viewerRelationship' | 'searchEngines'>;
  expect(page.details !== null, name).toBe(rules.seesDetails(state, tie));
  expect(page.viewerRelationship?.canFollow ?? false, name).toBe(rules.mayFollow(state, tie));
  expect(page.viewerRelationship?.requested ?? false, name).toBe(rules.seesOwnRequest(state, tie));
  expect(page.viewerRelationship?.muted ?? false, name).toBe(tie.mutes);
  expect(page.searchEngines, name).toBe(state.visibility === 'public');
}

async function checkLists({ author, state, posts, tag }: Cast, onlooker: Onlooker): Promise<void> {
  const { name, tie } = onlooker;
  const own = new Set(posts.map((post) => post.id));
  const expected = (stands: typeof rules.seesPost) =>
    posts
      .filter((post) => stands(state, tie, post.state))
      .map((post) => post.id)
      .sort();
  const shown = (answer: Answer) =>
    idsIn(answer)
      .filter((id) => own.has(id))
      .sort();

  const byAuthor = await ask(onlooker, `/api/posts.byAuthor?username=${author.username}&limit=50`);
  if (rules.seesDetails(state, tie)) expect(shown(byAuthor), name).toEqual(expected(rules.seesPost));
  else expect(byAuthor, name).toEqual(await ask(onlooker, `/api/posts.byAuthor?username=${ABSENT.username}&limit=50`));

  const following = await ask(onlooker, '/api/feeds.following?limit=50');
  expect(following.status, name).toBe(tie.who === 'nobody' ? 401 : 200);
  if (tie.who !== 'nobody') expect(shown(following), name).toEqual(expected(rules.standsInFollowing));

  const latest = await ask(onlooker, '/api/posts.latest');
  expect(shown(latest), name).toEqual(expected(rules.standsInLatest));

  const byTag = await ask(onlooker, `/api/posts.byTag?tag=${tag}&limit=50`);
  expect(shown(byTag), name).toEqual(expected(rules.standsOnTagPage));
  if (tie.who === 'nobody') return;
  const offered = await ask(onlooker, `/api/posts.completeTag?prefix=${tag}`);
  const isOffered = expected(rules.standsOnTagPage).length > 0;
  expect(JSON.parse(offered.text), name).toEqual({ items: isOffered ? [tag] : [] });
  const trash = await ask(onlooker, '/api/posts.trash?limit=50');
  expect(shown(trash), name).toEqual(expected((_, viewer, post) => rules.standsInTrash(viewer, post)));
}

/** What everything that only an author may do answers, in an order that leaves the post as it was unless it is purged. */
async function writingAnswers(onlooker: Onlooker, id: string): Promise<Answer[]> {
  const source = await ask(onlooker, `/api/posts.source?id=${id}`);
  const version = source.status === 200 ? (JSON.parse(source.text) as { version: string }).version : '1';
  const change = { id, type: 'text_short', content: 'Changed.', visibility: 'public', basedOn: version };
  const update = await act(onlooker, 'posts.update', change);
  const answers = [source, update];
  for (const name of ['posts.delete', 'posts.restore', 'posts.delete', 'posts.purge', 'posts.restore']) {
    answers.push(await act(onlooker, name, { id }));
  }
  // What an author is told of their own post is for other tests.
  return answers.map(({ status, text }) => ({ status, text: status === 200 ? '' : text }));
}

function expectedOfWriting(onlooker: Onlooker, post: rules.PostState, absent: readonly Answer[]): Answer[] {
  const isShown = rules.mayChange(onlooker.tie, post);
  const isOwn = isShown || rules.standsInTrash(onlooker.tie, post);
  const may = [isShown, isShown, isOwn, isOwn, isOwn, isOwn, false];
  return absent.map((answer, index) => (may[index] === true ? { status: 200, text: '' } : answer));
}

function followStatus(state: rules.PersonState, tie: rules.Tie): number {
  if (tie.who === 'nobody') return 401;
  if (tie.who === 'themself') return 400;
  if (!rules.seesCardAtAddress(state, tie)) return 404;
  const isTied = tie.follows || rules.seesOwnRequest(state, tie);
  return isTied || rules.mayFollow(state, tie) || rules.mayAsk(state, tie, false) ? 200 : 404;
}

function unfollowStatus(state: rules.PersonState, tie: rules.Tie): number {
  if (tie.who === 'nobody') return 401;
  return rules.foundById(state, tie) ? 200 : 404;
}

test('every procedure stands by its policy for everybody who asks', async () => {
  const { onlookers } = await makeCast(server, database, { visibility: 'public', status: 'active', pending: false });
  for (const [name, { kind }] of Object.entries(procedures)) {
    // Signing out would end what the other procedures are asked with.
    if (name === 'auth.signOut') continue;
    for (const onlooker of onlookers) {
      // An input that no procedure takes: whoever may call is told so, the others are told nothing of it.
      const status =
        kind === 'query'
          ? (await ask(onlooker, `/api/${name}?no=such`)).status
          : await send(onlooker, name, { no: 'such' });
      expect(status, `${name} for ${onlooker.name}`).toBe(policyStatus(name, onlooker));
    }
  }
});

/** Whoever may call is told of the wrong input. */
function policyStatus(procedure: string, { name, tie }: Onlooker): number {
  switch (whoMayCall[procedure]) {
    case 'everyone':
      return 400;
    case 'signed-in people':
    case 'people who just confirmed':
      return tie.who === 'nobody' ? 401 : 400;
    case 'moderators and administrators':
      return name === 'moderator' || name === 'administrator' ? 400 : 404;
    case 'administrators':
      return name === 'administrator' ? 400 : 404;
    default:
      throw new Error(`Say in who-may-call.ts who may call ${procedure}.`);
  }
}

test('what wants a confirmed sign-in is refused to one that is not, before its input is looked at', async () => {
  const { onlookers } = await makeCast(server, database, { visibility: 'public', status: 'active', pending: false });
  await database.run(sql`UPDATE sessions SET confirmed_at = now() - interval '16 minutes'`);
  const names = Object.keys(procedures).filter((name) => whoMayCall[name] === 'people who just confirmed');
  for (const onlooker of onlookers) {
    for (const name of names) {
      const { status, text } = await act(onlooker, name, { no: 'such' });
      const isNobody = onlooker.tie.who === 'nobody';
      expect(status, `${name} for ${onlooker.name}`).toBe(isNobody ? 401 : 403);
      expect(text).toContain(isNobody ? 'sign_in_required' : 'fresh_sign_in_required');
    }
  }
  expect(names.length).toBeGreaterThan(3);
});

test('a session of somebody else is told as none, whoever asks, and goes on', async () => {
  const { author, onlookers } = await makeCast(server, database, {
    visibility: 'public',
    status: 'active',
    pending: false,
  });
  const [own] = await database.run<{ id: string }>(sql`SELECT id FROM sessions WHERE user_id = ${author.id}`);
  for (const onlooker of onlookers) {
    if (onlooker.tie.who === 'themself') continue;
    const absent = await act(onlooker, 'auth.endSession', { id: ABSENT.id });
    expect(absent.status, onlooker.name).toBe(onlooker.tie.who === 'nobody' ? 401 : 404);
    expect(await act(onlooker, 'auth.endSession', { id: own?.id }), onlooker.name).toEqual(absent);
    const listed = await ask(onlooker, '/api/auth.sessions');
    expect(idsIn(listed), onlooker.name).not.toContain(own?.id);
  }
  expect(await database.run(sql`SELECT id FROM sessions WHERE id = ${own?.id}`)).toHaveLength(1);
});

test('who may call is said of every procedure, and of no others', () => {
  expect(Object.keys(whoMayCall).sort()).toEqual(Object.keys(procedures).sort());
});

test('a hidden post changes no byte of what others are told', async () => {
  const { author, tag, onlookers } = await makeCast(server, database, {
    visibility: 'public',
    status: 'active',
    pending: false,
  });
  const others = onlookers.filter((onlooker) => onlooker.tie.who !== 'themself' && !onlooker.tie.follows);
  const paths = [
    `/api/users.get?username=${author.username}`,
    `/api/posts.byAuthor?username=${author.username}`,
    '/api/posts.latest',
    '/api/feeds.following',
    `/api/posts.byTag?tag=${tag}`,
    `/api/posts.completeTag?prefix=${tag}`,
    '/api/posts.trash',
  ];
  const told = async () => {
    const answers: Answer[] = [];
    for (const onlooker of others) for (const path of paths) answers.push(await ask(onlooker, path));
    // The moment of reading stands in a cursor.
    return answers.map(({ status, text }) => ({ status, text: text.replace(/"newerCursor":"[^"]*"/, '') }));
  };
  const before = await told();
  for (const hidden of [{ visibility: 'followers' }, { visibility: 'private' }, { hidden: true }] as const) {
    await makePost(database, author, { ...hidden, tags: [tag, `${tag}_too`] });
  }
  await makePost(database, author, { status: 'draft' });
  expect(await told()).toEqual(before);
});
