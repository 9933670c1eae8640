import { limits, type WholeFeed } from '@vrss/contract';
import { describe, expect, test } from 'vitest';
import { makeCast } from '../../../test/cast.ts';
import { testDatabase } from '../../../test/database.ts';
import { eventsIn } from '../../../test/events.ts';
import { hostileTexts } from '../../../test/hostile.ts';
import { ABSENT, act, NAMED_AUTHORS } from '../../../test/matrix.ts';
import { clientOf, makeBlock, makeFollow, makePerson } from '../../../test/people.ts';
import * as rules from '../../../test/rules.ts';
import { startServer } from '../../../test/server.ts';
import { sql } from '../../platform/database/fragment.ts';
import { queriesOf } from '../../../test/counted-queries.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const signedOut = server.client();

const NOT_FOUND = { code: 'not_found', status: 404 };
const media = { type: 'media', operator: 'equals', value: true } as const;
const tree = (...of: object[]) => ({ match: { group: 'all', of } });
const by = (...ids: string[]) => ({ type: 'author', operator: 'equals', value: ids });
const inList = (list: string) => ({ type: 'author', operator: 'equals', value: { list } });

async function newcomer() {
  const person = await makePerson(database);
  return { person, client: await clientOf(server, database, person) };
}

async function makeList(owner: { id: string }, name: string, isPublic: boolean): Promise<string> {
  const [row] = await database.run<{ id: string }>(
    sql`INSERT INTO user_lists (user_id, name, is_public) VALUES (${owner.id}, ${name}, ${isPublic}) RETURNING id`,
  );
  return row?.id ?? '';
}

/** The rows that are kept beside a feed's rule. */
const rowsOf = (feedId: string) =>
  database.run(sql`SELECT type, operator, value, group_id, logical_operator, display_order
    FROM feed_filters WHERE feed_id = ${feedId} ORDER BY group_id, display_order`);

const fieldsOf = (act: Promise<unknown>) =>
  act.then(
    () => null,
    (error: unknown) => {
      const { fields } = error as { fields: Record<string, { reason: string }> };
      return Object.fromEntries(Object.entries(fields).map(([path, { reason }]) => [path, reason]));
    },
  );

describe('who may keep feeds', () => {
  const config = tree(media);
  const calls: readonly [name: string, call: (feed: WholeFeed, client: typeof signedOut) => Promise<unknown>][] = [
    ['get', ({ id }, client) => client.get('feeds.get', { id })],
    ['update', ({ id, version }, client) => client.post('feeds.update', { id, version, name: 'Mine now' })],
    ['delete', ({ id, version }, client) => client.post('feeds.delete', { id, version })],
    ['reorder', ({ id }, client) => client.post('feeds.reorder', { ids: [id] })],
    ['setDefault', ({ id }, client) => client.post('feeds.setDefault', { id })],
  ];

  test('a person who is signed out is asked to sign in', async () => {
    const { client } = await newcomer();
    const feed = await client.post('feeds.create', { name: 'Media', config });
    const refused = { code: 'sign_in_required' };
    for (const [name, call] of calls) await expect(call(feed, signedOut), name).rejects.toMatchObject(refused);
    await expect(signedOut.get('feeds.list', {})).rejects.toMatchObject(refused);
    await expect(signedOut.post('feeds.create', { name: 'Media', config })).rejects.toMatchObject(refused);
    await expect(signedOut.post('feeds.validate', { config })).rejects.toMatchObject(refused);
    await expect(signedOut.post('feeds.parseText', { text: 'all(media=yes)' })).rejects.toMatchObject(refused);
  });

  test('another person’s feed is not found and stays as it is, even for a moderator', async () => {
    const { client } = await newcomer();
    const feed = await client.post('feeds.create', { name: 'Media', config });
    const moderator = await makePerson(database, { role: 'moderator' });
    for (const other of [(await newcomer()).client, await clientOf(server, database, moderator)]) {
      for (const [name, call] of calls) {
        await expect(call(feed, other), name).rejects.toMatchObject(NOT_FOUND);
        await expect(call({ ...feed, id: ABSENT.id }, other), name).rejects.toMatchObject(NOT_FOUND);
      }
      expect((await other.get('feeds.list', {})).items).toEqual([]);
    }
    expect(await client.get('feeds.get', { id: feed.id })).toEqual(feed);
  });
});

describe('keeping a feed', () => {
  test('answers the rule in every form and keeps a row of each block', async () => {
    const { person, client } = await newcomer();
    const wren = await makePerson(database);
    const events = await eventsIn(database, async () => {
      const feed = await client.post('feeds.create', {
        name: '  Bread  and jam ',
        description: 'What Wren bakes.',
        config: { ...tree(by(wren.id), { group: 'none', of: [media] }), perAuthor: 3 },
      });
      expect(feed).toMatchObject({
        name: 'Bread and jam',
        description: 'What Wren bakes.',
        place: 'home',
        isDefault: false,
        version: 1,
        dropped: [],
        isEmptied: false,
        rule: { ...tree(by(wren.id), { group: 'none', of: [media] }), sort: { by: 'recent' }, perAuthor: 3 },
        flat: { logic: 'AND', sort: 'recent', filters: [by(wren.id), { ...media, operator: 'not_equals' }] },
        text: `all(by=@${wren.username} none(media=yes)) per-author=3`,
        sentence: `Posts by @${wren.username}, except with media; at most 3 by one person.`,
        people: [{ id: wren.id, username: wren.username }],
        lists: [],
      });
      expect(await rowsOf(feed.id)).toEqual([
        { ...by(wren.id), group_id: 0, logical_operator: 'AND', display_order: 0 },
        { ...media, group_id: 69, logical_operator: 'NOT', display_order: 0 },
      ]);
    });
    expect(events).toEqual([{ type: 'feed.created', feedId: expect.any(String) as string, userId: person.id }]);
  });

  test('takes the flat form of the design', async () => {
    const { client } = await newcomer();
    const { text } = await client.post('feeds.create', {
      name: 'Flat',
      config: {
        filters: [
          { type: 'post_type', operator: 'equals', value: 'text_long' },
          { type: 'tag', operator: 'not_equals', value: 'ads' },
        ],
        logic: 'OR',
        sort: 'popular',
      },
    });
    expect(text).toBe('any(type=text_long none(tag=ads)) sort=popular/week');
  });

  test('tells each fault at its path, in the tree and in the flat form', async () => {
    const { client } = await newcomer();
    const create = (config: Record<string, unknown>, name = 'Feed') =>
      fieldsOf(client.post('feeds.create', { name, config }));
    expect(await create(tree({ ...media, operator: 'less_than' }), ' ')).toEqual({
      name: 'required',
      'config.match.of.0.operator': 'not_together',
    });
    expect(await create(tree(media, by(ABSENT.id), inList('7')))).toEqual({
      'config.match.of.1.value.0': 'person_not_found',
      'config.match.of.2.value.list': 'list_not_found',
    });
    const filters = [media, { ...by(ABSENT.id), value: ABSENT.id }];
    expect(await create({ filters, logic: 'AND' })).toEqual({ 'config.filters.1.value': 'person_not_found' });
    expect(await create({ filters: 'x' })).toEqual({ 'config.filters': 'required' });
    expect(await create({})).toEqual({ 'config.match': 'not_a_block' });
    expect((await client.get('feeds.list', {})).items).toEqual([]);
  });

  test('of one name again, in another case too, is a conflict; another person may have it', async () => {
    const { client } = await newcomer();
    const config = tree(media);
    await client.post('feeds.create', { name: 'Süßes', config });
    const taken = { code: 'conflict', fields: { name: { reason: 'name_taken' } } };
    for (const name of ['Süßes', 'süßes', 'SÜßES'])
      await expect(client.post('feeds.create', { name, config })).rejects.toMatchObject(taken);
    await (await newcomer()).client.post('feeds.create', { name: 'Süßes', config });
    const { id, version } = await client.post('feeds.create', { name: 'Other', config });
    await expect(client.post('feeds.update', { id, version, name: 'süßes' })).rejects.toMatchObject(taken);
    expect(await client.post('feeds.update', { id, version, name: 'OTHER' })).toMatchObject({ name: 'OTHER' });
  });

  test('twice with one key is once, and with another input a conflict', async () => {
    const { client } = await newcomer();
    const input = { name: 'Once', config: tree(media) };
    const options = { idempotencyKey: 'once' };
    const feed = await client.post('feeds.create', input, options);
    expect(await client.post('feeds.create', input, options)).toEqual(feed);
    await expect(client.post('feeds.create', { ...input, name: 'Twice' }, options)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await client.get('feeds.list', {})).items).toHaveLength(1);
  });

  test('costs as many queries for one block as for twenty', async () => {
    const { client } = await newcomer();
    const people = [];
    for (let count = 0; count < 19; count += 1) people.push(await makePerson(database));
    const create = (name: string, ...of: object[]) =>
      queriesOf(server, () => client.post('feeds.create', { name, config: tree(...of) }));
    const few = await create('Few', media);
    const many = await create('Many', ...people.map(({ id }) => by(id)), media);
    expect(many).toHaveLength(few.length);
  });

  test('hostile names, descriptions and values are refused or come back as they were kept', async () => {
    const { client } = await newcomer();
    const keep = async (input: object) => {
      const response = await client.fetch('/api/feeds.create', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      expect([200, 400], JSON.stringify(input)).toContain(response.status);
      if (response.status !== 200) return;
      const { id, version } = (await response.json()) as WholeFeed;
      const { text, rule } = await client.get('feeds.get', { id });
      expect(await client.post('feeds.parseText', { text })).toMatchObject({ faults: [], forms: { rule } });
      await client.post('feeds.delete', { id, version });
    };
    for (const text of hostileTexts) {
      await keep({ name: text, description: text, config: tree(media) });
      for (const [type, operator] of PAIRS) {
        for (const value of [text, [text], { list: text }, { last: text, unit: text }, { count: text, value: text }])
          await keep({ name: 'Hostile', config: tree({ type, operator, value }) });
      }
    }
  });
});

const PAIRS = [
  ['post_type', 'equals'],
  ['author', 'equals'],
  ['tag', 'equals'],
  ['tag', 'contains'],
  ['keyword', 'contains'],
  ['date_range', 'in_range'],
  ['engagement', 'greater_than'],
  ['language', 'equals'],
] as const;

describe('whom a feed may name', () => {
  test.each(NAMED_AUTHORS)('an author who is %s', async (_, state) => {
    const { author, onlookers } = await makeCast(server, database, state);
    for (const onlooker of onlookers) {
      const { tie, name } = onlooker;
      const answer = await act(onlooker, 'feeds.validate', { config: tree(by(author.id)) });
      const absent = await act(onlooker, 'feeds.validate', { config: tree(by(ABSENT.id)) });
      const spelled = await act(onlooker, 'feeds.parseText', { text: `all(by=@${author.username.toUpperCase()})` });
      if (tie.who === 'nobody') {
        expect([answer.status, spelled.status], name).toEqual([401, 401]);
      } else if (rules.seesCardInLists(state, tie) || rules.seesDetails(state, tie)) {
        expect(JSON.parse(answer.text), name).toMatchObject({
          faults: [],
          forms: { text: `all(by=@${author.username})` },
        });
        expect(spelled.text, name).toBe(answer.text);
      } else {
        expect(answer, name).toEqual(absent);
        const unknown = await act(onlooker, 'feeds.parseText', { text: `all(by=@${ABSENT.username})` });
        expect(spelled, name).toEqual(unknown);
      }
    }
  });

  test('a list of one’s own, or a public one of a person whose lists one may see', async () => {
    const { person, client } = await newcomer();
    const other = await makePerson(database);
    const shy = await makePerson(database, { visibility: 'private' });
    const blocked = await makePerson(database);
    await makeBlock(database, person, blocked);
    const followed = await makePerson(database, { visibility: 'private' });
    await makeFollow(database, person, followed);
    const check = async (list: string) =>
      (await client.post('feeds.validate', { config: tree(inList(list)) })).forms?.sentence ?? null;
    expect(await check(await makeList(person, 'Bakers', false))).toBe('Posts by people in “Bakers”.');
    expect(await check(await makeList(other, 'Bakers', true))).toBe(
      `Posts by people in “Bakers of @${other.username}”.`,
    );
    expect(await check(await makeList(followed, 'Bakers', true))).toContain('“Bakers of @');
    for (const owner of [shy, blocked]) expect(await check(await makeList(owner, 'Bakers', true))).toBeNull();
    expect(await check(await makeList(other, 'Secret', false))).toBeNull();
  });

  test('a person whom the owner may no longer see is named without their name, and may stay in the rule', async () => {
    const { person, client } = await newcomer();
    const wren = await makePerson(database);
    const { id } = await client.post('feeds.create', { name: 'Wren', config: tree(by(wren.id)) });
    await makeBlock(database, wren, person);
    const feed = await client.get('feeds.get', { id });
    expect(feed.sentence).toBe('Posts by a person you cannot see.');
    expect(feed).toMatchObject({ text: `all(by=${wren.id})`, people: [] });
    expect(JSON.stringify(feed)).not.toContain(wren.username);
    const kept = await client.post('feeds.update', { id, version: 1, config: tree(by(wren.id), media) });
    expect(kept.version).toBe(2);
    const elsewhere = client.post('feeds.create', { name: 'Again', config: tree(by(wren.id)) });
    expect(await fieldsOf(elsewhere)).toEqual({ 'config.match.of.0.value.0': 'person_not_found' });
  });
});

describe('changing a feed', () => {
  test('changes what is sent and its rows, and leaves the rest', async () => {
    const { person, client } = await newcomer();
    const { id } = await client.post('feeds.create', { name: 'Feed', description: 'Old.', config: tree(media) });
    const events = await eventsIn(database, async () => {
      expect(await client.post('feeds.update', { id, version: 1, name: 'New' })).toMatchObject({
        name: 'New',
        description: 'Old.',
        version: 2,
        text: 'all(media=yes)',
      });
    });
    expect(events).toEqual([{ type: 'feed.updated', feedId: id, userId: person.id }]);
    const config = { match: { group: 'any', of: [by(person.id), { type: 'tag', operator: 'equals', value: ['a1'] }] } };
    expect(await client.post('feeds.update', { id, version: 2, description: '', config })).toMatchObject({
      name: 'New',
      description: null,
      version: 3,
    });
    expect(await rowsOf(id)).toMatchObject([
      { type: 'author', group_id: 1, logical_operator: 'OR', display_order: 0 },
      { type: 'tag', group_id: 1, logical_operator: 'OR', display_order: 1 },
    ]);
  });

  test('of an older version is a conflict, unless the feed already is as sent', async () => {
    const { client } = await newcomer();
    const { id } = await client.post('feeds.create', { name: 'Feed', config: tree(media) });
    const changed = await client.post('feeds.update', { id, version: 1, name: 'New' });
    const stale = { code: 'conflict', fields: { version: { reason: 'changed_since' } } };
    await expect(client.post('feeds.update', { id, version: 1, name: 'Other' })).rejects.toMatchObject(stale);
    await expect(client.post('feeds.delete', { id, version: 1 })).rejects.toMatchObject(stale);
    expect(await client.post('feeds.update', { id, version: 1, name: 'New' })).toEqual(changed);
  });

  test('deletes it with its rows', async () => {
    const { person, client } = await newcomer();
    const { id, version } = await client.post('feeds.create', { name: 'Feed', config: tree(media) });
    const events = await eventsIn(database, () => client.post('feeds.delete', { id, version }));
    expect(events).toEqual([{ type: 'feed.deleted', feedId: id, userId: person.id }]);
    expect(await rowsOf(id)).toEqual([]);
    await expect(client.post('feeds.delete', { id, version })).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('the feeds of a person', () => {
  test('are listed in their order, which they choose', async () => {
    const { client } = await newcomer();
    const ids: string[] = [];
    for (const name of ['One', 'Two', 'Three', 'Four'])
      ids.push((await client.post('feeds.create', { name, config: tree(media) })).id);
    const [one = '', two = '', three = '', four = ''] = ids;
    const order = async () => (await client.get('feeds.list', {})).items.map(({ id }) => id);
    expect(await order()).toEqual(ids);
    await client.post('feeds.reorder', { ids: [four, two] });
    expect(await order()).toEqual([four, two, one, three]);
    await expect(client.post('feeds.reorder', { ids: [one, ABSENT.id] })).rejects.toMatchObject(NOT_FOUND);
    expect(await order()).toEqual([four, two, one, three]);
  });

  test('have one default at most, which is at home', async () => {
    const { client } = await newcomer();
    const config = tree(media);
    const one = await client.post('feeds.create', { name: 'One', config });
    const two = await client.post('feeds.create', { name: 'Two', config });
    const found = await client.post('feeds.create', { name: 'Found', place: 'discovery', config });
    const defaults = async () =>
      (await client.get('feeds.list', {})).items.filter(({ isDefault }) => isDefault).map(({ name }) => name);
    await client.post('feeds.setDefault', { id: one.id });
    await client.post('feeds.setDefault', { id: one.id });
    expect(await defaults()).toEqual(['One']);
    await client.post('feeds.setDefault', { id: two.id });
    expect(await defaults()).toEqual(['Two']);
    await expect(client.post('feeds.setDefault', { id: found.id })).rejects.toMatchObject({
      code: 'conflict',
      fields: { id: { reason: 'not_at_home' } },
    });
    await expect(client.post('feeds.setDefault', { id: ABSENT.id })).rejects.toMatchObject(NOT_FOUND);
    expect(await defaults()).toEqual(['Two']);
    await client.post('feeds.update', { id: two.id, version: 1, place: 'discovery' });
    expect(await defaults()).toEqual([]);
    await client.post('feeds.setDefault', { id: one.id });
    await client.post('feeds.setDefault', { id: null });
    expect(await defaults()).toEqual([]);
  });

  test('are fifty at most', async () => {
    const { client } = await newcomer();
    const config = tree(media);
    for (let count = 1; count <= limits.feed.each; count += 1)
      await client.post('feeds.create', { name: `Feed ${count}`, config });
    await expect(client.post('feeds.create', { name: 'One more', config })).rejects.toMatchObject({ code: 'conflict' });
    const { items } = await client.get('feeds.list', {});
    expect(items).toHaveLength(limits.feed.each);
    const [first] = items;
    await client.post('feeds.delete', { id: first?.id ?? '', version: 1 });
    await client.post('feeds.create', { name: 'One more', config });
  });
});
