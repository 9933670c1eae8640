import { expect, test } from 'vitest';
import { joining, PASSWORD, startMailing, startPrivate, verifiedPerson } from '../../../test/accounts.ts';
import { testDatabase } from '../../../test/database.ts';
import { eventsIn } from '../../../test/events.ts';
import { clientOf, makeBlock, makePerson } from '../../../test/people.ts';
import { whileUncommitted } from '../../../test/vanishing.ts';
import { sql } from '../../platform/database/fragment.ts';

const testing = await testDatabase();
const { database, ownerUrl } = testing;
const server = await startMailing(testing);
const home = await testDatabase();
const alone = await startPrivate(home);

const NEW_PASSWORD = 'another lamp soup';
const DAY = 24 * 60 * 60 * 1000;
const NOT_FOUND = { code: 'not_found', status: 404 };

function signIn(username: string, password = PASSWORD) {
  return server.client().post('auth.signIn', { identifier: username, password });
}

const idOf = async (username: string) => {
  const [row] = await database.run<{ id: string }>(sql`SELECT id FROM users WHERE username = ${username}`);
  return row?.id ?? '';
};

async function subjectsTo(address: string): Promise<(string | undefined)[]> {
  await server.runJobs();
  return (await server.mail.mailsTo(address)).map(({ subject }) => subject);
}

test('a changed password ends the other sessions and links, keeps this browser under a new token, and is mailed', async () => {
  const here = await verifiedPerson(server, 'careful');
  const there = server.client();
  await there.post('auth.signIn', { identifier: 'careful', password: PASSWORD });
  await server.client().post('auth.requestPasswordReset', { email: joining('careful').email });
  const reset = await server.tokenFor(joining('careful').email);
  const before = here.cookies.get('vrss_session');
  const events = await eventsIn(database, () => here.post('auth.changePassword', { password: NEW_PASSWORD }));
  expect(events).toEqual([{ type: 'user.password_changed', userId: await idOf('careful') }]);
  expect(here.cookies.get('vrss_session')).not.toBe(before);
  expect((await here.get('auth.session', {})).viewer?.username).toBe('careful');
  expect((await there.get('auth.session', {})).viewer).toBeNull();
  await expect(signIn('careful')).rejects.toMatchObject({ code: 'invalid_input' });
  await signIn('careful', NEW_PASSWORD);
  await expect(server.client().post('auth.resetPassword', { token: reset, password: PASSWORD })).rejects.toMatchObject(
    NOT_FOUND,
  );
  expect(await subjectsTo(joining('careful').email)).toContain('Your password at VRSS was changed');
});

test('a weak password is refused, and one that a reset has replaced meanwhile is not overwritten', async () => {
  const here = await verifiedPerson(server, 'hasty');
  await expect(here.post('auth.changePassword', { password: 'password123' })).rejects.toMatchObject({
    fields: { password: { reason: 'too_common' } },
  });
  const act = whileUncommitted(
    ownerUrl,
    (client) => client.query(`UPDATE users SET password_hash = 'of a reset' WHERE username = 'hasty'`),
    () => here.post('auth.changePassword', { password: NEW_PASSWORD }),
  );
  await expect(act).rejects.toMatchObject({ code: 'conflict' });
});

test('an address changes once the new one is confirmed; the old one is told and does not sign in any more', async () => {
  const here = await verifiedPerson(server, 'moving');
  expect(await here.post('auth.changeEmail', { email: 'Moved@harrow.example' })).toEqual({ status: 'check_mail' });
  const token = await server.tokenFor('moved@harrow.example');
  expect((await here.get('auth.session', {})).viewer?.email).toBe('moving@harrow.example');
  const link = await server.client().post('auth.inspectEmailChange', { token });
  expect(link).toEqual({ purpose: 'confirm', username: 'moving', email: 'moved@harrow.example' });
  expect(await server.client().post('auth.confirmEmail', { token })).toEqual({ email: 'moved@harrow.example' });
  expect((await here.get('auth.session', {})).viewer).toMatchObject({
    email: 'moved@harrow.example',
    emailVerified: true,
  });
  expect(await subjectsTo('moving@harrow.example')).toContain('Your address at VRSS was changed');
  await signIn('moved@harrow.example');
  await expect(signIn('moving@harrow.example')).rejects.toMatchObject({ code: 'invalid_input' });
});

test('token replay: links about an address work once, for their purpose, and end with a later request', async () => {
  const here = await verifiedPerson(server, 'replayed');
  await here.post('auth.changeEmail', { email: 'first@harrow.example' });
  const first = await server.tokenFor('first@harrow.example');
  await here.post('auth.changeEmail', { email: 'second@harrow.example' });
  const token = await server.tokenFor('second@harrow.example');
  await expect(here.post('auth.confirmEmail', { token: first })).rejects.toMatchObject(NOT_FOUND);
  for (const name of ['auth.revertEmail', 'auth.resetPassword', 'auth.verifyEmail'] as const) {
    await expect(here.post(name, { token, password: NEW_PASSWORD })).rejects.toMatchObject(NOT_FOUND);
  }
  const all = await Promise.allSettled(
    Array.from({ length: 4 }, () => server.client().post('auth.confirmEmail', { token })),
  );
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(here.post('auth.inspectEmailChange', { token })).rejects.toMatchObject(NOT_FOUND);
});

test('a link to confirm is over after an hour', async () => {
  const here = await verifiedPerson(server, 'slow_one');
  await here.post('auth.changeEmail', { email: 'slower@harrow.example' });
  const token = await server.tokenFor('slower@harrow.example');
  const later = await startMailing(testing);
  later.clock.forward(2 * 60 * 60 * 1000);
  await expect(later.client().post('auth.confirmEmail', { token })).rejects.toMatchObject(NOT_FOUND);
});

test('a taken address gets the same answer; its owner is told, and nobody gets a link', async () => {
  await verifiedPerson(server, 'settled');
  const here = await verifiedPerson(server, 'envious');
  expect(await here.post('auth.changeEmail', { email: joining('settled').email })).toEqual({ status: 'check_mail' });
  expect(await subjectsTo(joining('settled').email)).toContain('You already have an account at VRSS');
  const rows = await database.run(sql`SELECT id FROM verification_tokens WHERE identifier LIKE 'confirm_email:%'
    AND identifier IN (SELECT 'confirm_email:' || id FROM email_changes WHERE new_email = ${joining('settled').email})`);
  expect(rows).toEqual([]);
});

test('whoever only waits for an address makes way for the one who proves it; one who verified it does not', async () => {
  const here = await verifiedPerson(server, 'proving');
  for (const email of ['waiting@harrow.example', 'sooner@harrow.example']) {
    await here.post('auth.changeEmail', { email });
    const token = await server.tokenFor(email);
    await server.client().post('auth.signUp', { ...joining(`of_${email.split('@')[0]}`), email });
    if (email.startsWith('sooner')) {
      const verify = await server.tokenFor(email);
      await server.client().post('auth.verifyEmail', { token: verify, password: PASSWORD });
      await expect(here.post('auth.confirmEmail', { token })).rejects.toMatchObject({ code: 'conflict' });
    } else {
      await here.post('auth.confirmEmail', { token });
      expect(await idOf('of_waiting')).toBe('');
    }
  }
});

test('the old address takes an account back for 7 days from a thief who went on, deleted it and would revert that', async () => {
  const thief = await verifiedPerson(server, 'robbed');
  await thief.post('auth.changeEmail', { email: 'thief_1@harrow.example' });
  await thief.post('auth.confirmEmail', { token: await server.tokenFor('thief_1@harrow.example') });
  const token = await server.tokenFor('robbed@harrow.example');
  await thief.post('auth.changeEmail', { email: 'thief_2@harrow.example' });
  await thief.post('auth.confirmEmail', { token: await server.tokenFor('thief_2@harrow.example') });
  const thiefs = await server.tokenFor('thief_1@harrow.example');
  await thief.post('auth.deleteAccount', {});
  const link = await server.client().post('auth.inspectEmailChange', { token });
  expect(link).toEqual({ purpose: 'revert', username: 'robbed', email: 'robbed@harrow.example' });
  const owner = server.client();
  await owner.post('auth.revertEmail', { token, password: NEW_PASSWORD });
  const { viewer } = await owner.post('auth.signIn', { identifier: 'robbed@harrow.example', password: NEW_PASSWORD });
  expect(viewer).toMatchObject({ username: 'robbed', email: 'robbed@harrow.example' });
  await expect(signIn('robbed')).rejects.toMatchObject({ code: 'invalid_input' });
  await expect(thief.post('auth.revertEmail', { token: thiefs, password: PASSWORD })).rejects.toMatchObject(NOT_FOUND);
  await expect(owner.post('auth.revertEmail', { token, password: PASSWORD })).rejects.toMatchObject(NOT_FOUND);
});

test('a change can be reverted on the seventh day and not on the eighth', async () => {
  const here = await verifiedPerson(server, 'week_long');
  await here.post('auth.changeEmail', { email: 'week_later@harrow.example' });
  await here.post('auth.confirmEmail', { token: await server.tokenFor('week_later@harrow.example') });
  const token = await server.tokenFor('week_long@harrow.example');
  const later = await startMailing(testing);
  later.clock.forward(6.9 * DAY);
  await later.runJob('auth.end_links');
  expect((await later.client().post('auth.inspectEmailChange', { token })).purpose).toBe('revert');
  later.clock.forward(0.2 * DAY);
  await expect(later.client().post('auth.inspectEmailChange', { token })).rejects.toMatchObject(NOT_FOUND);
  later.clock.forward(2 * DAY);
  await later.runJob('auth.end_links');
  expect(await database.run(sql`SELECT id FROM email_changes WHERE new_email = 'week_later@harrow.example'`)).toEqual(
    [],
  );
});

test('header injection: an address with a line break becomes no recipient and no header', async () => {
  const here = await verifiedPerson(server, 'injecting');
  const sent = server.mail.messages.length;
  for (const email of ['a@harrow.example\r\nBcc: b@harrow.example', 'a@harrow.example\nSubject: x', 'a@x,b@y']) {
    await expect(here.post('auth.changeEmail', { email })).rejects.toMatchObject({ fields: { email: {} } });
  }
  await server.runJobs();
  expect(server.mail.messages).toHaveLength(sent);
});

test('without mail an address changes at once, unverified, and a taken one is told', async () => {
  const here = alone.client();
  await here.post('auth.signUp', joining('homely'));
  await alone.client().post('auth.signUp', joining('neighbour'));
  expect(await here.post('auth.changeEmail', { email: 'elsewhere@harrow.example' })).toEqual({ status: 'changed' });
  expect((await here.get('auth.session', {})).viewer).toMatchObject({
    email: 'elsewhere@harrow.example',
    emailVerified: false,
  });
  await expect(here.post('auth.changeEmail', { email: joining('neighbour').email })).rejects.toMatchObject({
    code: 'conflict',
    fields: { email: { reason: 'taken' } },
  });
});

test('a username changes once in 30 days; the old one leads on and is given to nobody else', async () => {
  const here = await verifiedPerson(server, 'old_name');
  const events = await eventsIn(database, async () => {
    expect((await here.post('auth.changeUsername', { username: 'New_Name' })).viewer.username).toBe('New_Name');
  });
  expect(events).toMatchObject([{ type: 'user.username_changed', from: 'old_name', to: 'New_Name' }]);
  expect((await here.get('auth.session', {})).viewer?.username).toBe('New_Name');
  expect((await server.client().get('users.get', { username: 'OLD_name' })).username).toBe('New_Name');
  expect(await server.client().get('auth.checkUsername', { username: 'old_NAME' })).toMatchObject({ free: false });
  expect(await here.get('auth.checkUsername', { username: 'old_NAME' })).toMatchObject({ free: true });
  const joiner = server.client().post('auth.signUp', { ...joining('old_name'), email: 'other@harrow.example' });
  await expect(joiner).rejects.toMatchObject({ code: 'conflict', fields: { username: { reason: 'taken' } } });
  await expect(here.post('auth.changeUsername', { username: 'third_name' })).rejects.toMatchObject({
    code: 'conflict',
    fields: { username: { reason: 'too_soon' } },
  });
  expect((await here.post('auth.changeUsername', { username: 'new_name' })).viewer.username).toBe('new_name');
});

test('after 30 days a person takes an old name back, and after 90 anybody can have it', async () => {
  const later = await startMailing(testing);
  const here = await verifiedPerson(later, 'to_and_fro');
  await here.post('auth.changeUsername', { username: 'there_now' });
  later.clock.forward(30 * DAY);
  await here.post('auth.signIn', { identifier: 'there_now', password: PASSWORD });
  expect((await here.post('auth.changeUsername', { username: 'to_and_fro' })).viewer.username).toBe('to_and_fro');
  const taker = await verifiedPerson(later, 'taker');
  await expect(taker.post('auth.changeUsername', { username: 'there_now' })).rejects.toMatchObject({
    code: 'conflict',
  });
  later.clock.forward(90 * DAY);
  await later.runJob('auth.free_usernames');
  await taker.post('auth.signIn', { identifier: 'taker', password: PASSWORD });
  expect((await taker.post('auth.changeUsername', { username: 'there_now' })).viewer.username).toBe('there_now');
});

test('a taken or reserved name is refused, also one that is taken at the same instant', async () => {
  await verifiedPerson(server, 'first_come');
  const here = await verifiedPerson(server, 'second_come');
  await expect(here.post('auth.changeUsername', { username: 'FIRST_come' })).rejects.toMatchObject({
    fields: { username: { reason: 'taken' } },
  });
  await expect(here.post('auth.changeUsername', { username: 'admin' })).rejects.toMatchObject({
    fields: { username: { reason: 'reserved' } },
  });
  const act = whileUncommitted(
    ownerUrl,
    (client) => client.query(`UPDATE users SET username = 'just_taken' WHERE username = 'first_come'`),
    () => here.post('auth.changeUsername', { username: 'just_taken' }),
  );
  await expect(act).rejects.toMatchObject({ fields: { username: { reason: 'taken' } } });
});

test('a name that is being given up is not to be had by a sign-up that waited for it', async () => {
  await verifiedPerson(server, 'giving_up');
  const act = whileUncommitted(
    ownerUrl,
    async (client) => {
      await client.query(`UPDATE users SET username = 'given_up' WHERE username = 'giving_up'`);
      await client.query(`INSERT INTO held_usernames (username, user_id, held_until)
        SELECT 'giving_up', id, now() + interval '90 days' FROM users WHERE username = 'given_up'`);
    },
    () => server.client().post('auth.signUp', { ...joining('giving_up'), email: 'waited@harrow.example' }),
  );
  await expect(act).rejects.toMatchObject({ code: 'conflict', fields: { username: { reason: 'taken' } } });
});

test('an old name of somebody whom one can’t see leads nowhere', async () => {
  const hidden = await makePerson(database);
  const viewer = await makePerson(database);
  await makeBlock(database, hidden, viewer);
  await database.run(sql`INSERT INTO held_usernames (username, user_id, held_until)
    VALUES ('hidden_before', ${hidden.id}, now() + interval '1 day')`);
  const client = await clientOf(server, database, viewer);
  await expect(client.get('users.get', { username: 'hidden_before' })).rejects.toMatchObject(NOT_FOUND);
  expect((await server.client().get('users.get', { username: 'hidden_before' })).id).toBe(hidden.id);
});
