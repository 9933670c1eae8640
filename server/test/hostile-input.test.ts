import { procedures, type Input, type Procedure, type ProcedureName } from '@vrss/contract';
import { expect, test } from 'vitest';
import { administratorLink } from '../src/features/auth/index.ts';
import { joining, PASSWORD, startMailing, verifiedPerson } from './accounts.ts';
import type { TestClient } from './client.ts';
import { testDatabase } from './database.ts';
import { hostileBodies, hostileTexts, hostileValues } from './hostile.ts';

const database = await testDatabase();
const server = await startMailing(database);

/** Somebody who may call everything, and somebody to call it about. */
const keeper = await verifiedPerson(server, 'keeper');
const wren = await verifiedPerson(server, 'wren');
const link = (await administratorLink(server.application.context)) ?? '';
const post = await wren.post('posts.create', { type: 'text_short', content: 'Hello' });
const { id: wrenId } = await keeper.get('users.get', { username: 'wren' });

/** A new token of each kind, since those of before are used up. */
let joined = 0;
async function verificationToken(): Promise<string> {
  joined += 1;
  const username = `newcomer_${joined}`;
  await server.client().post('auth.signUp', joining(username));
  return server.tokenFor(joining(username).email);
}
async function resetToken(): Promise<string> {
  await server.client().post('auth.requestPasswordReset', { email: 'wren@harrow.example' });
  return server.tokenFor('wren@harrow.example');
}

/** An input that each procedure accepts from the keeper; a procedure without one does not compile. */
const good: { readonly [Name in ProcedureName]: () => Input<Name> | Promise<Input<Name>> } = {
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
  }),
  'socialGraph.follow': () => ({ userId: wrenId }),
  'socialGraph.unfollow': () => ({ userId: wrenId }),
  'posts.create': () => ({ type: 'text_short', content: 'Hello', visibility: 'public' }),
  'posts.get': () => ({ id: post.id }),
  'posts.byAuthor': () => ({ username: 'wren', limit: 5 }),
  'posts.latest': () => ({}),
  'feeds.following': () => ({ limit: 5 }),
};
const names = Object.keys(good) as ProcedureName[];

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
}

async function send(
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
function call(client: TestClient, name: ProcedureName, input: object): Promise<Answer> {
  const procedure: Procedure = procedures[name];
  if (procedure.kind !== 'query') return send(client, name, { body: JSON.stringify(input) });
  const pairs = Object.entries(input).map(([key, value]): [string, string] => [key, String(value)]);
  return send(client, name, { query: `?${new URLSearchParams(pairs).toString()}` });
}

const refusals = new Set([400, 401, 403, 404, 409, 413, 429]);
const isAnswer = ({ status, code }: Answer) => status === 200 || (refusals.has(status) && code !== undefined);

test.each(names)('%s succeeds with a good input', async (name) => {
  expect(await call(keeper, name, await good[name]())).toEqual({ status: 200, code: undefined });
});

test.each(names)('%s refuses what is no input at all', async (name) => {
  const isQuery = (procedures[name] as Procedure).kind === 'query';
  const answers = isQuery
    ? await Promise.all(
        ['?x=1', '?__proto__=1', '?constructor=1', '?x=1&x=2', '?%00=1'].map((query) => send(keeper, name, { query })),
      )
    : await Promise.all(hostileBodies.map((body) => send(keeper, name, { body })));
  expect(answers.filter(({ status }) => status !== 400 && status !== 413)).toEqual([]);
});

const posted = names.filter((name) => (procedures[name] as Procedure).kind !== 'query');

test.each(posted)('%s takes JSON and nothing else', async (name) => {
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'json',
  ];
  const body = '{}';
  for (const type of types) {
    const response = await keeper.fetch(`/api/${name}`, { method: 'POST', headers: { 'content-type': type }, body });
    expect([type, response.status]).toEqual([type, 400]);
  }
});

test.each(names)('%s survives every hostile value in every field', async (name) => {
  const input: Record<string, unknown> = { ...(await good[name]()) };
  const isQuery = (procedures[name] as Procedure).kind === 'query';
  const failures: unknown[] = [];
  const client = server.client();
  for (const [cookie, value] of keeper.cookies) client.cookies.set(cookie, value);
  for (const field of Object.keys(input)) {
    for (const value of isQuery ? hostileTexts : hostileValues) {
      const answer = await call(client, name, { ...input, [field]: value });
      if (!isAnswer(answer)) failures.push({ field, value, answer });
    }
  }
  expect(failures).toEqual([]);
});
