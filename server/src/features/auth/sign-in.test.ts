import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { atDefault, joining, PASSWORD, startMailing, startPrivate, verifiedPerson } from '../../../test/accounts.ts';
import type { TestClient } from '../../../test/client.ts';
import { testDatabase } from '../../../test/database.ts';
import { passwordWork } from './passwords.ts';
import { hashOf } from './secrets.ts';
import { endSessions } from './sessions.ts';

const testing = await testDatabase();
const { database } = testing;
const server = await startMailing(testing);
const strict = await startMailing(testing, atDefault('signInPerAccount', 'signInPerBrowser'));
const walled = await startMailing(testing, atDefault('signInPerAddress'));
const later = await startPrivate(testing, {
  PUBLIC_URL: 'http://localhost:4711',
  SMTP_URL: server.mail.url,
  MAIL_FROM: 'a@b.example',
});
const https = await startMailing(testing, { PUBLIC_URL: 'https://harrow.example' });
const home = await testDatabase();
const before = await startPrivate(home);
const after = await startMailing(home);

const HOUR = 60 * 60 * 1000;

function signIn(client: TestClient, identifier: string, password = PASSWORD) {
  return client.post('auth.signIn', { identifier, password });
}

/** What a refused caller is told, without what differs by request. */
async function refusal(work: Promise<unknown>): Promise<Pick<ApiError, 'status' | 'code' | 'message' | 'fields'>> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error('The call was not refused.', { cause: error });
  const { status, code, message, fields } = error;
  return { status, code, message, fields };
}

function sessionsOf(username: string) {
  return database.kysely
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select(['sessions.id', 'token', 'ip_address', 'user_agent', 'last_activity_at'])
    .where('username', '=', username)
    .execute();
}

test('signed out there is nobody, and nothing to sign out of', async () => {
  const client = server.client();
  expect(await client.get('auth.session', {})).toEqual({
    viewer: null,
    expiresAt: null,
    sessionId: null,
    freshUntil: null,
  });
  await expect(client.post('auth.signOut', {})).rejects.toMatchObject({ code: 'sign_in_required' });
  client.cookies.set('vrss_session', 'invented');
  expect((await client.get('auth.session', {})).viewer).toBeNull();
  client.cookies.set('vrss_session', 'A'.repeat(43));
  expect((await client.get('auth.session', {})).viewer).toBeNull();
});

test.each(['@signed_one', '＠Signed_One', 'signed_one'])(
  '%s signs in, with the sign or without',
  async (identifier) => {
    if (identifier === '@signed_one') await verifiedPerson(server, 'signed_one');
    const { viewer } = await signIn(server.client(), identifier);
    expect(viewer.username).toBe('signed_one');
  },
);

test('a name with its sign has no allowance of its own', async () => {
  const client = strict.client();
  const tries = ['waited', '@waited', '＠waited'];
  for (let count = 0; count < 10; count += 1)
    await expect(signIn(client, tries[count % 3] ?? '', 'wrong')).rejects.toMatchObject({ code: 'invalid_input' });
  await expect(signIn(client, '@waited', 'wrong')).rejects.toMatchObject({ code: 'rate_limited' });
});

test('unknown, unverified, and with a wrong password active, suspended and deleted get the same words for one hash each', async () => {
  for (const name of ['known', 'suspended_one', 'deleted_one']) await verifiedPerson(server, name);
  await server.client().post('auth.signUp', joining('unverified_one'));
  for (const status of ['suspended', 'deleted'] as const) {
    await database.kysely
      .updateTable('users')
      .set({ status, deleted_at: status === 'deleted' ? new Date() : null })
      .where('username', '=', `${status}_one`)
      .execute();
  }
  const refusals: unknown[] = [];
  for (const [identifier, password] of [
    ['nobody_here', PASSWORD],
    ['nobody@harrow.example', PASSWORD],
    ['not a name at all', PASSWORD],
    ['known', 'harbour lamp soap'],
    ['unverified_one', PASSWORD],
    ['suspended_one', 'harbour lamp soap'],
    ['deleted_one', 'harbour lamp soap'],
  ] as const) {
    let hashes = 0;
    const count = () => void (hashes += 1);
    passwordWork.subscribe(count);
    const client = server.client();
    refusals.push(await refusal(signIn(client, identifier, password)));
    passwordWork.unsubscribe(count);
    expect(hashes, identifier).toBe(1);
    expect([...client.cookies], identifier).toEqual([]);
  }
  expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(refusals[0]).toMatchObject({ code: 'invalid_input', fields: { password: { reason: 'no_match' } } });
});

test('a failed sign-in mentions the e-mailed link only where e-mail is sent', async () => {
  const told = async (client: TestClient) => (await refusal(signIn(client, 'nobody_here'))).fields.password?.message;
  expect(await told(before.client())).toBe('That username or e-mail and password don’t match.');
  expect(await told(server.client())).toBe(
    'That username or e-mail and password don’t match. If you just joined, open the link we e-mailed you first.',
  );
});

test('a person signs in by username or address in any case; the session is kept as a hash', async () => {
  await verifiedPerson(server, 'Robin_T');
  for (const identifier of ['robin_t', 'ROBIN_T@harrow.example', ' Robin_T ']) {
    const client = server.client();
    const answer = await signIn(client, identifier);
    expect(answer.viewer).toMatchObject({ username: 'Robin_T', email: 'robin_t@harrow.example', emailVerified: true });
    const session = await client.get('auth.session', {});
    expect(session.viewer).toEqual(answer.viewer);
    const left = new Date(session.expiresAt ?? 0).getTime() - server.clock.now().getTime();
    expect(left / HOUR).toBeGreaterThan(167);
    expect(left / HOUR).toBeLessThanOrEqual(168);
  }
  const rows = await sessionsOf('Robin_T');
  expect(rows.every(({ token }) => /^[0-9a-f]{64}$/.test(token))).toBe(true);
  expect(rows[0]).toMatchObject({ ip_address: '127.0.0.1' });
});

test('a browser has one session: signing in again ends the one before', async () => {
  const client = await verifiedPerson(server, 'again_and_again');
  await signIn(client, 'again_and_again');
  await signIn(client, 'again_and_again');
  const rows = await sessionsOf('again_and_again');
  expect(rows.map(({ token }) => token)).toEqual([hashOf(client.cookies.get('vrss_session') ?? '')]);
});

test('signing out ends the session at once and leaves others alone', async () => {
  const [here, there] = [await verifiedPerson(server, 'leaving'), server.client()];
  await signIn(there, 'leaving');
  const token = here.cookies.get('vrss_session') ?? '';
  await here.post('auth.signOut', {});
  expect(here.cookies.has('vrss_session')).toBe(false);
  here.cookies.set('vrss_session', token);
  expect((await here.get('auth.session', {})).viewer).toBeNull();
  expect((await there.get('auth.session', {})).viewer?.username).toBe('leaving');
});

test('ending all sessions of a person reaches the next request in this process', async () => {
  const client = await verifiedPerson(server, 'ended');
  const { viewer } = await client.get('auth.session', {});
  await database.transaction((tx) => endSessions(tx, viewer?.id ?? ''));
  expect((await client.get('auth.session', {})).viewer).toBeNull();
});

test('a session ends after 72 hours without use and after a week of use', async () => {
  const [used, unused] = [await verifiedPerson(server, 'used_one'), await verifiedPerson(server, 'unused_one')];
  server.clock.forward(71 * HOUR);
  expect((await used.get('auth.session', {})).viewer).not.toBeNull();
  const [row] = await sessionsOf('used_one');
  expect(server.clock.now().getTime() - (row?.last_activity_at.getTime() ?? 0)).toBeLessThan(HOUR);
  server.clock.forward(2 * HOUR);
  later.clock.forward(73 * HOUR);
  const asked = (from: TestClient) => {
    const client = later.client();
    client.cookies.set('vrss_session', from.cookies.get('vrss_session') ?? '');
    return client.get('auth.session', {});
  };
  expect((await asked(unused)).viewer).toBeNull();
  expect((await asked(used)).viewer).not.toBeNull();
  for (let day = 73; day < 168; day += 24) {
    later.clock.forward(24 * HOUR);
    if (day + 24 < 168) expect((await asked(used)).viewer).not.toBeNull();
  }
  expect((await asked(used)).viewer).toBeNull();
  await later.runJob('auth.end_sessions');
  expect(await sessionsOf('used_one')).toEqual([]);
});

test('a stranger who tries ten passwords is stopped, and the person’s own browser still signs in', async () => {
  const own = await verifiedPerson(strict, 'popular_one');
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await expect(signIn(strict.client(), 'Popular_One', 'wrong password')).rejects.toMatchObject({
      code: 'invalid_input',
    });
  }
  const eleventh = await signIn(strict.client(), 'popular_one', 'wrong password').catch((error: unknown) => error);
  expect(eleventh).toMatchObject({ status: 429, code: 'rate_limited' });
  expect((eleventh as { retryAfter: number }).retryAfter).toBeGreaterThan(0);
  await own.post('auth.signOut', {});
  expect((await signIn(own, 'popular_one')).viewer.username).toBe('popular_one');
  for (let attempt = 2; attempt <= 10; attempt += 1) await refusal(signIn(own, 'popular_one', 'wrong password'));
  await expect(signIn(own, 'popular_one')).rejects.toMatchObject({ code: 'rate_limited' });
});

test('a name that nobody has is limited in the same way', async () => {
  for (let attempt = 1; attempt <= 10; attempt += 1) await refusal(signIn(strict.client(), 'nobody_at_all'));
  await expect(signIn(strict.client(), 'nobody_at_all')).rejects.toMatchObject({ code: 'rate_limited' });
});

test('one network address has thirty tries in fifteen minutes, whatever names it tries', async () => {
  for (let attempt = 1; attempt <= 30; attempt += 1) await refusal(signIn(walled.client(), `name_${attempt}`));
  await expect(signIn(walled.client(), 'name_31')).rejects.toMatchObject({ code: 'rate_limited' });
});

test('a member of a private time signs in unverified there; with mail the right password mails a link', async () => {
  await before.client().post('auth.signUp', joining('veteran'));
  expect((await signIn(before.client(), 'veteran')).viewer.emailVerified).toBe(false);
  const client = before.client();
  await signIn(client, 'veteran');
  const visitor = after.client();
  visitor.cookies.set('vrss_session', client.cookies.get('vrss_session') ?? '');
  expect((await visitor.get('auth.session', {})).viewer).toBeNull();
  const wrong = await refusal(signIn(after.client(), 'veteran', 'wrong password'));
  await after.runJobs();
  expect(after.mail.messages).toEqual([]);
  expect(await refusal(signIn(after.client(), 'veteran'))).toEqual(wrong);
  const token = await after.tokenFor('veteran@harrow.example');
  const password = 'another lamp soup';
  expect((await visitor.post('auth.verifyEmail', { token, password })).viewer.emailVerified).toBe(true);
  expect((await signIn(after.client(), 'veteran', password)).viewer.username).toBe('veteran');
});

test('cookies are HttpOnly and Lax, and bound to the host where the installation is https', async () => {
  const client = https.client();
  await client.post('auth.signUp', joining('cookie_one'));
  const response = await client.fetch('/api/auth.verifyEmail', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: await https.tokenFor('cookie_one@harrow.example') }),
  });
  const [session, device] = response.headers.getSetCookie();
  expect(session).toMatch(/^__Host-vrss_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(device).toMatch(/^__Host-vrss_device=[\w-]{43}; Max-Age=31536000; /);
});
