import { expect, test } from 'vitest';
import { joining, PASSWORD, startMailing, startPrivate, verifiedPerson } from '../../../test/accounts.ts';
import type { TestClient } from '../../../test/client.ts';
import { testDatabase } from '../../../test/database.ts';
import { whileDeleting } from '../../../test/vanishing.ts';

/** Mail settings are taken away while accounts wait for their verification: the installation is private from then on. */
const testing = await testDatabase();
const { database, ownerUrl } = testing;
const SECRET = { SECRET: 'a secret that both servers have had all the time' };
const mailing = await startMailing(testing, SECRET);
const without = await startPrivate(testing, SECRET);
const again = await startMailing(testing, SECRET);

const DAY = 24 * 60 * 60 * 1000;
const NO_MATCH = { code: 'invalid_input', fields: { password: { reason: 'no_match' } } };

async function signIn(server: { client(): TestClient }, identifier: string, password = PASSWORD): Promise<TestClient> {
  const client = server.client();
  await client.post('auth.signIn', { identifier, password });
  return client;
}

async function idOf(username: string): Promise<string | undefined> {
  const row = await database.kysely
    .selectFrom('users')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirst();
  return row?.id;
}

test('whoever waits signs in as a member whom others find', async () => {
  await mailing.client().post('auth.signUp', joining('patient_one'));
  await expect(signIn(without, 'patient_one', 'another lamp soup')).rejects.toMatchObject(NO_MATCH);
  await expect(without.client().get('users.get', { username: 'patient_one' })).rejects.toMatchObject({ status: 404 });
  const client = await signIn(without, 'patient_one');
  expect((await client.get('auth.session', {})).viewer).toMatchObject({
    username: 'patient_one',
    emailVerified: false,
  });
  for (const reader of [client, without.client()])
    expect((await reader.get('users.get', { username: 'patient_one' })).username).toBe('patient_one');
});

test('their own posts stand in Following by both of its statements', async () => {
  await mailing.client().post('auth.signUp', joining('writing_one'));
  const client = await signIn(without, 'writing_one');
  const { id } = await client.post('posts.create', { type: 'text_short', content: 'Bread is in the oven.' });
  const listed = async () => (await client.get('feeds.following', {})).items.map((post) => post.id);
  // The first answer notes that few are followed, by which the second is asked otherwise.
  expect([await listed(), await listed()]).toEqual([[id], [id]]);
});

test('the clean-up leaves them, and once mail is configured again they verify as members do', async () => {
  await mailing.client().post('auth.signUp', joining('staying_one'));
  await signIn(without, 'staying_one');
  without.clock.forward(2 * DAY);
  await without.runJob('auth.remove_abandoned_accounts');
  expect(await idOf('staying_one')).toBeDefined();
  await expect(signIn(again, 'staying_one')).rejects.toMatchObject(NO_MATCH);
  const token = await again.tokenFor('staying_one@harrow.example');
  const { passwordNeeded } = await again.client().post('auth.inspectVerification', { token });
  expect(passwordNeeded).toBe(true);
});

test('an account that waits under a stand-in for a taken address opens to nobody and goes', async () => {
  await verifiedPerson(mailing, 'owning_one');
  const attempt = { ...joining('second_one'), email: 'owning_one@harrow.example' };
  await mailing.client().post('auth.signUp', attempt);
  await expect(signIn(without, 'second_one')).rejects.toMatchObject(NO_MATCH);
  expect((await signIn(without, 'owning_one@harrow.example')).cookies.has('vrss_session')).toBe(true);
  without.clock.forward(2 * DAY);
  await without.runJob('auth.remove_abandoned_accounts');
  expect(await idOf('second_one')).toBeUndefined();
  expect(await idOf('owning_one')).toBeDefined();
});

test('a sign-in at the instant at which the clean-up takes the account finds nobody', async () => {
  await mailing.client().post('auth.signUp', joining('late_one'));
  const act = whileDeleting(ownerUrl, 'users', (await idOf('late_one')) ?? '', () => signIn(without, 'late_one'));
  await expect(act).rejects.toMatchObject(NO_MATCH);
});
