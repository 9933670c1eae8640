import { procedures, type Input, type Procedure, type ProcedureName } from '@vrss/contract';
import { administratorLink } from '../src/features/auth/index.ts';
import { joining, PASSWORD, verifiedPerson, type MailingServer } from './accounts.ts';
import type { TestClient } from './client.ts';

/** For each procedure an input that it accepts from `keeper`. Makes what it needs: a new token, say, for each call. */
export type GoodInputs = { readonly [Name in ProcedureName]: () => Input<Name> | Promise<Input<Name>> };

/** Somebody who may call everything, and inputs for it about somebody else; a procedure without one does not compile. */
export async function goodInputs(server: MailingServer): Promise<{ keeper: TestClient; good: GoodInputs }> {
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

  const good: GoodInputs = {
    'installation.get': () => ({}),
    'auth.claimAdministrator': () => ({ token: new URL(link).searchParams.get('token') ?? '' }),
    'installation.update': () => ({ name: 'Harrow', line: 'A village', runBy: 'Wren' }),
    'auth.signUp': () => joining('heron'),
    'auth.checkUsername': () => ({ username: 'wren' }),
    'auth.inspectVerification': async () => ({ token: await verificationToken() }),
    'auth.verifyEmail': async () => ({ token: await verificationToken(), password: PASSWORD }),
    'auth.resendVerification': () => ({ email: 'newcomer_1@harrow.example' }),
    'auth.session': () => ({}),
    'auth.requestPasswordReset': () => ({ email: 'wren@harrow.example' }),
    'auth.resetPassword': async () => ({ token: await resetToken(), password: PASSWORD }),
    'auth.signOut': () => ({}),
    'auth.signIn': () => ({ identifier: 'keeper', password: PASSWORD }),
    'users.get': () => ({ username: 'wren' }),
    'users.updateProfile': () => ({
      displayName: 'Keeper',
      bio: 'Here',
      location: '',
      website: 'https://harrow.example',
      age: 44,
    }),
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
    'posts.create': () => ({ type: 'text_short', content: 'Hello', visibility: 'public' }),
    ...inputsOfWriting(keeper),
    ...LISTS,
    'posts.get': () => ({ id: post.id }),
    'interactions.like': () => ({ postId: post.id }),
    'interactions.unlike': () => ({ postId: post.id }),
    'interactions.likers': () => ({ postId: post.id, limit: 5 }),
  };
  return { keeper, good };
}

const LISTS = {
  'users.complete': () => ({ prefix: 'wre' }),
  'socialGraph.followers': () => ({ username: 'wren', search: 'keep', limit: 5 }),
  'socialGraph.following': () => ({ username: 'wren', limit: 5 }),
  'socialGraph.friends': () => ({ username: 'wren', limit: 5 }),
  'socialGraph.mutual': () => ({ username: 'wren', limit: 5 }),
  'socialGraph.suggestions': () => ({ limit: 5 }),
  'socialGraph.blocked': () => ({ limit: 5 }),
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
