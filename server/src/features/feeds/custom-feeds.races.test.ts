import { ApiError } from '@vrss/contract/client';
import { expect, test } from 'vitest';
import { withClient } from '../../../test/cluster.ts';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makePerson } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';
import { whileDeleting } from '../../../test/vanishing.ts';
import { feedRules } from '../../cli/doctor-feeds.queries.ts';

const shared = await testDatabase();
const { database } = shared;
const servers = [await startServer({ database: shared }), await startServer({ database: shared })] as const;

const ROUNDS = 20;
const media = { type: 'media', operator: 'equals', value: true };
const tag = (name: string) => ({ type: 'tag', operator: 'equals', value: [name] });
const tree = (...of: object[]) => ({ match: { group: 'all', of } });

/** One person in two browsers, on two servers. */
async function both() {
  const person = await makePerson(database);
  return [await clientOf(servers[0], database, person), await clientOf(servers[1], database, person)] as const;
}

/** How acts ended that began at once: `done`, or the code of the refusal. */
async function outcomes(...acts: Promise<unknown>[]): Promise<string[]> {
  const ends = acts.map((act) =>
    act.then(
      () => 'done',
      (error: unknown) => {
        if (error instanceof ApiError) return error.code;
        throw error;
      },
    ),
  );
  return (await Promise.all(ends)).sort();
}

async function expectRowsToBeThoseOfRules(): Promise<void> {
  expect(await withClient(shared.ownerUrl, (client) => feedRules.findings(client))).toEqual([]);
}

test('of two feeds of one name kept at once one is kept, whatever the case', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] = await both();
    const ends = await outcomes(
      one.post('feeds.create', { name: 'Bread', config: tree(media) }),
      other.post('feeds.create', { name: 'BREAD', config: tree(media) }),
    );
    expect(ends).toEqual(['conflict', 'done']);
  }
});

test('of two feeds renamed at once to one name one is renamed', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] = await both();
    const { id } = await one.post('feeds.create', { name: 'Bread', config: tree(media) });
    const { id: second } = await one.post('feeds.create', { name: 'Jam', config: tree(media) });
    const ends = await outcomes(
      one.post('feeds.update', { id, version: 1, name: 'Tea' }),
      other.post('feeds.update', { id: second, version: 1, name: 'tea' }),
    );
    expect(ends).toEqual(['conflict', 'done']);
  }
});

test('of two changes of one version one is kept, and the rows are those of its rule', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] = await both();
    const { id } = await one.post('feeds.create', { name: 'Bread', config: tree(media) });
    const ends = await outcomes(
      one.post('feeds.update', { id, version: 1, config: tree(tag('one'), tag('more')) }),
      other.post('feeds.update', { id, version: 1, config: tree(tag('other')) }),
    );
    expect(ends).toEqual(['conflict', 'done']);
    expect((await one.get('feeds.get', { id })).version).toBe(2);
  }
  await expectRowsToBeThoseOfRules();
});

test('a feed that is changed and deleted at once is changed or gone', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] = await both();
    const { id } = await one.post('feeds.create', { name: 'Bread', config: tree(media) });
    const ends = await outcomes(
      one.post('feeds.update', { id, version: 1, config: tree(tag('one')) }),
      other.post('feeds.delete', { id, version: 1 }),
    );
    const left = (await one.get('feeds.list', {})).items.length;
    expect([ends, left]).toEqual(left === 1 ? [['conflict', 'done'], 1] : [['done', 'not_found'], 0]);
  }
});

test('of the fiftieth and the fifty-first feed at once one is kept', async () => {
  const [one, other] = await both();
  for (let count = 0; count < 49; count += 1)
    await one.post('feeds.create', { name: `Feed ${count}`, config: tree(media) });
  const ends = await outcomes(
    one.post('feeds.create', { name: 'Bread', config: tree(media) }),
    other.post('feeds.create', { name: 'Jam', config: tree(media) }),
  );
  expect(ends).toEqual(['conflict', 'done']);
  expect((await one.get('feeds.list', {})).items).toHaveLength(50);
});

test('feeds made the default at once, and put in opposite orders, leave one default and one order', async () => {
  const [one, other] = await both();
  const ids: string[] = [];
  for (const name of ['One', 'Two', 'Three'])
    ids.push((await one.post('feeds.create', { name, config: tree(media) })).id);
  const [first = '', second = ''] = ids;
  for (let round = 0; round < ROUNDS; round += 1) {
    const ends = await outcomes(
      one.post('feeds.setDefault', { id: first }),
      other.post('feeds.setDefault', { id: second }),
      one.post('feeds.reorder', { ids }),
      other.post('feeds.reorder', { ids: ids.toReversed() }),
    );
    expect(ends).toEqual(['done', 'done', 'done', 'done']);
    const { items } = await one.get('feeds.list', {});
    expect(items.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect([ids, ids.toReversed()]).toContainEqual(items.map(({ id }) => id));
  }
});

test('a feed with one key at once through two servers is kept once', async () => {
  const [one, other] = await both();
  const input = { name: 'Bread', config: tree(media) };
  const feeds = await Promise.all(
    [one, other].map((client) => client.post('feeds.create', input, { idempotencyKey: 'bread' })),
  );
  expect(feeds[0]).toEqual(feeds[1]);
  expect((await one.get('feeds.list', {})).items).toHaveLength(1);
});

test('a person who is deleted while a feed that names them is kept is not named by it', async () => {
  const [one] = await both();
  const wren = await makePerson(database);
  const config = tree({ type: 'author', operator: 'equals', value: [wren.id] });
  const create = () => one.post('feeds.create', { name: 'Wren', config });
  await expect(whileDeleting(shared.ownerUrl, 'users', wren.id, create)).rejects.toMatchObject({
    code: 'invalid_input',
    fields: { 'config.match.of.0.value.0': { reason: 'person_not_found' } },
  });
});
