import { sql } from '../../platform/database/fragment.ts';
import { expect, test } from 'vitest';
import { queriesOf } from '../../../test/counted-queries.ts';
import { testDatabase } from '../../../test/database.ts';
import {
  clientOf,
  makeBlock,
  makeCrowd,
  makeFollow,
  makePerson,
  nameAs,
  setStatus,
  type PersonOptions,
  type TestPerson,
} from '../../../test/people.ts';
import { jobs } from './users.jobs.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const viewer = await makePerson(database, { username: 'Wrenna' });
const client = await clientOf(server, database, viewer);

async function names(prefix: string): Promise<string[]> {
  return (await client.get('users.complete', { prefix })).items.map((item) => item.username);
}

async function person(
  username: string,
  displayName: string | null = null,
  options: PersonOptions = {},
): Promise<TestPerson> {
  const made = await makePerson(database, { username, ...options });
  await nameAs(database, made, displayName);
  return made;
}

test('completing wants somebody who is signed in, and something that was typed', async () => {
  const signedOut = server.client().get('users.complete', { prefix: 'a' });
  await expect(signedOut).rejects.toMatchObject({ code: 'sign_in_required' });
  await expect(client.get('users.complete', { prefix: ' ' })).rejects.toMatchObject({ code: 'invalid_input' });
});

test('nobody is offered who is private, suspended, pending or blocked either way, nor oneself', async () => {
  await person('wren_private', null, { visibility: 'private' });
  await person('wren_pending', null, { pending: true });
  await setStatus(database, await person('wren_suspended'), 'suspended');
  await makeBlock(database, viewer, await person('wren_blocked'));
  await makeBlock(database, await person('wren_blocking'), viewer);
  const followed = await person('wren_followed_private', null, { visibility: 'private' });
  await makeFollow(database, viewer, followed);
  await person('wren_shy', null, { visibility: 'followers' });
  expect(await names('wren')).toEqual(['wren_shy']);
});

test('usernames and every word of display names are completed without regard to case; wildcards are letters', async () => {
  await person('Quince_Tree', 'Ölwin Marmalade');
  await person('jam_pot', 'Quincey Ödland');
  expect(await names('QUIN')).toEqual(['Quince_Tree', 'jam_pot']);
  expect(await names('marm')).toEqual(['Quince_Tree']);
  expect(await names('öd')).toEqual(['jam_pot']);
  expect(await names('quince_')).toEqual(['Quince_Tree']);
  expect(await names('quincey ö')).toEqual(['jam_pot']);
  expect(await names('@quince_')).toEqual(['Quince_Tree']);
  expect(await names('od')).toEqual(['jam_pot']);
  // Not the middle of a word, and not any letter.
  for (const nothing of ['armalade', 'q%', 'quince%', '_am', 'j_m']) expect(await names(nothing), nothing).toEqual([]);
});

test('names are completed without marks, behind hyphens and in any spelling of their case', async () => {
  await person('zz_folded', 'Νίκος Groß ＡＢＣ Nguyễn Anne-Marie');
  for (const typed of ['νικος', 'ΝΙΚΟΣ', 'gross', 'abc', 'nguyen', 'marie', '@zz_fol', '＠zz_fol'])
    expect(await names(typed), typed).toEqual(['zz_folded']);
});

test('a name that was not folded yet is found in any case, and in every spelling after the job', async () => {
  const old = await person('zz_old');
  await database.run(sql`UPDATE user_profiles SET display_name = 'Élodie Xavier' WHERE user_id = ${old.id}`);
  expect(await names('XAV')).toEqual(['zz_old']);
  expect(await names('elodie')).toEqual([]);
  await jobs['users.fold_names']?.(server.application.context, undefined);
  for (const typed of ['elodie', 'Élodie', 'xav']) expect(await names(typed), typed).toEqual(['zz_old']);
  // Changed by something that does not know of the folding: not found by what it was.
  await database.run(sql`UPDATE user_profiles SET display_name = 'Zoë' WHERE user_id = ${old.id}`);
  expect(await names('elodie')).toEqual([]);
});

test('who is followed comes first, the last followed before the others, then usernames, then names', async () => {
  await person('pear_a');
  await person('zz_name', 'Pear Orchard');
  const [first, second] = [await person('zz_pear', 'The Pear'), await person('pear_z')];
  await makeFollow(database, viewer, first);
  await makeFollow(database, viewer, second);
  expect(await names('pear')).toEqual(['pear_z', 'zz_pear', 'pear_a', 'zz_name']);
});

test('eight at most are offered, whoever is followed among the many, by one query', async () => {
  const crowd = await makeCrowd(database, 200);
  const last = crowd.at(-1);
  if (last === undefined) throw new Error('A crowd is not empty.');
  await makeFollow(database, viewer, last);
  const queries = await queriesOf(server, async () => {
    const offered = await names('person');
    expect(offered).toHaveLength(8);
    expect(offered[0]).toBe(last.username);
    expect(new Set(offered).size).toBe(8);
  });
  expect(queries).toHaveLength(1);
});

test('somebody followed long ago is still first where few have the beginning', async () => {
  const old = await person('almond_z');
  await person('almond_a');
  await makeFollow(database, viewer, old);
  await database.run(
    sql`UPDATE user_follows SET created_at = '2020-01-01' WHERE follower_id = ${viewer.id} AND following_id = ${old.id}`,
  );
  for (const followed of await makeCrowd(database, 510)) await makeFollow(database, viewer, followed);
  expect(await names('almond')).toEqual(['almond_z', 'almond_a']);
});
