import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { accountsOver } from './accounts.ts';
import { createLink, readLink, useLink } from './links.ts';
import { hashOf, newSecret } from './secrets.ts';

const { database } = await testDatabase();
const now = new Date();

async function person(name: string): Promise<string> {
  const accounts = accountsOver(database);
  const user = await accounts.createUser(
    { name, email: `${name}@harrow.example`, signupSecretHash: null },
    { method: 'email-password' },
  );
  return user.id;
}

async function one(text: string, values: unknown[] = []): Promise<Record<string, unknown> | undefined> {
  const { rows } = await database.kysely.executeQuery(CompiledQuery.raw(text, values));
  return rows[0] as Record<string, unknown> | undefined;
}

test('a person is written into the design’s columns with an id of the table’s sequence', async () => {
  const id = await person('wren_c');
  expect(id).toMatch(/^\d+$/);
  expect(await one('SELECT * FROM users WHERE id = $1', [id])).toMatchObject({
    username: 'wren_c',
    email: 'wren_c@harrow.example',
    email_verified: false,
    // Until the hash is written nothing matches.
    password_hash: '!',
    role: 'member',
    status: 'active',
  });
});

test('the credential is the column users.password_hash', async () => {
  const id = await person('credential');
  const accounts = accountsOver(database);
  await accounts.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: 'first' });
  expect(await one('SELECT password_hash FROM users WHERE id = $1', [id])).toEqual({ password_hash: 'first' });
  await accounts.updatePassword(id, 'second');
  expect(await one('SELECT password_hash FROM users WHERE id = $1', [id])).toEqual({ password_hash: 'second' });
});

test('a session is stored under the hash of its token, and ends by its token alone', async () => {
  const id = await person('session');
  const accounts = accountsOver(database);
  const token = newSecret();
  const session = await accounts.createSession(id, false, { token, ipAddress: null, expiresAt: now }, true);
  expect(session.token).toBe(token);
  const stored = await one('SELECT token, ip_address, expires_at FROM sessions WHERE user_id = $1', [id]);
  expect(stored).toEqual({ token: hashOf(token), ip_address: null, expires_at: now });
  expect(await accounts.findSession(hashOf(token))).toBeNull();
  await accounts.deleteSession(hashOf(token));
  expect(await count(id)).toBe('1');
  await accounts.deleteSession(token);
  expect(await count(id)).toBe('0');
});

test('all sessions of one person end and those of others stay', async () => {
  const [mine, other] = [await person('ends_all'), await person('stays')];
  const accounts = accountsOver(database);
  for (const id of [mine, mine, other]) await accounts.createSession(id, false, { token: newSecret() }, true);
  await accounts.deleteUserSessions(mine);
  expect([await count(mine), await count(other)]).toEqual(['0', '1']);
});

test('a link is kept as a hash, belongs to one purpose, and the hash itself opens nothing', async () => {
  const token = await database.transaction((tx) => createLink(tx, 'reset', '7', now));
  const stored = await one("SELECT token, identifier FROM verification_tokens WHERE identifier = 'reset:7'");
  expect(stored).toEqual({ token: hashOf(`reset:${token}`), identifier: 'reset:7' });
  expect(await readLink(database, 'reset', token, now)).toBe('7');
  expect(await readLink(database, 'verify', token, now)).toBeNull();
  expect(await readLink(database, 'reset', String(stored?.token), now)).toBeNull();
  expect(await accountsOver(database).findVerificationValue(String(stored?.token))).toBeNull();
});

test('a link works once, also for ten at once', async () => {
  const token = await database.transaction((tx) => createLink(tx, 'verify', '8', now));
  const uses = await Promise.all(
    Array.from({ length: 10 }, () => database.transaction((tx) => useLink(tx, 'verify', token, now))),
  );
  expect(uses.filter((owner) => owner === '8')).toHaveLength(1);
  expect(uses.filter((owner) => owner === null)).toHaveLength(9);
});

test('a link is over after an hour', async () => {
  const token = await database.transaction((tx) => createLink(tx, 'verify', '9', now));
  const almost = new Date(now.getTime() + 3_599_000);
  const over = new Date(now.getTime() + 3_600_000);
  expect(await readLink(database, 'verify', token, almost)).toBe('9');
  expect(await readLink(database, 'verify', token, over)).toBeNull();
  expect(await database.transaction((tx) => useLink(tx, 'verify', token, over))).toBeNull();
});

async function count(userId: string): Promise<unknown> {
  return (await one('SELECT count(*) AS count FROM sessions WHERE user_id = $1', [userId]))?.count;
}
