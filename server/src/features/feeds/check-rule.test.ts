import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makePerson, setStatus } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const media = { type: 'media', operator: 'equals', value: true } as const;
const tree = (...of: object[]) => ({ match: { group: 'all', of } });

async function newcomer() {
  const person = await makePerson(database);
  return { person, client: await clientOf(server, database, person) };
}

describe('checking a rule', () => {
  test('tells every fault and keeps nothing', async () => {
    const { client } = await newcomer();
    const config = tree({ ...media, type: 'mood' }, { ...media, value: 'x' });
    expect(await client.post('feeds.validate', { config })).toMatchObject({
      faults: [
        { path: 'match.of.0.type', at: null, reason: 'not_a_block' },
        { path: 'match.of.1.value', at: null, reason: 'not_yes_or_no', message: 'This must be true or false.' },
      ],
      forms: null,
    });
    expect((await client.get('feeds.list', {})).items).toEqual([]);
  });

  test('tells where in a text it is wrong', async () => {
    const { client } = await newcomer();
    expect(await client.post('feeds.parseText', { text: 'all(media=yes' })).toMatchObject({
      faults: [{ path: '', at: 13, reason: 'bracket_missing' }],
    });
    expect(await client.post('feeds.parseText', { text: 'all(media=yes) back=9999days' })).toMatchObject({
      faults: [{ path: 'horizon', at: null }],
    });
  });

  test('reads usernames in any case, and ids', async () => {
    const { client } = await newcomer();
    const wren = await makePerson(database);
    const lark = await makePerson(database);
    await setStatus(database, lark, 'suspended');
    const text = `any(by=@${wren.username.toUpperCase()}|${wren.id} text~"@${lark.username}")`;
    const { forms } = await client.post('feeds.parseText', { text });
    expect(forms?.text).toBe(`any(by=@${wren.username} text~"@${lark.username}")`);
  });
});
