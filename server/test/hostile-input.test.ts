import { procedures, type Procedure, type ProcedureName } from '@vrss/contract';
import { expect, test } from 'vitest';
import { PASSWORD, startMailing } from './accounts.ts';
import { testDatabase } from './database.ts';
import { call, goodInputs, isAnswer, send } from './good-inputs.ts';
import { hostileBodies, hostileTexts, hostileValues } from './hostile.ts';

const server = await startMailing(await testDatabase());
const { keeper, callerOf, good } = await goodInputs(server);
const names = Object.keys(good) as ProcedureName[];

test.each(names)('%s succeeds with a good input', async (name) => {
  expect(await call(await callerOf(name), name, await good[name]())).toEqual({ status: 200, code: undefined });
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
  const own = await callerOf(name);
  // A session of its own: some procedures end the one they are called with.
  const client = own === keeper ? server.client() : own;
  if (own === keeper) await client.post('auth.signIn', { identifier: 'keeper', password: PASSWORD });
  for (const field of Object.keys(input)) {
    for (const value of isQuery ? hostileTexts : hostileValues) {
      const answer = await call(client, name, { ...input, [field]: value });
      if (!isAnswer(answer)) failures.push({ field, value, answer });
    }
  }
  // An account has a bounded number of sessions, of which the keeper needs the first.
  if (own === keeper) await send(client, 'auth.signOut', { body: '{}' });
  expect(failures).toEqual([]);
});
