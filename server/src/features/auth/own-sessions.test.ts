import { expect, test } from 'vitest';
import { atDefault, joining, PASSWORD, startMailing, startPrivate, verifiedPerson } from '../../../test/accounts.ts';
import type { TestClient } from '../../../test/client.ts';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { eventsIn } from '../../../test/events.ts';
import { sql } from '../../platform/database/fragment.ts';
import { deviceFrom, deviceWords } from './device.ts';

const testing = await testDatabase();
const { database } = testing;
const server = await startMailing(testing);
const strict = await startMailing(testing, atDefault('signInPerBrowser'));
const MINUTE = 60 * 1000;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

async function signIn(client: TestClient, username: string, userAgent = FIREFOX): Promise<TestClient> {
  const response = await client.fetch('/api/auth.signIn', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': userAgent },
    body: JSON.stringify({ identifier: username, password: PASSWORD }),
  });
  expect(response.status).toBe(200);
  return client;
}

const mailsTo = async (username: string) => {
  await server.runJobs();
  return (await server.mail.mailsTo(joining(username).email)).map(({ subject, text }) => ({ subject, text }));
};

test('signed out nobody has sessions to see or end', async () => {
  const client = server.client();
  for (const act of [
    client.get('auth.sessions', {}),
    client.post('auth.endSession', { id: '1' }),
    client.post('auth.endOtherSessions', {}),
    client.post('auth.confirm', { password: PASSWORD }),
  ]) {
    await expect(act).rejects.toMatchObject({ code: 'sign_in_required' });
  }
});

test('a person sees where they are signed in, this browser first, and ends one', async () => {
  const here = await verifiedPerson(server, 'listing');
  const there = await signIn(server.client(), 'listing', IPHONE);
  const { items } = await here.get('auth.sessions', {});
  expect(items).toMatchObject([
    { current: true, address: '127.0.0.1' },
    { current: false, device: { browser: 'Safari', system: 'iOS', kind: 'phone' }, address: '127.0.0.1' },
  ]);
  await here.post('auth.endSession', { id: items[1]?.id ?? '' });
  expect((await there.get('auth.session', {})).viewer).toBeNull();
  expect((await here.get('auth.sessions', {})).items).toHaveLength(1);
  await expect(here.post('auth.endSession', { id: items[1]?.id ?? '' })).rejects.toMatchObject({ code: 'not_found' });
});

test('ending the session of this browser signs it out', async () => {
  const here = await verifiedPerson(server, 'ending_here');
  const { sessionId } = await here.get('auth.session', {});
  await here.post('auth.endSession', { id: sessionId ?? '' });
  expect(here.cookies.has('vrss_session')).toBe(false);
});

test('ending all others leaves this one, and a browser that was signed out is told of when it returns', async () => {
  const here = await verifiedPerson(server, 'ending_others');
  const others = [await signIn(server.client(), 'ending_others'), await signIn(server.client(), 'ending_others')];
  expect(await here.post('auth.endOtherSessions', {})).toEqual({ ended: 2 });
  for (const other of others) expect((await other.get('auth.session', {})).viewer).toBeNull();
  expect((await here.get('auth.session', {})).viewer?.username).toBe('ending_others');
  const events = await eventsIn(
    database,
    async () => void (await signIn(others[0] ?? server.client(), 'ending_others')),
  );
  expect(events.map(({ type }) => type)).toEqual(['user.new_device_signed_in']);
});

test('an account has fifty sessions: the one unused for the longest ends', async () => {
  const here = await verifiedPerson(server, 'crowded');
  const { viewer } = await here.get('auth.session', {});
  await database.run(sql`INSERT INTO sessions (user_id, token, expires_at, last_activity_at)
    SELECT ${viewer?.id}, 'crowd ' || n, now() + interval '1 day', now() - n * interval '1 minute' FROM generate_series(1, 60) AS n`);
  await signIn(here, 'crowded');
  const { items } = await here.get('auth.sessions', {});
  expect(items).toHaveLength(50);
  const rows = await database.run<{ token: string }>(sql`SELECT token FROM sessions WHERE user_id = ${viewer?.id}`);
  expect(rows).toHaveLength(50);
  expect(rows.map(({ token }) => token)).not.toContain('crowd 50');
});

test('a sign-in from a new browser is mailed, with what is known of it; one from a known browser and the first are not', async () => {
  const here = await verifiedPerson(server, 'told_one');
  await here.post('auth.signOut', {});
  await signIn(here, 'told_one');
  expect((await mailsTo('told_one')).filter(({ subject }) => subject?.startsWith('New sign-in'))).toEqual([]);
  await signIn(server.client(), 'told_one', IPHONE);
  const told = (await mailsTo('told_one')).filter(({ subject }) => subject?.startsWith('New sign-in'));
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toMatch(/\d{4} at \d\d:\d\d UTC, Safari on iOS, 127\.0\.0\.1/);
});

test('a program that is new each time is told of three times an hour', async () => {
  await verifiedPerson(server, 'programmed');
  for (let time = 0; time < 6; time += 1) await signIn(server.client(), 'programmed');
  const told = (await mailsTo('programmed')).filter(({ subject }) => subject?.startsWith('New sign-in'));
  // The browser that joined is one of the three.
  expect(told).toHaveLength(2);
});

test('without mail settings nobody is mailed', async () => {
  const home = await testDatabase();
  const alone = await startPrivate(home);
  await alone.client().post('auth.signUp', joining('private_one'));
  await alone.client().post('auth.signIn', { identifier: 'private_one', password: PASSWORD });
  const { rows } = await withClient(home.ownerUrl, (client) => client.query('SELECT id FROM graphile_worker.jobs'));
  expect(rows).toEqual([]);
});

test('a sign-in is fresh for 15 minutes, and again once the password is confirmed', async () => {
  const here = await verifiedPerson(server, 'stale_one');
  server.clock.forward(16 * MINUTE);
  await expect(here.post('auth.deleteAccount', {})).rejects.toMatchObject({ code: 'fresh_sign_in_required' });
  await expect(here.post('auth.confirm', { password: 'wrong password' })).rejects.toMatchObject({
    code: 'invalid_input',
    fields: { password: { reason: 'no_match' } },
  });
  const { freshUntil } = await here.post('auth.confirm', { password: PASSWORD });
  expect((await here.get('auth.session', {})).freshUntil).toBe(freshUntil);
  await here.post('auth.deleteAccount', {});
});

test('session fixation: confirming gives a new token, and the old one opens nothing', async () => {
  const here = await verifiedPerson(server, 'fixed_one');
  const thief = server.client();
  const stolen = here.cookies.get('vrss_session') ?? '';
  thief.cookies.set('vrss_session', stolen);
  expect((await thief.get('auth.session', {})).viewer?.username).toBe('fixed_one');
  await here.post('auth.confirm', { password: PASSWORD });
  expect(here.cookies.get('vrss_session')).not.toBe(stolen);
  expect((await thief.get('auth.session', {})).viewer).toBeNull();
  expect((await here.get('auth.session', {})).viewer?.username).toBe('fixed_one');
});

test('session fixation: a cookie that was planted before the sign-in is not the session afterwards', async () => {
  await verifiedPerson(server, 'planted_one');
  const victim = server.client();
  const planted = 'A'.repeat(43);
  victim.cookies.set('vrss_session', planted);
  await signIn(victim, 'planted_one');
  expect(victim.cookies.get('vrss_session')).not.toBe(planted);
  const thief = server.client();
  thief.cookies.set('vrss_session', planted);
  expect((await thief.get('auth.session', {})).viewer).toBeNull();
});

test('brute force: a session has ten tries at its password in fifteen minutes, another session its own', async () => {
  const own = await verifiedPerson(strict, 'guarded_one');
  const stolen = await signIn(strict.client(), 'guarded_one');
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await expect(stolen.post('auth.confirm', { password: 'wrong password' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  }
  await expect(stolen.post('auth.confirm', { password: PASSWORD })).rejects.toMatchObject({ code: 'rate_limited' });
  await own.post('auth.confirm', { password: PASSWORD });
});

test('CSRF: nothing of an account is changed by a request of another site, or by a form', async () => {
  const here = await verifiedPerson(server, 'forged_one');
  const bodies = {
    'auth.changeEmail': { email: 'thief@harrow.example' },
    'auth.changePassword': { password: 'another lamp soup' },
    'auth.changeUsername': { username: 'forged_two' },
    'auth.deleteAccount': {},
    'auth.endOtherSessions': {},
  };
  for (const [name, body] of Object.entries(bodies)) {
    const send = (headers: Record<string, string>) =>
      here.fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const foreign = await send({ 'content-type': 'application/json', origin: 'https://evil.example' });
    const form = await send({ 'content-type': 'text/plain' });
    expect([foreign.status, form.status], name).toEqual([403, 400]);
  }
  const { viewer } = await here.get('auth.session', {});
  expect(viewer).toMatchObject({ username: 'forged_one', email: 'forged_one@harrow.example' });
});

test.each([
  [FIREFOX, 'Firefox on Linux', 'desktop'],
  [IPHONE, 'Safari on iOS', 'phone'],
  ['', 'an unknown browser', 'other'],
  ['curl/8.5.0', 'an unknown browser', 'other'],
  [`Evil/${'9'.repeat(400)}\u0000<script>`, 'an unknown browser', 'other'],
])('%s is called %s', (userAgent, words, kind) => {
  const device = deviceFrom(userAgent);
  expect([deviceWords(device), device.kind]).toEqual([words, kind]);
});
