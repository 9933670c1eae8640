import { sql } from '../../platform/database/fragment.ts';
import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { clientOf, makeBlock, makeFollow, makePerson, NO_STANDING, setStatus } from '../../../test/people.ts';
import { startServer } from '../../../test/server.ts';

const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });

const NOT_FOUND = { code: 'not_found', status: 404 };
const signedOut = server.client();
const viewer = await makePerson(database, { username: 'Viewer' });
const client = await clientOf(server, database, viewer);

describe('users.get', () => {
  test('a public page is for everybody, found in any case, with its owner’s spelling', async () => {
    const person = await makePerson(database, { username: 'Ada_L' });
    const page = await signedOut.get('users.get', { username: 'aDA_l' });
    expect(page).toMatchObject({
      id: person.id,
      username: 'Ada_L',
      displayName: 'Display of Ada_L',
      visibility: 'public',
      details: {
        bio: null,
        followersCount: 0,
        followingCount: 0,
        friendsCount: 0,
        joinedAt: '2026-01-01T00:00:00.000Z',
      },
      viewerRelationship: null,
    });
  });

  test('says how the viewer stands to the person', async () => {
    const person = await makePerson(database);
    const viewerRelationship = async () =>
      (await client.get('users.get', { username: person.username })).viewerRelationship;
    const none = { ...NO_STANDING, canFollow: true };
    expect(await viewerRelationship()).toEqual(none);
    await makeFollow(database, person, viewer);
    expect(await viewerRelationship()).toEqual({ ...none, followsYou: true });
    await makeFollow(database, viewer, person);
    expect(await viewerRelationship()).toEqual({ ...none, following: true, followsYou: true, friends: true });
    const self = (await client.get('users.get', { username: viewer.username })).viewerRelationship;
    expect(self).toEqual({ ...none, self: true, canFollow: false });
  });

  test.each(['followers', 'private'] as const)('of a %s profile others see the card alone', async (visibility) => {
    const person = await makePerson(database, { visibility });
    await makeFollow(database, person, viewer);
    await expect(signedOut.get('users.get', { username: person.username })).rejects.toMatchObject(NOT_FOUND);
    expect(await client.get('users.get', { username: person.username })).toEqual({
      id: person.id,
      username: person.username,
      displayName: `Display of ${person.username}`,
      avatarUrl: null,
      visibility,
      searchEngines: false,
      details: null,
      viewerRelationship: NO_STANDING,
      followedBy: null,
    });
    await makeFollow(database, viewer, person);
    expect(await client.get('users.get', { username: person.username })).toMatchObject({
      details: { followersCount: 1, followingCount: 1, friendsCount: 1 },
      viewerRelationship: { following: true, followsYou: true, friends: true, canFollow: false },
    });
  });

  test('says who of those the viewer follows follows the person, two by name', async () => {
    const person = await makePerson(database);
    const reader = await makePerson(database);
    const own = await clientOf(server, database, reader);
    const followedBy = async () => (await own.get('users.get', { username: person.username })).followedBy;
    expect(await followedBy()).toEqual({ people: [], othersCount: 0 });
    const hidden = [
      await makePerson(database, { visibility: 'private' }),
      await makePerson(database),
      await makePerson(database),
    ] as const;
    const shown = [await makePerson(database), await makePerson(database), await makePerson(database)] as const;
    for (const each of [...shown, ...hidden]) {
      await makeFollow(database, each, person);
      await makeFollow(database, reader, each);
    }
    await setStatus(database, hidden[1], 'suspended');
    await makeBlock(database, hidden[2], reader);
    // Followed by the viewer alone, and a follower of the person alone.
    await makeFollow(database, reader, await makePerson(database));
    await makeFollow(database, await makePerson(database), person);
    expect(await followedBy()).toMatchObject({ people: [{ id: shown[2].id }, { id: shown[1].id }], othersCount: 1 });
    // The same where the viewer follows fewer than follow the person.
    await database.run(sql`UPDATE user_profiles SET followers_count = 999 WHERE user_id = ${person.id}`);
    expect(await followedBy()).toMatchObject({ people: [{ id: shown[2].id }, { id: shown[1].id }], othersCount: 1 });
    expect((await signedOut.get('users.get', { username: person.username })).followedBy).toBeNull();
    expect((await own.get('users.get', { username: reader.username })).followedBy).toBeNull();
  });

  test('hidden and absent are told with the same bytes', async () => {
    const blocking = await makePerson(database);
    const blocked = await makePerson(database);
    const suspended = await makePerson(database);
    const pending = await makePerson(database, { pending: true });
    await makeBlock(database, blocking, viewer);
    await makeBlock(database, viewer, blocked);
    await setStatus(database, suspended, 'suspended');
    const answers = new Set<string>();
    for (const username of [
      blocking.username,
      blocked.username,
      suspended.username,
      pending.username,
      'nobody_at_all',
    ]) {
      const response = await client.fetch(`/api/users.get?username=${username}`);
      expect(response.status).toBe(404);
      answers.add((await response.text()).replace(/"requestId":"[^"]*"/, ''));
    }
    expect(answers.size).toBe(1);
  });
});

describe('users.updateProfile', () => {
  test('wants somebody who is signed in', async () => {
    await expect(signedOut.post('users.updateProfile', { bio: 'x' })).rejects.toMatchObject({
      code: 'sign_in_required',
    });
  });

  test('changes what is given, clears what is empty, leaves the rest', async () => {
    const person = await makePerson(database, { visibility: 'private' });
    const own = await clientOf(server, database, person);
    const written = { bio: 'Bakes.\nSails.', location: 'Harrow', website: 'https://wren.example/bread' };
    expect(await own.post('users.updateProfile', written)).toMatchObject({
      displayName: `Display of ${person.username}`,
      details: written,
    });
    expect(await own.post('users.updateProfile', { displayName: ' W\u202Eren  C ', bio: '' })).toMatchObject({
      displayName: 'Wren C',
      details: { bio: null, location: 'Harrow' },
    });
    const page = await own.post('users.updateProfile', {});
    expect(page).toMatchObject({ displayName: 'Wren C', details: { website: written.website } });
    expect(await own.get('users.get', { username: person.username })).toEqual(page);
  });

  test.each([
    ['wren.example', 'https://wren.example'],
    ['wren.example:8080/bread', 'https://wren.example:8080/bread'],
    ['//wren.example', 'https://wren.example'],
    ['http://wren.example', 'http://wren.example'],
    ['пример.рф/хлеб', 'https://пример.рф/хлеб'],
  ])('takes %s for a website, as %s', async (typed, website) => {
    const changed = await client.post('users.updateProfile', { website: typed });
    expect(changed.details?.website).toBe(website);
  });

  test.each([
    ['website', 'wren', 'not_a_web_address'],
    ['website', 'mailto:wren@wren.example', 'not_a_web_address'],
    ['website', 'wren@wren.example', 'not_a_web_address'],
    ['website', `a.example/${'b'.repeat(488)}`, 'too_long'],
    ['bio', 'x'.repeat(501), 'too_long'],
    ['website', 'javascript:alert(1)', 'not_a_web_address'],
    ['website', 'https://user:word@wren.example/', 'not_a_web_address'],
  ])('refuses %s %j', async (field, value, reason) => {
    await expect(client.post('users.updateProfile', { [field]: value })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: { [field]: { reason } },
    });
  });
});
