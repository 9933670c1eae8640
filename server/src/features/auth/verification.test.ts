import { expect, test } from 'vitest';
import { atDefault, joining, PASSWORD, startMailing, verifiedPerson } from '../../../test/accounts.ts';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';

const testing = await testDatabase();
const { kysely } = testing.database;
const server = await startMailing(testing);
const strict = await startMailing(testing, atDefault('mailPerMailAddress'));
const renamed = await startMailing(testing);

const HOUR = 60 * 60 * 1000;
const NEW_PASSWORD = 'another lamp soup';
const UNKNOWN = 'A'.repeat(43);

test('a link that never was is not found, for every procedure that takes one', async () => {
  const client = server.client();
  const over = { status: 404, code: 'not_found' };
  await expect(client.post('auth.inspectVerification', { token: UNKNOWN })).rejects.toMatchObject(over);
  await expect(client.post('auth.inspectReset', { token: UNKNOWN })).rejects.toMatchObject(over);
  await expect(client.post('auth.verifyEmail', { token: UNKNOWN })).rejects.toMatchObject(over);
  await expect(client.post('auth.resetPassword', { token: UNKNOWN, password: NEW_PASSWORD })).rejects.toMatchObject(
    over,
  );
});

test('in the browser that signed up the link verifies with the password typed there, once', async () => {
  const client = server.client();
  await client.post('auth.signUp', joining('wren_c'));
  const token = await server.tokenFor('wren_c@harrow.example');
  expect(await client.post('auth.inspectVerification', { token })).toEqual({
    username: 'wren_c',
    passwordNeeded: false,
  });
  // Asking changes nothing: mail scanners open links.
  const { viewer } = await client.post('auth.verifyEmail', { token });
  expect(viewer).toMatchObject({ username: 'wren_c', emailVerified: true });
  expect((await client.get('auth.session', {})).viewer?.username).toBe('wren_c');
  await expect(client.post('auth.verifyEmail', { token })).rejects.toMatchObject({ code: 'not_found' });
  await server.client().post('auth.signIn', { identifier: 'wren_c', password: PASSWORD });
});

test('elsewhere the link wants a new password, and the old one is worth nothing', async () => {
  await server.client().post('auth.signUp', joining('elsewhere'));
  const token = await server.tokenFor('elsewhere@harrow.example');
  const other = server.client();
  expect((await other.post('auth.inspectVerification', { token })).passwordNeeded).toBe(true);
  await expect(other.post('auth.verifyEmail', { token })).rejects.toMatchObject({
    code: 'invalid_input',
    fields: { password: { reason: 'required' } },
  });
  await expect(other.post('auth.verifyEmail', { token, password: 'password1234' })).rejects.toMatchObject({
    fields: { password: { reason: 'too_common' } },
  });
  await other.post('auth.verifyEmail', { token, password: NEW_PASSWORD });
  const signIn = (password: string) => server.client().post('auth.signIn', { identifier: 'elsewhere', password });
  await expect(signIn(PASSWORD)).rejects.toMatchObject({ code: 'invalid_input' });
  expect((await signIn(NEW_PASSWORD)).viewer.username).toBe('elsewhere');
});

test('another person’s sign-up cookie is no proof', async () => {
  const [mine, theirs] = [server.client(), server.client()];
  await mine.post('auth.signUp', joining('mine_one'));
  await theirs.post('auth.signUp', joining('theirs_one'));
  const token = await server.tokenFor('mine_one@harrow.example');
  expect((await theirs.post('auth.inspectVerification', { token })).passwordNeeded).toBe(true);
});

test('a link works for an hour; a new one can be asked for, and using one ends the others', async () => {
  const client = server.client();
  await client.post('auth.signUp', joining('slow_one'));
  const first = await server.tokenFor('slow_one@harrow.example');
  server.clock.forward(HOUR);
  await expect(client.post('auth.verifyEmail', { token: first })).rejects.toMatchObject({ code: 'not_found' });
  await client.post('auth.resendVerification', { email: 'Slow_One@harrow.example' });
  const second = await server.tokenFor('slow_one@harrow.example');
  await client.post('auth.resendVerification', { email: 'slow_one@harrow.example' });
  const third = await server.tokenFor('slow_one@harrow.example');
  expect(new Set([first, second, third]).size).toBe(3);
  await client.post('auth.verifyEmail', { token: second });
  await expect(client.post('auth.verifyEmail', { token: third })).rejects.toMatchObject({ code: 'not_found' });
  server.clock.forward(HOUR);
  await server.runJob('auth.end_links');
  expect(await kysely.selectFrom('verification_tokens').select('id').execute()).toEqual([]);
});

test('asking for mails answers alike for known and unknown addresses, and mails the known alone', async () => {
  await verifiedPerson(server, 'asked_one');
  await server.runJobs();
  const before = server.mail.messages.length;
  for (const email of ['asked_one@harrow.example', 'unknown@harrow.example']) {
    expect(await server.client().post('auth.requestPasswordReset', { email })).toEqual({});
    expect(await server.client().post('auth.resendVerification', { email })).toEqual({});
  }
  const { rows } = await queuedMails();
  // The same work is queued for both: four jobs, of which one has somebody to go to.
  expect(rows.map(({ payload }) => payload.userId === null)).toEqual([false, true, true, true]);
  await server.runJobs();
  expect(server.mail.messages.length - before).toBe(1);
});

test('three mails an hour go to one address, known or not, and the fourth is told to wait', async () => {
  for (const email of ['limited@harrow.example', 'unknown@harrow.example']) {
    for (let count = 1; count <= 3; count += 1) await strict.client().post('auth.requestPasswordReset', { email });
    await expect(strict.client().post('auth.resendVerification', { email })).rejects.toMatchObject({
      code: 'rate_limited',
    });
  }
});

test('a new password by mail ends every session, works once, proves the address and is told to its owner', async () => {
  const [here, there] = [await verifiedPerson(server, 'forgetful'), server.client()];
  await there.post('auth.signIn', { identifier: 'forgetful', password: PASSWORD });
  await there.post('auth.requestPasswordReset', { email: 'forgetful@harrow.example' });
  const token = await server.tokenFor('forgetful@harrow.example');
  await expect(there.post('auth.resetPassword', { token, password: 'qwertyuiop' })).rejects.toMatchObject({
    fields: { password: { reason: 'too_common' } },
  });
  for (let times = 0; times < 2; times += 1)
    expect(await there.post('auth.inspectReset', { token })).toEqual({ username: 'forgetful' });
  expect(await server.client().post('auth.resetPassword', { token, password: NEW_PASSWORD })).toEqual({});
  await expect(there.post('auth.inspectReset', { token })).rejects.toMatchObject({ code: 'not_found' });
  for (const client of [here, there]) expect((await client.get('auth.session', {})).viewer).toBeNull();
  await expect(there.post('auth.resetPassword', { token, password: NEW_PASSWORD })).rejects.toMatchObject({
    code: 'not_found',
  });
  await there.post('auth.signIn', { identifier: 'forgetful', password: NEW_PASSWORD });
  await server.runJobs();
  const mails = await server.mail.mailsTo('forgetful@harrow.example');
  expect(mails.map(({ subject }) => subject)).toContain('Your password at VRSS was changed');
});

test('a new password by mail verifies whoever was not yet', async () => {
  await server.client().post('auth.signUp', joining('late_one'));
  const stale = await server.tokenFor('late_one@harrow.example');
  await server.client().post('auth.requestPasswordReset', { email: 'late_one@harrow.example' });
  const token = await server.tokenFor('late_one@harrow.example');
  // A verification link sets no password, and the other way round.
  await expect(server.client().post('auth.verifyEmail', { token })).rejects.toMatchObject({ code: 'not_found' });
  await server.client().post('auth.resetPassword', { token, password: NEW_PASSWORD });
  await expect(server.client().post('auth.verifyEmail', { token: stale })).rejects.toMatchObject({ code: 'not_found' });
  const answer = await server.client().post('auth.signIn', { identifier: 'late_one', password: NEW_PASSWORD });
  expect(answer.viewer.emailVerified).toBe(true);
});

test('ten people with the same link change the password once', async () => {
  await verifiedPerson(server, 'raced_one');
  await server.client().post('auth.requestPasswordReset', { email: 'raced_one@harrow.example' });
  const token = await server.tokenFor('raced_one@harrow.example');
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      server.client().post('auth.resetPassword', { token, password: `${NEW_PASSWORD} ${index}` }),
    ),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ status: 404 });
});

test('a suspended person gets no mail and no way in by a link', async () => {
  await verifiedPerson(server, 'suspended_one');
  await server.client().post('auth.requestPasswordReset', { email: 'suspended_one@harrow.example' });
  const token = await server.tokenFor('suspended_one@harrow.example');
  await kysely.updateTable('users').set({ status: 'suspended' }).where('username', '=', 'suspended_one').execute();
  await expect(server.client().post('auth.resetPassword', { token, password: NEW_PASSWORD })).rejects.toMatchObject({
    code: 'not_found',
  });
  const before = server.mail.messages.length;
  await server.client().post('auth.requestPasswordReset', { email: 'suspended_one@harrow.example' });
  await server.runJobs();
  expect(server.mail.messages).toHaveLength(before);
});

test('a mail names the place, its line and who runs it, and links to the public address alone', async () => {
  await kysely
    .updateTable('installation')
    .set({ name: 'Harrow <Lane>', line: 'Bread & boats', run_by: 'Ada' })
    .execute();
  await renamed.client().post('auth.signUp', joining('reader_one'));
  await renamed.runJobs();
  const [mail] = await renamed.mail.mailsTo('reader_one@harrow.example');
  expect(mail?.subject).toBe('Verify your address for Harrow <Lane>');
  expect(mail?.text).toContain('Harrow <Lane>: Bread & boats\nRun by Ada\nhttp://localhost:4711');
  expect(mail?.text).toMatch(/\nhttp:\/\/localhost:4711\/verify\?token=[\w-]{43}\n/);
  expect(String(mail?.html)).toContain('Harrow &#60;Lane&#62;: Bread &#38; boats');
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
});

async function queuedMails() {
  return await withClient(testing.ownerUrl, (client) =>
    client.query<{ payload: { kind: string; userId: string | null } }>(
      'SELECT payload FROM graphile_worker._private_jobs ORDER BY id',
    ),
  );
}
