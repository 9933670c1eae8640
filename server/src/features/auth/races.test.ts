import type { Client } from 'pg';
import { expect, test } from 'vitest';
import {
  joining,
  PASSWORD,
  privatePerson,
  startMailing,
  startPrivate,
  verifiedPerson,
} from '../../../test/accounts.ts';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { waiting, whileDeleting, whileUncommitted } from '../../../test/vanishing.ts';
import { administratorLink } from './administrator.service.ts';

/** A sign-in reads its account, hashes for 50 ms and more, and opens a session then: the account may be another by then. */
const testing = await testDatabase();
const { database, ownerUrl } = testing;
const server = await startMailing(testing);
const home = await testDatabase();
const alone = await startPrivate(home);

const NEW_PASSWORD = 'another lamp soup';
const NO_MATCH = { code: 'invalid_input', fields: { password: { reason: 'no_match' } } };
const NOT_FOUND = { code: 'not_found', status: 404 };

function signIn(username: string, password = PASSWORD) {
  return server.client().post('auth.signIn', { identifier: username, password });
}

async function idOf(username: string, { kysely } = database): Promise<string> {
  const row = await kysely.selectFrom('users').select('id').where('username', '=', username).executeTakeFirstOrThrow();
  return row.id;
}

/** What the command line does to suspend somebody. */
function suspending(id: string) {
  return async (client: Client) => {
    await client.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [id]);
    await client.query('DELETE FROM sessions WHERE user_id = $1', [id]);
  };
}

async function sessionsOf(userId: string): Promise<number> {
  return (await database.kysely.selectFrom('sessions').select('id').where('user_id', '=', userId).execute()).length;
}

test('a suspension that comes while somebody signs in leaves no session behind', async () => {
  await verifiedPerson(server, 'suspended_one');
  const id = await idOf('suspended_one');
  const act = whileUncommitted(ownerUrl, suspending(id), () => signIn('suspended_one'));
  await expect(act).rejects.toMatchObject(NO_MATCH);
  expect(await sessionsOf(id)).toBe(0);
});

test('a suspension that comes while somebody verifies opens nothing and leaves the link for later', async () => {
  const client = server.client();
  await client.post('auth.signUp', joining('verifying_one'));
  const [id, token] = [await idOf('verifying_one'), await server.tokenFor('verifying_one@harrow.example')];
  const act = whileUncommitted(ownerUrl, suspending(id), () => client.post('auth.verifyEmail', { token }));
  await expect(act).rejects.toMatchObject(NOT_FOUND);
  expect(await sessionsOf(id)).toBe(0);
  await database.kysely.updateTable('users').set({ status: 'active' }).where('id', '=', id).execute();
  expect((await client.post('auth.verifyEmail', { token })).viewer.emailVerified).toBe(true);
});

test('an account that goes for good while somebody signs in is no account', async () => {
  await verifiedPerson(server, 'deleted_one');
  const act = whileDeleting(ownerUrl, 'users', await idOf('deleted_one'), () => signIn('deleted_one'));
  await expect(act).rejects.toMatchObject(NO_MATCH);
});

test('an account that goes for good while somebody verifies it ends the link', async () => {
  const client = server.client();
  await client.post('auth.signUp', joining('going_one'));
  const token = await server.tokenFor('going_one@harrow.example');
  const act = whileDeleting(ownerUrl, 'users', await idOf('going_one'), () =>
    client.post('auth.verifyEmail', { token }),
  );
  await expect(act).rejects.toMatchObject(NOT_FOUND);
});

test.each(['before', 'after'] as const)(
  'a sign-in with the old password that comes %s a reset does not outlive it',
  async (when) => {
    const username = `reset_${when}`;
    await verifiedPerson(server, username);
    const id = await idOf(username);
    await server.client().post('auth.requestPasswordReset', { email: `${username}@harrow.example` });
    const token = await server.tokenFor(`${username}@harrow.example`);
    const reset = () => server.client().post('auth.resetPassword', { token, password: NEW_PASSWORD });
    const signingIn = () => signIn(username);
    const [first, second] = when === 'after' ? ([reset, signingIn] as const) : ([signingIn, reset] as const);
    await withClient(ownerUrl, async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT FROM users WHERE id = $1 FOR NO KEY UPDATE', [id]);
      const one = first();
      await expect.poll(() => waiting(client)).toBe(1);
      const settled = Promise.allSettled([one, second()]);
      await expect.poll(() => waiting(client)).toBe(2);
      await client.query('COMMIT');
      const refused = (await settled).filter(({ status }) => status === 'rejected');
      expect(refused).toMatchObject(when === 'after' ? [{ reason: NO_MATCH }] : []);
    });
    expect(await sessionsOf(id)).toBe(0);
    expect((await signIn(username, NEW_PASSWORD)).viewer.username).toBe(username);
  },
);

test('a crowd of sign-ins with the old password beside a reset leaves no session', async () => {
  await verifiedPerson(server, 'crowded_one');
  await server.client().post('auth.requestPasswordReset', { email: 'crowded_one@harrow.example' });
  const token = await server.tokenFor('crowded_one@harrow.example');
  const crowd = Array.from({ length: 12 }, () => signIn('crowded_one'));
  const settled = Promise.allSettled(crowd);
  await server.client().post('auth.resetPassword', { token, password: NEW_PASSWORD });
  await settled;
  expect(await sessionsOf(await idOf('crowded_one'))).toBe(0);
});

test('a suspension that comes while somebody claims the place makes no administrator', async () => {
  const client = await privatePerson(alone, 'claiming_one');
  const id = await idOf('claiming_one', home.database);
  const token = /token=(.+)$/.exec((await administratorLink(alone.application.context)) ?? '')?.[1] ?? '';
  const act = whileUncommitted(home.ownerUrl, suspending(id), () => client.post('auth.claimAdministrator', { token }));
  // Whose account is gone by now is answered as one who is signed out.
  await expect(act).rejects.toMatchObject({ code: 'sign_in_required' });
  const { role } = await home.database.kysely
    .selectFrom('users')
    .select('role')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(role).toBe('member');
});
