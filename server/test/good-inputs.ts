import { procedures, type Input, type Procedure, type ProcedureName } from '@vrss/contract';
import { administratorLink } from '../src/features/auth/index.ts';
import { joining, PASSWORD, verifiedPerson, type MailingServer } from './accounts.ts';
import type { TestClient } from './client.ts';

/** For each procedure an input that it accepts from `keeper`. Makes what it needs: a new token, say, for each call. */
export type GoodInputs = { readonly [Name in ProcedureName]: () => Input<Name> | Promise<Input<Name>> };

/** What changes the caller's own account: each call is made by somebody new, whom nobody needs afterwards. */
const OF_ONES_OWN: ReadonlySet<ProcedureName> = new Set([
  'auth.confirm',
  'auth.endOtherSessions',
  'auth.changePassword',
  'auth.changeEmail',
  'auth.changeUsername',
  'auth.deleteAccount',
]);

interface Callers {
  /** Somebody who may call everything. */
  readonly keeper: TestClient;
  /** Whoever a procedure is to be called by: the keeper, or somebody new. */
  readonly callerOf: (name: ProcedureName) => Promise<TestClient>;
  /** Inputs about somebody else; a procedure without one does not compile. */
  readonly good: GoodInputs;
}

export async function goodInputs(server: MailingServer): Promise<Callers> {
  const keeper = await verifiedPerson(server, 'keeper');
  const wren = await verifiedPerson(server, 'wren');
  const link = (await administratorLink(server.application.context)) ?? '';
  const post = await wren.post('posts.create', { type: 'text_short', content: 'Hello' });
  const { id: wrenId } = await keeper.get('users.get', { username: 'wren' });
  await verifiedPerson(server, 'heckler');
  const { id: blockedId } = await keeper.get('users.get', { username: 'heckler' });

  // A new token of each kind, since those of before are used up.
  let joined = 0;
  const verificationToken = async () => {
    joined += 1;
    const username = `newcomer_${joined}`;
    await server.client().post('auth.signUp', joining(username));
    return server.tokenFor(joining(username).email);
  };
  const resetToken = async () => {
    await server.client().post('auth.requestPasswordReset', { email: 'wren@harrow.example' });
    return server.tokenFor('wren@harrow.example');
  };

  let made = 0;
  const somebodyNew = async () => {
    made += 1;
    const username = `spare_${made}`;
    return { username, client: await verifiedPerson(server, username) };
  };
  const callerOf = async (name: ProcedureName) => (OF_ONES_OWN.has(name) ? (await somebodyNew()).client : keeper);

  const good: GoodInputs = {
    ...inputsOfOnesOwn(server, somebodyNew),
    'installation.get': () => ({}),
    'auth.claimAdministrator': () => ({ token: new URL(link).searchParams.get('token') ?? '' }),
    'installation.update': () => ({ name: 'Harrow', line: 'A village', runBy: 'Wren' }),
    'auth.signUp': () => joining('heron'),
    'auth.checkUsername': () => ({ username: 'wren' }),
    'auth.inspectReset': async () => ({ token: await resetToken() }),
    'auth.inspectVerification': async () => ({ token: await verificationToken() }),
    'auth.verifyEmail': async () => ({ token: await verificationToken(), password: PASSWORD }),
    'auth.resendVerification': () => ({ email: 'newcomer_1@harrow.example' }),
    'auth.session': () => ({}),
    'auth.requestPasswordReset': () => ({ email: 'wren@harrow.example' }),
    'auth.resetPassword': async () => ({ token: await resetToken(), password: PASSWORD }),
    'auth.signOut': () => ({}),
    'auth.signIn': () => ({ identifier: 'keeper', password: PASSWORD }),
    'users.get': () => ({ username: 'wren' }),
    'users.updateProfile': () => ({ ...PROFILE, website: 'https://harrow.example' }),
    ...inputsAbout(wrenId, blockedId),
    'posts.create': () => ({ type: 'text_short', content: 'Hello', visibility: 'public' }),
    ...inputsOfWriting(keeper),
    ...inputsOfFeeds(keeper, wrenId, post.id),
    ...inputsOfMuting(keeper),
    ...LISTS,
    ...inputsOnPost(post.id),
  };
  return { keeper, callerOf, good };
}

type OnPost = 'posts.get' | 'interactions.like' | 'interactions.unlike' | 'interactions.likers';

function inputsOnPost(postId: string): Pick<GoodInputs, OnPost> {
  return {
    'posts.get': () => ({ id: postId }),
    'interactions.like': () => ({ postId }),
    'interactions.unlike': () => ({ postId }),
    'interactions.likers': () => ({ postId, limit: 5 }),
  };
}

const PROFILE = { displayName: 'Keeper', bio: 'Here', location: '', age: 44 };

type AboutPeople =
  | 'socialGraph.follow'
  | 'socialGraph.unfollow'
  | 'socialGraph.removeFollower'
  | 'socialGraph.dismissSuggestion'
  | 'socialGraph.acceptRequest'
  | 'socialGraph.acceptAllRequests'
  | 'socialGraph.refuseRequest'
  | 'socialGraph.withdrawRequest'
  | 'socialGraph.mute'
  | 'socialGraph.unmute'
  | 'privacy.get'
  | 'privacy.update'
  | 'socialGraph.block'
  | 'socialGraph.unblock';

/** Of the circle: about wren, and about somebody else whom the keeper may block. */
function inputsAbout(wrenId: string, blockedId: string): Pick<GoodInputs, AboutPeople> {
  return {
    'socialGraph.follow': () => ({ userId: wrenId }),
    'socialGraph.unfollow': () => ({ userId: wrenId }),
    'socialGraph.removeFollower': () => ({ userId: wrenId }),
    'socialGraph.dismissSuggestion': () => ({ userId: wrenId }),
    'socialGraph.acceptRequest': () => ({ userId: wrenId }),
    'socialGraph.acceptAllRequests': () => ({}),
    'socialGraph.refuseRequest': () => ({ userId: wrenId }),
    'socialGraph.withdrawRequest': () => ({ userId: wrenId }),
    'socialGraph.mute': () => ({ kind: 'person', userId: wrenId, ends: 'week' }),
    'socialGraph.unmute': () => ({ kind: 'tag', tag: 'bread' }),
    'privacy.get': () => ({}),
    'privacy.update': () => ({ visibility: 'public', mentionsFrom: 'friends', searchEngines: false }),
    // The others are about wren, whom the keeper would not find any more.
    'socialGraph.block': () => ({ userId: blockedId }),
    'socialGraph.unblock': () => ({ userId: blockedId }),
  };
}

type OfOnesOwn =
  | 'auth.confirm'
  | 'auth.sessions'
  | 'auth.endSession'
  | 'auth.endOtherSessions'
  | 'auth.changePassword'
  | 'auth.changeEmail'
  | 'auth.inspectEmailChange'
  | 'auth.confirmEmail'
  | 'auth.revertEmail'
  | 'auth.changeUsername'
  | 'auth.deleteAccount';

function inputsOfOnesOwn(
  server: MailingServer,
  somebodyNew: () => Promise<{ username: string; client: TestClient }>,
): Pick<GoodInputs, OfOnesOwn> {
  const changing = async () => {
    const { username, client } = await somebodyNew();
    const email = `new_${username}@harrow.example`;
    await client.post('auth.changeEmail', { email });
    return { username, token: await server.tokenFor(email) };
  };
  return {
    'auth.confirm': () => ({ password: PASSWORD }),
    'auth.sessions': () => ({}),
    'auth.endSession': async () => {
      const other = server.client();
      await other.post('auth.signIn', { identifier: 'keeper', password: PASSWORD });
      return { id: (await other.get('auth.session', {})).sessionId ?? '' };
    },
    'auth.endOtherSessions': () => ({}),
    'auth.changePassword': () => ({ password: 'another lamp soup' }),
    'auth.changeEmail': async () => ({ email: `changed_${(await somebodyNew()).username}@harrow.example` }),
    'auth.inspectEmailChange': async () => ({ token: (await changing()).token }),
    'auth.confirmEmail': async () => ({ token: (await changing()).token }),
    'auth.revertEmail': async () => {
      const { username, token } = await changing();
      await server.client().post('auth.confirmEmail', { token });
      return { token: await server.tokenFor(joining(username).email), password: PASSWORD };
    },
    'auth.changeUsername': async () => ({ username: `changed_${(await somebodyNew()).username}` }),
    'auth.deleteAccount': () => ({}),
  };
}

const LISTS = {
  'users.complete': () => ({ prefix: 'wre' }),
  'socialGraph.followers': () => ({ username: 'wren', search: 'keep', limit: 5 }),
  'socialGraph.following': () => ({ username: 'wren', limit: 5 }),
  'socialGraph.friends': () => ({ username: 'wren', limit: 5 }),
  'socialGraph.mutual': () => ({ username: 'wren', limit: 5 }),
  'socialGraph.suggestions': () => ({ limit: 5 }),
  'socialGraph.blocked': () => ({ limit: 5 }),
  'socialGraph.mutedWords': () => ({}),
  'socialGraph.requests': () => ({ limit: 5 }),
  'socialGraph.requestsCount': () => ({}),
  'socialGraph.muted': () => ({ limit: 5 }),
  'posts.trash': () => ({ limit: 5 }),
  'posts.byTag': () => ({ tag: 'bread', limit: 5 }),
  'posts.completeTag': () => ({ prefix: 'br' }),
  'posts.byAuthor': () => ({ username: 'wren', limit: 5 }),
  'posts.latest': () => ({}),
  'feeds.following': () => ({ limit: 5 }),
} satisfies Partial<GoodInputs>;

type OfWriting =
  'posts.update' | 'posts.source' | 'posts.renderMarkdown' | 'posts.delete' | 'posts.restore' | 'posts.purge';

/** Each has a post of its own: what one does to it the next must not find. */
function inputsOfWriting(keeper: TestClient): Pick<GoodInputs, OfWriting> {
  const ownPost = async () => (await keeper.post('posts.create', { type: 'text_short', content: 'Mine' })).id;
  const deletedPost = async () => {
    const id = await ownPost();
    await keeper.post('posts.delete', { id });
    return id;
  };
  return {
    'posts.update': async () => {
      const { id, version: basedOn } = await keeper.get('posts.source', { id: await ownPost() });
      return { id, type: 'text_short', content: 'Goodbye', visibility: 'public', basedOn, tags: ['bread'] };
    },
    'posts.source': async () => ({ id: await ownPost() }),
    'posts.renderMarkdown': () => ({ content: '# Bread' }),
    'posts.delete': async () => ({ id: await ownPost() }),
    'posts.restore': async () => ({ id: await deletedPost() }),
    'posts.purge': async () => ({ id: await deletedPost() }),
  };
}

type OfFeeds =
  | 'feeds.list'
  | 'feeds.get'
  | 'feeds.create'
  | 'feeds.update'
  | 'feeds.delete'
  | 'feeds.reorder'
  | 'feeds.setDefault'
  | 'feeds.validate'
  | 'feeds.parseText'
  | 'feeds.read'
  | 'feeds.preview'
  | 'feeds.explain';

/** Each has a feed of its own, and deletes the one of before: nobody has more than fifty. */
function inputsOfFeeds(keeper: TestClient, personId: string, postId: string): Pick<GoodInputs, OfFeeds> {
  const config = {
    match: { group: 'all', of: [{ type: 'author', operator: 'equals', value: [personId] }] },
    sort: { by: 'recent' },
  };
  let count = 0;
  const newFeed = async () => {
    for (const { id, version } of (await keeper.get('feeds.list', {})).items)
      await keeper.post('feeds.delete', { id, version });
    count += 1;
    return keeper.post('feeds.create', { name: `Feed ${count}`, config });
  };
  return {
    'feeds.list': () => ({}),
    'feeds.get': async () => ({ id: (await newFeed()).id }),
    'feeds.create': async () => {
      await newFeed();
      return { name: 'Bread', description: 'Of Wren.', place: 'home', config };
    },
    'feeds.update': async () => {
      const { id, version } = await newFeed();
      return { id, version, name: 'Bread', description: 'Of Wren.', place: 'home', config };
    },
    'feeds.delete': async () => {
      const { id, version } = await newFeed();
      return { id, version };
    },
    'feeds.reorder': async () => ({ ids: [(await newFeed()).id] }),
    'feeds.setDefault': async () => ({ id: (await newFeed()).id }),
    'feeds.validate': () => ({ config }),
    'feeds.parseText': () => ({ text: 'all(by=@wren)' }),
    'feeds.read': async () => ({ id: (await newFeed()).id, limit: 5 }),
    'feeds.preview': () => ({ config, limit: 5 }),
    'feeds.explain': async () => ({ feedId: (await newFeed()).id, postId }),
  };
}

function inputsOfMuting(keeper: TestClient): Pick<GoodInputs, 'socialGraph.muteWords' | 'socialGraph.unmuteWords'> {
  return {
    'socialGraph.muteWords': () => ({ phrase: 'last frost' }),
    'socialGraph.unmuteWords': async () => {
      const { id } = await keeper.post('socialGraph.muteWords', { phrase: 'thaw' });
      return { id };
    },
  };
}

/** What came of a call: the status, and the code where it was refused. */
export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
}

export async function send(
  client: TestClient,
  name: ProcedureName,
  { query, body }: { query?: string; body?: string | Buffer },
) {
  const response = await client.fetch(`/api/${name}${query ?? ''}`, {
    method: query === undefined ? 'POST' : 'GET',
    ...(query === undefined ? { headers: { 'content-type': 'application/json' }, body: body ?? '' } : {}),
  });
  const answer = (await response.json()) as { error?: { code?: string } };
  return { status: response.status, code: answer.error?.code } satisfies Answer;
}

/** Sends an input as the procedure's kind wants it. */
export function call(client: TestClient, name: ProcedureName, input: object): Promise<Answer> {
  const procedure: Procedure = procedures[name];
  if (procedure.kind !== 'query') return send(client, name, { body: JSON.stringify(input) });
  const pairs = Object.entries(input).map(([key, value]): [string, string] => [key, String(value)]);
  return send(client, name, { query: `?${new URLSearchParams(pairs).toString()}` });
}

const refusals = new Set([400, 401, 403, 404, 409, 413, 429]);
/** Whether a call was answered as the contract says, well or with a refusal: never a fault of the server. */
export const isAnswer = ({ status, code }: Answer): boolean =>
  status === 200 || (refusals.has(status) && code !== undefined);
