import { sql } from '../platform/database/fragment.ts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startBound } from '../../test/bound.ts';
import { vrssOn } from '../../test/command.ts';
import { testDatabase } from '../../test/database.ts';
import { clientOf, makePerson, setStatus, type TestPerson } from '../../test/people.ts';
import { authenticate } from '../features/auth/index.ts';

const shared = await testDatabase();
const { database } = shared;
const vrss = vrssOn(shared);

/** A procedure for moderators behind real sessions. */
const input = z.strictObject({});
const server = await startBound({
  database: shared,
  procedures: { 'test.moderate': { kind: 'mutation', summary: 'Test', errors: [], input, output: input } },
  policies: { 'test.moderate': { policy: 'moderator' } },
  handlers: { 'test.moderate': () => Promise.resolve({}) },
  authenticate,
});

/** Under a new session: one that is known is believed for 2 s. */
async function statusFor(person: TestPerson | null): Promise<number> {
  const client = await clientOf(server, database, person);
  const headers = { 'content-type': 'application/json' };
  return (await client.fetch('/api/test.moderate', { method: 'POST', headers, body: '{}' })).status;
}

async function actsOn(userId: string): Promise<string[]> {
  const rows = await database.run<{ action: string }>(
    sql`SELECT action FROM moderation_actions WHERE user_id = ${userId} AND actor_id IS NULL AND actor_name = 'command line' ORDER BY id`,
  );
  return rows.map(({ action }) => action);
}

test('what is for moderators is not found signed out and as a member', async () => {
  expect(await statusFor(null)).toBe(404);
  expect(await statusFor(await makePerson(database))).toBe(404);
});

test('an administrator may do what a moderator may, and stays an administrator', async () => {
  const person = await makePerson(database, { username: 'Ada', role: 'administrator' });
  expect(await statusFor(person)).toBe(200);
  expect((await vrss(['admin', 'make-moderator', 'ada'])).output).toBe(
    'Ada is an administrator and can already moderate.\n',
  );
  expect(await vrss(['admin', 'end-moderator', 'ada'])).toEqual({
    exitCode: 1,
    output: '',
    errors: 'Ada is an administrator, not a moderator.\n',
  });
  expect(await statusFor(person)).toBe(200);
  expect(await actsOn(person.id)).toEqual([]);
});

test('the command line makes a moderator and takes it back, by name in any case, on record', async () => {
  const person = await makePerson(database, { username: 'Bea' });
  expect((await vrss(['admin', 'make-moderator', '@bEA'])).output).toBe('Bea is now a moderator.\n');
  expect((await vrss(['admin', 'make-moderator', 'bea'])).output).toBe('Bea is already a moderator.\n');
  expect(await statusFor(person)).toBe(200);
  expect((await vrss(['admin', 'end-moderator', 'bea'])).output).toBe('Bea is no longer a moderator.\n');
  expect((await vrss(['admin', 'end-moderator', 'bea'])).output).toBe('Bea is not a moderator.\n');
  expect(await statusFor(person)).toBe(404);
  expect(await actsOn(person.id)).toEqual(['make_moderator', 'end_moderator']);
});

test('a suspended person does not become a moderator, and a suspended moderator does not moderate', async () => {
  const person = await makePerson(database, { username: 'cyd', role: 'moderator' });
  await setStatus(database, person, 'suspended');
  expect(await statusFor(person)).toBe(404);
  expect((await vrss(['admin', 'end-moderator', 'cyd'])).output).toBe('cyd is no longer a moderator.\n');
  expect((await vrss(['admin', 'make-moderator', 'cyd'])).errors).toBe(
    'cyd is suspended and cannot become a moderator.\n',
  );
});

test.each(['make-moderator', 'end-moderator'])('%s finds nobody of an unknown name', async (act) => {
  const errors = 'There is no account named nobody_at_all.\n';
  expect(await vrss(['admin', act, 'nobody_at_all'])).toEqual({ exitCode: 1, output: '', errors });
});
