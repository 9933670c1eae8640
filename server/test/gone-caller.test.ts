import { sql } from '../src/platform/database/fragment.ts';
import { procedures, type Input, type Procedure, type ProcedureName } from '@vrss/contract';
import { expect, test } from 'vitest';
import { administratorLink } from '../src/features/auth/index.ts';
import { testDatabase } from './database.ts';
import { call } from './good-inputs.ts';
import { clientOf, makePerson, makePost, type TestPerson } from './people.ts';
import { startServer } from './server.ts';
import { whoMayCall } from './who-may-call.ts';

/** An account may be deleted for good while its session is still believed: nobody is signed in then. */
const shared = await testDatabase();
const { database } = shared;
const server = await startServer({ database: shared });
const wren = await makePerson(database);
const postId = await makePost(database, wren);

type Acts = { readonly [Name in ProcedureName]?: (caller: TestPerson) => Input<Name> | Promise<Input<Name>> };

const MEDIA = { match: { group: 'all', of: [{ type: 'media', operator: 'equals', value: true }] } };

async function makeFeed(owner: TestPerson): Promise<string> {
  return (await (await clientOf(server, database, owner)).post('feeds.create', { name: 'Media', config: MEDIA })).id;
}

const about = () => ({ userId: wren.id });
const acts: Acts = {
  'auth.claimAdministrator': async () => {
    const link = (await administratorLink(server.application.context)) ?? '';
    return { token: new URL(link).searchParams.get('token') ?? '' };
  },
  'auth.confirm': () => ({ password: 'harbour lamp soup' }),
  'auth.changePassword': () => ({ password: 'another lamp soup' }),
  'auth.changeEmail': () => ({ email: 'elsewhere@harrow.example' }),
  'auth.changeUsername': () => ({ username: 'elsewhere' }),
  'auth.deleteAccount': () => ({}),
  'installation.update': () => ({ name: 'Harrow', line: '', runBy: '' }),
  'users.updateProfile': () => ({ bio: 'Here' }),
  'socialGraph.follow': about,
  'socialGraph.block': about,
  'socialGraph.dismissSuggestion': about,
  'socialGraph.muteWords': () => ({ phrase: 'frost' }),
  'socialGraph.mute': () => ({ kind: 'person', ...about() }),
  'privacy.update': () => ({ visibility: 'public' }),
  'posts.create': () => ({ type: 'text_short', content: 'Hello' }),
  'posts.update': async (caller) => {
    const id = await makePost(database, caller);
    return { id, type: 'text_short', content: 'Goodbye', visibility: 'public', basedOn: '1' };
  },
  'posts.delete': async (caller) => ({ id: await makePost(database, caller) }),
  'posts.restore': async (caller) => ({ id: await makePost(database, caller, { status: 'deleted' }) }),
  'posts.purge': async (caller) => ({ id: await makePost(database, caller, { status: 'deleted' }) }),
  'interactions.like': () => ({ postId }),
  'feeds.create': () => ({ name: 'Media', config: MEDIA }),
  'feeds.update': async (caller) => ({ id: await makeFeed(caller), version: 1, name: 'Photos' }),
  'feeds.delete': async (caller) => ({ id: await makeFeed(caller), version: 1 }),
  'feeds.reorder': async (caller) => ({ ids: [await makeFeed(caller)] }),
  'feeds.setDefault': () => ({ id: null }),
  'feeds.following': () => ({}),
};
/** What takes away finds nothing to take, and changes nothing. */
const TAKING_AWAY = [
  ...['auth.signOut', 'auth.endSession', 'auth.endOtherSessions', 'socialGraph.unfollow', 'socialGraph.removeFollower'],
  ...['socialGraph.unblock', 'socialGraph.unmuteWords'],
  ...['socialGraph.acceptRequest', 'socialGraph.acceptAllRequests', 'socialGraph.refuseRequest'],
  ...['socialGraph.withdrawRequest', 'socialGraph.unmute'],
  'interactions.unlike',
];

test('every act for signed-in people is tried', () => {
  const all = Object.entries<Procedure>(procedures).filter(
    ([name, { kind }]) => kind === 'mutation' && whoMayCall[name] !== 'everyone',
  );
  const tried = new Set([...Object.keys(acts), ...TAKING_AWAY]);
  expect(all.map(([name]) => name).filter((name) => !tried.has(name))).toEqual([]);
});

test.each(Object.keys(acts) as (keyof typeof acts)[])(
  '%s is refused as to somebody who is signed out',
  async (name) => {
    const role = whoMayCall[name] === 'administrators' ? 'administrator' : 'member';
    const caller = await makePerson(database, { role });
    const client = await clientOf(server, database, caller);
    expect((await client.get('auth.session', {})).viewer?.id).toBe(caller.id);
    const input = await acts[name]?.(caller);
    await database.run(sql`DELETE FROM users WHERE id = ${caller.id}`);
    const signedOut = await call(server.client(), name, input as Input<typeof name>);
    expect(await call(client, name, input as Input<typeof name>)).toEqual(signedOut);
    expect(signedOut.status).toBeGreaterThanOrEqual(401);
    expect(signedOut.status).toBeLessThanOrEqual(404);
  },
);
