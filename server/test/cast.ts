import type { Database } from '../src/platform/database/database.ts';
import type { TestClient } from './client.ts';
import {
  clientOf,
  makeBlock,
  makeFollow,
  makeFriends,
  makeMute,
  makePerson,
  makePost,
  makeRefusedRequest,
  makeRequest,
  setStatus,
  VISIBILITIES,
  type TestPerson,
} from './people.ts';
import { UNTIED, type PersonState, type PostState, type Tie } from './rules.ts';
import type { TestServer } from './server.ts';

/** Somebody who looks at an author, in their own browser, and how they stand to the author by the plain rules. */
export interface Onlooker {
  readonly name: string;
  readonly tie: Tie;
  readonly client: TestClient;
  /** Null where nobody is signed in from the beginning. */
  readonly person: TestPerson | null;
}

export interface CastPost {
  readonly id: string;
  readonly state: PostState;
}

/** One author with a post in every state, and everybody who can stand to them. */
export interface Cast {
  readonly author: TestPerson;
  readonly state: PersonState;
  readonly posts: readonly CastPost[];
  /** Of all the posts that were published once, and of no others. */
  readonly tag: string;
  readonly onlookers: readonly Onlooker[];
}

/** Every state a post can be in. */
const POST_STATES: readonly PostState[] = VISIBILITIES.flatMap((visibility) => [
  { status: 'published', hidden: false, visibility },
  { status: 'published', hidden: true, visibility },
  { status: 'deleted', hidden: false, visibility },
  { status: 'draft', hidden: false, visibility },
  { status: 'scheduled', hidden: false, visibility },
]);

const NOBODY: Tie = { ...UNTIED, who: 'nobody' };

type Make = (database: Database, viewer: TestPerson, author: TestPerson) => Promise<void>;

/** Whoever is suspended or deleted after signing in is as good as signed out. */
const ONLOOKERS: readonly { name: string; tie: Tie; role?: 'moderator' | 'administrator'; make: Make }[] = [
  { name: 'stranger', tie: UNTIED, make: nothing },
  { name: 'follower', tie: { ...UNTIED, follows: true }, make: makeFollow },
  { name: 'requested', tie: { ...UNTIED, request: 'open' }, make: makeRequest },
  {
    name: 'refused',
    tie: { ...UNTIED, request: 'refused' },
    make: (database, viewer, author) => makeRefusedRequest(database, viewer, author),
  },
  {
    name: 'muting follower',
    tie: { ...UNTIED, follows: true, mutes: true },
    make: async (database, viewer, author) => {
      await makeFollow(database, viewer, author);
      await makeMute(database, viewer, author);
    },
  },
  // Nobody can tell that they are muted.
  { name: 'muted', tie: UNTIED, make: (database, viewer, author) => makeMute(database, author, viewer) },
  { name: 'friend', tie: { ...UNTIED, follows: true }, make: makeFriends },
  { name: 'blocking', tie: { ...UNTIED, blocks: true }, make: makeBlock },
  {
    name: 'blocked',
    tie: { ...UNTIED, isBlocked: true },
    make: (database, viewer, author) => makeBlock(database, author, viewer),
  },
  {
    name: 'suspended follower',
    tie: NOBODY,
    make: async (database, viewer, author) => {
      await makeFollow(database, viewer, author);
      await setStatus(database, viewer, 'suspended');
    },
  },
  { name: 'deleted', tie: NOBODY, make: (database, viewer) => setStatus(database, viewer, 'deleted') },
  { name: 'moderator', tie: UNTIED, role: 'moderator', make: nothing },
  { name: 'administrator', tie: UNTIED, role: 'administrator', make: nothing },
];

async function nothing(): Promise<void> {
  // A stranger stands to nobody.
}

export async function makeCast(server: TestServer, database: Database, state: PersonState): Promise<Cast> {
  const author = await makePerson(database, { visibility: state.visibility, pending: state.pending });
  const posts: CastPost[] = [];
  const tag = `of_${author.username}`;
  for (const each of POST_STATES) {
    posts.push({ id: await makePost(database, author, { ...each, tags: [tag] }), state: each });
  }
  const onlookers: Onlooker[] = [
    { name: 'signed out', tie: NOBODY, client: server.client(), person: null },
    { name: 'author', tie: selfOf(state), client: await clientOf(server, database, author), person: author },
  ];
  for (const { name, tie, role, make } of ONLOOKERS) {
    const viewer = await makePerson(database, { role });
    await make(database, viewer, author);
    onlookers.push({ name, tie, client: await clientOf(server, database, viewer), person: viewer });
  }
  await setStatus(database, author, state.status);
  return { author, state, posts, tag, onlookers };
}

/** An author who is not active any more is as good as signed out, too. */
function selfOf(state: PersonState): Tie {
  return state.status === 'active' ? { ...UNTIED, who: 'themself' } : NOBODY;
}
