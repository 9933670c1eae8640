import { sql } from '../../platform/database/fragment.ts';
import { describe, expect, test } from 'vitest';
import { queriesOf } from '../../../test/counted-queries.ts';
import { testDatabase } from '../../../test/database.ts';
import {
  clientOf,
  makeBlock,
  makeCrowd,
  makeFollow,
  makeFriends,
  makePerson,
  nameAs,
  NO_STANDING,
  setStatus,
  type TestPerson,
} from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const LISTS = ['followers', 'following', 'friends', 'mutual'] as const;
type List = (typeof LISTS)[number];

const signedOut = server.client();
const viewer = await makePerson(database);
const client = await clientOf(server, database, viewer);

/** Puts a person into all lists of an owner, and, so that mutual holds them, among those whom the viewer follows. */
async function putInLists(person: TestPerson, owner: TestPerson): Promise<void> {
  await makeFriends(database, person, owner);
  await makeFollow(database, viewer, person);
}

interface Page {
  readonly search?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

async function idsIn(list: List, owner: TestPerson, page: Page = {}, asked = client): Promise<string[]> {
  const { items } = await asked.get(`socialGraph.${list}`, { username: owner.username, ...page });
  return items.map((item) => item.id);
}

describe.each(LISTS)('%s', (list) => {
  test('of a public page are for everybody; only who is signed in follows somebody in common', async () => {
    const owner = await makePerson(database);
    const person = await makePerson(database);
    await putInLists(person, owner);
    const page = await signedOut.get(`socialGraph.${list}`, { username: owner.username.toUpperCase() });
    const card = { id: person.id, username: person.username, displayName: `Display of ${person.username}` };
    const items = [{ ...card, avatarUrl: null, bio: null, viewerRelationship: null }];
    expect(page).toEqual({ items: list === 'mutual' ? [] : items, nextCursor: null });
  });

  test('are not found where the card alone is seen, where somebody blocks or is suspended, and where nobody is', async () => {
    const owners = {
      followers: await makePerson(database, { visibility: 'followers' }),
      private: await makePerson(database, { visibility: 'private' }),
      suspended: await makePerson(database),
      blocking: await makePerson(database),
      blocked: await makePerson(database),
    };
    await setStatus(database, owners.suspended, 'suspended');
    await makeBlock(database, owners.blocking, viewer);
    await makeBlock(database, viewer, owners.blocked);
    const answers = new Set<string>();
    for (const { username } of [...Object.values(owners), { username: 'nobody_at_all' }]) {
      const response = await client.fetch(`/api/socialGraph.${list}?username=${username}`);
      expect(response.status, username).toBe(404);
      answers.add((await response.text()).replace(/"requestId":"[^"]*"/, ''));
    }
    expect(answers.size).toBe(1);
    await makeFollow(database, viewer, owners.followers);
    expect(await idsIn(list, owners.followers)).toEqual(list === 'followers' ? [viewer.id] : []);
  });

  test('hold nobody who is private, suspended, pending or blocked either way, but oneself', async () => {
    const owner = await makePerson(database);
    const shown = await makePerson(database, { visibility: 'followers' });
    const hidden = [
      await makePerson(database, { visibility: 'private' }),
      await makePerson(database, { pending: true }),
      await makePerson(database),
      await makePerson(database),
      await makePerson(database),
    ] as const;
    for (const person of [shown, ...hidden]) await putInLists(person, owner);
    await setStatus(database, hidden[2], 'suspended');
    await makeBlock(database, hidden[3], viewer);
    await makeBlock(database, viewer, hidden[4]);
    expect(await idsIn(list, owner)).toEqual([shown.id]);
    // Signed out a profile for followers has no card either (decision 67).
    expect(await idsIn(list, owner, {}, signedOut)).not.toContain(shown.id);
    const own = await clientOf(server, database, hidden[0]);
    if (list !== 'mutual') expect(await idsIn(list, owner, {}, own)).toContain(hidden[0].id);
  });

  test('come in pages, the last first, each person once', async () => {
    const owner = await makePerson(database);
    const people: TestPerson[] = [];
    for (let index = 0; index < 5; index += 1) {
      const person = await makePerson(database);
      await putInLists(person, owner);
      people.unshift(person);
    }
    const expected = people.map((person) => person.id);
    const seen: string[] = [];
    let cursor: string | null = '';
    for (let pages = 0; cursor !== null; pages += 1) {
      const asked: Page = cursor === '' ? { limit: 2 } : { limit: 2, cursor };
      const page: { items: { id: string }[]; nextCursor: string | null } = await client.get(`socialGraph.${list}`, {
        username: owner.username,
        ...asked,
      });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
      expect(pages).toBeLessThan(4);
    }
    expect(seen).toEqual(expected);
  });

  test('take no cursor of another person’s list, nor of another search', async () => {
    const owner = await makePerson(database);
    const people = await makeCrowd(database, 2);
    for (const person of people) await putInLists(person, owner);
    const { nextCursor } = await client.get(`socialGraph.${list}`, { username: owner.username, limit: 1 });
    const foreign = { limit: 1, cursor: nextCursor ?? '' };
    const refused = { code: 'invalid_input', fields: { cursor: { reason: 'not_a_cursor' } } };
    const searched = client.get(`socialGraph.${list}`, { username: owner.username, search: 'display', ...foreign });
    await expect(searched).rejects.toMatchObject(refused);
    const another = client.get(`socialGraph.${list}`, { username: people[0]?.username ?? '', ...foreign });
    await expect(another).rejects.toMatchObject(refused);
  });

  test('are searched in usernames and display names, without regard to case; wildcards are letters', async () => {
    const owner = await makePerson(database);
    const bay = await named(`Bay_${list}`, 'Örn 100% Ästhetik');
    const sea = await named(`Sea${list}`, 'Wind\\Wave');
    for (const person of [bay, sea]) await putInLists(person, owner);
    const found = (search: string) => idsIn(list, owner, { search });
    expect(await found('ÄSTHE')).toEqual([bay.id]);
    expect(await found('ay_')).toEqual([bay.id]);
    expect(await found('100%')).toEqual([bay.id]);
    expect(await found('wind\\w')).toEqual([sea.id]);
    expect(await found(list.slice(0, 4))).toEqual([sea.id, bay.id]);
    // A word that begins so is a better fit than a letter within one.
    expect(await found('a')).toEqual([bay.id, sea.id]);
    // Folded as names are, without marks, behind a hyphen, with the sign of a username.
    const marie = await named(`Full_${list}`, 'Νίκος Groß ＡＢＣ Müller O’Brien Anne-Marie');
    await putInLists(marie, owner);
    for (const said of [
      'ΝΙΚΟΣ',
      'gross',
      'abc',
      'muller',
      'MÜLLER',
      "o'brien",
      'obrien',
      'anne-marie',
      'marie',
      `@full_${list}`,
    ])
      expect(await found(said), said).toEqual([marie.id]);
    for (const nothing of ['%', '_e', 'ea%', '\\w%', 'zzz'])
      expect(await found(nothing), nothing).toHaveLength(nothing === '%' ? 1 : 0);
    expect(await found('')).toHaveLength(3);
  });

  test('take as many queries for forty people as for two', async () => {
    const [few, many] = [await makePerson(database), await makePerson(database)];
    for (const person of await makeCrowd(database, 2)) await putInLists(person, few);
    for (const person of await makeCrowd(database, 40)) await putInLists(person, many);
    const ask = (owner: TestPerson) => queriesOf(server, () => idsIn(list, owner, { limit: 50 }));
    const queries = await ask(few);
    expect(queries).toHaveLength(2);
    expect(await ask(many)).toEqual(queries);
  });
});

describe.each([0, 2_000])('a list that says it has %i members', (members) => {
  test.each(LISTS)('is searched by another way with the same answer: %s', async (list) => {
    const owner = await makePerson(database);
    const people: TestPerson[] = [];
    for (let index = 0; index < 6; index += 1)
      people.unshift(await named(`${list}${members}_${index}`, 'Quillfeather'));
    for (const person of people.toReversed()) await putInLists(person, owner);
    await named(`${list}${members}_else`, 'Quillfeather');
    await putInLists(await makePerson(database), owner);
    await database.run(
      sql`UPDATE user_profiles SET followers_count = ${members}, following_count = ${members}, friends_count = ${members} WHERE user_id = ANY (${[owner.id, viewer.id]}::bigint[])`,
    );
    const expected = people.map((person) => person.id);
    const queries = await queriesOf(server, () => idsIn(list, owner, { search: 'lFEATH' }));
    expect(queries.some((text) => text.includes('named AS MATERIALIZED'))).toBe(members > 0);
    const first = await client.get(`socialGraph.${list}`, { username: owner.username, search: 'lFEATH', limit: 4 });
    const rest = await client.get(`socialGraph.${list}`, {
      username: owner.username,
      search: 'lFEATH',
      limit: 4,
      cursor: first.nextCursor ?? '',
    });
    expect([...first.items, ...rest.items].map((item) => item.id)).toEqual(expected);
    expect(rest.nextCursor).toBeNull();
    expect(await idsIn(list, owner, { search: `${list}${members}_3` })).toEqual([people[2]?.id]);
  });
});

describe.each([0, 2_000])('in a list that says it has %i members a search', (members) => {
  test.each(LISTS)('finds the username first, then names that begin so, in a long one the last: %s', async (list) => {
    const owner = await makePerson(database);
    const start = `mag${LISTS.indexOf(list)}${members}`;
    const elsewhere = await named(`kata${start}`, 'Finn');
    const exact = await named(start, 'Somebody');
    const byUsername = await named(`${start}dalena`, 'Else');
    const byWord = await named(`other_${list}${members}`, `Anna ${start.toUpperCase()}nus`);
    const last = await named(`mo${start}`, 'Joined last');
    for (const person of [exact, elsewhere, byWord, byUsername, last]) await putInLists(person, owner);
    if (members > 0) await saysToBeLong(owner);
    const best = [exact, byUsername, byWord, last, elsewhere];
    const expected = (members > 0 ? [last, byUsername, byWord, elsewhere, exact] : best).map(({ id }) => id);
    expect(await idsIn(list, owner, { search: start })).toEqual(expected);
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: { id: string }[]; nextCursor: string | null } = await client.get(`socialGraph.${list}`, {
        username: owner.username,
        search: start,
        limit: 1,
        ...(cursor === null ? {} : { cursor }),
      });
      found.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(found).toEqual(expected);
  });
});

test('a search goes on where it was when its list has grown long', async () => {
  const owner = await makePerson(database);
  const exact = await named('grows', 'Somebody');
  const other = await named('outgrows', 'Somebody');
  for (const person of [other, exact]) await putInLists(person, owner);
  const asked = { username: owner.username, search: 'grows', limit: 1 };
  const first = await client.get('socialGraph.friends', asked);
  await saysToBeLong(owner);
  const rest = await client.get('socialGraph.friends', { ...asked, cursor: first.nextCursor ?? '' });
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([exact.id, other.id]);
});

async function saysToBeLong(owner: TestPerson): Promise<void> {
  await database.run(
    sql`UPDATE user_profiles SET followers_count = 2000, following_count = 2000, friends_count = 2000 WHERE user_id = ANY (${[owner.id, viewer.id]}::bigint[])`,
  );
}

test('a name that more people have than are looked for one by one is found in a long list all the same', async () => {
  const owner = await makePerson(database);
  const crowd = await makeCrowd(database, 1_100);
  const [member] = crowd;
  if (member === undefined) throw new Error('A crowd is not empty.');
  await putInLists(member, owner);
  await saysToBeLong(owner);
  for (const search of ['display of', 'di', 'd'])
    for (const list of LISTS) expect(await idsIn(list, owner, { search }), search).toEqual([member.id]);
  const later = crowd.at(-1);
  if (later === undefined) throw new Error('A crowd is not empty.');
  await putInLists(later, owner);
  for (const list of LISTS) {
    const asked = { username: owner.username, search: 'display', limit: 1 };
    const first = await client.get(`socialGraph.${list}`, asked);
    const rest = await client.get(`socialGraph.${list}`, { ...asked, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([later.id, member.id]);
    expect(rest.nextCursor).toBeNull();
  }
});

test.each(LISTS)('in a long list one or two letters find the beginnings of names, in %s', async (list) => {
  const owner = await makePerson(database);
  const one = await named(`Xy_${list}`, 'Örn 100% Ästhetik');
  const other = await named(`Q_xy${list}`, '李明 Wave\\');
  await named(`xy_else_${list}`, 'Örn');
  for (const person of [one, other]) await putInLists(person, owner);
  await saysToBeLong(owner);
  const found = (search: string) => idsIn(list, owner, { search });
  const queries = await queriesOf(server, async () => expect(await found('XY')).toEqual([one.id]));
  expect(queries.some((text) => text.includes('~>=~'))).toBe(true);
  expect(await found('äs')).toEqual([one.id]);
  expect(await found('ö')).toEqual([one.id]);
  expect(await found('10')).toEqual([one.id]);
  expect(await found('明')).toEqual([]);
  expect(await found('李')).toEqual([other.id]);
  expect(await found('q_')).toEqual([other.id]);
  for (const nothing of ['%', '_', '\\', '🧺', 'y_', 'rn']) expect(await found(nothing), nothing).toEqual([]);
});

test('who asks for friendship is told in one’s own list of followers', async () => {
  const asking = await makePerson(database);
  const own = await clientOf(server, database, asking);
  await own.post('socialGraph.follow', { userId: viewer.id, askFriendship: true });
  const { items } = await client.get('socialGraph.followers', { username: viewer.username, limit: 1 });
  expect(items).toMatchObject([
    { id: asking.id, viewerRelationship: { ...NO_STANDING, canFollow: true, followsYou: true, asksFriendship: true } },
  ]);
});

test('a person in a list says no more of themself than on their page', async () => {
  const owner = await makePerson(database);
  const shy = await makePerson(database, { visibility: 'followers' });
  await makeFriends(database, shy, owner);
  await makeFollow(database, shy, viewer);
  await database.run(sql`UPDATE user_profiles SET bio = 'Sails.' WHERE user_id = ${shy.id}`);
  const inList = async () => (await client.get('socialGraph.friends', { username: owner.username })).items[0];
  expect(await inList()).toMatchObject({ id: shy.id, bio: null, viewerRelationship: NO_STANDING });
  await makeFollow(database, viewer, shy);
  expect(await inList()).toMatchObject({
    bio: 'Sails.',
    viewerRelationship: { following: true, followsYou: true, friends: true },
  });
});

test('one’s own page has no people in common with oneself', async () => {
  const person = await makePerson(database);
  await makeFriends(database, person, viewer);
  expect(await idsIn('mutual', viewer)).toEqual([]);
});

async function named(username: string, displayName: string): Promise<TestPerson> {
  const person = await makePerson(database, { username });
  await nameAs(database, person, displayName);
  return person;
}
