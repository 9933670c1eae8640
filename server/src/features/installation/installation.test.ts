import { expect, test } from 'vitest';
import { privatePerson, startMailing, startPrivate } from '../../../test/accounts.ts';
import { testDatabase } from '../../../test/database.ts';

const testing = await testDatabase();
const { kysely } = testing.database;
const server = await startPrivate(testing);
const closed = await startMailing(testing, { SIGN_UP: 'closed' });
const change = { name: 'Harrow Lane', line: 'Bread and boats', runBy: 'Ada' };

test('signed out and as a member nobody changes the installation, or learns that it could be changed', async () => {
  await expect(server.client().post('installation.update', change)).rejects.toMatchObject({ status: 404 });
  const member = await privatePerson(server, 'member_one');
  await expect(member.post('installation.update', change)).rejects.toMatchObject({ status: 404 });
  const moderator = await privatePerson(server, 'keeper');
  await kysely.updateTable('users').set({ role: 'moderator' }).where('username', '=', 'keeper').execute();
  await expect(moderator.post('installation.update', change)).rejects.toMatchObject({ status: 404 });
});

test('anybody reads what the installation says of itself', async () => {
  const facts = { name: 'VRSS', line: '', runBy: '', signUp: 'open', mail: false };
  expect(await server.client().get('installation.get', {})).toEqual(facts);
  expect(await closed.client().get('installation.get', {})).toEqual({ ...facts, signUp: 'closed', mail: true });
});

test('an administrator changes it at once and on record', async () => {
  const client = await privatePerson(server, 'ada');
  await kysely.updateTable('users').set({ role: 'administrator' }).where('username', '=', 'ada').execute();
  const signedIn = server.client();
  await signedIn.post('auth.signIn', { identifier: 'ada', password: 'harbour lamp soup' });
  const facts = { ...change, signUp: 'open', mail: false };
  expect(await signedIn.post('installation.update', { ...change, name: '  Harrow\u202E  Lane ' })).toEqual(facts);
  expect(await client.get('installation.get', {})).toEqual(facts);
  const acts = await kysely.selectFrom('moderation_actions').select(['actor_name', 'action', 'note']).execute();
  expect(acts).toEqual([
    { actor_name: 'ada', action: 'change_installation', note: 'Name: Harrow Lane\nLine: Bread and boats\nRun by: Ada' },
  ]);
});

test.each([
  ['an empty name', { ...change, name: ' ' }, 'name', 'required'],
  ['a long name', { ...change, name: 'x'.repeat(61) }, 'name', 'too_long'],
  ['a long line', { ...change, line: 'x'.repeat(201) }, 'line', 'too_long'],
])('%s is refused', async (_what, input, field, reason) => {
  const client = server.client();
  await client.post('auth.signIn', { identifier: 'ada', password: 'harbour lamp soup' });
  await expect(client.post('installation.update', input)).rejects.toMatchObject({ fields: { [field]: { reason } } });
});
