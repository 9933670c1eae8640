import { expect, test } from 'vitest';
import { joining, privatePerson, startMailing, startPrivate } from '../../../test/accounts.ts';
import { testDatabase } from '../../../test/database.ts';
import { administratorLink } from './administrator.service.ts';

const HOUR = 60 * 60 * 1000;
const UNKNOWN = 'A'.repeat(43);

function tokenIn(link: string | null): string {
  return /\/setup\?token=([\w-]{43})$/.exec(link ?? '')?.[1] ?? '';
}

async function fresh(settings: Record<string, string> = {}) {
  const testing = await testDatabase();
  const server = await startPrivate(testing, settings);
  const link = () => administratorLink(server.application.context);
  return { server, link, kysely: testing.database.kysely };
}

const recorded = await fresh();
const slow = await fresh();
const raced = await fresh();
const closed = await fresh({ SIGN_UP: 'closed' });
const mailing = await startMailing(await testDatabase());

test('the link makes the first administrator once, on record, and is no more afterwards', async () => {
  const { server, link, kysely } = recorded;
  const client = await privatePerson(server, 'ada');
  await expect(server.client().post('auth.claimAdministrator', { token: UNKNOWN })).rejects.toMatchObject({
    status: 401,
  });
  await expect(client.post('auth.claimAdministrator', { token: UNKNOWN })).rejects.toMatchObject({ status: 404 });
  const first = await link();
  expect(first?.startsWith(`${server.origin}/setup?token=`)).toBe(true);
  const second = tokenIn(await link());
  await expect(client.post('auth.claimAdministrator', { token: tokenIn(first) })).rejects.toMatchObject({
    status: 404,
  });
  expect((await client.post('auth.claimAdministrator', { token: second })).viewer.role).toBe('administrator');
  // The role reaches the next request at once, although the session was believed before.
  await client.post('installation.update', { name: 'Harrow Lane', line: '', runBy: '' });
  await expect(client.post('auth.claimAdministrator', { token: second })).rejects.toMatchObject({ status: 404 });
  expect(await link()).toBeNull();
  const acts = await kysely.selectFrom('moderation_actions').select(['actor_name', 'action']).orderBy('id').execute();
  expect(acts).toEqual([
    { actor_name: 'ada', action: 'become_administrator' },
    { actor_name: 'ada', action: 'change_installation' },
  ]);
});

test('the link works for an hour', async () => {
  const { server, link } = slow;
  const client = await privatePerson(server, 'late');
  const token = tokenIn(await link());
  server.clock.forward(HOUR);
  await expect(client.post('auth.claimAdministrator', { token })).rejects.toMatchObject({ code: 'not_found' });
});

test('somebody who was made administrator otherwise ends the link', async () => {
  const { server, link, kysely } = raced;
  const client = await privatePerson(server, 'second');
  const token = tokenIn(await link());
  await privatePerson(server, 'first');
  await kysely.updateTable('users').set({ role: 'administrator' }).where('username', '=', 'first').execute();
  await expect(client.post('auth.claimAdministrator', { token })).rejects.toMatchObject({ code: 'not_found' });
});

test('with the link a person joins as administrator, where sign-up is closed too', async () => {
  const { server, link } = closed;
  const join = (administratorToken?: string) =>
    server.client().post('auth.signUp', { ...joining('operator_one'), administratorToken });
  await expect(join()).rejects.toMatchObject({ code: 'not_permitted' });
  await expect(join(UNKNOWN)).rejects.toMatchObject({ code: 'not_permitted' });
  const administratorToken = tokenIn(await link());
  expect(await join(administratorToken)).toMatchObject({ status: 'signed_in', viewer: { role: 'administrator' } });
  await expect(join(administratorToken)).rejects.toMatchObject({ code: 'not_permitted' });
});

test('with mail the first administrator verifies first; until then another link is made', async () => {
  const { context } = mailing.application;
  const client = mailing.client();
  const administratorToken = tokenIn(await administratorLink(context));
  await client.post('auth.signUp', { ...joining('ada'), administratorToken });
  expect(await administratorLink(context)).not.toBeNull();
  const { viewer } = await client.post('auth.verifyEmail', { token: await mailing.tokenFor('ada@harrow.example') });
  expect(viewer.role).toBe('administrator');
  expect(await administratorLink(context)).toBeNull();
});
