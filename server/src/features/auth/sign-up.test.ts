import { expect, test } from 'vitest';
import { atDefault, joining, PASSWORD, startMailing, startPrivate, verifiedPerson } from '../../../test/accounts.ts';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { passwordWork } from './passwords.ts';
import { hashOf } from './secrets.ts';

const testing = await testDatabase();
const { kysely } = testing.database;
const server = await startMailing(testing);
const closed = await startMailing(testing, { SIGN_UP: 'closed' });
const walled = await startMailing(testing, atDefault('signUpPerAddress'));
const home = await testDatabase();
const alone = await startPrivate(home);

const pestering = await testDatabase();
const sparing = await startMailing(pestering, atDefault('mailPerMailAddress'));

const DAY = 24 * 60 * 60 * 1000;

function account(username: string) {
  return kysely.selectFrom('users').selectAll().where('username', '=', username).executeTakeFirst();
}

async function hashesOf(work: () => Promise<unknown>): Promise<number> {
  let hashes = 0;
  const count = () => void (hashes += 1);
  passwordWork.subscribe(count);
  await work().catch(() => undefined);
  passwordWork.unsubscribe(count);
  return hashes;
}

test('with mail a sign-up opens no session and makes the account with its profile and storage rows', async () => {
  const client = server.client();
  const answer = await client.post('auth.signUp', { ...joining('Wren_C'), displayName: 'Wren Carver' });
  expect(answer).toEqual({ status: 'check_mail' });
  expect(await client.get('auth.session', {})).toEqual({
    viewer: null,
    expiresAt: null,
    sessionId: null,
    freshUntil: null,
  });
  const user = await account('Wren_C');
  expect(user).toMatchObject({ email: 'wren_c@harrow.example', email_verified: false, role: 'member' });
  expect(user?.password_hash).toMatch(/^\$argon2id\$/);
  expect(user?.signup_secret_hash).toBe(hashOf(client.cookies.get('vrss_signup') ?? ''));
  const rows = await kysely
    .selectFrom('user_profiles')
    .innerJoin('storage_usage', 'storage_usage.user_id', 'user_profiles.user_id')
    .select(['display_name', 'quota_bytes'])
    .where('user_profiles.user_id', '=', user?.id ?? '')
    .execute();
  expect(rows).toEqual([{ display_name: 'Wren Carver', quota_bytes: '52428800' }]);
});

test('a mail server that is down does not keep anybody from joining, and the mail comes later', async () => {
  await server.runJobs();
  server.mail.down = true;
  await server.client().post('auth.signUp', joining('downtime'));
  await server.runJobs();
  expect(await server.mail.mailsTo('downtime@harrow.example')).toHaveLength(0);
  server.mail.down = false;
  const queued = await ownerQuery(
    'SELECT attempts, payload::text FROM graphile_worker._private_jobs WHERE attempts > 0',
  );
  expect(queued).toHaveLength(1);
  expect(Object.keys(JSON.parse(String(queued[0]?.payload)) as object).sort()).toEqual(['kind', 'userId']);
  await ownerQuery('UPDATE graphile_worker._private_jobs SET run_at = now()');
  await server.runJobs();
  expect(await server.mail.mailsTo('downtime@harrow.example')).toHaveLength(1);
});

test('a free and a taken address get the same answer for the same hash, and the owner is told by mail', async () => {
  await verifiedPerson(server, 'ada');
  const [taken, free] = [server.client(), server.client()];
  const attempt = { ...joining('stranger'), email: 'ada@harrow.example' };
  let answers: unknown[] = [];
  expect(
    await hashesOf(async () => (answers = [await taken.post('auth.signUp', attempt)])),
    'hashes for a taken address',
  ).toBe(1);
  expect(
    await hashesOf(async () => answers.push(await free.post('auth.signUp', joining('nobody_yet')))),
    'hashes for a free address',
  ).toBe(1);
  expect(answers).toEqual([{ status: 'check_mail' }, { status: 'check_mail' }]);
  expect([...taken.cookies.keys()]).toEqual([...free.cookies.keys()]);
  await server.runJobs();
  const mails = await server.mail.mailsTo('ada@harrow.example');
  expect(mails.at(-1)?.subject).toBe('You already have an account at VRSS');
  expect(mails.at(-1)?.text).not.toContain('token=');
});

test('sign-ups bring three mails an hour to one address, free or taken, and the fourth is answered alike for the same work', async () => {
  await verifiedPerson(sparing, 'pestered');
  for (const address of ['pestered@harrow.example', 'stranger@harrow.example']) {
    const answers = new Set<string>();
    const hashes = new Set<number>();
    for (let count = 1; count <= 5; count += 1) {
      const attempt = { ...joining(`pest_${address.charAt(0)}_${count}`), email: address };
      const work = async () => answers.add(JSON.stringify(await sparing.client().post('auth.signUp', attempt)));
      hashes.add(await hashesOf(work));
      expect(await queuedMails(), 'a mail is queued each time').toBe(1);
      await sparing.runJobs();
    }
    expect([answers, hashes]).toEqual([new Set(['{"status":"check_mail"}']), new Set([1])]);
    // Of the taken address, the owner's own sign-up brought the first.
    expect(await sparing.mail.mailsTo(address)).toHaveLength(3);
  }
});

async function queuedMails(): Promise<number> {
  const rows = await withClient(pestering.ownerUrl, (client) =>
    client.query(`SELECT FROM graphile_worker.jobs WHERE task_identifier = 'auth.send_mail'`),
  );
  return rows.rowCount ?? 0;
}

test('asking for the name afterwards tells nothing of the address, also when the sign-up is repeated', async () => {
  await verifiedPerson(server, 'oracle');
  const client = server.client();
  for (const email of ['oracle@harrow.example', 'nobody_there@harrow.example']) {
    const suffix = email.startsWith('oracle') ? 'a' : 'b';
    await client.post('auth.signUp', { ...joining(`guess_${suffix}`), email });
    expect(await client.get('auth.checkUsername', { username: `Guess_${suffix}` })).toEqual({
      free: false,
      reason: 'taken',
    });
    await client.post('auth.signUp', { ...joining(`again_${suffix}`), email });
    expect(await client.get('auth.checkUsername', { username: `guess_${suffix}` })).toEqual({
      free: true,
      reason: null,
    });
  }
  // The stand-in is nobody's: the right password of it mails nobody, and nobody signs in.
  await expect(client.post('auth.signIn', { identifier: 'again_a', password: PASSWORD })).rejects.toMatchObject({
    fields: { password: { reason: 'no_match' } },
  });
  await server.runJobs();
  expect(server.mail.messages.filter((message) => message.includes('taken.invalid'))).toEqual([]);
});

test('a new sign-up with the same unverified address replaces the old one', async () => {
  await server.client().post('auth.signUp', joining('first_name'));
  await server.client().post('auth.signUp', { ...joining('second_name'), email: 'first_name@harrow.example' });
  expect(await account('first_name')).toBeUndefined();
  expect(await account('second_name')).toMatchObject({ email: 'first_name@harrow.example' });
});

test('whoever mistyped the address joins again with the same name in the same browser alone', async () => {
  const client = server.client();
  await client.post('auth.signUp', { ...joining('typist'), email: 'typsit@harrow.example' });
  await expect(server.client().post('auth.signUp', joining('typist'))).rejects.toMatchObject({
    code: 'conflict',
    fields: { username: { reason: 'taken' } },
  });
  await client.post('auth.signUp', joining('typist'));
  expect(await account('typist')).toMatchObject({ email: 'typist@harrow.example' });
});

test('ten sign-ups at once for one name make one account, the others are told that it is taken', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      server.client().post('auth.signUp', { ...joining('Wanted'), email: `p${index}@harrow.example` }),
    ),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) {
    if (result.status === 'rejected')
      expect(result.reason).toMatchObject({ code: 'conflict', fields: { username: {} } });
  }
});

test('ten sign-ups at once for one address all get the same answer and leave one account', async () => {
  const email = 'crowd@harrow.example';
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      server.client().post('auth.signUp', { ...joining(`crowd_${index}`), email }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['check_mail']));
  expect(await kysely.selectFrom('users').select('id').where('email', '=', email).execute()).toHaveLength(1);
});

test.each([
  ['a name of our own', { username: 'Admin' }, 'username', 'reserved'],
  ['the same with underscores', { username: '__settings__' }, 'username', 'reserved'],
  ['a common password', { password: 'Password123' }, 'password', 'too_common'],
  ['the name as password', { username: 'longusername', password: 'longusername' }, 'password', 'too_close'],
  ['the place’s name as password', { password: 'VRSS-VRSS-VRSS' }, 'password', 'too_close'],
  ['a name left empty', { username: '' }, 'username', 'required'],
  ['a short password', { password: 'lamp soup' }, 'password', 'too_short'],
  ['an age below 13', { ageConfirmed: false as true }, 'ageConfirmed', 'age_not_confirmed'],
  ['an address that is none', { email: 'harrow' }, 'email', 'not_a_mail_address'],
  ['a name that is none', { username: 'wren.c' }, 'username', 'not_a_username'],
])('%s is refused', async (_what, change, field, reason) => {
  const attempt = server.client().post('auth.signUp', { ...joining('refused_one'), ...change });
  await expect(attempt).rejects.toMatchObject({ code: 'invalid_input', fields: { [field]: { reason } } });
});

test('from one network address five people join in an hour', async () => {
  for (let count = 1; count <= 5; count += 1) await walled.client().post('auth.signUp', joining(`neighbour_${count}`));
  await expect(walled.client().post('auth.signUp', joining('neighbour_6'))).rejects.toMatchObject({
    code: 'rate_limited',
  });
});

test('where sign-up is closed nobody joins', async () => {
  const attempt = closed.client().post('auth.signUp', joining('latecomer'));
  await expect(attempt).rejects.toMatchObject({ status: 403, code: 'not_permitted' });
  expect(await account('latecomer')).toBeUndefined();
});

test('an account that waits in vain goes after 24 hours with its name; members of a private time stay', async () => {
  await verifiedPerson(server, 'verified_one');
  await server.client().post('auth.signUp', joining('forgetful'));
  await kysely.insertInto('users').values({ username: 'veteran', email: 'veteran@harrow.example' }).execute();
  await server.runJob('auth.remove_abandoned_accounts');
  expect(await account('forgetful')).toBeDefined();
  server.clock.forward(DAY);
  await server.runJob('auth.remove_abandoned_accounts');
  expect(await account('forgetful')).toBeUndefined();
  expect(await account('verified_one')).toBeDefined();
  expect(await account('veteran')).toBeDefined();
});

test('without mail a sign-up signs in at once, unverified, and says when the address is taken', async () => {
  const client = alone.client();
  const answer = await client.post('auth.signUp', joining('first'));
  expect(answer).toMatchObject({
    status: 'signed_in',
    viewer: { username: 'first', emailVerified: false, role: 'member' },
  });
  expect((await client.get('auth.session', {})).viewer?.email).toBe('first@harrow.example');
  const again = alone.client().post('auth.signUp', { ...joining('other'), email: 'FIRST@harrow.example' });
  await expect(again).rejects.toMatchObject({ code: 'conflict', fields: { email: { reason: 'taken' } } });
  alone.clock.forward(2 * DAY);
  await alone.runJob('auth.remove_abandoned_accounts');
  expect(await home.database.kysely.selectFrom('users').select('username').execute()).toEqual([{ username: 'first' }]);
});

async function ownerQuery(text: string): Promise<Record<string, unknown>[]> {
  const { rows } = await withClient(testing.ownerUrl, (client) => client.query<Record<string, unknown>>(text));
  return rows;
}
