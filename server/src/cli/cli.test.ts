import { numbered } from '../../test/numbered.ts';
import { sql } from '../platform/database/fragment.ts';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { vrssOn } from '../../test/command.ts';
import { testDatabase } from '../../test/database.ts';
import { makePerson } from '../../test/people.ts';
import { showPresence } from '../platform/database/presence.ts';

const { database, webUrl, ownerUrl } = await testDatabase();
const vrss = vrssOn({ webUrl, ownerUrl });
const BIN = fileURLToPath(new URL('../../bin/vrss.mjs', import.meta.url));

interface Recorded {
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly action: string;
}

async function actsOn(userId: string): Promise<Recorded[]> {
  return await database.run<Recorded>(
    sql`SELECT actor_id, actor_name, action FROM moderation_actions WHERE user_id = ${userId} ORDER BY id`,
  );
}

async function valueOf(text: string, ...values: unknown[]): Promise<unknown> {
  const [row] = await database.run<Record<string, unknown>>(numbered(text, values));
  return Object.values(row ?? {})[0];
}

test.each([
  ['20.20.2', 1],
  ['24.6.9', 1],
  ['24.7.0', 0],
  ['25.0.0', 0],
])('under Node %s the command ends with status %i, and says why', async (version, status) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const words = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, BIN, 'help'];
  const ended = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect(ended.status).toBe(status);
  if (status === 1) expect(ended.stderr).toMatch(/^VRSS needs Node 24\.7 or newer, and this is .*\n$/);
  else expect(ended.stdout).toContain('vrss start');
});

test('help names every command, and no command is the same as help', async () => {
  const help = await vrss(['help']);
  for (const name of ['start', 'migrate', 'rollback', 'status', 'mail', 'admin', 'recount', 'doctor', 'demo']) {
    expect(help.output).toContain(`  vrss ${name}`);
  }
  expect(await vrss([])).toEqual({ exitCode: 0, output: help.output, errors: '' });
});

test.each([
  [['fly'], 'There is no command "fly".'],
  [['status', '--loud'], "Unknown option '--loud'."],
  [['status', 'now'], 'Usage: vrss status'],
  [['rollback'], 'Give the number to go back to'],
  [['rollback', '--to', 'two'], 'N must be a whole number from 0, not "two".'],
  [['mail', '0'], 'N must be a whole number from 1, not "0".'],
  [['demo', '--until', 'soon'], '--until must be a time'],
  [['demo', '--until', '2999-01-01'], '--until must not be in the future'],
  [['demo', 'now'], 'Usage: vrss demo [--until ISO] [--seed WORDS]'],
  [['admin', 'crown', 'ada'], 'There is no "admin crown".'],
  [['admin', 'make'], 'Usage: vrss admin make NAME'],
  [['admin', 'make', 'ada', '--reason', 'x'], 'Only suspending takes --reason and --until.'],
  [['admin', 'suspend', 'ada', '--until', 'soon'], '--until must be a time'],
  [['admin', 'suspend', 'ada', '--until', '2001-01-01'], '--until must be in the future'],
])('vrss %j is told in one line, with exit status 2', async (words, sentence) => {
  const { exitCode, output, errors } = await vrss(words);
  expect({ exitCode, output, lines: errors.split('\n').length }).toEqual({ exitCode: 2, output: '', lines: 2 });
  expect(errors).toContain(sentence);
});

test.each([
  ['a bad setting', { PORT: 'x' }, /^PORT must be .*\n$/],
  ['two of them', { PORT: 'x', ROLE: 'x' }, /^PORT must be .*\nROLE must be .*\n$/],
  ['a folder that cannot be written', { DATA_DIR: '/dev/null/data' }, /^DATA_DIR names .* cannot be written .*\n$/],
  [
    'a database that is not there',
    { DATABASE_URL: 'postgresql://web:hush@127.0.0.1:1/vrss' },
    /^DATABASE_URL points to 127\.0\.0\.1:1, which cannot be used: nothing is listening there\.\n$/,
  ],
])('%s is told in plain sentences, with exit status 1', async (_name, settings, sentences) => {
  const { exitCode, errors } = await vrss(['start'], settings);
  expect(exitCode).toBe(1);
  expect(errors).toMatch(sentences);
  expect(errors).not.toContain('hush');
});

test('a taken port is told before anything else begins', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void taken.close());
  await new Promise((listening) => taken.once('listening', listening));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const { exitCode, output, errors } = await vrss(['start'], { PORT: port });
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
  expect(errors).toBe(`PORT ${port} on 127.0.0.1 is in use by another program: stop it, or set another PORT.\n`);
});

test('a server with another secret than the ones before it is refused', async () => {
  const secret = 'kJ8s2mQz-71bVxTn4Lr9wYc0HdPfGuEa';
  await database.run(sql`UPDATE installation SET secret_fingerprint = repeat('0', 64)`);
  const { exitCode, errors } = await vrss(['start'], { ROLE: 'worker', SECRET: secret });
  expect(exitCode).toBe(1);
  expect(errors).toMatch(/^SECRET differs from the one that other servers on this database were started with/);
  expect(errors).not.toContain(secret);
});

test('status says what is there', async () => {
  const { exitCode, output } = await vrss(['status']);
  expect(exitCode).toBe(0);
  expect(output).toMatch(/^Server +not running\nAddress +none, since no server is running$/m);
  expect(output).toMatch(/^Migrations +all \d+ applied$/m);
  expect(output).toMatch(/^Posts +0 published$/m);
  expect(output).toMatch(/^Backfill +posts\.words has not begun$/m);
});

test('the mailbox is empty before the first mail', async () => {
  expect((await vrss(['mail'])).output).toBe('The local mailbox is empty.\n');
  expect(await vrss(['mail', '1'])).toMatchObject({
    exitCode: 1,
    errors: 'There is no e-mail 1 in the local mailbox.\n',
  });
});

test('migrating again changes nothing, and a rollback is refused while a server is live', async () => {
  expect((await vrss(['migrate'])).output).toBe('The database is up to date.\n');
  const presence = await showPresence(ownerUrl);
  onTestFinished(() => presence.end());
  expect((await vrss(['status'])).output).toMatch(/^Server +running$/m);
  const refused = await vrss(['rollback', '--to', '4']);
  expect(refused).toMatchObject({ exitCode: 1, errors: 'A server is using this database: stop it first.\n' });
});

/** A server's presence, for the time of the test. */
async function present(address?: string): Promise<void> {
  const presence = await showPresence(ownerUrl);
  onTestFinished(() => presence.end());
  if (address !== undefined) await presence.tell(address);
}

const statusText = async () => (await vrss(['status'], { PORT: '4712' })).output;

test('status knows no address of a worker, or of a server that does not answer yet', async () => {
  await present();
  expect(await statusText()).toMatch(/^Address +none yet: only a worker is running, or the server is still starting$/m);
});

test('status says where the servers that run answer, and not what its own settings say', async () => {
  await present();
  await present('http://localhost:4711');
  expect(await statusText()).toMatch(/^Address +http:\/\/localhost:4711 \(private\)$/m);
  await present('http://localhost:4711');
  await present('http://[::1]:65535');
  expect(await statusText()).toMatch(/^Address +http:\/\/\[::1\]:65535, http:\/\/localhost:4711 \(private\)$/m);
});

test('status says the whole public address, however long', async () => {
  const address = `https://${'long-name.'.repeat(20)}example`;
  await database.run(sql`UPDATE installation SET public_url = ${address}`);
  onTestFinished(() => database.run(sql`UPDATE installation SET public_url = NULL`).then(() => undefined));
  await present(address);
  expect(await statusText()).toContain(`Address        ${address} (public)\n`);
});

test('somebody is made administrator by name in any case, on record', async () => {
  const { id, username } = await makePerson(database, { username: 'Ada' });
  expect((await vrss(['admin', 'make', '@aDA'])).output).toBe('Ada is now an administrator.\n');
  expect((await vrss(['admin', 'make', username])).output).toBe('Ada is already an administrator.\n');
  expect(await valueOf('SELECT role FROM users WHERE id = $1', id)).toBe('administrator');
  expect(await actsOn(id)).toEqual([{ actor_id: null, actor_name: 'command line', action: 'make_administrator' }]);
});

test('suspending ends every session; restoring opens none', async () => {
  const { id } = await makePerson(database, { username: 'bea' });
  await database.run(
    sql`INSERT INTO sessions (user_id, token, expires_at) VALUES (${id}, 't', now() + interval '1 day')`,
  );
  expect((await vrss(['admin', 'suspend', 'bea'])).output).toContain('bea is suspended');
  expect(await valueOf('SELECT status FROM users WHERE id = $1', id)).toBe('suspended');
  expect(await valueOf('SELECT count(*) FROM sessions WHERE user_id = $1', id)).toBe('0');
  expect((await vrss(['admin', 'make', 'bea'])).errors).toContain('cannot become an administrator');
  expect((await vrss(['admin', 'restore', 'bea'])).output).toBe('bea is active again.\n');
  expect((await actsOn(id)).map(({ action }) => action)).toEqual(['suspend', 'restore']);
});

test('a suspension has a reason and an end, on record; restoring clears both', async () => {
  const { id } = await makePerson(database, { username: 'dora' });
  const words = ['admin', 'suspend', 'dora', '--reason', ' Sold followers. ', '--until', '2999-01-01T00:00:00Z'];
  expect((await vrss(words)).output).toBe(
    'dora is suspended until 2999-01-01T00:00:00.000Z and signed out everywhere.\n',
  );
  const stored = 'SELECT suspension_reason || $2 || suspended_until::date FROM users WHERE id = $1';
  expect(await valueOf(stored, id, ' ')).toBe('Sold followers. 2999-01-01');
  expect(await valueOf('SELECT note FROM moderation_actions WHERE user_id = $1', id)).toBe(
    'Sold followers.\nUntil 2999-01-01T00:00:00.000Z',
  );
  await vrss(['admin', 'restore', 'dora']);
  expect(await valueOf(stored, id, ' ')).toBeNull();
});

test('a post is hidden and shown again, on record', async () => {
  const { id } = await makePerson(database, { username: 'cyd' });
  const postId = String(
    await valueOf(
      `INSERT INTO posts (user_id, type, status, content, published_at)
       VALUES ($1, 'text_short', 'published', 'hello', now()) RETURNING id`,
      id,
    ),
  );
  expect((await vrss(['admin', 'hide-post', postId])).output).toBe(`Post ${postId} is hidden from everyone.\n`);
  expect((await vrss(['admin', 'hide-post', postId])).output).toBe(`Post ${postId} is already hidden.\n`);
  expect(await valueOf('SELECT hidden_at IS NOT NULL FROM posts WHERE id = $1', postId)).toBe(true);
  expect(await valueOf('SELECT post_id FROM moderation_actions WHERE user_id = $1', id)).toBe(postId);
  expect((await vrss(['admin', 'unhide-post', postId])).output).toBe(`Post ${postId} is no longer hidden.\n`);
  expect((await vrss(['admin', 'unhide-post', postId])).output).toBe(`Post ${postId} is not hidden.\n`);
  expect(await valueOf('SELECT hidden_at FROM posts WHERE id = $1', postId)).toBeNull();
  expect((await actsOn(id)).map(({ action }) => action)).toEqual(['hide_post', 'unhide_post']);
});

test.each([
  [['admin', 'make', 'nobody_at_all'], 'There is no account named nobody_at_all.\n'],
  [['admin', 'hide-post', '999999999'], 'There is no post 999999999.\n'],
  [['admin', 'unhide-post', '999999999'], 'There is no post 999999999.\n'],
])('vrss %j finds nothing', async (words, sentence) => {
  expect(await vrss(words)).toEqual({ exitCode: 1, output: '', errors: sentence });
});

test('the demo is refused where there are people already', async () => {
  const { exitCode, errors } = await vrss(['demo']);
  expect(exitCode).toBe(1);
  expect(errors.split('\n')).toHaveLength(2);
});

test('doctor and recount agree that all is well', async () => {
  expect(await vrss(['recount'])).toMatchObject({ exitCode: 0, output: 'All counters are correct.\n' });
  const { exitCode, output } = await vrss(['doctor']);
  expect(output).toMatch(/All checks passed\.\n$/);
  expect(exitCode).toBe(0);
});
